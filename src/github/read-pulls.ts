// Reads pull requests: in bulk from the list of closed ones, singly with files and comparison.
import type { Comparison, FileFacts, OwnPull, PullFacts } from '../core/facts.js';
import type { Api } from './client.js';
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

/** A pull request without files and comparison. */
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
    base: pull.base.ref,
    files: null,
    filesComplete: true,
    comparison: null,
  };
}

/** A pull request under judgement, before its conversation is read. */
export function ownPull(
  pull: WirePull,
  repository: string,
  files: FileFacts[],
  sure = true,
): OwnPull {
  return {
    ref: `${repository}#${pull.number}`,
    url: pull.html_url,
    author: pull.user?.login ?? 'ghost',
    sure,
    bot: pull.user?.type === 'Bot',
    title: pull.title,
    body: pull.body ?? '',
    base: pull.base.ref,
    files,
    headSha: pull.head.sha,
    editedAt: null,
    comments: [],
    reviews: [],
  };
}

interface WireFile {
  filename: string;
  status: string;
  additions: number;
  previous_filename?: string | undefined;
}

export function fileFacts(file: WireFile): FileFacts {
  const { filename: path, status, additions, previous_filename: from } = file;
  return { path, status, additions, ...(from ? { from } : {}) };
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

export interface Range {
  comparison: Comparison;
  files: FileFacts[];
  /** Earliest commit date of the range, ISO 8601; null where it is empty. */
  oldest: string | null;
  /** The commit where base and head parted. */
  parted: string;
}

/** Compares two commits: all commits of `base...head`, and the files that GitHub gives with them. */
export async function compare(
  api: Api,
  repository: string,
  base: string,
  head: string,
): Promise<Range> {
  let status: Comparison['status'] = 'identical';
  let files: FileFacts[] = [];
  let total = 0;
  let parted = base;
  const { items } = await readPages(async (page) => {
    const { data, headers } = await api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...repo(repository),
      basehead: `${base}...${head}`,
      per_page: PAGE_SIZE,
      page,
    });
    status = data.status;
    total = data.total_commits;
    parted = data.merge_base_commit?.sha ?? base;
    if (page === 1) files = (data.files ?? []).map(fileFacts);
    return { data: data.commits, headers };
  }, COMPARE_PAGES);
  const unique = [...new Map(items.map((commit) => [commit.sha, commit])).values()];
  const commits = unique.map((commit) => ({
    sha: commit.sha,
    message: commit.commit.message,
    author: commit.author && 'login' in commit.author ? (commit.author.login ?? null) : null,
  }));
  const dates = unique.flatMap((commit) => commit.commit.committer?.date ?? []);
  const complete = commits.length >= total;
  const oldest = dates.sort()[0] ?? null;
  return { comparison: { status, commits, complete }, files, oldest, parted };
}
