// A pull request changed: a release, or what an incident rests on.
import { incidentKey, pullKey } from '../keys.js';
import { namedIncidents } from '../named-incidents.js';
import { touch } from '../touched.js';
import { defineEvent } from './event.js';
import { pullRequest, repository } from './parts.js';

export const pullRequestEvent = defineEvent({
  names: [
    'pull_request.opened',
    'pull_request.synchronize',
    'pull_request.edited',
    'pull_request.reopened',
    'pull_request.closed',
  ],
  parts: { repository, pull_request: pullRequest },
  touches({ action, repository, pull_request: pull }, { host }) {
    const key = pullKey(repository.full_name, pull.number);
    const touched = touch(key, action === 'edited');
    if (action === 'opened' || action === 'synchronize') return [touched];
    const named = namedIncidents(pull, repository.full_name, host);
    const incidents = named.map((ref) => touch(incidentKey(ref)));
    return [...incidents, { what: 'watchers', of: key.ref }, touched];
  },
});
