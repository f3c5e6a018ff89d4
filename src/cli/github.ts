// The GitHub that the environment of a command names, and a client of it.

import type { Octokit } from '@octokit/rest';
import { type Client, instrument, timedFetch } from '../github/client.js';

export interface GitHubEnvironment {
  GITHUB_TOKEN?: string | undefined;
  GITHUB_REPOSITORY?: string | undefined;
  GITHUB_API_URL?: string | undefined;
  GITHUB_SERVER_URL?: string | undefined;
}

/** Host of the server, such as `github.com`. */
export function hostOf({ GITHUB_SERVER_URL: server }: GitHubEnvironment): string {
  return server ? new URL(server).host : 'github.com';
}

/** @param host of the server whose API is asked where `GITHUB_API_URL` names none. */
export async function clientFor(env: GitHubEnvironment, host: string): Promise<Client> {
  const { Octokit: Rest } = await import('@octokit/rest');
  const api = host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`;
  const octokit: Octokit = new Rest({
    auth: env.GITHUB_TOKEN,
    userAgent: 'agent-incident-review',
    baseUrl: env.GITHUB_API_URL || api,
    request: { fetch: timedFetch() },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  return instrument(octokit);
}
