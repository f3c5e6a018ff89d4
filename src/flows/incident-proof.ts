// What can prove the changes of one incident, as far as its record and its repository tell.

import { type EvidenceFacts, type IncidentFacts, NAMING_PULLS } from '../domain/facts/types.js';
import { referencesOf } from '../domain/ledger/wanted.js';
import type { IncidentRecord } from '../domain/record/schema.js';
import type { Api } from '../github/client.js';
import type { ClosedPulls } from '../github/closed-pulls.js';
import { readEvidence } from '../github/read-evidence.js';

/** Pages of closed pull requests that are searched for those that name an incident. */
export const CLOSED_PAGES = 3;

/** Reads it. @param closed the closed pull requests of the incident's repository. */
export async function readIncidentProof(
  api: Api,
  incident: IncidentFacts,
  record: IncidentRecord,
  closed: ClosedPulls,
  host: string,
): Promise<EvidenceFacts> {
  const reached = await closed.reach(record.detectedAt ?? incident.createdAt);
  const evidence = await readEvidence(api, {
    wanted: referencesOf(record, incident.ref),
    commits: [],
    incidents: [incident.ref.toLowerCase()],
    closed: [closed],
    head: null,
    host,
  });
  if (reached) return evidence;
  const why = `only the latest ${CLOSED_PAGES * 100} of the repository were searched`;
  return { ...evidence, unread: [...evidence.unread, { what: NAMING_PULLS, why }] };
}
