// What links a release to an incident, and what takes a link back.
import { configSchema } from '../../../src/core/config/schema.js';
import {
  type DecisionFacts,
  type FileFacts,
  type JudgedPull,
  type ListedIncident,
  unreadIssue,
} from '../../../src/core/facts.js';
import { decideRelease } from '../../../src/core/release/decide.js';
import { type Answers, completeBody } from '../../support/body.js';
import { commit, decisionFacts, incident, pull, REF, sha } from '../../support/facts.js';

const own = (more: Partial<JudgedPull>) => ({
  own: decisionFacts().release.own.map((one) => ({ ...one, body: '', ...more })),
});
const said = (body: string) => own({ body });
const listed = (answers: Answers = {}, more: Partial<ListedIncident> = {}): ListedIncident[] => [
  { ...incident(), body: completeBody(answers), author: 'tom', ...more } as ListedIncident,
];
const approval = (at = '2026-11-24T10:00:00Z') => ({
  author: 'maya',
  state: 'APPROVED',
  commit: sha(999),
  at,
});
const file = (path: string, more: Partial<FileFacts> = {}): FileFacts => ({
  path,
  status: 'modified',
  additions: 1,
  ...more,
});
const config = (text: object) => configSchema.parse(text);
const monorepo = config({
  release: { incidents: 'open' },
  workflows: { billing: ['agents/billing/**'], 'billing-refunds': ['agents/refunds/**'] },
});

type Given = Parameters<typeof decisionFacts>[0];

function linksOf(given: Given): string[] {
  return decideRelease(decisionFacts(given)).incidents.flatMap(({ links }) =>
    links.map(({ how }) => how),
  );
}

test.each<[string, Given, string]>([
  ['the pull request', { release: said('Incident: #12') }, 'PR #90'],
  [
    'a merged pull request',
    { release: { ...said(''), pulls: [pull(45, { body: 'Incident: #12' })] } },
    'PR #45',
  ],
  [
    'a commit',
    { release: { ...said(''), commits: [commit(0xb12, 'Fix it\n\nIncident: #12')] } },
    'commit 0000b12',
  ],
])('a link says that %s made it', (_, given, where) => {
  const { incidents } = decideRelease(decisionFacts(given));
  expect(incidents.flatMap(({ links }) => links.map((link) => link.where))).toEqual([where]);
});

