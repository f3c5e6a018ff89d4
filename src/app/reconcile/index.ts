// The kinds of keys, each with the work on it.

import type { PullTask } from '../flows/task.js';
import type { WorkKey } from '../keys.js';
import type { Hint } from '../queue/types.js';
import { adopt } from './adopt.js';
import { config } from './config.js';
import { deployment } from './deployment.js';
import { group } from './group.js';
import { incident } from './incident.js';
import type { Look, Reconcile, Tools } from './kind.js';
import { look } from './look.js';
import { pull } from './pull.js';
import { request } from './request.js';
import { setup } from './setup.js';
import { sweep } from './sweep.js';

const KINDS: { [K in WorkKey['kind']]: Reconcile<K> } = {
  adopt,
  config,
  deployment,
  group,
  incident,
  look,
  pull,
  request,
  setup,
  sweep,
};

/** Works on a key. @throws where GitHub fails for good. */
export function reconcile(key: WorkKey, task: PullTask, hint: Hint, tools: Tools): Promise<void> {
  const work = KINDS[key.kind] as (look: Look<WorkKey>) => Promise<void>;
  return work({ ...tools, task, key, hint });
}
