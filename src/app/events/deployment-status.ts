// A deployment has succeeded: others may have waited behind it.
import * as z from 'zod';
import { repositoryRef } from '../../core/refs.js';
import { environmentName } from './environment-name.js';
import { defineEvent } from './event.js';
import { may, repository, text } from './parts.js';

export const deploymentStatus = defineEvent({
  names: ['deployment_status.created'],
  parts: {
    repository,
    deployment: may(z.object({ environment: may(text) })),
    deployment_status: may(z.object({ state: may(text) })),
  },
  touches({ repository, deployment, deployment_status: status }) {
    const environment = environmentName(deployment?.environment);
    if (environment === null || status?.state !== 'success') return [];
    return [{ what: 'environment', repository: repositoryRef(repository.full_name), environment }];
  },
});
