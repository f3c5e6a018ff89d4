// The Action in this process; it waits for nothing before it tries again.
import { run } from '../../src/action/run.js';
import type { Action } from '../../tools/embedded-github/runner.js';

/** @param now its clock, where that is not the machine's. */
export function actionAt(now?: () => string): Action {
  const replaced = { wait: async () => {}, ...(now ? { now } : {}) };
  return (env, print) => run(env, print, replaced);
}

export const action = actionAt();
