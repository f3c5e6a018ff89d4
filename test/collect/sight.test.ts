// Nobody takes an incident out of sight, and no stranger puts one in the way of a release.
import { completeBody } from '../support/body.js';
import { sha } from '../support/facts.js';
import {
  comment,
  configured,
  HOME,
  issue,
  judgeRelease,
  labelled,
  person,
  release,
  type World,
} from '../support/wire.js';

const LATER = '2026-11-02T00:00:00Z';
const LOW = completeBody({ severity: 'SEV4' });
const HIGH = completeBody({ severity: 'SEV1' });
const FOREIGN = '## Summary\nSlow page\n\n## Severity\n- [x] SEV1\n\n## Timeline\n- 09:20 alarm\n';
const OPEN = configured('release: { incidents: open }\n');
const quiet = { [`${HOME}/pulls/90`]: release({ body: 'Weekly' }) };
const trailer = { [`${HOME}/pulls/90`]: release({ body: 'Incident: #1' }) };
const listing = (...issues: object[]) => ({ [`${HOME}/issues`]: issues });
const events = (...list: object[]) => ({ [`${HOME}/issues/1/events`]: list });
const comments = (...list: object[]) => ({ [`${HOME}/issues/1/comments`]: list });

interface Version {
  by: string;
  body: string | null;
}

/** GraphQL that knows the versions of bodies, by number, newest first. */
function edits(versions: Record<number, Version[]>) {
  return ({ query }: { query: string }) => {
    const asked = [...query.matchAll(/i(\d+): issue/g)].map(([, number]) => Number(number));
    const items = (number: number) => ({
      pageInfo: { hasNextPage: false, endCursor: null },
      nodes: query.includes('userContentEdits')
        ? (versions[number] ?? []).map(({ by, body }) => ({
            editor: { __typename: 'User', login: by },
            diff: body,
          }))
        : [],
    });
    return {
      repository: Object.fromEntries(
        asked.map((number) => [`i${number}`, { items: items(number) }]),
      ),
    };
  };
}

const lowered = edits({
  1: [
    { by: 'tom', body: LOW },
    { by: 'tom', body: HIGH },
  ],
});
const never = edits({});
const app = { login: 'review[bot]', type: 'Bot' };
const MARKED = '<!-- agent-incident-review:incident -->\n**Next:** …';
const sev = (level: string, event = 'labeled') => labelled(`severity:${level}`, 'maya', event);
const low = (more: object = {}) => issue(1, { body: LOW, updated_at: LATER, ...more });
const foreign = (more: object = {}) =>
  issue(1, { body: FOREIGN, state: 'closed', updated_at: LATER, comments: 1, ...more });

