// The summary of a release as a whole, and each of its lists and tables, as people read them.

import { configSchema } from '../../../../src/core/config/schema.js';
import type { JudgedPull, ListedIncident } from '../../../../src/core/facts.js';
import { decideRelease } from '../../../../src/core/release/decide.js';
import { renderSummary } from '../../../../src/core/release/report/summary.js';
import {
  incidentTable,
  landedList,
  policyTable,
  refusedList,
  waiverList,
} from '../../../../src/core/release/report/tables.js';
import type { Decision, JudgedPolicy } from '../../../../src/core/release/types.js';
import { comment, decisionFacts, evidence, incident, pull } from '../../../support/facts.js';

type Given = Parameters<typeof decisionFacts>[0];
const decide = (given: Given = {}) => decideRelease(decisionFacts(given));
const summaryOf = (given: Given = {}) => renderSummary(decide(given)).trimEnd().split('\n\n');
const [own] = decisionFacts().release.own;
const saying = (more: Partial<JudgedPull>) => ({ own: [{ ...(own as JudgedPull), ...more }] });
const NONE = saying({ body: '' });

const HEAD = '| Incident | Severity | Eval | Gate | Owner |\n|---|---|---|---|---|';
const LINK = '[`acme/agents#12`](https://github.com/acme/agents/issues/12)';
const LAST = (incidents: number) =>
  `<sub>Looked at 1 commit, 1 pull request, ${count(incidents, 'incident')}, 9 requests.</sub>`;
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

test('a release that ships without an incident says just that', () => {
  expect(summaryOf({ incidents: [], release: NONE })).toEqual([
    '## ✅ Ship',
    'No incident is linked to this change.',
    LAST(0),
  ]);
});

test('a release that is held says by what, the table, and the way out', () => {
  const said = summaryOf({ requests: 0 });
  expect(said[0]).toBe('## ⛔ Hold: 2 reasons');
  expect(said[1]).toBe('Blocked by `acme/agents#12` (SEV2).');
  expect(said.slice(said.indexOf('### Incidents'))).toEqual([
    '### Incidents',
    `${HEAD}\n| ⛔ ${LINK} | SEV2 | 🕓 planned | 🕓 planned | \`@acme/agents\` \`@acme/release\` |`,
    expect.stringContaining('/docs/held.md).'),
    expect.stringContaining('`/waive release until <date> because <reason>`'),
    '<sub>Looked at 1 commit, 1 pull request, 0 incidents.</sub>',
  ]);
});

test('of an incident that fewer people may read, the table shows where it stands alone', () => {
  expect(incidentTable(decide({ shown: {} }))).toEqual([
    '### Incidents',
    `${HEAD}\n| ⛔ \`acme/agents#12\` | – | 🕓 planned | 🕓 planned | nobody |`,
  ]);
});

test.each<[number, string[]]>([
  [50, []],
  [51, ['… and 1 more.']],
])('of %i incidents the rest is counted', (number, rest) => {
  const { incidents } = decide();
  const many = Array.from({ length: number }, () => incidents[0]) as Decision['incidents'];
  const [title, table = '', ...more] = incidentTable({ ...decide(), incidents: many });
  expect([title, table.split('\n').length, more]).toEqual(['### Incidents', 52, rest]);
});

const ATTESTED = incident(
  {},
  {
    comments: [comment('maya', '/attest eval https://ci.example.com/1')],
  },
);

test('what has landed says by what, and no more', () => {
  const landed = decide({ evidence: evidence([pull(45, { body: 'Incident: #12' })]) });
  expect(landedList(landed)).toEqual([
    '### What has landed',
    expect.stringMatching(
      /^- ✅ `acme\/agents#12` eval “Repeated-refund case”: \[`#45`\]\(https:\/\/github\.com\/acme\/agents\/pull\/45\)[^\n]*$/,
    ),
  ]);
  expect(landedList(decide())).toEqual([]);
  expect(landedList(decide({ incidents: [ATTESTED] }))[1]).toMatch(/^- ✅ .* by `@maya`/);
});

test.each<[number, string[]]>([
  [50, []],
  [51, ['- … and 1 more.']],
])('of %i changes that have landed the rest is counted', (number, rest) => {
  const { incidents } = decide({ incidents: [ATTESTED] });
  const many = Array.from({ length: number }, () => incidents[0]) as Decision['incidents'];
  const [, list = ''] = landedList({ ...decide(), incidents: many });
  expect(list.split('\n').slice(50)).toEqual(rest);
});

const policy = (state: JudgedPolicy['state'], more: Partial<JudgedPolicy> = {}): JudgedPolicy => ({
  ...{ id: 'back', kind: 'rollback', because: null, owner: null, state, action: '', waiver: null },
  ...more,
});

