// What the census of a release reads, and what it does not: counted and answered at the HTTP edge.
import { Octokit } from '@octokit/core';
import nock from 'nock';
import { withCensus } from '../../src/collect/release-census.js';
import { configSchema } from '../../src/core/config/schema.js';
import { caseName } from '../../src/core/evidence/grades/copies.js';
import type { ListedIncident } from '../../src/core/facts.js';
import { MARKERS } from '../../src/core/writes/sticky.js';
import { whole } from '../../src/github/attempt.js';
import { instrument } from '../../src/github/client.js';
import { closedPulls } from '../../src/github/closed-pulls.js';
import { signCopiesWith } from '../../src/github/proof-signature.js';
import { completeBody } from '../support/body.js';
import { added, decisionFacts, evidence, sha } from '../support/facts.js';

const copy = (repository = 'acme/agents') => ({
  ...{ repository, sha: sha(500), case: caseName('a repeated refund'), runs: 3, run: 5 },
  ...{ attempt: 1, at: '2026-10-01T10:00:00Z', catches: false, red: null },
});

/** The App's comment on an incident, as GraphQL gives it. */
function said(number: number, more: object = {}, repository?: string) {
  const line = signCopiesWith('secret')(`acme/agents#${number}`, [copy(repository)]);
  return {
    ...{
      id: 'IC',
      fullDatabaseId: '1',
      url: 'https://github.com/c',
      body: `${MARKERS.incident}\n${line}`,
    },
    ...{ createdAt: '2026-10-01T00:00:00Z', updatedAt: '2026-10-01T00:00:00Z', lastEditedAt: null },
    ...{ author: APP, editor: null },
    ...more,
  };
}

const APP = { __typename: 'Bot', login: 'reviewer' };

function labelledBy(actor: object = APP) {
  const label = { name: 'review:learned' };
  return { __typename: 'LabeledEvent', createdAt: '2026-10-01T00:00:00Z', actor, label };
}

function listed(number: number, more: Partial<ListedIncident> = {}): ListedIncident {
  return {
    ref: `acme/agents#${number}`,
    url: `https://github.com/acme/agents/issues/${number}`,
    title: 'Refunds went out twice',
    state: 'closed',
    author: 'tom',
    createdAt: '2026-09-01T00:00:00Z',
    labels: ['incident', 'review:learned'],
    body: completeBody({ affectedWorkflow: 'Refunds: the agent drafts them' }),
    ...more,
  };
}

const many = (length: number) => Array.from({ length }, (_, at) => listed(1_000 + at));

interface Given {
  incidents: ListedIncident[];
  config?: object;
  release?: object;
  /** Comments by incident; null: it is not given. */
  comments?: (number: number) => object[] | null;
  graphql?: number;
  /** Who put the label of the last stage on each. */
  labeller?: object;
  /** What else happened to that label since, and whether the server tells it of many at once. */
  labelled?: object[];
  labelsInBulk?: boolean;
  /** What is told of another repository. */
  named?: [number, object, Record<string, string>?];
  /** Closed pull requests of the base, by page. */
  pulls?: object[][];
}

