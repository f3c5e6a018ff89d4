// A merge group that is over is judged no more, whenever that was told.
import { createAftermath } from '../../../src/app/aftermath.js';
import { createDependencyIndex } from '../../../src/app/dependency-index.js';
import { groupKey } from '../../../src/app/keys.js';
import { group } from '../../../src/app/reconcile/group.js';
import { createTimers } from '../../../src/app/timers.js';

const KEY = groupKey('acme/agents', 'a'.repeat(40));
type GroupLook = Parameters<typeof group>[0];
const QUEUED = { head_sha: KEY.sha, head_ref: 'r', base_sha: 'b', base_ref: 'refs/heads/main' };
const STATE = { sha: KEY.sha, incidents: null, checks: [] };

test.each([
  ['before it is looked at', false],
  ['while it is judged', true],
])('it is forgotten where it ended %s', async (_, begun) => {
  const dependencies = createDependencyIndex();
  const silent = { info() {}, error() {}, debug() {} };
  const timers = createTimers(async () => {}, silent);
  const tools = createAftermath({ dependencies, timers, push: async () => {} });
  if (begun) await dependencies.noteGroup(KEY, QUEUED);
  else await dependencies.judge(KEY, STATE);
  await group({
    ...tools,
    dependencies,
    key: KEY,
    async judge() {
      await tools.forget(KEY);
      await dependencies.judge(KEY, STATE);
    },
  } as unknown as GroupLook);
  expect(await dependencies.isJudged(KEY)).toBe(false);
});

test('it stays where it waits', async () => {
  const dependencies = createDependencyIndex();
  await dependencies.noteGroup(KEY, QUEUED);
  const judge = async () => dependencies.judge(KEY, STATE);
  await group({ dependencies, key: KEY, judge } as unknown as GroupLook);
  expect(await dependencies.isJudged(KEY)).toBe(true);
});
