// Commits in the order of their history: dates alone are what the clocks of their authors said.

import type { CommitFacts } from '../../facts.js';

type Dated = Pick<CommitFacts, 'sha' | 'parents' | 'at'>;

/** A commit before its parents; of those that neither follows the other, the one with the later date. */
export function newestFirst<T extends Dated>(commits: readonly T[]): T[] {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  const parentsOf = ({ parents = [] }: Dated) =>
    [...new Set(parents)].flatMap((sha) => known.get(sha) ?? []);
  const children = new Map<string, number>();
  for (const { sha } of [...known.values()].flatMap(parentsOf)) {
    children.set(sha, (children.get(sha) ?? 0) + 1);
  }
  const ready = [...known.values()].filter(({ sha }) => !children.has(sha));
  const ordered: T[] = [];
  while (ready.length > 0) {
    ready.sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
    const next = ready.pop() as T;
    ordered.push(next);
    for (const parent of parentsOf(next)) {
      const left = (children.get(parent.sha) ?? 0) - 1;
      children.set(parent.sha, left);
      if (left === 0) ready.push(parent);
    }
  }
  return ordered;
}
