// The merge groups that wait in a repository: their branches name what they merge.
import type { Api } from './client.js';
import { statusOf } from './errors.js';
import { repo } from './pages.js';

/** A merge group, as its event describes it. */
export interface QueuedGroup {
  head_sha: string;
  /** `refs/heads/gh-readonly-queue/main/pr-45-…`. */
  head_ref: string;
  base_sha: string;
  /** `refs/heads/main`. */
  base_ref: string;
}

/** `refs/heads/main` as people call it. */
export function branchName(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}

const BRANCH = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]{40})$/;

/** Groups by their branches; none where the server knows no such list. */
export async function readQueue(api: Api, repository: string): Promise<QueuedGroup[]> {
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
      ...repo(repository),
      ref: 'heads/gh-readonly-queue/',
    });
    return data.flatMap(({ ref: head_ref, object }) => {
      const [, base, base_sha] = BRANCH.exec(head_ref) ?? [];
      if (!base || !base_sha) return [];
      return [{ head_sha: object.sha, head_ref, base_sha, base_ref: `refs/heads/${base}` }];
    });
  } catch (error) {
    if ([404, 409, 501].includes(statusOf(error))) return [];
    throw error;
  }
}
