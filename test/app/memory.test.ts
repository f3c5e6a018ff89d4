// What is remembered to wake the right keys, in this process and in Redis alike.
import { deploymentKey, groupKey, incidentKey, keyId, pullKey } from '../../src/app/keys.js';
import { createMemory, type HeldDeployment, type Memory } from '../../src/app/memory.js';
import { createRedisMemory } from '../../src/app/redis/memory.js';
import { issueRef, repositoryRef } from '../../src/core/refs.js';
import { describeWithRedis, startRedis, type TestRedis } from '../support/redis.js';

const AGENTS = repositoryRef('acme/agents');
const INCIDENTS = repositoryRef('acme/incidents');
const ONE = pullKey('acme/agents', 1);
const TWO = pullKey('acme/agents', 2);
const OTHER = pullKey('else/where', 3);
const INCIDENT = incidentKey(issueRef('acme/incidents#7'));
const DEPLOYMENT = deploymentKey('acme/agents', 5, 'production');

const judged = (sha: string, incidents: string | null) => ({
  sha,
  incidents: incidents === null ? null : repositoryRef(incidents),
  checks: ['evals'],
});
const held = (more: Partial<HeldDeployment> = {}): HeldDeployment => ({
  sha: 'a',
  id: 9,
  at: null,
  reports: [],
  seen: false,
  refused: 0,
  ...more,
});
const ids = (found: readonly (readonly [Parameters<typeof keyId>[0], unknown])[]) =>
  found.map(([key]) => keyId(key)).sort();

function contract(make: () => Promise<Memory>): void {
  test('what stands judged is found by repository, by incidents and by owner', async () => {
    const memory = await make();
    await memory.judge(ONE, judged('a', 'acme/incidents'));
    await memory.judge(TWO, judged('b', null));
    await memory.judge(OTHER, judged('c', 'acme/agents'));
    expect(ids(await memory.judgedIn(AGENTS))).toEqual([
      'pull:acme/agents#1',
      'pull:acme/agents#2',
    ]);
    expect(await memory.judgedIn(repositoryRef('else/where'))).toEqual([
      [OTHER, judged('c', 'acme/agents')],
    ]);
    // What may be linked to any incident is among them.
    expect(ids(await memory.judgedBy(INCIDENTS))).toEqual([
      'pull:acme/agents#1',
      'pull:acme/agents#2',
    ]);
    expect(ids(await memory.judgedOf('acme'))).toHaveLength(3);
    expect(ids(await memory.judgedOf('else'))).toEqual(['pull:else/where#3']);
  });

  test('a new judgement stands in place of the old one, and none for what is no release', async () => {
    const memory = await make();
    await memory.judge(ONE, judged('a', null));
    await memory.judge(ONE, judged('b', 'acme/incidents'));
    expect(await memory.judgedBy(AGENTS)).toEqual([]);
    expect(await memory.judgedBy(INCIDENTS)).toEqual([[ONE, judged('b', 'acme/incidents')]]);
    expect(await memory.isJudged(ONE)).toBe(true);
    await memory.judge(ONE, null);
    expect([await memory.isJudged(ONE), await memory.judgedIn(AGENTS)]).toEqual([false, []]);
  });

  test('who depends on an issue or on files is found, as noted last', async () => {
    const memory = await make();
    const [a, b] = [issueRef('acme/incidents#7'), issueRef('acme/incidents#8')];
    await memory.watch(ONE, [a, b]);
    await memory.watch(ONE, [b]);
    await memory.watch(INCIDENT, [a], [{ repository: AGENTS, path: 'evals/x.yaml' }]);
    expect(await memory.watchers(a)).toEqual([INCIDENT]);
    expect(await memory.watchers(b)).toEqual([ONE]);
    expect(await memory.fileWatchers(AGENTS, ['y', 'evals/x.yaml'])).toEqual([INCIDENT]);
    expect(await memory.fileWatchers(AGENTS, null)).toEqual([INCIDENT]);
    expect(await memory.fileWatchers(AGENTS, ['y'])).toEqual([]);
    expect(await memory.fileWatchers(INCIDENTS, null)).toEqual([]);
    await memory.watch(INCIDENT, []);
    expect(await memory.watchers(a)).toEqual([]);
  });

  test('what a merge group merges, and what was learned of a deployment, is kept until it is over', async () => {
    const memory = await make();
    const group = { head_sha: 'a', base_sha: 'b', base_ref: 'main', head_ref: 'queue' };
    const key = groupKey('acme/agents', 'a');
    await memory.noteGroup(key, group);
    expect(await memory.groupOf(key)).toEqual(group);
    await memory.noteDeployment(DEPLOYMENT, held());
    await memory.learn(DEPLOYMENT, held({ seen: true, reports: ['waits'] }));
    expect(await memory.deploymentOf(DEPLOYMENT)).toEqual(held({ seen: true, reports: ['waits'] }));
    // Another deployment of the same run waits: what was learned of the one before is nothing to it.
    await memory.noteDeployment(DEPLOYMENT, held({ id: 10 }));
    await memory.learn(DEPLOYMENT, held({ refused: 2 }));
    expect(await memory.deploymentOf(DEPLOYMENT)).toEqual(held({ id: 10 }));
    await memory.forget(DEPLOYMENT);
    await memory.learn(DEPLOYMENT, held({ id: 10 }));
    expect(await memory.deploymentOf(DEPLOYMENT)).toBeUndefined();
    expect(await memory.groupOf(groupKey('acme/agents', 'c'))).toBeUndefined();
  });

  test('one where only the run is known learns as well', async () => {
    const memory = await make();
    await memory.noteDeployment(DEPLOYMENT, held({ id: null }));
    await memory.learn(DEPLOYMENT, held({ id: null, seen: true }));
    expect(await memory.deploymentOf(DEPLOYMENT)).toMatchObject({ seen: true });
  });

  test('what is over is forgotten whole', async () => {
    const memory = await make();
    await memory.judge(ONE, judged('a', null));
    await memory.watch(ONE, [issueRef('acme/incidents#7')]);
    await memory.forget(ONE);
    expect(await memory.watchers(issueRef('acme/incidents#7'))).toEqual([]);
    expect(await memory.isJudged(ONE)).toBe(false);
  });
}

describe('the memory of one process', () => contract(async () => createMemory()));

describeWithRedis('the memory in Redis', () => {
  let redis: TestRedis;
  let tests = 0;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  contract(async () => {
    tests += 1;
    return createRedisMemory((await redis.connect()).redis, `{test-${tests}}`);
  });
});
