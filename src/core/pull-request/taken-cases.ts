// Which cases of incidents a pull request removes or renames, by the files of evals before and after it.

import type { WrittenCase } from '../evidence/written-cases.js';
import type { IssueRef } from '../refs.js';

export interface TakenCase {
  incident: IssueRef;
  /** What it is called; null where its file does not tell. */
  name: string | null;
  /** What it is called after the merge; null where it is gone. */
  to: string | null;
}

/** By incident, each name as often as it stands there. */
function namesOf(cases: readonly WrittenCase[]): Map<IssueRef, (string | null)[]> {
  const names = new Map<IssueRef, (string | null)[]>();
  for (const { incident, name } of cases) {
    const known = names.get(incident) ?? [];
    known.push(name);
    names.set(incident, known);
  }
  return names;
}

/** What stands in one list more often than in the other. */
function without(list: readonly (string | null)[], other: readonly (string | null)[]) {
  const left = [...other];
  return list.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A case that moves to another of the files stays. @param before @param after of all changed files */
export function takenCases(
  before: readonly WrittenCase[],
  after: readonly WrittenCase[],
): TakenCase[] {
  const later = namesOf(after);
  return [...namesOf(before)].flatMap(([incident, names]) => {
    const kept = later.get(incident) ?? [];
    const gone = without(names, kept);
    const fresh = without(kept, names).filter((name) => name !== null);
    return gone.map((name, at) => ({ incident, name, to: fresh[at] ?? null }));
  });
}
