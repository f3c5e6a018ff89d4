// A commit of the default branch that changed the configuration.
import { organizationOf } from '../../github/read-config.js';
import { checkConfig } from '../flows/config.js';
import { makeFormLabels } from '../flows/form-labels.js';
import { openPullKeys } from '../flows/repository.js';
import type { Reconcile } from './kind.js';
import { sweepAll } from './sweep.js';

export const config: Reconcile<'config'> = async (look) => {
  const { task, key, hint, pushAll, sweepsOf } = look;
  // What was a release may be none from now on, and the other way round.
  await pushAll(await openPullKeys(task), hint);
  await sweepAll(look);
  if (organizationOf(key.repository) === null) await pushAll(await sweepsOf(key.repository), hint);
  await makeFormLabels(task);
  await checkConfig(task, key.sha);
};
