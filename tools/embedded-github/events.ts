// Payloads of the events that a workflow at the embedded GitHub would be started by.
import { asJson, type Json } from './exchange.js';
import { UNRECORDED } from './proxy.js';
import type { ActionRun } from './runner.js';
import type { EmbeddedGitHub } from './types.js';

type Place = Pick<ActionRun, 'apiUrl' | 'serverUrl' | 'repository' | 'token'>;

/** Everything of a run that follows from where it runs; the token is a fresh `GITHUB_TOKEN`. */
export async function runAt(github: EmbeddedGitHub): Promise<Place> {
  return {
    apiUrl: github.apiUrl,
    serverUrl: github.url,
    repository: github.repository,
    token: await github.actionsToken(),
  };
}

/** The payload of a `pull_request` event for a pull request as it is now. */
export async function pullRequestPayload(
  github: EmbeddedGitHub,
  number: number,
  action = 'synchronize',
): Promise<Json> {
  const pull = asJson(await read(github, `/repos/${github.repository}/pulls/${number}`));
  const repository = asJson(pull.base).repo;
  return { action, number, pull_request: pull, repository, sender: pull.user };
}

/** The payload of a `merge_group` event that would merge `head` (a branch) into `base`. */
export async function mergeGroupPayload(
  github: EmbeddedGitHub,
  base: string,
  head: string,
): Promise<Json> {
  const at = async (branch: string) => {
    const ref = await read(github, `/repos/${github.repository}/git/ref/heads/${branch}`);
    return asJson(asJson(ref).object).sha;
  };
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: await at(head),
      head_ref: `refs/heads/${head}`,
      base_sha: await at(base),
      base_ref: `refs/heads/${base}`,
    },
    repository: await read(github, `/repos/${github.repository}`),
  };
}

async function read(github: EmbeddedGitHub, path: string): Promise<Json> {
  const token = await github.actionsToken();
  const response = await fetch(github.apiUrl + path, {
    headers: { authorization: `token ${token}`, [UNRECORDED]: '1' },
  });
  if (!response.ok) throw new Error(`GET ${path}: ${response.status}`);
  return asJson(await response.json());
}
