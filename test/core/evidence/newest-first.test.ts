// The order in which the evidence of commits counts.
import { newestFirst } from '../../../src/core/evidence/grades/newest-first.js';

const commit = (sha: string, parents: string[], at: string | null) => ({ sha, parents, at });
const [EARLY, LATE] = ['2026-11-20T10:00:00Z', '2026-11-20T11:00:00Z'];

test.each([
  ['dates agree', [commit('a', ['0'], EARLY), commit('b', ['a'], LATE)], 'ba'],
  ['a clock was ahead', [commit('a', ['0'], LATE), commit('b', ['a'], EARLY)], 'ba'],
  ['both are of one second', [commit('a', ['0'], LATE), commit('b', ['a'], LATE)], 'ba'],
  ['there is no date', [commit('a', ['0'], null), commit('b', ['a'], null)], 'ba'],
  [
    'branches were merged',
    [
      commit('a', ['0'], EARLY),
      commit('b', ['a'], LATE),
      commit('c', ['a'], EARLY),
      commit('d', ['b', 'c'], EARLY),
    ],
    'dbca',
  ],
  ['nothing is known of parents', [commit('a', [], EARLY), commit('b', [], LATE)], 'ba'],
])('where %s a commit comes before its parents', (_, commits, order) => {
  const shas = (list: { sha: string }[]) => list.map(({ sha }) => sha).join('');
  expect(shas(newestFirst(commits))).toBe(order);
  expect(shas(newestFirst([...commits].reverse()))).toBe(order);
});
