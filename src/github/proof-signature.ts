// The hidden line in our comment that keeps what was accepted as proof of an eval, signed: writers can edit comments.

import { type ProofCopy, readCopies, writeCopies } from '../core/evidence/grades/copies.js';
import type { IncidentFacts } from '../core/facts.js';
import type { SignCopies } from '../core/incident/report/copies.js';
import { issueRef } from '../core/refs.js';
import { MARKERS, ourComments } from '../core/writes/sticky.js';
import { isSigned, macOf } from './mac.js';

/** Its shape, whoever wrote it. */
const LINE = /<!-- agent-incident-review:proof ([^<>]+) ([0-9a-f]{32}) -->/;

/** Makes the function that signs with a secret. Nothing that is signed elsewhere begins with the same word. */
export function signCopiesWith(secret: string): SignCopies {
  return (ref, copies) => {
    const text = writeCopies(copies);
    const mac = macOf(secret, `proof ${issueRef(ref)} ${text}`);
    return `<!-- agent-incident-review:proof ${text} ${mac} -->`;
  };
}

/** What a comment of an App says was accepted: for readers without the secret of the signature. */
export function saidCopies(body: string): ProofCopy[] {
  return readCopies(LINE.exec(body)?.[1] ?? '');
}

/** What our own comment says was accepted; nothing where the signature is wrong. */
export function readSignedCopies(
  { ref, comments }: Pick<IncidentFacts, 'ref' | 'comments'>,
  sign: SignCopies,
): ProofCopy[] {
  const [ours] = ourComments(comments, MARKERS.incident);
  const [line = ''] = LINE.exec(ours?.body ?? '') ?? [];
  const copies = saidCopies(line);
  return isSigned(line, sign(ref, copies)) ? copies : [];
}
