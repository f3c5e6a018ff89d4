// What stands against a release, as people read it: in which order, under which heads.

import { configSchema } from '../../../../src/core/config/schema.js';
import { unreadIssue } from '../../../../src/core/facts.js';
import { decideRelease } from '../../../../src/core/release/decide.js';
import {
  inTurn,
  nextLine,
  reasonBlocks,
  warningList,
} from '../../../../src/core/release/report/reasons.js';
import type { Decision, Reason } from '../../../../src/core/release/types.js';
import { decisionFacts, incident, REF } from '../../../support/facts.js';

const SHIP = decideRelease(decisionFacts({ incidents: [], release: { own: [] } }));
const reason = (more: Partial<Reason>): Reason => ({
  ...{ verdict: 'hold', test: 'unverified', incident: null, kind: null, policy: null },
  ...{ message: 'It is so.', owner: null, action: 'Do it', url: null },
  ...more,
});
const blocks = (...reasons: Reason[]) => reasonBlocks({ ...SHIP, reasons });

const TURNS: [string, Partial<Reason>][] = [
  ['what must come out', { verdict: 'roll-back', test: 'release-decision', incident: REF }],
  ['a change that is owed', { test: 'eval-not-settled', kind: 'eval', incident: REF }],
  ['a lesson that was taken out', { test: 'lesson-removed', incident: REF }],
  ['a policy', { test: 'policy-rollback', policy: 'back' }],
  ['what could not be read', { test: 'unverified', verdict: 'collect-evidence' }],
  ['an answer', { test: 'answer-missing', verdict: 'collect-evidence', incident: REF }],
  ['the word of the review', { test: 'release-decision', incident: REF }],
];

test('what must come out is first, then what must land, what others let through, and fields', () => {
  const reasons = TURNS.map(([message, more]) => reason({ ...more, message }));
  const said = (turned: Reason[]) =>
    inTurn({ ...SHIP, reasons: turned }).map(({ message }) => message);
  const [out, change, lesson, policy, unread, answer, word] = TURNS.map(([message]) => message);
  expect(said(reasons)).toEqual([out, change, lesson, policy, unread, answer, word]);
  expect(said([...reasons].reverse())).toEqual([out, lesson, change, policy, unread, word, answer]);
});

const decided = decideRelease(decisionFacts({ incidents: [incident()] }));
const HEAD = '### [`acme/agents#12`](https://github.com/acme/agents/issues/12)';

test.each<[string, Partial<Decision>, Partial<Reason>, string[]]>([
  [
    'an incident',
    decided,
    { incident: REF },
    [HEAD, 'Refunds went out twice · Tool argument failure'],
  ],
  [
    'an incident without a class',
    { incidents: decided.incidents.map((one) => ({ ...one, primaryClass: null })) },
    { incident: REF },
    [HEAD, 'Refunds went out twice'],
  ],
  [
    'an incident of which nothing may be read',
    decideRelease(decisionFacts({ shown: {} })),
    { incident: REF },
    ['### `acme/agents#12`'],
  ],
  ['an incident that is not in the table', {}, { incident: REF }, ['### `acme/agents#12`']],
  ['a policy', {}, { policy: 'back' }, ['### Policy `back`']],
  ['neither', {}, {}, ['### What could not be read']],
])('a reason about %s stands under its head', (_, more, about, head) => {
  const reasons = [reason({ ...about, message: 'First.' }), reason({ ...about, message: 'Then.' })];
  expect(
    reasonBlocks({ ...SHIP, ...more, reasons })
      .join('\n\n')
      .split('\n\n'),
  ).toEqual([...head, '- ⛔ First.<br>→ **Next**, above\n- ⛔ Then.<br>→ Do it']);
});

test('reasons about one thing stand together, where the first of them stands', () => {
  const [a, b] = [{ policy: 'a' }, { policy: 'b' }];
  const said = blocks(
    reason({ ...a, message: 'Policy a: One.' }),
    reason({ ...b, verdict: 'collect-evidence', message: 'Policy c: Two.' }),
    reason({ ...a, message: 'Three.', owner: '@acme/pay', url: 'https://example.com' }),
  );
  expect(said).toEqual([
    '### Policy `a`',
    '- ⛔ One.<br>→ **Next**, above\n- ⛔ Three.<br>→ [Do it](https://example.com) — `@acme/pay`',
    '### Policy `b`',
    '- 🔎 Policy c: Two.<br>→ Do it',
  ]);
});

test.each<[number, string[]]>([
  [50, []],
  [51, ['… and 1 more in the output `reasons`.']],
])('of %i reasons the rest is counted', (number, rest) => {
  const many = Array.from({ length: number }, () => reason({ policy: 'a' }));
  expect(blocks(...many).slice(2)).toEqual(rest);
  const warned = many.map((one) => ({ ...one, verdict: 'ship' as const }));
  const [head, list = ''] = warningList({ ...SHIP, reasons: warned });
  expect(head).toBe('### Does not hold, but look at it');
  expect(list.split('\n')).toEqual([
    ...Array.from({ length: 50 }, () => '- ⚠️ It is so.<br>→ Do it'),
    ...rest.map((line) => `- ${line}`),
  ]);
});

test('the one thing to do first says where and by whom', () => {
  const reasons = [
    reason({ policy: 'a' }),
    reason({ incident: REF, kind: 'eval', owner: '@maya', url: 'https://example.com' }),
  ];
  expect(nextLine({ ...SHIP, reasons })).toEqual([
    '**Next:** [**Do it**](https://example.com) — `@maya`',
  ]);
});

type Given = Parameters<typeof decisionFacts>[0];
const policies = [{ id: 'back', kind: 'rollback', because: '#12', owner: '@acme/release' }];

test.each<[string, Given, (string | null)[]]>([
  ['of a pull request', {}, ['https://github.com/acme/agents/pull/90', '@acme/release']],
  [
    'of two refs',
    { release: { own: [], base: 'v1', head: 'feature/a b' } },
    ['https://github.com/acme/agents/compare/v1...feature%2Fa%20b', '@acme/release'],
  ],
  [
    'of one commit',
    { release: { own: [], base: 'main', head: 'main' } },
    ['https://github.com/acme/agents/commit/main', '@acme/release'],
  ],
])('a release %s is mended there', (_, given, expected) => {
  const config = configSchema.parse({ release: { policies } });
  const { reasons } = decideRelease(decisionFacts({ incidents: [], ...given, config }));
  const found = reasons.find(({ policy }) => policy === 'back');
  expect([found?.url, found?.owner]).toEqual(expected);
});

test('an incident that could not be read says so under its name', () => {
  const facts = decisionFacts({ incidents: [], unread: [unreadIssue(REF, 'denied')] });
  expect(reasonBlocks(decideRelease(facts))).toEqual([
    '### `acme/agents#12`',
    expect.stringMatching(
      /^- 🔎 `?acme\/agents#12`? could not be verified: .*<br>→ \*\*Next\*\*, above$/,
    ),
  ]);
});
