// The hidden line in our comment that lists acknowledged commands, signed: writers can edit comments.

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncidentFacts } from '../core/facts.js';
import type { Sign } from '../core/incident/report/plan.js';
import { issueRef } from '../core/refs.js';
import { MARKERS, ownComments } from '../core/writes/sticky.js';

/** Its shape, whoever wrote it. */
const LINE = /<!-- agent-incident-review:acknowledged ([\d,-]+) ([0-9a-f]{32}) -->/;

function mac(secret: string, ref: string, ids: string): string {
  return createHmac('sha256', secret)
    .update(`${issueRef(ref)} ${ids}`)
    .digest('hex')
    .slice(0, 32);
}

/** Makes the function that signs with a secret. */
export function signWith(secret: string): Sign {
  return (ref, ids) => {
    const list = ids.join(',');
    return `<!-- agent-incident-review:acknowledged ${list} ${mac(secret, ref, list)} -->`;
  };
}

/** What a comment of an App says it has acknowledged: for readers without the secret of the signature. */
export function saidAcknowledged(body: string): number[] {
  return LINE.exec(body)?.[1]?.split(',').map(Number) ?? [];
}

/** The comments that our own comment says were acknowledged; none where the signature is wrong. */
export function readSigned(incident: IncidentFacts, sign: Sign): number[] {
  const [own] = ownComments(incident.comments, MARKERS.incident);
  const match = LINE.exec(own?.body ?? '');
  if (!match) return [];
  const ids = (match[1] as string).split(',').map(Number);
  const wanted = Buffer.from(sign(incident.ref, ids));
  const found = Buffer.from(match[0]);
  return wanted.length === found.length && timingSafeEqual(wanted, found) ? ids : [];
}
