// The App's work on one incident, at the HTTP edge: what it writes, and what it leaves alone.
import nock from 'nock';
import { reviewIncidentIssue } from '../../../src/app/flows/incident.js';
import { makeIncidentLabel } from '../../../src/app/flows/repository.js';
import { issueRef } from '../../../src/core/refs.js';
import { completeBody } from '../../support/body.js';
import {
  comment,
  configured,
  HOME,
  issue,
  labelled,
  person,
  type Seen,
  serve,
  type World,
} from '../../support/wire.js';

const SELF = { id: 7, login: 'review[bot]' };
const app = { login: SELF.login, type: 'Bot' };

afterEach(() => nock.cleanAll());

function task(world: World, more: object = {}) {
  const served = serve(world);
  return {
    served,
    task: {
      client: served.client,
      ref: issueRef('acme/agents#1'),
      repository: 'acme/agents',
      self: SELF,
      host: 'github.com',
      now: '2026-11-24T00:00:00Z',
      installedAt: '2026-10-01T00:00:00Z',
      requested: false,
      secret: 'secret',
      ...more,
    },
  };
}

async function review(one: object, answers: object, graphql: World['graphql'] = 404) {
  const all = { [`${HOME}/issues/1`]: one, ...answers };
  const { served, task: about } = task({ answers: all, graphql });
  await reviewIncidentIssue(about);
  return served;
}

/** Labels that were put on, and the comment. */
function written({ writes }: Seen) {
  const bodies = writes.map(({ path, body }) => ({ path, ...(body as object) }));
  const labels = bodies.flatMap((one) => ('labels' in one ? (one.labels as string[]) : []));
  const said = bodies.flatMap((one) => ('body' in one ? [one.body as string] : []));
  return { labels, said: said.join('\n') };
}

const events = (...list: object[]) => ({ [`${HOME}/issues/1/events`]: list });
const taken = (login: string) =>
  events(labelled('incident', 'tom'), labelled('incident', login, 'unlabeled'));

describe('an incident whose label is taken away', () => {
  const bare = issue(1, { labels: [] });
  test.each<[string, object, boolean]>([
    ['by somebody below maintainer', taken('wren'), true],
    ['by a stranger’s bot', taken('keeper[bot]'), true],
    ['by a maintainer', taken('maya'), false],
    ['with the label itself, which is renamed or gone', events(labelled('incident', 'tom')), false],
    [
      'a second time',
      events(
        labelled('incident', 'wren', 'unlabeled'),
        labelled('incident', '', 'labeled', { actor: app }),
        labelled('incident', 'wren', 'unlabeled'),
      ),
      false,
    ],
  ])('%s', async (_, more, restored) => {
    const { labels, said } = written(await review(bare, more));
    expect(labels.includes('incident')).toBe(restored);
    expect(said.includes('The label `incident` was taken off by')).toBe(restored);
  });

  test('is left so where it is no report of ours', async () => {
    const { writes } = await review(issue(1, { labels: [], body: 'Lunch?' }), taken('wren'));
    expect(writes).toEqual([]);
  });

  test('is told of as long as it stands', async () => {
    const more = events(
      labelled('incident', 'wren', 'unlabeled'),
      labelled('incident', '', 'labeled', { actor: app }),
    );
    const { labels, said } = written(await review(issue(1), more));
    expect(labels).not.toContain('incident');
    expect(said).toContain('The label `incident` was taken off by');
  });
});

test('a stage label that was taken away twice stays off, and the comment says so', async () => {
  const ours = (name: string) => labelled(name, '', 'labeled', { actor: app });
  const off = (name: string) => labelled(name, 'keeper', 'unlabeled');
  const stage = 'review:in-review';
  const once = await review(issue(1), events(ours(stage), off(stage)));
  expect(written(once).labels).toContain(stage);
  nock.cleanAll();
  const twice = await review(issue(1), events(ours(stage), off(stage), ours(stage), off(stage)));
  expect(written(twice).labels).not.toContain(stage);
  expect(written(twice).said).toContain(`The label \`${stage}\` was taken off again`);
});

