// A merge group, which only its event tells of.
import { watchMergeGroup } from '../flows/pull-request.js';
import type { Reconcile } from './kind.js';

export const group: Reconcile<'group'> = async ({ task, key, hint, dependencies, judge }) => {
  const queued = await dependencies.groupOf(key);
  if (!queued) return;
  await judge(key, hint, (onJudging) => watchMergeGroup({ ...task, onJudging }, queued));
};
