// The fault test: what a disturbed App leaves is what one leaves that nothing disturbed.
import { describeWithRedis, startRedis, type TestRedis } from '../../../test/support/redis.js';
import { bundled } from '../faults/bundle.js';
import { SIZES, troubleFor } from '../faults/main.js';
import { differences, uncommented } from '../faults/outcome.js';
import { type Played, type PlayOptions, play } from '../faults/play.js';
import { webAndWorker } from '../faults/redis.js';

interface World extends Pick<PlayOptions, 'seed' | 'sizes' | 'acts'> {
  /** Events that there have to be: of acts, of the world's beginning, of what the App writes, and those that come twice. */
  readonly events: number;
}

const SMALL: World = {
  seed: 7,
  sizes: { incidents: 3, releases: 1, fixes: 2 },
  acts: 30,
  events: 30,
};
const THOUSAND: World = { seed: 7, sizes: SIZES, acts: 250, events: 1_000 };

/** Machines differ, and this one may have other work. */
const PATIENCE = 3_600_000;

let server: string;
const bundle = bundled();
beforeAll(async () => {
  server = await bundle.make();
}, 60_000);
afterAll(() => bundle.remove());

const calms = new Map<World, Promise<Played>>();

/** Played once for all that is held to it. */
function calmOf(world: World): Promise<Played> {
  const known = calms.get(world) ?? play({ ...world, server, trouble: null });
  calms.set(world, known);
  return known;
}

/** The same people twice: in peace, and at a GitHub that fails with an App that is killed. */
function contract(
  world: World,
  trouble: NonNullable<PlayOptions['trouble']>,
  variant: () => Pick<PlayOptions, 'envs' | 'taking'>,
): void {
  let calm: Played;
  let disturbed: Played;
  beforeAll(async () => {
    calm = await calmOf(world);
    disturbed = await play({ ...world, ...variant(), server, trouble });
  }, PATIENCE);

  test('an App that is killed, at a GitHub that fails, ends as one that nothing disturbs', () => {
    expect(differences(calm.settled, disturbed.passed)).toEqual([]);
  });

  test('it was disturbed', () => {
    const { events, faults, requests, kills, doubled, late, lost } = disturbed.figures;
    expect(events).toBeGreaterThanOrEqual(world.events);
    const all = Object.values(faults).reduce((sum, count) => sum + count, 0);
    expect(all / requests).toBeGreaterThan(0.1);
    // Those on the way, and one of each process before the last pass.
    expect(kills).toBe(trouble.kills + (variant().envs ?? [{}]).length);
    for (const count of [doubled, late, lost]) expect(count).toBeGreaterThan(0);
  });

  test('each incident has one comment', () => {
    const incidents = Object.keys(calm.settled).filter((about) => about.startsWith('incident'));
    expect(incidents).toHaveLength(world.sizes.incidents);
    expect(uncommented(calm.settled)).toEqual([]);
  });

  test('a pass finds nothing to do where nothing was missed', () => {
    expect(differences(calm.settled, calm.passed)).toEqual([]);
  });
}

const TROUBLE = {
  share: 0.2,
  post: { doubled: 0.15, late: 0.3, lost: 0.1, longest: 500 },
  kills: 2,
};

describe('in one process', () => contract(THOUSAND, troubleFor(THOUSAND.acts), () => ({})));

describeWithRedis('in several processes', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  contract(SMALL, TROUBLE, () => webAndWorker(redis.url));
});
