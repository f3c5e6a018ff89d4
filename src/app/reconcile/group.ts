// A merge group, which only its event tells of.
import { watchMergeGroup } from '../flows/pull-request.js';
import type { Reconcile } from './kind.js';

export const group: Reconcile<'group'> = async (look) => {
  const { task, key, hint, dependencies, judge, forget } = look;
  const queued = await dependencies.groupOf(key);
  if (queued) {
    await judge(key, hint, (onJudging) => watchMergeGroup({ ...task, onJudging }, queued));
  }
  // It can have ended meanwhile, and nothing tells so again.
  if (!(await dependencies.groupOf(key))) await forget(key);
};