describe('a severity that was lowered', () => {
  test.each<[string, World, string]>([
    ['in no version of the body', { answers: listing(low()), graphql: never }, 'ship'],
    ['by an edit of the body', { answers: listing(low()), graphql: lowered }, 'hold'],
    [
      'by an edit, confirmed by a maintainer',
      {
        answers: {
          ...listing(low()),
          ...comments(comment('maya', '/severity SEV4 because one test account')),
        },
        graphql: lowered,
      },
      'ship',
    ],
    [
      'by an edit, confirmed by a reader',
      {
        answers: {
          ...listing(low()),
          ...comments(comment('rita', '/severity SEV4 because one test account')),
        },
        graphql: lowered,
      },
      'hold',
    ],
    [
      'by an edit whose versions were deleted',
      {
        answers: listing(low()),
        graphql: edits({
          1: [
            { by: 'tom', body: LOW },
            { by: 'tom', body: null },
          ],
        }),
      },
      'hold',
    ],
    [
      'by an edit, where GraphQL fails',
      { answers: listing(low()), graphql: 502 },
      'collect-evidence',
    ],
    ['perhaps, where there is no GraphQL', { answers: listing(low()) }, 'collect-evidence'],
    [
      'by nobody, where there is no GraphQL',
      { answers: listing(low({ updated_at: '2026-11-01T00:00:02Z' })) },
      'ship',
    ],
    [
      'by taking its label away',
      {
        answers: { ...listing(low()), ...events(sev('sev1'), sev('sev1', 'unlabeled')) },
        graphql: never,
      },
      'hold',
    ],
    [
      'behind a thousand mentions',
      {
        answers: {
          ...listing(low()),
          ...events(
            ...Array.from({ length: 1_001 }, () => ({ event: 'mentioned', actor: person('sam') })),
            sev('sev1'),
          ),
        },
        graphql: (asked) =>
          asked.query.includes('timelineItems')
            ? {
                repository: {
                  i1: {
                    items: {
                      pageInfo: { hasNextPage: false, endCursor: null },
                      nodes: [
                        {
                          __typename: 'LabeledEvent',
                          createdAt: LATER,
                          actor: { __typename: 'User', login: 'maya' },
                          label: { name: 'severity:sev1' },
                        },
                      ],
                    },
                  },
                },
              }
            : never(asked),
      },
      'hold',
    ],
  ])('%s', async (_, world, verdict) => {
    expect((await judgeRelease(world)).decision.verdict).toBe(verdict);
  });

  test('costs one request for each linked incident that seems not serious, none for others', async () => {
    const issues = [1, 2, 3].map((number) => issue(number, { body: number === 3 ? HIGH : LOW }));
    const { requests } = await judgeRelease({
      answers: {
        ...listing(...issues),
        [`${HOME}/pulls/90`]: release({ body: 'Fixes #1, fixes #2, fixes #3' }),
      },
      graphql: never,
    });
    // Two of them look for a configuration beside its name, and for the repository's own form.
    expect(requests.filter((line) => line === 'POST /graphql')).toHaveLength(4);
  });
});

describe('in open mode', () => {
  test.each<[string, World, string]>([
    ['an open serious incident', { answers: listing(issue(1)), graphql: never }, 'hold'],
    ['one that is not serious', { answers: listing(low()), graphql: never }, 'ship'],
    ['one that was lowered by an edit', { answers: listing(low()), graphql: lowered }, 'hold'],
    [
      'one that carried a severity label once',
      {
        answers: { ...listing(low()), ...events(sev('sev2'), sev('sev2', 'unlabeled')) },
        graphql: never,
      },
      'hold',
    ],
    [
      'one whose text was blanked',
      {
        answers: listing(issue(1, { body: '.', updated_at: LATER })),
        graphql: edits({
          1: [
            { by: 'tom', body: '.' },
            { by: 'tom', body: HIGH },
          ],
        }),
      },
      'hold',
    ],
    [
      'one that was closed',
      { answers: listing(issue(1, { state: 'closed' })), graphql: never },
      'hold',
    ],
    [
      'one that was closed, learned by the App',
      {
        answers: {
          ...listing(
            issue(1, {
              state: 'closed',
              labels: [{ name: 'incident' }, { name: 'review:learned' }],
            }),
          ),
          ...events(labelled('review:learned', '', 'labeled', { actor: app })),
        },
        graphql: never,
      },
      'ship',
    ],
    [
      'one that was closed and labelled learned by hand',
      {
        answers: {
          ...listing(
            issue(1, {
              state: 'closed',
              labels: [{ name: 'incident' }, { name: 'review:learned' }],
            }),
          ),
          ...events(labelled('review:learned', 'tom')),
        },
        graphql: never,
      },
      'hold',
    ],
    [
      'a stranger’s that was lowered',
      { answers: listing(low({ user: person('sam') })), graphql: lowered },
      'hold',
    ],
    [
      'a stranger’s that was lowered by himself',
      {
        answers: listing(low({ user: person('sam') })),
        graphql: edits({
          1: [
            { by: 'sam', body: LOW },
            { by: 'sam', body: HIGH },
          ],
        }),
      },
      'ship',
    ],
    [
      'an issue in another form',
      { answers: listing(foreign({ state: 'open' })), graphql: never },
      'ship',
    ],
  ])('%s', async (_, { answers, graphql }, verdict) => {
    const world = { answers: { ...OPEN, ...quiet, ...answers }, ...(graphql ? { graphql } : {}) };
    expect((await judgeRelease(world)).decision.verdict).toBe(verdict);
  });

  test('three hundred that are not serious cost a few requests', async () => {
    const issues = Array.from({ length: 300 }, (_, at) => low({ number: at + 1 }));
    const { decision, requests } = await judgeRelease({
      answers: { ...OPEN, ...quiet, ...listing(...issues) },
      graphql: never,
    });
    expect(decision.verdict).toBe('ship');
    expect(requests.length).toBeLessThanOrEqual(30);
  });
});

