// What our comment on an incident keeps of accepted proof, also where somebody else has written over it.

import type { Config } from '../core/config/schema.js';
import type { ProofCopy } from '../core/evidence/grades/copies.js';
import type { IncidentFacts } from '../core/facts.js';
import { isLearnedLabel } from '../core/incident/report/labels.js';
import { MARKERS, ourComments } from '../core/writes/sticky.js';
import type { Api } from '../github/client.js';
import { readSignedCopies } from '../github/proof-signature.js';
import { readCommentVersions } from '../github/read-edits.js';
import type { AppIdentity } from './app-identity.js';

/**
 * Reads it. Of an incident that we have called learned the earlier versions of our comment are asked where it
 * holds nothing of ours: whoever may write can edit it, and must not make us forget.
 */
export async function readKeptCopies(
  api: Api,
  { ref, comments, labels }: Pick<IncidentFacts, 'ref' | 'comments' | 'labels'>,
  { release }: Config,
  sign: AppIdentity['signCopies'],
): Promise<ProofCopy[]> {
  const signed = readSignedCopies({ ref, comments }, sign);
  const [ours] = ourComments(comments, MARKERS.incident);
  const asked = release.proof !== 'landed' && labels.some(isLearnedLabel);
  if (signed.length > 0 || !ours?.node || !asked) return signed;
  const versions = await readCommentVersions(api, ours.node);
  for (const body of versions) {
    const copies = readSignedCopies({ ref, comments: [{ ...ours, body }] }, sign);
    if (copies.length > 0) return copies;
  }
  return [];
}
