// Judges a release by a client, as the Action does.

import { Octokit } from '@octokit/core';
import type { GateOptions } from '../../src/collect/gate-options.js';
import { gateRelease } from '../../src/collect/release.js';
import { type Client, instrument } from '../../src/github/client.js';
import type { Subject } from '../../src/github/subject.js';

/** A client that tries twice and waits for nothing. */
export function hastyClient(): Client {
  return instrument(new Octokit({ auth: 'x' }), {
    attempts: 2,
    longest: 0,
    wait: async () => {},
  });
}

/** A pull request of acme/agents, unless the subject says otherwise. */
export function judgeBy(
  client: Client,
  subject: Partial<Subject>,
  more: Partial<GateOptions> = {},
): ReturnType<typeof gateRelease> {
  return gateRelease({
    client,
    incidents: null,
    incidentsRepository: null,
    configPath: '.github/agent-incident-review.yml',
    subject: {
      event: 'pull_request',
      repository: 'acme/agents',
      pull: null,
      base: null,
      head: null,
      group: [],
      ...subject,
    },
    host: 'github.com',
    now: '2026-11-24T00:00:00Z',
    ...more,
  });
}