describe('an issue in another form that the release names', () => {
  const named = (word: string) => ({ [`${HOME}/pulls/90`]: release({ body: `${word} #1` }) });
  test.each<[string, World, string]>([
    ['', { answers: listing(foreign()), graphql: never }, 'ship'],
    ['without GraphQL', { answers: listing(foreign()) }, 'ship'],
    [
      'that the App has commented on',
      {
        answers: { ...listing(foreign()), ...comments(comment('', MARKED, { user: app })) },
        graphql: never,
      },
      'hold',
    ],
    [
      'under a comment that looks like the App’s',
      {
        answers: { ...listing(foreign()), ...comments(comment('sam', MARKED)) },
        graphql: never,
      },
      'ship',
    ],
    [
      'for which a reviewer asked',
      {
        answers: { ...listing(foreign()), ...comments(comment('tom', '/Review')) },
        graphql: never,
      },
      'hold',
    ],
    [
      'for which a stranger asked',
      {
        answers: { ...listing(foreign()), ...comments(comment('sam', '/review')) },
        graphql: never,
      },
      'ship',
    ],
    [
      'that had a stage label once',
      {
        answers: { ...listing(foreign()), ...events(labelled('review:reported', 'x')) },
        graphql: never,
      },
      'hold',
    ],
    [
      'that was in our form before an edit',
      {
        answers: listing(foreign()),
        graphql: edits({
          1: [
            { by: 'tom', body: FOREIGN },
            { by: 'tom', body: HIGH },
          ],
        }),
      },
      'hold',
    ],
  ])('%s', async (_, { answers, graphql }, verdict) => {
    for (const word of ['Fixes', 'See']) {
      const world = { answers: { ...named(word), ...answers }, ...(graphql ? { graphql } : {}) };
      expect((await judgeRelease(world)).decision.verdict).toBe(verdict);
    }
  });

  test('is listed, by a trailer it counts', async () => {
    const one = foreign({ state: 'open' });
    const { decision } = await judgeRelease({ answers: listing(one), graphql: never });
    expect(decision.notInForm).toMatchObject([{ ref: 'acme/agents#1', severity: null }]);
    expect([...decision.beforeAdoption, ...decision.unlinked]).toEqual([]);
    const claimed = await judgeRelease({
      answers: { ...trailer, ...listing(one) },
      graphql: never,
    });
    expect(claimed.decision).toMatchObject({ verdict: 'hold', notInForm: [] });
  });
});

test('whatever the date of adoption, what the App has had under review counts', async () => {
  const since = configured('incidents: { since: 2026-11-20 }\n');
  const verdictOf = async (more: object) => {
    const answers = { ...since, ...listing(issue(1)), ...more };
    return (await judgeRelease({ answers, graphql: never })).decision;
  };
  const old = await verdictOf({});
  expect(old).toMatchObject({ verdict: 'ship', beforeAdoption: [{ ref: 'acme/agents#1' }] });
  const stage = listing(issue(1, { labels: [{ name: 'incident' }, { name: 'review:reported' }] }));
  for (const more of [stage, events(labelled('review:in-review', '', 'labeled', { actor: app }))]) {
    expect(await verdictOf(more)).toMatchObject({ verdict: 'hold', beforeAdoption: [] });
  }
});

