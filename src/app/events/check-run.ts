// A check run: of others a policy may wait for it; of ours, a person asks for it again or presses a button.
import * as z from 'zod';
import { EVAL_CHECK } from '../../core/checks/plan.js';
import { repositoryRef } from '../../core/refs.js';
import type { Asked } from '../keys.js';
import { type Touched, touch } from '../touched.js';
import { defineEvent } from './event.js';
import { check, may, repository, text } from './parts.js';
import { askedAgain, pullsOf } from './rerequested.js';

const BUTTONS: readonly Asked[] = ['judge', 'tasks', 'eval-case'];

export const checkRun = defineEvent({
  names: [
    'check_run.created',
    'check_run.completed',
    'check_run.rerequested',
    'check_run.requested_action',
  ],
  parts: {
    repository,
    check_run: z.object({ ...check, name: may(text) }),
    requested_action: may(z.object({ identifier: may(text) })),
  },
  touches({ action, sender, repository, check_run: run, requested_action: pressed }, { self }) {
    const ours = run.app?.id === self.id;
    const home = repositoryRef(repository.full_name);
    const { head_sha: sha } = run;
    if (action === 'requested_action') {
      const asked = BUTTONS.find((button) => button === pressed?.identifier);
      if (!ours || !asked || !sender) return [];
      return [touch({ kind: 'request', repository: home, asked, by: sender.login, on: { sha } })];
    }
    if (action === 'rerequested') return ours ? askedAgain(repository.full_name, run) : [];
    if (ours) return [];
    const name = run.name ?? '';
    // What an eval run has shown may be asked for by what stands on a later commit, and by incidents.
    const evals: Touched[] =
      name === EVAL_CHECK ? [{ what: 'files', repository: home, paths: [EVAL_CHECK] }] : [];
    // And the pull request on whose head it ran shows what it says of learned incidents.
    const pulls = name === EVAL_CHECK ? pullsOf(repository.full_name, run) : [];
    return [{ what: 'commit', repository: home, sha, check: name }, ...evals, ...pulls];
  },
});
