// A release that loosens the configuration is held until a maintainer stands for that.

import { configChange } from '../../../src/core/config/change.js';
import type { ConfigChangeFacts, ReviewFacts } from '../../../src/core/facts.js';
import { decideRelease } from '../../../src/core/release/decide.js';
import { decisionFacts, ROLES } from '../../support/facts.js';

const HELD = `release:
  policies:
    - { id: notes, kind: rollback, because: "#12" }
`;
const HEAD = 'b'.repeat(40);

const approval = (author: string, more: Partial<ReviewFacts> = {}): ReviewFacts => ({
  author,
  state: 'APPROVED',
  commit: HEAD,
  at: '2026-11-20T00:00:00Z',
  said: true,
  edited: false,
  ...more,
});

interface Change extends Partial<Pick<ConfigChangeFacts, 'pulls'>> {
  before?: string;
  after?: string | null;
}

function decide({ before = HELD, after = '', ...change }: Change, reviews: ReviewFacts[] = []) {
  const facts = decisionFacts();
  const own = facts.release.own.map((one) => ({ ...one, body: '', base: 'main' }));
  const url = 'https://github.com/acme/agents/pull/90';
  return decideRelease({
    ...facts,
    release: { ...facts.release, own },
    configChange: {
      looser: configChange(before, after).looser,
      roles: ROLES,
      pulls: [{ ref: 'acme/agents#90', url, author: 'wren', headSha: HEAD, reviews }],
      ...change,
    },
  });
}

test('it says what gets looser, the incident that it answers, and what clears it', () => {
  const { verdict, reasons } = decide({});
  expect(verdict).toBe('hold');
  expect(reasons).toEqual([
    {
      verdict: 'hold',
      test: 'config-loosened',
      incident: null,
      kind: null,
      policy: null,
      owner: null,
      message: expect.stringMatching(
        /^#90 makes the configuration looser: policy notes is gone \(because of #12\)\. It takes/,
      ),
      action: expect.stringContaining('a maintainer who is not @wren'),
      url: 'https://github.com/acme/agents/pull/90',
    },
  ]);
});

test.each<[string, Change, ReviewFacts[], string]>([
  ['a deleted file', { after: null }, [], 'hold'],
  ['a file that cannot be read before', { before: 'relase: {}\n' }, [], 'hold'],
  ['a stricter file', { before: '', after: HELD }, [], 'ship'],
  ['an approval with a text', {}, [approval('maya')], 'ship'],
  ['an approval without', {}, [approval('maya', { said: false })], 'hold'],
  ['an approval by a writer', {}, [approval('tom')], 'hold'],
  ['an approval of an older commit', {}, [approval('maya', { commit: 'a' })], 'hold'],
  ['an edited approval', {}, [approval('maya', { edited: true })], 'hold'],
])('%s', (_, change, reviews, verdict) => {
  expect(decide(change, reviews).verdict).toBe(verdict);
});

test('in a merge group each pull request that changes the file needs its own approval', () => {
  const pull = { url: '', author: 'wren', headSha: HEAD, reviews: [approval('maya')] };
  const pulls = [
    { ...pull, ref: 'acme/agents#91', reviews: [] },
    { ...pull, ref: 'acme/agents#90' },
  ];
  const { reasons } = decide({ pulls });
  expect(reasons.map(({ message }) => message)).toEqual([expect.stringMatching(/^#91 makes/)]);
});

test('of many loosenings the first are told, and how many more', () => {
  const kinds = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => `{ id: ${id}, kind: rollback }`);
  const before = `release: { policies: [${kinds.join(', ')}] }`;
  expect(decide({ before }).reasons[0]?.message).toMatch(/policy e is gone; 2 more\. It takes/);
});
