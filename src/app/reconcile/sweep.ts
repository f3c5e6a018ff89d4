// Everything of a repository that is open, or stands judged.

import { waitingDeployments } from '../flows/deployment.js';
import { sweepRepository } from '../flows/repository.js';
import { distinctKeys, type WorkKey } from '../keys.js';
import type { Look, Reconcile } from './kind.js';

export async function sweepAll(look: Look<WorkKey>): Promise<void> {
  const { task, key, hint, dependencies, pass, pushAll } = look;
  const { repository } = key;
  const { keys, groups, ...seen } = await sweepRepository(task, await pass.swept(repository));
  for (const { key: found, group } of groups) await dependencies.noteGroup(found, group);
  const judged = (await dependencies.judgedIn(repository)).map(([one]) => one);
  const waiting = await waitingDeployments(task);
  for (const { key: found, held } of waiting)
    if (!(await dependencies.deploymentOf(found))) await dependencies.noteDeployment(found, held);
  const found = [...groups, ...waiting].map((one) => one.key);
  await pushAll(distinctKeys([...keys, ...found, ...judged]), hint);
  await pass.noteSwept(repository, seen);
}

export const sweep: Reconcile<'sweep'> = sweepAll;