test.each<[string, Given, string[]]>([
  ['a trailer in the pull request', { release: said('Incident: #12') }, ['trailer']],
  [
    'a trailer in a commit',
    { release: { ...said(''), commits: [commit(7, 'Fix it\n\nIncident: #12')] } },
    ['trailer'],
  ],
  [
    'a trailer in a squashed commit’s list',
    {
      release: { ...said(''), commits: [commit(7, 'All of it (#9)\n\n* Fix\n\n* Incident: #12')] },
    },
    ['trailer'],
  ],
  [
    'a trailer in a pull request merged in the range',
    { release: { ...said(''), pulls: [pull(45, { body: 'Incident: #12' })] } },
    ['trailer'],
  ],
  [
    'a trailer of what is rolled back, which claims nothing any more',
    { release: { ...said('Incident: #12'), behind: true }, listed: listed() },
    ['plain'],
  ],
  [
    'a trailer for an issue that lost its label',
    { release: said('Incident: #12'), listed: [] },
    ['trailer'],
  ],
  ['several in one trailer', { release: said('Incidents: #12, acme/agents#12') }, ['trailer']],
  [
    'a closing keyword for a listed one',
    { release: said('Fixes #12'), listed: listed() },
    ['closing'],
  ],
  [
    'a reference in the title',
    { release: own({ title: 'Release for #12' }), listed: listed() },
    ['plain'],
  ],
  ['a reference to what is not listed', { release: said('Fixes #12'), listed: [] }, []],
  [
    'a reference to one without any of our sections',
    { release: said('Fixes #12'), listed: listed({}, { body: 'It broke again!' }) },
    [],
  ],
  [
    'a trailer to one without any of our sections',
    { release: said('Incident: #12'), listed: listed({}, { body: 'It broke again!' }) },
    ['trailer'],
  ],
  [
    'a record that names a merged pull request, in any section',
    {
      release: { ...said(''), pulls: [pull(45)] },
      listed: listed({ whatFailed: 'It came with #45, and nobody looked.' }),
    },
    ['record'],
  ],
  [
    'a record that quotes one',
    {
      release: { ...said(''), pulls: [pull(45)] },
      listed: listed({ whatFailed: '> It came with #45' }),
    },
    [],
  ],
  [
    'a record that links to a commit',
    {
      release: { ...said(''), commits: [commit(0xb12, 'x')] },
      listed: listed({
        trigger: `Prompt of https://github.com/acme/agents/commit/${sha(0xb12)} was deployed`,
      }),
    },
    ['record'],
  ],
  [
    'a record of the version that the branch names',
    { release: { ...said(''), head: 'release/v4.2.1' }, listed: listed({ agentVersion: '4.2.1' }) },
    ['record'],
  ],
  [
    'a record by somebody who may not triage',
    {
      release: { ...said(''), head: 'release/v4.2.1' },
      listed: listed({ agentVersion: '4.2.1' }, { author: 'rita' }),
    },
    [],
  ],
  [
    '… for which somebody stands who may, whoever else does',
    {
      release: { ...said(''), head: 'release/v4.2.1' },
      listed: listed({ agentVersion: '4.2.1' }, { author: 'rita', vouchers: ['tom', 'bot[bot]'] }),
    },
    ['record'],
  ],
  [
    'an open one in a monorepo whose workflow is touched',
    {
      config: monorepo,
      listed: listed({ affectedWorkflow: 'billing-refunds' }),
      release: { ...said(''), files: [file('agents/refunds/a.ts')] },
    },
    ['open'],
  ],
  [
    '… by a file that was moved away',
    {
      config: monorepo,
      listed: listed({ affectedWorkflow: 'billing-refunds' }),
      release: { ...said(''), files: [file('x.ts', { from: 'agents/refunds/a.ts' })] },
    },
    ['open'],
  ],
  [
    '… not touched',
    {
      config: monorepo,
      listed: listed({ affectedWorkflow: 'billing-refunds' }),
      release: { ...said(''), files: [file('docs/a.md')] },
    },
    [],
  ],
  [
    'a wrong trailer that a maintainer’s approval denies',
    { release: own({ body: 'Incident: #12\nIncident: not #12', reviews: [approval()] }) },
    [],
  ],
  [
    'a record that is denied: what it says of itself stands',
    {
      release: {
        ...own({ body: 'Incident: not #12', reviews: [approval()] }),
        head: 'release/v4.2.1',
      },
      listed: listed({ agentVersion: '4.2.1' }),
    },
    ['record'],
  ],
])('%s', (_, given, links) => {
  expect(linksOf(given)).toEqual(links);
});

type Verdict = [string, Given, string];

