// The fault test, small: what a disturbed App leaves is what one leaves that nothing disturbed.
import { withServer } from '../faults/bundle.js';
import { differences } from '../faults/outcome.js';
import { type Played, type PlayOptions, play } from '../faults/play.js';

const SMALL = {
  seed: 7,
  sizes: { incidents: 3, releases: 1, fixes: 2 },
  acts: 30,
} as const satisfies Partial<PlayOptions>;

let calm: Played;
let disturbed: Played;

beforeAll(async () => {
  await withServer(async (server) => {
    calm = await play({ ...SMALL, server, trouble: null });
    const post = { doubled: 0.15, late: 0.3, lost: 0.1, longest: 500 };
    disturbed = await play({ ...SMALL, server, trouble: { share: 0.2, post, kills: 2 } });
  });
}, 600_000);

test('an App that is killed, at a GitHub that fails, ends as one that nothing disturbs', () => {
  expect(differences(calm.settled, disturbed.passed)).toEqual([]);
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

test('it was disturbed', () => {
  const { faults, requests, kills, doubled, late, lost } = disturbed.figures;
  const all = Object.values(faults).reduce((sum, count) => sum + count, 0);
  expect(all / requests).toBeGreaterThan(0.1);
  // Two on the way, and one before the last pass.
  expect(kills).toBe(3);
  for (const count of [doubled, late, lost]) expect(count).toBeGreaterThan(0);
});
