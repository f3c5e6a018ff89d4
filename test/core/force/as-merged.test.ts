// The judged tree: the head as merging would give it.
import { asMerged } from '../../../src/core/force/as-merged.js';
import type { Tree, TreeFile } from '../../../src/core/force/types.js';

const file = (oid: string | null, unread = false): TreeFile => ({
  path: 'evals/a.yaml',
  oid,
  size: 1,
  text: oid,
  ...(unread ? { unread } : {}),
});
const tree = (one: TreeFile | null, to: string): Tree => ({
  files: one ? [one] : [],
  moves: [{ from: 'evals/a.yaml', to: [to] }],
});

const CASES: [string, string | null | undefined, TreeFile | null, TreeFile | null, unknown][] = [
  ['the base is ahead', 'a', file('a'), file('b'), { oid: 'b' }],
  ['the base deleted it', 'a', file('a'), file(null), { oid: null }],
  ['the base brought it', null, file(null), file('b'), { oid: 'b' }],
  ['the head changed it', 'a', file('c'), file('a'), { oid: 'c' }],
  ['the head deleted it', 'a', file(null), file('a'), { oid: null }],
  ['both changed it', 'a', file('c'), file('b'), { oid: 'c' }],
  ['both are alike, whatever was before', undefined, file('c'), file('c'), { oid: 'c' }],
  ['the head was not read', 'a', file('a', true), file('b'), { unread: true }],
  ['the base was not read and counts', 'a', file('a'), file('b', true), { unread: true }],
  ['the base was not asked for and counts', 'a', file('a'), null, { unread: true }],
  ['the base was not read and does not count', 'a', file('c'), file('b', true), { oid: 'c' }],
  ['where they mergeBase was not read', undefined, file('a'), file('b'), { unread: true }],
];

test.each(CASES)('%s', (_, before, head, base, expected) => {
  const parting = before === undefined ? [] : [{ path: 'evals/a.yaml', oid: before }];
  const merged = asMerged(tree(head, 'head'), tree(base, 'base'), parting);
  expect(merged.files).toMatchObject([expected]);
});

test('a file that is gone is looked for where it is gone', () => {
  const parting = [{ path: 'evals/a.yaml', oid: 'a' }];
  const of = (head: TreeFile, base: TreeFile) =>
    asMerged(tree(head, 'head'), tree(base, 'base'), parting).moves;
  expect(of(file(null), file('a'))).toEqual([{ from: 'evals/a.yaml', to: ['head'] }]);
  expect(of(file('a'), file(null))).toEqual([{ from: 'evals/a.yaml', to: ['base'] }]);
});
