// Whether an incident has come back: the same class, workflow and trigger kind as an earlier one.

import { issueRef, numberOf } from '../refs.js';
import type { IncidentRecord } from './record/schema.js';

type Kind = Pick<IncidentRecord, 'primaryClass' | 'affectedWorkflow' | 'triggerKind'>;

/** Of a workflow the part before an explanation: `Refunds: agent drafts refunds` is `Refunds`. */
export function workflowName(workflow: string | null): string | null {
  const [name = ''] = (workflow ?? '').split(/[:(\n]|\s[—–-]\s/, 1);
  const plain = name.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return plain === '' ? null : plain;
}

/** Letters and digits alone: by anything else one name may be written otherwise. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Tells bodies that may be of one of some workflows, by their words alone: to read a whole record
 * takes long.
 */
export function mayBeOf(workflows: readonly string[]): (body: string) => boolean {
  const wanted = workflows.map(letters);
  return (body) => {
    const said = letters(body);
    return wanted.some((one) => said.includes(one));
  };
}

/** What two incidents share that are of one kind; null where one of the three is not answered. */
export function kindOf({ primaryClass, affectedWorkflow, triggerKind }: Kind): string | null {
  const workflow = workflowName(affectedWorkflow);
  if (!primaryClass || !workflow || !triggerKind) return null;
  return JSON.stringify([primaryClass, workflow, triggerKind].map((one) => one.toLowerCase()));
}

/** An incident as one that may come back; `at`: when it was filed, ISO 8601. */
export interface Known {
  ref: string;
  at: string;
}

/** The oldest first; of those of one second the one with the lower number. */
function byTime(a: Known, b: Known): number {
  return a.at.localeCompare(b.at) || numberOf(issueRef(a.ref)) - numberOf(issueRef(b.ref));
}

/** Incidents by what they share, the oldest first. */
export function byKind(
  incidents: readonly { record: Kind; ref: string; at: string }[],
): Map<string, Known[]> {
  const kinds = new Map<string, Known[]>();
  for (const { record, ref, at } of incidents) {
    const kind = kindOf(record);
    if (kind !== null) kinds.set(kind, [...(kinds.get(kind) ?? []), { ref, at }]);
  }
  for (const known of kinds.values()) known.sort(byTime);
  return kinds;
}

/** The latest earlier incident of the same kind; null where there is none. */
export function recurrenceOf(
  record: Kind,
  filed: Known,
  known: ReadonlyMap<string, Known[]>,
): string | null {
  const kind = kindOf(record);
  const same = kind === null ? [] : (known.get(kind) ?? []);
  return same.findLast((one) => byTime(one, filed) < 0)?.ref ?? null;
}
