// What every flow on a pull request needs, and how it writes.
import type { PullContext } from '../../collect/pull-request.js';
import type { Write } from '../../core/writes/write.js';
import { applyPlan } from '../../github/apply-plan.js';
import { isForbidden, statusOf } from '../../github/errors.js';

export interface PullTask extends PullContext {
  /** When the App was installed, ISO 8601; null where it is not known. */
  installedAt: string | null;
  /** Somebody edited the pull request, so that comments of ours may have to go. */
  requested: boolean;
  /** Told when it turns out to be a release: what is read from now on may change meanwhile. */
  onJudging?: (sha: string, checks: string[]) => Promise<void>;
  /** Told what GitHub refuses for good, so that the rest goes on without it. */
  onForbidden?: (what: string) => void;
  /** Told what is about to be written. */
  onPlan?: (plan: Write[]) => void;
}

/** Writes a plan. */
export async function write(task: PullTask, plan: Write[]): Promise<Write[]> {
  if (plan.length > 0) task.onPlan?.(plan);
  await applyPlan(task.client.api, plan, task.self);
  return plan;
}

/**
 * Writes check runs. Where the App may write none, whatever else there is to do goes on: null then.
 */
export async function writeChecks(task: PullTask, plan: Write[]): Promise<Write[] | null> {
  try {
    return await write(task, plan);
  } catch (error) {
    if (!isForbidden(error)) throw error;
    task.onForbidden?.('to write check runs');
    return null;
  }
}

/** Writes comments; where the conversation is locked or gone, the check run says it all. */
export async function writeComments(task: PullTask, plan: Write[]): Promise<Write[]> {
  try {
    return await write(task, plan);
  } catch (error) {
    if ([403, 404, 410, 422].includes(statusOf(error))) return [];
    throw error;
  }
}
