// What is kept in an incident's comment of the proof of its eval, and how the line of it is renewed.

import { mergeCopies, type ProofCopy } from '../../evidence/grades/copies.js';
import type { IncidentFacts } from '../../facts.js';
import { resolveReference } from '../../refs.js';
import { MARKERS, ourComments } from '../../writes/sticky.js';
import type { Write } from '../../writes/write.js';
import type { Ledger } from '../ledger/types.js';

/** Makes the hidden line that keeps copies in the comment of an incident. */
export type SignCopies = (ref: string, copies: readonly ProofCopy[]) => string;

/** Its shape, with the blank line before it. */
const LINE = /\n*<!-- agent-incident-review:proof [^<>]+ -->/;

/** The copies that the comment is to hold. */
export function keptCopies(
  { copies = [] }: Pick<IncidentFacts, 'copies'>,
  { entries }: Ledger,
): ProofCopy[] {
  const graded = entries.flatMap((entry) => entry.graded ?? []);
  return mergeCopies(
    copies,
    graded.flatMap(({ accepted }) => accepted),
    graded.flatMap(({ failing }) => failing),
  );
}

/** The line for the comment; empty where there is nothing to keep. */
export function copiesLine(ref: string, copies: readonly ProofCopy[], sign: SignCopies): string {
  return copies.length > 0 ? `\n\n${sign(ref, copies)}` : '';
}

/** What opens a line that readers without our secret believe where we were the last to edit. */
const SIGNED = /agent-incident-review:(?:proof|acknowledged)/g;

/** Whether a comment holds as many signed lines as are ours: what somebody wrote must not get our name. */
function holds(body: string, copies: boolean, { acknowledged = [] }: IncidentFacts): boolean {
  const ours = Number(copies) + Number(acknowledged.length > 0);
  return (body.match(SIGNED) ?? []).length === ours;
}

/**
 * Renews the line alone, where a release has shown more than the comment holds. One into which
 * somebody has written is left to the next review, which writes it anew.
 */
export function planCopies(incident: IncidentFacts, ledger: Ledger, sign: SignCopies): Write[] {
  const [assessed] = ourComments(incident.comments, MARKERS.incident);
  const line = copiesLine(incident.ref, keptCopies(incident, ledger), sign);
  const known = incident.copies ?? [];
  if (!assessed || (line === '' && known.length === 0)) return [];
  const body = `${assessed.body.replace(LINE, '').trimEnd()}${line}`;
  if (!holds(assessed.body, known.length > 0, incident)) return [];
  if (!holds(body, line !== '', incident)) return [];
  if (body === assessed.body.trimEnd()) return [];
  const { repository } = resolveReference(incident.ref, '');
  return [{ do: 'update-comment', repository, comment: assessed.id, body }];
}
