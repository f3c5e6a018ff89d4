// The hidden line in our comment that lists acknowledged commands, signed: writers can edit comments.

import type { IncidentFacts } from '../core/facts.js';
import type { Sign } from '../core/incident/report/plan.js';
import { issueRef } from '../core/refs.js';
import { MARKERS, ourComments } from '../core/writes/sticky.js';
import { isSigned, macOf } from './mac.js';

/** Its shape, whoever wrote it. */
const LINE = /<!-- agent-incident-review:acknowledged ([\d,-]+) ([0-9a-f]{32}) -->/;

/** Makes the function that signs with a secret. */
export function signWith(secret: string): Sign {
  return (ref, ids) => {
    const list = ids.join(',');
    return `<!-- agent-incident-review:acknowledged ${list} ${macOf(secret, `${issueRef(ref)} ${list}`)} -->`;
  };
}

/** What a comment of an App says it has acknowledged: for readers without the secret of the signature. */
export function saidAcknowledged(body: string): number[] {
  return LINE.exec(body)?.[1]?.split(',').map(Number) ?? [];
}

/** The comments that our own comment says were acknowledged; none where the signature is wrong. */
export function readSigned(incident: IncidentFacts, sign: Sign): number[] {
  const [ours] = ourComments(incident.comments, MARKERS.incident);
  const match = LINE.exec(ours?.body ?? '');
  if (!match) return [];
  const ids = (match[1] as string).split(',').map(Number);
  return isSigned(match[0], sign(incident.ref, ids)) ? ids : [];
}
