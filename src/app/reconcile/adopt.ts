// A repository that was just given to the App.
import { makeIncidentLabel, openPullKeys } from '../flows/repository.js';
import type { Reconcile } from './kind.js';

export const adopt: Reconcile<'adopt'> = async ({ task, hint, pushAll }) => {
  await makeIncidentLabel(task);
  await pushAll(await openPullKeys(task), hint);
};
