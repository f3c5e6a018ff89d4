// The pull requests of the set-up's branch, and the comments of a repository that ask for a set-up.
import { readCommands } from '../core/incident/commands/read.js';
import { sameRepository } from '../core/refs.js';
import type { PlacedComment } from '../core/setup/answers.js';
import type { SetupPull } from '../core/setup/decide.js';
import type { Api } from './client.js';
import { isTransient, statusOf } from './errors.js';
import type { Identity } from './identity.js';
import { PAGE_SIZE, readPages, repo } from './pages.js';
import { commentFacts, type WireComment } from './read-incident.js';
import type { WirePull } from './read-pulls.js';

const COMMENT_PAGES = 5;

function setupPull({ number, html_url: url, state, merged_at: at }: WirePull): SetupPull {
  return { number, url, state: at ? 'merged' : state === 'open' ? 'open' : 'closed' };
}

/** Those from a branch of this repository, the newest first. */
export async function readPullsFrom(
  api: Api,
  repository: string,
  branch: string,
): Promise<SetupPull[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/pulls', {
    ...repo(repository),
    head: `${repo(repository).owner}:${branch}`,
    state: 'all',
    per_page: PAGE_SIZE,
  });
  return (data as WirePull[])
    .filter(({ head }) => head.repo && sameRepository(head.repo.full_name, repository))
    .map(setupPull);
}

type WirePlaced = WireComment & { issue_url: string };

/** None where the repository is gone, or where the App may not read them: then nobody can ask there. */
async function listComments(api: Api, repository: string, since: string): Promise<unknown[]> {
  try {
    const { items } = await readPages(
      (page) =>
        api.request('GET /repos/{owner}/{repo}/issues/comments', {
          ...repo(repository),
          sort: 'updated',
          direction: 'desc',
          since,
          per_page: PAGE_SIZE,
          page,
        }),
      COMMENT_PAGES,
    );
    return items;
  } catch (error) {
    if (isTransient(error) || ![301, 403, 404, 410].includes(statusOf(error))) throw error;
    return [];
  }
}

/**
 * Comments of all issues and pull requests that ask for a set-up, and ours that may answer one.
 * @param since ISO 8601; those that were changed later are read.
 */
export async function readSetupComments(
  api: Api,
  repository: string,
  since: string,
  self: Identity,
): Promise<PlacedComment[]> {
  const items = await listComments(api, repository, since);
  const placed = (items as WirePlaced[]).map(
    (wire): PlacedComment => ({
      ...commentFacts(wire, self),
      number: Number(wire.issue_url.split('/').at(-1)),
      onPull: wire.html_url.includes('/pull/'),
    }),
  );
  return placed.filter(
    (comment) => comment.ours || readCommands(comment).some(({ name }) => name === 'setup'),
  );
}
