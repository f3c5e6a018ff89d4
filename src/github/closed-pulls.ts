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

export interface ClosedPage {
  pulls: WirePull[];
  /** Whether the list ends here. */
  last: boolean;
}

async function readPage(
  api: Api,
  repository: string,
  page: number,
  base: string | undefined,
): Promise<ClosedPage> {
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

/**
 * Reads closed pull requests, those that changed last first, a page at each call; null behind the last one. One can
 * come twice. One that changes meanwhile goes to the front, past what is still to be read, and moves the others on:
 * where a page begins with what was read, the first one is read again, and its pull requests come with the page.
 * @param cap pages of 100 that are read at most. @param base branch into which they merge; missing: any.
 */
export function closedPages(
  api: Api,
  repository: string,
  cap: number,
  base?: string,
): () => Promise<ClosedPage | null> {
  const seen = new Set<number>();
  let read = 0;
  let ended = false;
  return async () => {
    if (ended || read >= cap) return null;
    const { pulls, last } = await readPage(api, repository, read + 1, base);
    const moved = pulls.some(({ number }) => seen.has(number));
    const front = moved ? (await readPage(api, repository, 1, base)).pulls : [];
    const all = [...front, ...pulls];
    for (const { number } of all) seen.add(number);
    // Only now: a page that could not be read is asked for again.
    read += 1;
    ended = last;
    return { pulls: all, last };
  };
}

/** @param cap pages of 100 that are read at most. */
export function closedPulls(api: Api, repository: string, cap: number): ClosedPulls {
  const pulls = new Map<IssueRef, PullFacts>();
  const next = closedPages(api, repository, cap);
  let turn: Promise<unknown> = Promise.resolve();
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

  async function readOn(since: string): Promise<boolean> {
    while (!ended && (oldest === null || oldest >= since)) {
      const page = await next();
      if (!page) return false;
      for (const item of page.pulls) {
        pulls.set(refKey({ repository, number: item.number }), pullFacts(item, repository));
        list.defaultBranch = item.base.repo?.default_branch ?? list.defaultBranch;
        if (oldest === null || item.updated_at < oldest) oldest = item.updated_at;
      }
      ended = page.last;
    }
    return true;
  }

  // One after the other: the same page would be read by both.
  function reach(since: string): Promise<boolean> {
    const reached = turn.then(() => readOn(since));
    turn = reached.catch(() => {});
    return reached;
  }

  function mergedInto(): string[] {
    const merged = [...pulls.values()].filter(({ mergedAt }) => mergedAt);
    return [...new Set(merged.map((pull) => pull.base))];
  }

  return list;
}
