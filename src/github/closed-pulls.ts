// The closed pull requests of a repository, newest first, read only as far back as needed.

import type { PullFacts } from '../core/facts.js';
import { type IssueRef, refKey } from '../core/refs.js';
import type { Api } from './client.js';
import { PAGE_SIZE, repo } from './pages.js';
import { pullFacts, type WirePull } from './read-pulls.js';

export interface ClosedPulls {
  repository: string;
  /** As far as was read. */
  pulls: Map<IssueRef, PullFacts>;
  defaultBranch: string | null;
  /** Reads on until the list reaches back to `since` (ISO 8601). False where the cap ends it. */
  reach(since: string): Promise<boolean>;
  /** Whether all of them were read. */
  isWhole(): boolean;
  /** Branches into which pull requests were merged. */
  mergedInto(): string[];
}

/**
 * One page of 100 closed pull requests, those that changed last first; whether it is the last.
 * @param base branch into which they merge; missing: any.
 */
export async function readClosedPage(
  api: Api,
  repository: string,
  page: number,
  base?: string,
): Promise<{ pulls: WirePull[]; last: boolean }> {
  const { data, headers } = await api.request('GET /repos/{owner}/{repo}/pulls', {
    ...repo(repository),
    ...(base === undefined ? {} : { base }),
    state: 'closed',
    sort: 'updated',
    direction: 'desc',
    per_page: PAGE_SIZE,
    page,
  });
  const last = headers.link ? !headers.link.includes('rel="next"') : data.length < PAGE_SIZE;
  return { pulls: data as WirePull[], last };
}

/** @param cap pages of 100 that are read at most. */
export function closedPulls(api: Api, repository: string, cap: number): ClosedPulls {
  const pulls = new Map<IssueRef, PullFacts>();
  let page = 0;
  let oldest: string | null = null;
  let ended = false;
  const list: ClosedPulls = {
    repository,
    pulls,
    defaultBranch: null,
    reach,
    isWhole: () => ended,
    mergedInto,
  };

  async function reach(since: string): Promise<boolean> {
    while (!ended && (oldest === null || oldest >= since)) {
      if (page >= cap) return false;
      page += 1;
      const { pulls: items, last } = await readClosedPage(api, repository, page);
      for (const item of items) {
        pulls.set(refKey({ repository, number: item.number }), pullFacts(item, repository));
        list.defaultBranch = item.base.repo?.default_branch ?? list.defaultBranch;
        if (oldest === null || item.updated_at < oldest) oldest = item.updated_at;
      }
      ended = last;
    }
    return true;
  }

  function mergedInto(): string[] {
    const merged = [...pulls.values()].filter(({ mergedAt }) => mergedAt);
    return [...new Set(merged.map((pull) => pull.base))];
  }

  return list;
}
