// What changed in a repository since it was last looked at.
import type { Reconcile } from './kind.js';

export const look: Reconcile<'look'> = async ({ task, key, hint, dependencies, pass, pushAll }) => {
  // What a waiting deployment is held by may have ended by itself.
  const judged = (await dependencies.judgedIn(key.repository)).map(([one]) => one);
  const waiting = judged.filter(({ kind }) => kind === 'deployment');
  await pushAll(waiting, hint);
  await pass.look(task, hint);
};
