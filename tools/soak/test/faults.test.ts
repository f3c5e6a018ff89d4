// The fault test, small: what a disturbed App leaves is what one leaves that nothing disturbed.
import { describeWithRedis, startRedis, type TestRedis } from '../../../test/support/redis.js';
import { bundled } from '../faults/bundle.js';
import { differences } from '../faults/outcome.js';
import { type Played, type PlayOptions, play } from '../faults/play.js';
import { webAndWorker } from '../faults/redis.js';

const SMALL = {
  seed: 7,
  sizes: { incidents: 3, releases: 1, fixes: 2 },
  acts: 30,
} as const satisfies Partial<PlayOptions>;

let calm: Played;

/** The same people at a GitHub that fails, by an App that is killed. */
function disturb(server: string, variant: Partial<PlayOptions> = {}): Promise<Played> {
  const post = { doubled: 0.15, late: 0.3, lost: 0.1, longest: 500 };
  return play({ ...SMALL, ...variant, server, trouble: { share: 0.2, post, kills: 2 } });
}

let server: string;
const bundle = bundled();
beforeAll(async () => {
  server = await bundle.make();
  calm = await play({ ...SMALL, server, trouble: null });
}, 600_000);
afterAll(() => bundle.remove());

function contract(play: () => Promise<Played>, processes: number): void {
  let disturbed: Played;
  beforeAll(async () => {
    disturbed = await play();
  }, 600_000);

  test('an App that is killed, at a GitHub that fails, ends as one that nothing disturbs', () => {
    expect(differences(calm.passed, disturbed.passed)).toEqual([]);
  });

  test('it was disturbed', () => {
    const { faults, requests, kills, doubled, late, lost } = disturbed.figures;
    const all = Object.values(faults).reduce((sum, count) => sum + count, 0);
    expect(all / requests).toBeGreaterThan(0.1);
    // Two on the way, and one of each process before the last pass.
    expect(kills).toBe(2 + processes);
    for (const count of [doubled, late, lost]) expect(count).toBeGreaterThan(0);
  });
}

describe('in one process', () => contract(() => disturb(server), 1));

describeWithRedis('in several processes', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  contract(() => disturb(server, webAndWorker(redis.url)), 2);
});

test('each incident has one comment', () => {
  const incidents = Object.entries(calm.settled).filter(([about]) => about.startsWith('incident'));
  expect(incidents).toHaveLength(SMALL.sizes.incidents);
  for (const [, stands] of incidents)
    expect(stands).toMatchObject({ comments: [expect.any(String)] });
});

test('a pass finds nothing to do where nothing was missed', () => {
  expect(differences(calm.settled, calm.passed)).toEqual([]);
});
