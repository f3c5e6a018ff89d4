// Pull requests that came with a range: what they say links, though they were merged elsewhere.
import nock from 'nock';
import { judgeIn, shaOf, type World, type WorldCommit } from '../support/git-world.js';

afterEach(() => nock.cleanAll());

/** main: m0, #45 as m1; release/1 from m0 with one commit; #90 brings it into production. */
function world(message: string, more: Partial<World> = {}, commits: WorldCommit[] = []): World {
  return {
    commits: [
      { id: 'm0' },
      { id: 'm1', message: 'Refund faster (#45)', files: { 'src/refund.ts': 'twice\n' } },
      ...commits,
      { id: 'r1', parents: ['m0'], message, files: { 'src/refund.ts': 'twice\n' } },
    ],
    branches: { main: 'm1', production: 'm0', 'release/1': 'r1' },
    pulls: [
      { number: 45, body: 'Pays at once.\n\nIncident: #12', merged: 'm1' },
      { number: 90, title: 'Release', base: 'production', head: 'release/1' },
    ],
    incidents: { 12: {} },
    ...more,
  };
}

async function linksIn(given: World): Promise<string[]> {
  const { decision } = await judgeIn(given, 90);
  return decision.incidents.flatMap(({ links }) => links.map(({ where }) => where));
}

const CLOSED: Partial<World> = {
  pulls: [
    { number: 45, body: 'Incident: #12', state: 'closed' },
    { number: 90, title: 'Release', base: 'production', head: 'release/1' },
  ],
};
const OPEN: Partial<World> = {
  pulls: [
    { number: 45, body: 'Incident: #12' },
    { number: 90, title: 'Release', base: 'production', head: 'release/1' },
  ],
};

test.each<[string, World]>([
  [
    'a pick that names its commit',
    world(`Refund faster\n\n(cherry picked from commit ${shaOf('m1')})`),
  ],
  ['a pick that keeps the subject', world('Refund faster (#45)')],
  [
    'a pick by a shortened hash',
    world(`Refund faster\n\n(cherry picked from commit ${shaOf('m1').slice(0, 10)})`),
  ],
  ['a backport bot', world('[release/1] Refund faster (backport #45)')],
  [
    'a stack whose squash lists it',
    world('Base of the stack (#44)\n\n* Base of the stack\n\n* Refund faster (#45)'),
  ],
  ['somebody who landed it by hand', world('Refund faster\n\nCloses #45', CLOSED)],
  ['a bot that landed it and closed it', world('Refund faster\n\nPR Close #45', CLOSED)],
])('%s brings what the pull request says', async (_, given) => {
  expect(await linksIn(given)).toEqual(['PR #45']);
});

test.each<[string, World]>([
  ['a mention', world('Refund faster, as discussed in #45')],
  ['a revert', world('Revert "Refund faster (#45)"')],
  [
    'a number in brackets of one that was closed and never landed',
    world('Refund faster (#45)', CLOSED),
  ],
  ['a merged one that is said to be closed', world('Refund faster\n\nCloses #45')],
  ['one that is still open', world('Refund faster\n\nPR Close #45', OPEN)],
  ['another repository’s', world('Refund faster (acme/core#45)')],
])('%s brings nothing', async (_, given) => {
  expect(await linksIn(given)).toEqual([]);
});

describe('one that is not in the list of closed pull requests', () => {
  const fillers = Array.from({ length: 100 }, (_, n) => ({ number: 200 + n, merged: 'm9' }));
  /** More than a page of younger ones; #45 itself is beyond it. */
  const busy = (message: string, body = 'Incident: #12') =>
    world(
      message,
      {
        branches: { main: 'm9', production: 'm0', 'release/1': 'r1' },
        pulls: [
          ...fillers,
          { number: 45, body, merged: 'm1', headId: 'f1' },
          { number: 90, title: 'Release', base: 'production', head: 'release/1' },
        ],
      },
      [
        { id: 'f1', parents: ['m0'] },
        { id: 'm9', parents: ['m1'] },
      ],
    );

  test.each([
    ['by its number', 'Refund faster (#45)', 'GET /pulls/45'],
    [
      'by a commit of it',
      `Refund faster\n\n(cherry picked from commit ${shaOf('f1')})`,
      'GET /commits/',
    ],
  ])('is read %s', async (_, message, request) => {
    const { decision, asked } = await judgeIn(busy(message), 90);
    expect(decision.incidents.map(({ ref }) => ref)).toEqual(['acme/agents#12']);
    expect(asked.some((one) => one.startsWith(request))).toBe(true);
  });

  test('many are read in one request', async () => {
    const numbers = [41, 42, 43, 44, 45, 46, 47];
    const { decision, asked } = await judgeIn(
      busy(`All\n\n${numbers.map((n) => `* Change ${n} (#${n})`).join('\n')}`),
      90,
    );
    expect(decision.incidents.map(({ ref }) => ref)).toEqual(['acme/agents#12']);
    expect(asked.filter((one) => /^GET \/pulls\/4\d$/.test(one))).toEqual([]);
  });

  test('more than are read are never green', async () => {
    const list = Array.from({ length: 120 }, (_, n) => `* Change (#${1_000 + n})`).join('\n');
    const { decision } = await judgeIn(busy(`All\n\n${list}`, 'Nothing'), 90);
    expect(decision.verdict).toBe('collect-evidence');
    expect(decision.unverified[0]?.why).toMatch(/120 are not in the list, and only 100 are read/);
  });

  test('what is an issue here is none', async () => {
    const { decision } = await judgeIn(busy('Refund faster (#12)', 'Nothing'), 90);
    expect(decision.unverified).toEqual([]);
  });
});
