// Events of deployments: one waits for our rule, or one that others may have waited behind has succeeded.

import { repositoryRef, sameRepository } from '../core/refs.js';
import { deploymentKey } from './keys.js';
import type { RepositoryEvent, Touched } from './touched.js';

const CALLBACK = /\/repos\/([^/]+\/[^/]+)\/actions\/runs\/(\d{1,15})\/deployment_protection_rule$/;
const COMMIT = /^[0-9a-f]{40}$/;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/** Characters of an environment's name, as GitHub allows. */
const LONGEST = 255;

function nameOf(environment: unknown): string | null {
  if (typeof environment !== 'string' || environment.trim() === '') return null;
  return environment.length <= LONGEST ? environment : null;
}

/**
 * The run that waits: the address to answer at tells it, and is not used itself, for it could lead
 * anywhere.
 */
function runOf({ deployment_callback_url: url, repository }: RepositoryEvent): number | null {
  const [, name = '', run = ''] = CALLBACK.exec(typeof url === 'string' ? url : '') ?? [];
  return run && sameRepository(name, repository.full_name) ? Number(run) : null;
}

function byRule(payload: RepositoryEvent): Touched[] {
  const { deployment, repository } = payload;
  const environment = nameOf(payload.environment);
  const run = runOf(payload);
  const { id, sha, created_at: at } = deployment ?? {};
  if (payload.action !== 'requested' || environment === null || run === null) return [];
  if (typeof sha !== 'string' || !COMMIT.test(sha)) return [];
  const held = {
    sha,
    id: typeof id === 'number' && Number.isSafeInteger(id) ? id : null,
    at: typeof at === 'string' && DATE.test(at) ? at : null,
    reports: [],
    seen: false,
    refused: 0,
  };
  const key = deploymentKey(repository.full_name, run, environment);
  return [{ what: 'deployment', key, held }];
}

/** What an event of a deployment touches. */
export function byDeployment(event: string, payload: RepositoryEvent): Touched[] {
  if (event === 'deployment_protection_rule') return byRule(payload);
  const environment = nameOf(payload.deployment?.environment);
  if (environment === null || payload.deployment_status?.state !== 'success') return [];
  return [
    { what: 'environment', repository: repositoryRef(payload.repository.full_name), environment },
  ];
}
