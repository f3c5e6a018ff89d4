// A deployment waits for our rule of an environment.
import * as z from 'zod';
import { sameRepository } from '../../core/refs.js';
import { deploymentKey } from '../keys.js';
import { environmentName } from './environment-name.js';
import { defineEvent } from './event.js';
import { may, repository, text } from './parts.js';

const CALLBACK = /\/repos\/([^/]+\/[^/]+)\/actions\/runs\/(\d{1,15})\/deployment_protection_rule$/;
const COMMIT = /^[0-9a-f]{40}$/;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/**
 * The run that waits: the address to answer at tells it, and is not used itself, for it could lead
 * anywhere.
 */
function runOf(url: string | undefined, repository: string): number | null {
  const [, name = '', run = ''] = CALLBACK.exec(url ?? '') ?? [];
  return run && sameRepository(name, repository) ? Number(run) : null;
}

export const deploymentProtectionRule = defineEvent({
  names: ['deployment_protection_rule.requested'],
  parts: {
    repository,
    environment: may(text),
    deployment_callback_url: may(text),
    deployment: may(z.object({ id: may(z.int().positive()), sha: text, created_at: may(text) })),
  },
  touches({ repository, environment, deployment_callback_url: url, deployment }) {
    const name = environmentName(environment);
    const run = runOf(url, repository.full_name);
    if (!deployment || name === null || run === null || !COMMIT.test(deployment.sha)) return [];
    const { sha, id = null, created_at: at = '' } = deployment;
    const begun = DATE.test(at) ? at : null;
    const held = { sha, id, at: begun, reports: [], seen: false, refused: 0 };
    return [{ what: 'deployment', key: deploymentKey(repository.full_name, run, name), held }];
  },
});
