// Which change took another back, and whether that stands.
import { revertOf } from '../../../../src/core/incident/ledger/reverts.js';
import { commit, sha } from '../../../support/facts.js';

const revert = (number: number, target: number) =>
  commit(number, `Revert "x"\n\nThis reverts commit ${sha(target)}.`);
const short = (number: number) => sha(number);

test.each([
  ['nothing', [], null],
  ['a revert', [revert(2, 1)], short(2)],
  ['a revert that was reverted', [revert(2, 1), revert(3, 2)], null],
  ['… and that as well', [revert(2, 1), revert(3, 2), revert(4, 3)], short(4 - 2)],
  ['a second revert beside a reverted one', [revert(2, 1), revert(3, 2), revert(4, 1)], short(4)],
  ['a revert by number', [commit(2, 'Revert "x" (#9)\n\nReverts #1')], 'acme/agents#9'],
  ['a quoted one', [commit(2, `Words\n\n> This reverts commit ${sha(1)}.`)], null],
  ['one in a fence', [commit(2, 'Words\n\n```\nReverts #1\n```')], null],
])('%s', (_, commits, found) => {
  expect(revertOf(['acme/agents#1', sha(1)], commits, [], 'acme/agents')).toBe(found);
});

test('a crowd of commits that revert one another comes to an end', () => {
  const crowd = Array.from({ length: 200 }, (_, n) =>
    commit(n + 2, 'Revert "x" (#1)\n\nReverts #1'),
  );
  expect(typeof revertOf(['acme/agents#1'], crowd, [], 'acme/agents')).toBe('string');
});