describe('a stranger’s record that names the release', () => {
  const version = {
    [`${HOME}/pulls/90`]: release({
      body: '',
      head: { ref: 'release/v4.2.1', sha: sha(2), repo: { full_name: 'acme/agents' } },
    }),
  };
  const stranger = (number: number, more: object = {}) =>
    issue(number, { user: person(`sam-${number}`), comments: 1, updated_at: LATER, ...more });
  test.each<[string, Record<string, unknown>, World['graphql'], string]>([
    ['for which nobody stands', {}, never, 'ship'],
    ['that somebody labelled who may', events(labelled('incident', 'tom')), never, 'hold'],
    [
      'that somebody labelled anew who may',
      events(
        labelled('incident', 'sam-1'),
        labelled('incident', 'tom', 'unlabeled'),
        labelled('incident', 'tom'),
      ),
      never,
      'hold',
    ],
    [
      'that had the label when somebody gave it again',
      events(labelled('incident', 'sam-1'), labelled('incident', 'tom')),
      never,
      'ship',
    ],
    ['that somebody labelled who may not', events(labelled('incident', 'rita')), never, 'ship'],
    ['to which somebody gave another label', events(labelled('bug', 'tom')), never, 'ship'],
    ['that somebody edited who may', {}, edits({ 1: [{ by: 'wren', body: HIGH }] }), 'hold'],
    ['that a bot of the name edited', {}, edits({ 1: [{ by: 'sam-1', body: HIGH }] }), 'ship'],
    [
      'on which somebody gave a command who may',
      comments(comment('tom', '/agenda')),
      never,
      'hold',
    ],
    ['on which strangers gave commands', comments(comment('sam', '/review')), never, 'ship'],
    ['on which somebody only spoke', comments(comment('tom', 'See /etc/hosts')), never, 'ship'],
    ['without GraphQL', {}, 404, 'ship'],
    ['without GraphQL, labelled', events(labelled('incident', 'tom')), 404, 'hold'],
  ])('%s', async (_, more, graphql, verdict) => {
    const answers = { ...version, ...listing(stranger(1)), ...more };
    const { decision } = await judgeRelease({ answers, ...(graphql ? { graphql } : {}) });
    expect(decision.verdict).toBe(verdict);
    expect(decision.unlinked.map(({ stranger }) => stranger)).toEqual(
      verdict === 'ship' ? [true] : [],
    );
  });

  test.each([
    ['fifty-one of them', 51, never],
    ['three hundred', 300, never],
    ['three hundred, without GraphQL', 300, 404],
  ] as const)('%s hold nothing, and leave nothing unverified', async (_, count, graphql) => {
    const strangers = Array.from({ length: count }, (_, at) => stranger(at + 1));
    const { decision } = await judgeRelease({
      answers: { ...version, ...listing(...strangers) },
      graphql,
    });
    expect(decision).toMatchObject({ verdict: 'ship', unverified: [] });
    expect(decision.unlinked).toHaveLength(count);
  });
});

test('a thousand and one comments hide no command and make nothing unverified', async () => {
  const noise = Array.from({ length: 1_001 }, () => comment('sam', '/retest'));
  const kinds = ['eval', 'gate'].map((kind) =>
    comment('maya', `/waive ${kind} until 2026-12-20 because the vendor fixes it`),
  );
  const { decision } = await judgeRelease({
    answers: {
      ...comments(...noise, ...kinds),
      [`${HOME}/issues/90/comments`]: noise,
    },
    graphql: never,
  });
  expect(decision).toMatchObject({ verdict: 'ship', unverified: [] });
});

describe('where nothing could be looked at', () => {
  test('for the label does not exist, that is said', async () => {
    const answers = { ...quiet, ...listing(), [`${HOME}/labels/incident`]: undefined };
    const { decision } = await judgeRelease({ answers });
    expect(decision.verdict).toBe('collect-evidence');
    expect(decision.reasons[0]?.message).toMatch(/has no label “incident”, so nothing was looked/);
  });

  test('an empty list under a label that exists is nothing found', async () => {
    const { decision } = await judgeRelease({ answers: { ...quiet, ...listing() } });
    expect(decision.verdict).toBe('ship');
  });

  test('for the configuration lies beside its name, that is said', async () => {
    const file = { type: 'file', sha: 'a', size: 1, content: 'YQ==' };
    const beside = { [`${HOME}/contents/.github/agent-incident-review.yaml`]: file };
    const { decision } = await judgeRelease({ answers: { ...quiet, ...beside } });
    expect(decision.verdict).toBe('collect-evidence');
    expect(decision.reasons[0]?.message).toMatch(/agent-incident-review\.yaml.*\.yml/);
  });
});