test.each<Verdict>([
  [
    'a denial written after the approval',
    {
      release: own({
        body: 'Incident: #12\nIncident: not #12',
        reviews: [approval('2026-11-24T10:00:00Z')],
        editedAt: '2026-11-24T10:30:00Z',
      }),
    },
    'hold',
  ],
  [
    'a containment written before the approval',
    {
      release: own({
        body: 'Contains: #12',
        reviews: [approval('2026-11-24T10:00:00Z')],
        editedAt: '2026-11-24T09:30:00Z',
      }),
    },
    'ship',
  ],
  [
    'a containment written after it',
    {
      release: own({
        body: 'Contains: #12',
        reviews: [approval('2026-11-24T10:00:00Z')],
        editedAt: '2026-11-24T10:30:00Z',
      }),
    },
    'hold',
  ],
  [
    'a denied trailer that cannot be read',
    {
      incidents: [],
      unread: [unreadIssue(REF, 'it does not exist')],
      release: own({ body: 'Incident: #12\nIncident: not #12', reviews: [approval()] }),
    },
    'ship',
  ],
  [
    'an address that is no issue, in a commit',
    { release: { ...said(''), commits: [commit(7, 'Fix\n\nIncident: https://example.com/7')] } },
    'collect-evidence',
  ],
  [
    '… denied by the same words and approved',
    {
      release: {
        ...own({ body: 'Incident: not https://example.com/7', reviews: [approval()] }),
        commits: [commit(7, 'Fix\n\nIncident: https://example.com/7')],
      },
    },
    'ship',
  ],
  [
    'words that name no issue, in a commit',
    { release: { ...said(''), commits: [commit(7, 'Fix\n\nIncident: the refund thing')] } },
    'ship',
  ],
  [
    'a commit whose subject only begins like a trailer',
    { release: { ...said(''), commits: [commit(7, 'incident: handle empty labels')] } },
    'ship',
  ],
  ['a range without commits', { release: { ...said(''), commits: [] } }, 'collect-evidence'],
])('%s', (_, given, verdict) => {
  expect(decideRelease(decisionFacts(given)).verdict).toBe(verdict);
});

test('in whatever order GitHub lists them, decision and text are the same', () => {
  const many = [12, 13, 14].map((number) => ({
    ...incident({ severity: number === 13 ? 'SEV1' : 'SEV2' }),
    ref: `acme/agents#${number}`,
  }));
  const pulls = [41, 42, 43].map((number) => pull(number, { body: `Incident: #${number - 29}` }));
  const unreadTags = { what: 'the tags', why: '502: Bad Gateway' };
  const unreadLabel = { what: 'a label', why: 'denied' };
  const facts = (turn: <T>(list: T[]) => T[]): DecisionFacts =>
    decisionFacts({
      incidents: turn(many),
      listed: turn(many) as never,
      unread: turn([unreadTags, unreadLabel]),
      evidence: { ...decisionFacts().evidence, pulls: turn(pulls) },
      release: {
        ...said(''),
        pulls: turn(pulls),
        commits: pulls.map(({ mergeCommit }) => commit(Number(mergeCommit?.slice(-2)), 'x')),
      },
    });
  const one = decideRelease(facts((list) => list));
  expect(decideRelease(facts((list) => [...list].reverse()))).toEqual(one);
  expect(one.incidents.map(({ ref }) => ref)).toEqual([
    'acme/agents#13',
    'acme/agents#12',
    'acme/agents#14',
  ]);
});

test('a closed incident that was not learned is listed as well', () => {
  const facts = decisionFacts({
    release: said(''),
    listed: listed({}, { state: 'closed', labels: ['incident', 'review:changes-pending'] }),
  });
  expect(decideRelease(facts).unlinked).toMatchObject([{ ref: REF, closed: true }]);
});

test.each<[string, string, number]>([
  ['a closing keyword', 'Fixes #12', 1],
  ['a plain reference', 'After #12', 1],
  ['nothing', 'A release', 0],
])('a closed one without any of our sections is told of where %s names it', (_, body, count) => {
  const facts = decisionFacts({
    release: said(body),
    listed: listed({}, { body: 'It broke again!', state: 'closed' }),
  });
  expect(decideRelease(facts).notInForm).toHaveLength(count);
});

test('where more people can read the release, those that nothing links are listed by reference', () => {
  const facts = decisionFacts({ release: said(''), listed: listed(), shown: {} });
  const { unlinked, looked } = decideRelease(facts);
  const hidden = { url: null, title: null, severity: null, closed: false, stranger: false };
  expect(unlinked).toEqual([{ ref: REF, ...hidden }]);
  expect(looked.incidents).toBe(0);
});
