// The Action in this process; it waits for nothing before it tries again.
import { run } from '../../src/action/run.js';
import type { Action } from '../../tools/embedded-github/runner.js';

export const action: Action = (env, print) => run(env, print, { wait: async () => {} });
