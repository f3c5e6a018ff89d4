// Reads pull requests: in bulk from the list of closed ones, singly with files and comparison.

import type { CommitFacts, FileFacts, JudgedPull, PullFacts } from '../core/facts.js';
import { sameRepository } from '../core/refs.js';
import type { Branches } from '../core/release/is-release.js';
import type { Api } from './client.js';
import { isGone } from './errors.js';
import { PAGE_SIZE, readPages, repo } from './pages.js';

/** GitHub lists at most this many files of a pull request. */
const MOST_FILES = 3_000;
const COMPARE_PAGES = 50;

export interface WirePull {
  number: number;
  title: string;
  body: string | null;
  html_url: string;
  state: string;
  merged_at: string | null;
  merge_commit_sha: string | null;
  updated_at: string;
  user: { login: string; type?: string } | null;
  base: {
    ref: string;
    sha: string;
    repo: { full_name: string; default_branch?: string; private?: boolean; visibility?: string };
  };
  head: { ref: string; sha: string; repo: { full_name: string } | null };
}

/** What makes it a release, or not. */
export function branchesOf({ base, head }: WirePull): Branches {
  return { base: base.ref, head: head.ref, defaultBranch: base.repo.default_branch };
}

/** Whether the branch lies in another repository, or in one that is gone. */
function isFork({ head, base }: WirePull): boolean {
  return !head.repo || !sameRepository(head.repo.full_name, base.repo.full_name);
}

/** A pull request without its files. */
export function pullFacts(pull: WirePull, repository: string): PullFacts {
  return {
    ref: `${repository}#${pull.number}`,
    url: pull.html_url,
    title: pull.title,
    body: pull.body ?? '',
    author: pull.user?.login ?? 'ghost',
    state: pull.state === 'open' ? 'open' : 'closed',
    mergedAt: pull.merged_at,
    mergeCommit: pull.merged_at ? pull.merge_commit_sha : null,
    bot: pull.user?.type === 'Bot',
    base: pull.base.ref,
    head: pull.head.ref,
    fork: isFork(pull),
    headSha: pull.head.sha,
    updatedAt: pull.updated_at,
    files: null,
    filesComplete: true,
  };
}

/** A pull request under judgement, before its conversation is read. */
export function judgedPull(
  pull: WirePull,
  repository: string,
  files: FileFacts[],
  sure = true,
): JudgedPull {
  return {
    ref: `${repository}#${pull.number}`,
    url: pull.html_url,
    author: pull.user?.login ?? 'ghost',
    sure,
    bot: pull.user?.type === 'Bot',
    title: pull.title,
    body: pull.body ?? '',
    base: pull.base.ref,
    head: pull.head.ref,
    fork: isFork(pull),
    files,
    filesComplete: true,
    headSha: pull.head.sha,
    updatedAt: pull.updated_at,
    editedAt: null,
    comments: [],
    reviews: [],
  };
}

export interface WireFile {
  filename: string;
  status: string;
  additions: number;
  deletions?: number;
  sha?: string | null;
  patch?: string | undefined;
  previous_filename?: string | undefined;
}

export function fileFacts(file: WireFile): FileFacts {
  const { filename: path, status, additions, deletions = 0, previous_filename: from } = file;
  const { sha: oid = null, patch = null } = file;
  return { path, status, additions, deletions, ...(from ? { from } : {}), patch, oid };
}

/** Files of a pull request; `complete` is false at GitHub's cap. */
export async function readFiles(
  api: Api,
  repository: string,
  number: number,
): Promise<{ files: FileFacts[]; complete: boolean }> {
  const { items, complete } = await readPages(
    (page) =>
      api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        ...repo(repository),
        pull_number: number,
        per_page: PAGE_SIZE,
        page,
      }),
    MOST_FILES / PAGE_SIZE,
  );
  return { files: items.map(fileFacts), complete: complete && items.length < MOST_FILES };
}

export async function readPull(api: Api, repository: string, number: number): Promise<WirePull> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...repo(repository),
    pull_number: number,
  });
  return data as WirePull;
}

/** The same; null where there is none (any more). */
export async function readPullIfThere(
  api: Api,
  repository: string,
  number: number,
): Promise<WirePull | null> {
  try {
    return await readPull(api, repository, number);
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** The commits of `base...head`, and the files that GitHub gives with them. */
export interface Range {
  status: 'ahead' | 'identical' | 'behind' | 'diverged';
  commits: CommitFacts[];
  /** False where GitHub gave fewer commits than it counts. */
  complete: boolean;
  files: FileFacts[];
  /** Earliest and latest commit date of the range, ISO 8601; null where it is empty. */
  oldest: string | null;
  newest: string | null;
  /** The merge base of base and head. */
  mergeBase: string;
  /** The commit that the base is. */
  baseSha: string;
}

interface WireCommit {
  sha: string;
  commit: { message: string; committer?: { date?: string | undefined } | null };
  author?: { login?: string; type?: string } | null;
  parents?: { sha: string }[];
}

export function commitFacts(wire: WireCommit): CommitFacts {
  return {
    sha: wire.sha,
    message: wire.commit.message,
    author: wire.author?.login ?? null,
    bot: wire.author?.type === 'Bot',
    parents: (wire.parents ?? []).map(({ sha }) => sha),
    at: wire.commit.committer?.date ?? null,
  };
}

/** Compares two commits. @param following read on only while the head follows the base. */
export async function compare(
  api: Api,
  repository: string,
  base: string,
  head: string,
  following = false,
): Promise<Range> {
  let status: Range['status'] = 'identical';
  let files: FileFacts[] = [];
  let total = 0;
  let mergeBase = base;
  let baseSha = base;
  const readPage = async (page: number) => {
    const { data, headers } = await api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...repo(repository),
      basehead: `${base}...${head}`,
      per_page: PAGE_SIZE,
      page,
    });
    status = data.status;
    total = data.total_commits;
    mergeBase = data.merge_base_commit?.sha ?? base;
    baseSha = data.base_commit?.sha ?? base;
    if (page === 1) files = (data.files ?? []).map(fileFacts);
    return { data: data.commits, headers };
  };
  const { items } = await readPages(
    readPage,
    COMPARE_PAGES,
    () => following && status === 'diverged',
  );
  const unique = [...new Map(items.map((commit) => [commit.sha, commit])).values()];
  const commits = unique.map((commit) => commitFacts(commit as WireCommit));
  const dates = commits.flatMap(({ at }) => at ?? []).sort();
  return {
    status,
    commits,
    complete: commits.length >= total,
    files,
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
    mergeBase,
    baseSha,
  };
}

/** The merge base of two revisions. */
export async function readMergeBase(
  api: Api,
  repository: string,
  base: string,
  head: string,
): Promise<string> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    ...repo(repository),
    basehead: `${base}...${head}`,
    per_page: 1,
    page: 1,
  });
  return data.merge_base_commit.sha;
}