async function read({
  incidents,
  config = {},
  release = {},
  comments = () => [],
  graphql,
  labeller,
  labelled = [],
  labelsInBulk = true,
  named = [404, {}],
  pulls = [],
}: Given) {
  const asked: string[] = [];
  const answer = (body: { query: string }) => {
    const issues = [...body.query.matchAll(/(i(\d+)): issue\(/g)].map(([, name = '', number]) => {
      const isLabels = body.query.includes('LABELED_EVENT');
      const nodes = isLabels ? [labelledBy(labeller), ...labelled] : comments(Number(number));
      return [name, nodes && { items: { pageInfo: { hasNextPage: false }, nodes } }];
    });
    return { data: { repository: Object.fromEntries(issues) } };
  };
  nock('https://api.github.com')
    .persist()
    .post('/graphql')
    .reply((_, body) => {
      asked.push('graphql');
      const failing = graphql ?? (JSON.stringify(body).includes('LABELED') && !labelsInBulk && 502);
      return failing ? [failing, { message: 'no' }] : [200, answer(body as never)];
    });
  nock('https://api.github.com')
    .persist()
    .get(/.*/)
    .reply((uri) => {
      asked.push(uri.replace(/^\/repos\/acme\/agents\/|\?.*$/g, ''));
      if (uri.includes('/actions/runs')) return [200, { total_count: 0, workflow_runs: [] }];
      if (/^\/repos\/[^/]+\/[^/]+$/.test(uri)) return named;
      if (uri === '/repositories/7') return [200, { full_name: 'Acme/Agents' }];
      if (!uri.includes('/pulls')) return [200, []];
      const page = Number(/[?&]page=(\d+)/.exec(uri)?.[1]);
      const next = '<https://api.github.com/next>; rel="next"';
      return [200, pulls[page - 1] ?? [], pulls[page] ? { link: next } : {}];
    });
  const client = instrument(new Octokit({ auth: 'x' }), {
    attempts: 1,
    longest: 0,
    wait: async () => {},
  });
  const facts = decisionFacts({ listed: incidents });
  const context = {
    ...facts,
    config: configSchema.parse({ app: 'reviewer', release: { proof: 'present' }, ...config }),
    release: { ...facts.release, ...release },
  };
  const { census } = await withCensus(() => client.api, whole(evidence([])), context, {
    ...{ app: null, askingRun: null },
    closed: closedPulls(client.api, 'acme/agents', 1),
  });
  return { asked, census };
}

afterEach(() => nock.cleanAll());

const ACCEPTED = (number: number) => [said(number)];
const ELSEWHERE = (number: number) => [said(number, {}, 'acme/evals')];

test.each<[string, Given]>([
  ['nothing is learned', { incidents: [listed(7, { state: 'open', labels: ['incident'] })] }],
  ['no App is known', { incidents: [listed(7)], config: { app: undefined } }],
  ['it is not serious', { incidents: [listed(7, { body: completeBody({ severity: 'SEV4' }) })] }],
  ['it rolls back', { incidents: [listed(7)], release: { behind: true } }],
  ['it rolls nothing out', { incidents: [listed(7)], release: { files: [added('evals/a.yaml')] } }],
  [
    'it ships nothing of the workflow',
    {
      incidents: [listed(7)],
      config: { workflows: { refunds: ['refunds/**'] } },
      release: { files: [added('src/chat.ts')] },
    },
  ],
])('where %s nothing is asked', async (_, given) => {
  expect(await read({ ...given, comments: ACCEPTED })).toEqual({ asked: [], census: null });
});

test.each<[string, Given['comments'], string[]]>([
  ['nothing was accepted', (number) => [said(number, { body: MARKERS.incident })], []],
  ['all was accepted from another repository', ELSEWHERE, ['/repos/acme/evals']],
])('where %s one request for fifty incidents tells, and no run is read', async (_, ...given) => {
  const [comments = () => [], names] = given;
  const { asked, census } = await read({ incidents: many(60), comments });
  expect({ asked, census }).toEqual({ asked: ['graphql', 'graphql', ...names], census: null });
});

test.each<[string, Given['named'], string[], RegExp | null]>([
  [
    'it was renamed',
    [301, {}, { location: 'https://api.github.com/repositories/7' }],
    ['acme/agents'],
    null,
  ],
  ['it is another one', [200, { full_name: 'acme/evals' }], [], null],
  ['nobody may read it', [404, {}], [], null],
  ['nobody can tell', [502, { message: 'Bad Gateway' }], [], /502/],
])('where a copy names another repository and %s', async (_, named, repositories, why) => {
  const given = { incidents: [listed(7)], comments: ELSEWHERE };
  const { asked, census } = await read({ ...given, ...(named ? { named } : {}) });
  const copies = (census?.incidents ?? []).flatMap((one) => one.copies);
  expect(copies.map(({ repository }) => repository)).toEqual(repositories);
  expect(census?.unread.length ?? 0).toBe(why ? 1 : 0);
  if (why) expect(census?.unread[0]?.why).toMatch(why);
  expect(asked.includes('actions/runs')).toBe(repositories.length > 0);
});

test('where a missing case is no more than a warning former names are not looked up', async () => {
  const config = { release: { proof: 'landed' } };
  const { asked } = await read({ incidents: [listed(7)], comments: ELSEWHERE, config });
  expect(asked).toEqual(['graphql']);
});

test.each<[string, object | undefined, RegExp | null]>([
  ['the App has called learned', undefined, /its comment is gone/],
  ['a person has called learned', { __typename: 'User', login: 'dana' }, null],
  ['another App has called learned', { __typename: 'Bot', login: 'former' }, null],
])('an incident without our comment that %s', async (_, labeller, why) => {
  const given = { incidents: many(60), ...(labeller ? { labeller } : {}) };
  const { asked, census } = await read(given);
  expect(asked).toEqual(Array.from({ length: 4 }, () => 'graphql'));
  expect(census?.unread.length ?? 0).toBe(why ? 60 : 0);
  if (why) expect(census?.unread[0]?.why).toMatch(why);
});

test.each<['open' | 'closed', Given['comments'], object]>([
  ['open', ACCEPTED, { incidents: [{ ref: 'acme/agents#7' }], unread: [] }],
  ['closed', () => [], { incidents: [], unread: [{ why: expect.stringMatching(/gone/) }] }],
])('a label in letters of another case is the same one: %s', async (state, comments, told) => {
  const name = 'Review:Learned';
  const incidents = [listed(7, { labels: ['incident', name], state })];
  const labelled = [{ ...labelledBy(), label: { name } }];
  const labeller = { __typename: 'User', login: 'dana' };
  const given = { incidents, labelled, labeller, ...(comments ? { comments } : {}) };
  expect((await read(given)).census).toMatchObject(told);
});

test.each<[string, string, boolean]>([
  ['a person takes the label off and puts it on', 'dana', true],
  ['the App takes it off and a person puts it on', 'reviewer', false],
])('where %s, an incident without our comment', async (_, remover, doubted) => {
  const by = (login: string) => ({ __typename: login === 'dana' ? 'User' : 'Bot', login });
  const off = { ...labelledBy(by(remover)), __typename: 'UnlabeledEvent' };
  const labelled = [off, labelledBy(by('dana'))];
  const { census } = await read({ incidents: [listed(7)], labelled });
  expect(census?.unread.length ?? 0).toBe(doubted ? 1 : 0);
});

test('where labels are not told, whether the App has called an incident learned is not known', async () => {
  const { census } = await read({ incidents: many(60), labelsInBulk: false });
  expect(census).toMatchObject({
    incidents: [],
    unread: [{ what: 'the labels of 10 learned incidents without a comment of the App' }],
  });
});

test('what was accepted from here is asked for, and the runs are read for it', async () => {
  const incidents = [listed(7), listed(8)];
  const comments = (number: number) => (number === 7 ? ACCEPTED(7) : ELSEWHERE(8));
  const { asked, census } = await read({ incidents, comments });
  expect(census?.incidents.map(({ ref }) => ref)).toEqual(['acme/agents#7']);
  expect(asked).toContain('actions/runs');
});

test('one that ships its workflow is asked for', async () => {
  const config = { workflows: { refunds: ['refunds/**'] } };
  const release = { files: [added('refunds/agent.ts')] };
  const { census } = await read({ incidents: [listed(7)], config, release, comments: ACCEPTED });
  expect(census?.incidents).toHaveLength(1);
});

const editedBy = (login: string, kind = 'User') => ({
  lastEditedAt: '2026-11-01T00:00:00Z',
  editor: { __typename: kind, login },
});

test.each<[string, Given, RegExp | null]>([
  [
    'that the App edited last',
    {
      incidents: [],
      comments: (number) => [said(number, editedBy('reviewer', 'Bot'))],
    },
    null,
  ],
  [
    'that a person of the name of the App edited last',
    { incidents: [], comments: (number) => [said(number, editedBy('reviewer'))] },
    /edited its comment last/,
  ],
  [
    'that a person edited last',
    { incidents: [], comments: (number) => [said(number, editedBy('wren'))] },
    /edited its comment last/,
  ],
  [
    'that an account edited which is gone',
    { incidents: [], comments: (number) => [said(number, { ...editedBy('wren'), editor: null })] },
    /edited its comment last/,
  ],
  [
    'that a person wrote',
    {
      incidents: [],
      comments: (number) => [
        said(number, { author: { __typename: 'User', login: 'reviewer[bot]' } }),
      ],
    },
    /its comment is gone/,
  ],
  [
    'that an App of another name wrote, which says what was accepted',
    {
      incidents: [],
      labeller: { __typename: 'Bot', login: 'former' },
      comments: (number) => [said(number, { author: { __typename: 'Bot', login: 'former' } })],
    },
    /former\[bot\] wrote it, and reviewer\[bot\] is asked/,
  ],
  [
    'that an App of another name wrote, which says nothing',
    {
      incidents: [],
      labeller: { __typename: 'Bot', login: 'former' },
      comments: (number) => [
        said(number, {
          ...{ author: { __typename: 'Bot', login: 'former' }, body: MARKERS.incident },
        }),
      ],
    },
    null,
  ],
  [
    'of an incident that is not given',
    { incidents: [], comments: () => null },
    /1 of them were not given/,
  ],
  ['of a server that fails', { incidents: [], graphql: 502 }, /502/],
])('a comment %s', async (_, given, why) => {
  const { census } = await read({ ...given, incidents: [listed(7)] });
  if (why)
    expect(census).toMatchObject({ incidents: [], unread: [{ why: expect.stringMatching(why) }] });
  else expect(census?.unread ?? []).toEqual([]);
});

/** A closed pull request into production: when it was merged, and when somebody last touched it. */
const merged = (at: string | null, updated = at) => ({
  ...{ merged_at: at && `${at}T00:00:00Z`, updated_at: `${updated}T00:00:00Z` },
  ...{ base: { ref: 'production' }, head: { ref: 'main' } },
});

/** A comment by which a person sets the severity. */
const sets = (level: string, login = 'maya') => ({
  ...said(7, {
    author: { __typename: 'User', login },
    body: `/severity ${level} because nobody was charged`,
  }),
});

test.each<[string, object[], string[]]>([
  ['a maintainer has called less than serious', [sets('SEV4')], []],
  ['a maintainer has called serious since', [sets('SEV4'), sets('SEV1')], ['acme/agents#7']],
  ['somebody else has called less than serious', [sets('SEV4', 'wren')], ['acme/agents#7']],
])('an incident that %s', async (_, comments, asked) => {
  const { census } = await read({
    incidents: [listed(7)],
    comments: () => [said(7), ...comments],
  });
  expect((census?.incidents ?? []).map(({ ref }) => ref)).toEqual(asked);
});

test.each<[string, object[][], string | null]>([
  ['no release went out', [[]], null],
  ['one did', [[merged('2026-11-01')]], '2026-11-01T00:00:00Z'],
  [
    'one was closed since',
    [[merged(null, '2026-11-09'), merged('2026-11-01')]],
    '2026-11-01T00:00:00Z',
  ],
  [
    'somebody comments on an older one, and the list goes on',
    [
      [merged('2026-09-01', '2026-11-20'), merged(null, '2026-11-19')],
      [merged('2026-11-01')],
      [merged('2026-08-01')],
    ],
    '2026-11-01T00:00:00Z',
  ],
])('where %s it is known when the last one was', async (_, pulls, at) => {
  const { census } = await read({ incidents: [listed(7)], comments: ACCEPTED, pulls });
  expect(census).toMatchObject({ lastReleaseAt: at, unread: [] });
});

test('a list that is longer than is read tells of no last release', async () => {
  const touched = merged('2026-09-01', '2026-11-20');
  const pulls = Array.from({ length: 40 }, () => [touched]);
  const { census } = await read({ incidents: [listed(7)], comments: ACCEPTED, pulls });
  expect(census).toMatchObject({
    lastReleaseAt: null,
    unread: [{ what: 'when the last release went out', why: expect.stringMatching(/longer/) }],
  });
});
