// What a button or `/judge` asks for.

import { grantRequest } from '../flows/request.js';
import { distinctKeys, incidentKey, type Key, keyId } from '../keys.js';
import type { Reconcile } from './kind.js';

export const request: Reconcile<'request'> = async (look) => {
  const { task, key, hint, about, dependencies, log, pushAll } = look;
  const { keys, opened, rejected } = await grantRequest(
    { ...task, readPermissions: () => about.permissions(hint.installation) },
    key,
  );
  if (rejected !== null) log.info({ key: keyId(key), rejected }, 'not granted');
  const { on, repository, asked } = key;
  const judged =
    'sha' in on && asked === 'judge' && rejected === null
      ? (await dependencies.judgedIn(repository)).filter(([, { sha }]) => sha === on.sha)
      : [];
  const again = [...keys, ...judged.map(([one]) => one), ...opened.map(incidentKey)];
  await pushAll(distinctKeys<Key>(again), hint);
};
