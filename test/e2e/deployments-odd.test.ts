// Deployments where what GitHub has is not what one expects: failed attempts, commits that cannot be compared, several that wait.
import { type Deploying, deploying } from '../support/deploying.js';

let world: Deploying;

afterEach(() => world.close());

const last = (run: number) => world.said(run).at(-1);
const status = (run: number) => world.github.deployments.run(run).status;

test('a roll-back is not held where every open incident counts', async () => {
  world = await deploying('release:\n  environments: [production]\n  incidents: open\n');
  const good = await world.commit('Good');
  await world.deployed(good);
  const bad = await world.commit('Bad');
  await world.deployed(bad);
  await world.incident();
  const forth = await world.deploy(await world.commit('Next'));
  expect(status(forth.run)).toBe('waiting');
  const back = await world.deploy(good);
  expect(last(back.run)).toMatch(/^approved: /);
});

test('one that cannot be compared with what runs waits: nobody knows what it brings', async () => {
  world = await deploying();
  await world.deployed(await world.commit('First'));
  const sha = await world.commit('Second');
  for (let time = 0; time < 4; time += 1) world.github.failNext(/^GET .*\/compare\//, 404);
  const { run } = await world.deploy(sha);
  expect(status(run)).toBe('waiting');
  expect(last(run)).toContain('Collect evidence');
});

test('an attempt that failed is not what runs: the range starts at what succeeded', async () => {
  world = await deploying();
  await world.deployed(await world.commit('First'));
  const second = await world.deploy(await world.commit('Second'));
  await world.github.deployments.finish(second.deployment, 'failure');
  const { run } = await world.deploy(await world.commit('Third'));
  expect(last(run)).toContain('Looked at 2 commits');
});

test('two that wait for the same incident go on together', async () => {
  world = await deploying();
  await world.deployed(await world.commit('First'));
  const number = await world.incident();
  const older = await world.deploy(await world.commit(`A\n\nIncident: #${number}`));
  const newer = await world.deploy(await world.commit('B'));
  expect([older, newer].map(({ run }) => status(run))).toEqual(['waiting', 'waiting']);
  const maya = world.github.as('maya');
  for (const kind of ['eval', 'gate']) {
    await maya.comment(number, `/attest ${kind} https://example.com/${kind}`);
  }
  await world.app.idle();
  expect(last(newer.run)).toMatch(/^approved: ✅ Ship/);
  expect(last(older.run)).toMatch(/^approved: ✅ Ship/);
});

test('the names of environments are the same in any case', async () => {
  world = await deploying('release:\n  environments: [Production]\n');
  const number = await world.incident();
  const { run } = await world.deploy(await world.commit(`A\n\nIncident: #${number}`));
  expect(status(run)).toBe('waiting');
});