// Times are told by the second, so an edit in the one in which it was filed shows in none of them.
test.each([
  ['SEV4', 'later', { updated_at: '2026-11-01T00:00:05Z' }],
  ['SEV2', 'later', { updated_at: '2026-11-01T00:00:05Z' }],
  ['SEV2', 'in the second in which it was filed', {}],
  ['SEV2', 'between two looks', { labels: [{ name: 'incident' }, { name: 'severity:sev2' }] }],
])(
  'a severity that was lowered to %s while the App was away, %s, counts as the highest it was',
  async (level, _, changed) => {
    const low = issue(1, { body: completeBody({ severity: level }), ...changed });
    const graphql = () => ({
      repository: {
        i1: {
          items: {
            pageInfo: { hasNextPage: false, endCursor: null },
            nodes: [{ diff: low.body }, { diff: completeBody({ severity: 'SEV1' }) }],
          },
        },
      },
    });
    const { labels, said } = written(await review(low, {}, graphql));
    expect(labels).toContain('severity:sev1');
    expect(said).toContain(`The form now says ${level}; SEV1 stays`);
  },
);

test('a command that was stored late is asked about, and an edited one is refused', async () => {
  const command = comment('tom', '/Agenda', { updated_at: '2026-11-01T00:00:01Z' });
  const answers = { [`${HOME}/issues/1/comments`]: [command] };
  const reaction = async (at: string | null) => {
    const { writes } = await review(issue(1), answers, () => ({ nodes: [{ lastEditedAt: at }] }));
    nock.cleanAll();
    return writes.find(({ path }) => path.endsWith('/reactions'))?.body;
  };
  expect(await reaction(null)).toEqual({ content: '+1' });
  expect(await reaction('2026-11-01T00:00:01Z')).toEqual({ content: 'confused' });
});

test('while GraphQL fails nothing is said of a command that may have been edited', async () => {
  const command = comment('tom', '/agenda', { updated_at: '2026-11-01T00:00:01Z' });
  const answers = { [`${HOME}/issues/1/comments`]: [command] };
  await expect(review(issue(1), answers, 502)).rejects.toThrow();
});

test.each<[string, object, object]>([
  ['in another form', issue(1, { body: '### Browser\n\nFirefox' }), {}],
  ['from before the installation', issue(1, { created_at: '2026-09-01T00:00:00Z' }), {}],
  [
    'of a stranger who types what looks like a command',
    issue(1, { body: 'x', user: person('sam') }),
    { [`${HOME}/issues/1/comments`]: [comment('sam', '/waive everything')] },
  ],
])('an issue %s is left alone', async (_, one, answers) => {
  const { writes, requests } = await review(one, answers);
  expect(writes).toEqual([]);
  // Two of them ask for the repository's own form, of a server without GraphQL, one for the organization's
  // configuration.
  expect(requests.length).toBeLessThanOrEqual(8);
});

describe('where the App is installed', () => {
  const install = async (answers: Record<string, unknown>) => {
    const { served, task: about } = task({ answers });
    await makeIncidentLabel(about);
    return served.writes.map(({ method, path, body }) => [
      method,
      path,
      (body as { name: string }).name,
    ]);
  };
  const none = { [`${HOME}/labels/incident`]: undefined };
  test.each<[string, Record<string, unknown>, string[]]>([
    ['without the label, it is made', none, ['incident']],
    ['with the label, nothing is', {}, []],
    ['with a name of its own', configured('incidents: { label: outage }\n'), ['outage']],
    [
      'whose incidents are elsewhere',
      { ...none, ...configured('incidents: { repository: acme/x }\n') },
      [],
    ],
    ['with a broken configuration', { ...none, ...configured('incidents: 3\n') }, []],
  ])('%s', async (_, answers, names) => {
    const made = await install(answers);
    expect(made).toEqual(names.map((name) => ['POST', `${HOME}/labels`, name]));
  });
});
