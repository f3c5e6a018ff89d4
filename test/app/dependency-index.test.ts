// What is remembered to wake the right keys, in this process and in Redis alike.

import {
  createDependencyIndex,
  type DependencyIndex,
  type HeldDeployment,
} from '../../src/app/dependency-index.js';
import { deploymentKey, groupKey, incidentKey, keyId, pullKey } from '../../src/app/keys.js';
import { createRedisDependencyIndex } from '../../src/app/redis/dependency-index.js';
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

function contract(make: () => Promise<DependencyIndex>): void {
  test('what stands judged is found by repository, by incidents and by owner', async () => {
    const dependencies = await make();
    await dependencies.judge(ONE, judged('a', 'acme/incidents'));
    await dependencies.judge(TWO, judged('b', null));
    await dependencies.judge(OTHER, judged('c', 'acme/agents'));
    expect(ids(await dependencies.judgedIn(AGENTS))).toEqual([
      'pull:acme/agents#1',
      'pull:acme/agents#2',
    ]);
    expect(await dependencies.judgedIn(repositoryRef('else/where'))).toEqual([
      [OTHER, judged('c', 'acme/agents')],
    ]);
    // What may be linked to any incident is among them.
    expect(ids(await dependencies.judgedBy(INCIDENTS))).toEqual([
      'pull:acme/agents#1',
      'pull:acme/agents#2',
    ]);
    expect(ids(await dependencies.judgedOf('acme'))).toHaveLength(3);
    expect(ids(await dependencies.judgedOf('else'))).toEqual(['pull:else/where#3']);
  });

  test('a new judgement stands in place of the old one, and none for what is no release', async () => {
    const dependencies = await make();
    await dependencies.judge(ONE, judged('a', null));
    await dependencies.judge(ONE, judged('b', 'acme/incidents'));
    expect(await dependencies.judgedBy(AGENTS)).toEqual([]);
    expect(await dependencies.judgedBy(INCIDENTS)).toEqual([[ONE, judged('b', 'acme/incidents')]]);
    expect(await dependencies.isJudged(ONE)).toBe(true);
    await dependencies.judge(ONE, null);
    expect([await dependencies.isJudged(ONE), await dependencies.judgedIn(AGENTS)]).toEqual([
      false,
      [],
    ]);
  });

  test('who depends on an issue or on files is found, as noted last', async () => {
    const dependencies = await make();
    const [a, b] = [issueRef('acme/incidents#7'), issueRef('acme/incidents#8')];
    await dependencies.watch(ONE, [a, b]);
    await dependencies.watch(ONE, [b]);
    await dependencies.watch(INCIDENT, [a], [{ repository: AGENTS, path: 'evals/x.yaml' }]);
    expect(await dependencies.watchers(a)).toEqual([INCIDENT]);
    expect(await dependencies.watchers(b)).toEqual([ONE]);
    expect(await dependencies.fileWatchers(AGENTS, ['y', 'evals/x.yaml'])).toEqual([INCIDENT]);
    expect(await dependencies.fileWatchers(AGENTS, null)).toEqual([INCIDENT]);
    expect(await dependencies.fileWatchers(AGENTS, ['y'])).toEqual([]);
    expect(await dependencies.fileWatchers(INCIDENTS, null)).toEqual([]);
    await dependencies.watch(INCIDENT, []);
    expect(await dependencies.watchers(a)).toEqual([]);
  });

  test('what a merge group merges, and what was learned of a deployment, is kept until it is over', async () => {
    const dependencies = await make();
    const group = { head_sha: 'a', base_sha: 'b', base_ref: 'main', head_ref: 'queue' };
    const key = groupKey('acme/agents', 'a');
    await dependencies.noteGroup(key, group);
    expect(await dependencies.groupOf(key)).toEqual(group);
    await dependencies.noteDeployment(DEPLOYMENT, held());
    await dependencies.learn(DEPLOYMENT, held({ seen: true, reports: ['waits'] }));
    expect(await dependencies.deploymentOf(DEPLOYMENT)).toEqual(
      held({ seen: true, reports: ['waits'] }),
    );
    // Another deployment of the same run waits: what was learned of the one before is nothing to it.
    await dependencies.noteDeployment(DEPLOYMENT, held({ id: 10 }));
    await dependencies.learn(DEPLOYMENT, held({ refused: 2 }));
    expect(await dependencies.deploymentOf(DEPLOYMENT)).toEqual(held({ id: 10 }));
    await dependencies.forget(DEPLOYMENT);
    await dependencies.learn(DEPLOYMENT, held({ id: 10 }));
    expect(await dependencies.deploymentOf(DEPLOYMENT)).toBeUndefined();
    expect(await dependencies.groupOf(groupKey('acme/agents', 'c'))).toBeUndefined();
  });

  test('one where only the run is known learns as well', async () => {
    const dependencies = await make();
    await dependencies.noteDeployment(DEPLOYMENT, held({ id: null }));
    await dependencies.learn(DEPLOYMENT, held({ id: null, seen: true }));
    expect(await dependencies.deploymentOf(DEPLOYMENT)).toMatchObject({ seen: true });
  });

  test('what is over is forgotten whole', async () => {
    const dependencies = await make();
    await dependencies.judge(ONE, judged('a', null));
    await dependencies.watch(ONE, [issueRef('acme/incidents#7')]);
    await dependencies.forget(ONE);
    expect(await dependencies.watchers(issueRef('acme/incidents#7'))).toEqual([]);
    expect(await dependencies.isJudged(ONE)).toBe(false);
  });
}

describe('the dependencies of one process', () => contract(async () => createDependencyIndex()));

describeWithRedis('the dependencies in Redis', () => {
  let redis: TestRedis;
  let tests = 0;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  contract(async () => {
    tests += 1;
    return createRedisDependencyIndex((await redis.connect()).redis, `{test-${tests}}`);
  });
});
