// Whether a run by `pull_request` on a head surely had the workflow of the pull request that is judged. GitHub takes
// it from the merge with the base, and a run does not say which: a second pull request from the same head may
// merge into a branch with any workflow.

import type { JudgedPull, ReleaseFacts } from '../core/facts.js';
import { resolveReference } from '../core/refs.js';
import type { Api } from '../github/client.js';
import { Unreadable } from '../github/errors.js';
import { PAGE_SIZE, readPages, repo } from '../github/pages.js';

const PAGES = 3;

/** Whole lists alone tell that something is not in them. @throws Unreadable */
async function readWhole<T>(read: Parameters<typeof readPages<T>>[0]): Promise<T[]> {
  const { items, complete } = await readPages(read, PAGES);
  if (complete) return items;
  throw new Unreadable('it is longer than is read');
}

/**
 * Two requests.
 * @returns why it may have had another, for people; null where it had that. @throws where GitHub fails.
 */
export async function whyOtherWorkflow(
  api: Api,
  pull: Pick<JudgedPull, 'ref' | 'base' | 'head' | 'headSha'>,
  { repository, defaultBranch }: Pick<ReleaseFacts, 'repository' | 'defaultBranch'>,
): Promise<string | null> {
  const { number } = resolveReference(pull.ref, '');
  const { owner, repo: name } = repo(repository);
  const same = await readWhole((page) =>
    api.request('GET /repos/{owner}/{repo}/pulls', {
      ...{ owner, repo: name, state: 'all', head: `${owner}:${pull.head}` },
      ...{ per_page: PAGE_SIZE, page },
    }),
  );
  if (!same.some((one) => one.number === number)) {
    throw new Unreadable('the list of pull requests from its branch lacks it');
  }
  const trusted = [pull.base, defaultBranch];
  const other = same.find(
    ({ head, base }) => head.sha === pull.headSha && !trusted.includes(base.ref),
  );
  if (other) return `#${other.number} has the same head and merges into ${other.base.ref}`;
  const events = await readWhole((page) =>
    api.request('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
      ...{ owner, repo: name, issue_number: number, per_page: PAGE_SIZE, page },
    }),
  );
  const moved = events.some(({ event }) => event === 'base_ref_changed');
  return moved ? `#${number} has had another base` : null;
}
