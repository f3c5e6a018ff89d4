// A deployment that waits for our rule of its environment: it is answered, or waits on.

import { answerDeployment, readHeld } from '../flows/deployment.js';
import { keyId } from '../keys.js';
import type { Reconcile } from './kind.js';

export const deployment: Reconcile<'deployment'> = async (look) => {
  const { task, key, hint, dependencies, noteJudging, remember, forget, tellOnce } = look;
  const known = await dependencies.deploymentOf(key);
  const held = known ?? (await readHeld(task, key));
  if (!held) return forget(key);
  if (!known) await dependencies.noteDeployment(key, held);
  const noted = { ...task, onJudging: noteJudging(key) };
  const came = await answerDeployment(noted, key, held).finally(() =>
    dependencies.learn(key, held),
  );
  if (came.what === 'waits') return remember(key, hint, came.watched);
  await forget(key);
  if (came.what === 'over') return;
  tellOnce(
    key.repository,
    { key: keyId(key) },
    'a deployment waits and GitHub refuses to let the App read or answer it (403): it needs the permissions actions: read and deployments: write',
  );
};
