// The set-up of a repository, by a pull request.
import { keyId } from '../keys.js';
import type { Reconcile } from './kind.js';

export const setup: Reconcile<'setup'> = async ({ task, key, hint, about, log }) => {
  // It asks for more than the core may, so it stands apart, and is loaded when it is needed.
  const { setUp } = await import('../flows/setup.js');
  const came = await setUp({
    ...task,
    chosen: hint.requested,
    readPermissions: () => about.permissions(hint.installation),
  });
  if (came !== null) log.info({ key: keyId(key), came }, 'set-up');
};
