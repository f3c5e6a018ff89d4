// Faults by a seed, and webhooks that travel late, twice or never.
import { Octokit } from '@octokit/rest';
import { random } from '../../../test/support/random.js';
import { unreliablePost } from '../courier.js';
import { type FaultKind, planFaults } from '../fault-plan.js';
import { type EmbeddedGitHub, startGitHub } from '../github.js';

let github: EmbeddedGitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
afterEach(() => github.disturb(null));

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

const BOT = { method: 'GET', path: '/repos/acme/agents', caller: 'agent-incident-review[bot]' };

function plan(share: number, seed = 1, haste = 0) {
  return planFaults({ random: random(seed), share, silence: 10, haste });
}

test('a share of the calls of Apps is in trouble, of every kind, and none of people’s', () => {
  const { trouble, counts } = plan(0.2);
  const met = Array.from({ length: 5_000 }, () => trouble(BOT)).filter((one) => one !== null);
  expect(met.length / 5_000).toBeCloseTo(0.2, 1);
  for (const kind of Object.keys(counts)) expect(counts[kind as FaultKind]).toBeGreaterThan(0);
  const of = Array.from({ length: 100 }, () => trouble({ ...BOT, caller: 'dana' }));
  expect(new Set(of)).toEqual(new Set([null]));
});

test('the same seed makes the same trouble, another one other', () => {
  const drawn = (seed: number) => {
    const { trouble } = plan(0.5, seed);
    return Array.from({ length: 50 }, () => trouble(BOT)?.answer?.status ?? null);
  };
  expect(drawn(3)).toEqual(drawn(3));
  expect(drawn(3)).not.toEqual(drawn(4));
});

test('while a limit lasts every call is refused by it, and counted', () => {
  const { trouble, knocks, counts } = plan(1, 1, 1);
  const limited = () => counts['primary limit'] + counts['secondary limit with retry-after'] > 0;
  while (!limited()) trouble(BOT);
  const before = knocks();
  const answers = [trouble(BOT), trouble(BOT)];
  expect(answers.map((one) => one?.answer?.status)).toEqual([403, 403]);
  expect(knocks()).toBe(before + 2);
});

test.each([
  ['is done where its answer alone is lost', true, 1],
  ['is not done where it did not arrive', false, 0],
])('what was asked for %s', async (_, done, more) => {
  const issue = await github.as('tom').fileIncident('Refunds', 'Hello');
  const app = new Octokit({ auth: await github.appToken(), baseUrl: github.apiUrl, log: SILENT });
  github.disturb(({ caller }) => (caller === 'dana' ? null : { answer: null, done, silence: 0 }));
  const at = { owner: 'acme', repo: 'agents', issue_number: issue.number };
  await expect(app.rest.issues.createComment({ ...at, body: 'Hello' })).rejects.toThrow();
  expect(await github.as('dana').listComments(issue.number)).toHaveLength(more);
});

test('of deliveries some come twice, some late, some never', () => {
  const post = unreliablePost({
    random: random(1),
    ...{ doubled: 0.2, late: 0.3, lost: 0.1, longest: 100 },
    targets: () => ['a', 'b'],
  });
  const journeys = Array.from({ length: 1_000 }, () => post.courier({} as never));
  const times = (count: number) => journeys.filter(({ length }) => length === count).length / 1_000;
  expect(times(0)).toBeCloseTo(0.1, 1);
  expect(times(2)).toBeCloseTo(0.18, 1);
  const all = journeys.flat();
  expect(all).toHaveLength(post.counts.sent);
  expect(all.filter(({ after }) => after > 0).length / all.length).toBeCloseTo(0.3, 1);
  expect(new Set(all.map(({ to }) => to))).toEqual(new Set(['a', 'b']));
});
