// Whose the commits of a range are, as their messages and parents tell.
import { ownersOf } from '../../../../src/core/incident/ledger/whose.js';
import { commit, pull, sha } from '../../../support/facts.js';

type Line = [number: number, parents: number[], message?: string];

/** Of each commit of a range from #1 on the number of its pull request, `?` where nobody can tell, `-` where it is of none. */
function ownersIn(lines: Line[], merged: number[]): string {
  const commits = lines.map(([number, parents, message = 'Work']) => ({
    ...commit(number, message),
    parents: parents.map(sha),
  }));
  const { owner, unclear } = ownersOf(
    commits,
    merged.map((number) => pull(number)),
  );
  return commits
    .map((one) => owner.get(one.sha)?.ref.split('#')[1] ?? (unclear.has(one.sha) ? '?' : '-'))
    .join(' ');
}

test.each<[string, Line[], number[], string]>([
  [
    'a merge has its second side',
    [
      [1, [0]],
      [2, [0]],
      [45, [1, 2]],
    ],
    [45],
    '- 45 45',
  ],
  [
    'a merge has all of it, and nothing that was there before',
    [
      [1, [0]],
      [2, [1]],
      [3, [2]],
      [4, [3]],
      [45, [1, 4]],
    ],
    [45],
    '- 45 45 45 45',
  ],
  [
    'a branch that took in the first side has it not',
    [
      [1, [0]],
      [2, [0]],
      [3, [2, 1]],
      [45, [1, 3]],
    ],
    [45],
    '- 45 45 45',
  ],
  [
    'a squash within a merge stays with its own',
    [
      [1, [0]],
      [2, [0]],
      [46, [2], 'A case (#46)'],
      [3, [46]],
      [45, [1, 3]],
    ],
    [45, 46],
    '- 45 46 45 45',
  ],
  [
    'a squash is one commit',
    [
      [1, [0]],
      [45, [1], 'A case (#45)'],
    ],
    [45],
    '- 45',
  ],
  [
    'a squash tells its number in the subject',
    [
      [1, [0]],
      [45, [1], 'A case\n\nAfter all (#45)'],
    ],
    [45],
    '? 45',
  ],
  [
    'the number of another is none of its own',
    [
      [1, [0]],
      [45, [1], 'As in (#450)'],
    ],
    [45],
    '? 45',
  ],
  [
    'what lies before the last commit of a rebase may be either',
    [
      [1, [0]],
      [2, [1]],
      [45, [2]],
    ],
    [45],
    '? ? 45',
  ],
  [
    'but no further than another one that was merged',
    [
      [1, [0]],
      [46, [1], 'B (#46)'],
      [2, [46]],
      [45, [2]],
    ],
    [45, 46],
    '- 46 ? 45',
  ],
  [
    'nor further than a merge',
    [
      [1, [0]],
      [2, [0]],
      [3, [1, 2]],
      [4, [3]],
      [45, [4]],
    ],
    [45],
    '- - - ? 45',
  ],
  [
    'what a merge surely brought is not unclear to a rebase after it',
    [
      [1, [0]],
      [2, [0]],
      [46, [1, 2]],
      [3, [2]],
      [45, [3]],
    ],
    [45, 46],
    '- 46 46 ? 45',
  ],
  [
    'one that was merged elsewhere has nothing',
    [
      [1, [0]],
      [2, [1]],
    ],
    [45],
    '- -',
  ],
])('%s', (_, lines, merged, owners) => {
  expect(ownersIn(lines, merged)).toBe(owners);
});