test('the table of policies says whose each is, why it is there, and where it stands', () => {
  const policies = [
    policy('fail', { because: '#12', owner: '@acme/release' }),
    policy('pass'),
    policy('unknown'),
    policy('not-applicable'),
    policy('waived'),
  ];
  expect(policyTable({ ...decide(), policies })).toEqual([
    '### Policies',
    [
      '| Policy | Kind | Because of | Owner | State |',
      '|---|---|---|---|---|',
      '| `back` | rollback | `#12` | `@acme/release` | ❌ not met |',
      '| `back` | rollback | – | – | ✅ met |',
      '| `back` | rollback | – | – | 🔎 not known |',
      '| `back` | rollback | – | – | – does not apply |',
      '| `back` | rollback | – | – | ⏭ waived |',
    ].join('\n'),
  ]);
  expect(policyTable(decide())).toEqual([]);
});

test('each waiver in force says of what, until when, by whom and why', () => {
  const waive = (id: number, text: string) => ({
    ...comment('maya', `/waive ${text} until 2026-12-01 because it is *urgent*`),
    ...{ id, url: `https://github.com/c/${id}` },
  });
  const config = configSchema.parse({
    release: { policies: [{ id: 'back', kind: 'rollback' }] },
  });
  const decision = decide({
    config,
    incidents: [incident({}, { comments: [waive(1, 'eval')] })],
    release: saying({ comments: [waive(2, 'policy back'), waive(3, 'release')] }),
  });
  const line = (what: string, id: number) =>
    `- \`${what}\` until **2026-12-01** by \`@maya\`: it is \\*urgent\\* ([comment](https://github.com/c/${id}))`;
  expect(waiverList(decision)).toEqual([
    '### Waivers in force',
    [line('the whole gate', 3), line('acme/agents#12 eval', 1), line('policy back', 2)].join('\n'),
  ]);
  expect(waiverList(decide())).toEqual([]);
});

test('commands that do not count are listed, the latest first', () => {
  const refused = [1, 2, 3, 4, 5, 6].map((id) => ({
    ...{ by: 'wren', text: `/waive release ${id}`, why: 'it needs the role maintain.' },
    url: `https://github.com/c/${id}`,
  }));
  const line = (id: number) =>
    `- [\`/waive release ${id}\`](https://github.com/c/${id}) by \`@wren\`: it needs the role maintain.`;
  const said = (last: number) =>
    refusedList({ ...decide(), refused: refused.slice(0, last) } as Decision);
  expect(said(0)).toEqual([]);
  expect(said(2)).toEqual(['### Commands that do not count', [line(2), line(1)].join('\n')]);
  expect(said(6)[1]).toBe([...[6, 5, 4, 3, 2].map(line), '- … and 1 more.'].join('\n'));
});

const folded = (title: string, line: string) => [
  `<details><summary>${title}: 1</summary>`,
  line,
  '</details>',
];
const listed = (more: Partial<ListedIncident> = {}): ListedIncident[] => [
  { ...incident(), ...more } as ListedIncident,
];
const UNLINKED = 'Open serious incidents that nothing links to this change';

test.each<[string, Given, string[]]>([
  ['is open', { listed: listed() }, folded(UNLINKED, `- ${LINK} SEV2 Refunds went out twice`)],
  [
    'was closed before it was learned',
    { listed: listed({ state: 'closed', labels: ['incident', 'review:in-review'] }) },
    folded(UNLINKED, `- ${LINK} SEV2 Refunds went out twice (closed before it was learned)`),
  ],
  [
    'a stranger reported',
    { listed: listed({ author: 'rita' }) },
    folded(UNLINKED, `- ${LINK} SEV2 Refunds went out twice (nobody vouches for it)`),
  ],
  [
    'a stranger reported, and which was closed',
    {
      listed: listed({
        ...{ author: 'rita', state: 'closed' },
        labels: ['incident', 'review:in-review'],
      }),
    },
    folded(
      UNLINKED,
      `- ${LINK} SEV2 Refunds went out twice (closed before it was learned, nobody vouches for it)`,
    ),
  ],
  [
    'fewer people may read',
    { listed: listed(), shown: {} },
    folded(UNLINKED, '- `acme/agents#12`'),
  ],
  [
    'is from before adoption',
    { listed: listed(), config: configSchema.parse({ incidents: { since: '2026-06-01' } }) },
    folded('Incidents from before adoption', `- ${LINK} SEV2 Refunds went out twice`),
  ],
  [
    'is not in this form',
    { listed: listed({ body: 'It broke again!' }) },
    folded(
      'Issues under the label that are not in this form, so that only a trailer or /review makes them count',
      `- ${LINK} Refunds went out twice`,
    ),
  ],
])('an incident that does not count here and %s is listed', (_, given, lines) => {
  const said = summaryOf({ incidents: [], release: NONE, ...given });
  expect(said.slice(2, -1)).toEqual(lines);
});
