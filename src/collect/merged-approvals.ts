// Who approved the pull requests that a deployment brings: nothing of it waits to be merged.

import { matchesAny } from '../core/config/globs.js';
import type { Config } from '../core/config/schema.js';
import type { MergedPull, ReleaseFacts } from '../core/facts.js';
import { numberOf } from '../core/refs.js';
import { changedPaths } from '../core/release/changed-paths.js';
import { attempt, type Reading, together, whole } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import { Unreadable } from '../github/errors.js';
import { mapLimited } from '../github/pages.js';
import { readFiles } from '../github/read-pulls.js';
import { readReviews } from '../github/read-reviews.js';

/** Pull requests of a range that are read for their files and reviews. */
const MOST_PULLS = 30;

async function readMerged(
  api: Api,
  repository: string,
  { ref, author, headSha = '' }: ReleaseFacts['pulls'][number],
): Promise<MergedPull> {
  const number = numberOf(ref);
  const [{ files, complete }, reviews] = await Promise.all([
    readFiles(api, repository, number),
    readReviews(api, repository, number),
  ]);
  if (!complete || !reviews.complete) throw new Unreadable('it is longer than is read');
  const paths = changedPaths(files);
  return { ref, author, headSha, paths, reviews: reviews.reviews };
}

/** Reads them where an approval policy guards a path that a deployment changes. */
export async function readMergedApprovals(
  api: Api,
  { event, repository, files, pulls }: ReleaseFacts,
  { release }: Config,
): Promise<Reading<MergedPull[] | undefined>> {
  const guarded = release.policies.flatMap((one) => (one.kind === 'approval' ? one.paths : []));
  const paths = changedPaths(files);
  if (event !== 'deployment' || !paths.some((path) => matchesAny(path, guarded))) {
    return whole(undefined);
  }
  if (pulls.length > MOST_PULLS) {
    const what = 'the approvals of what was merged';
    const why = `${pulls.length} pull requests came with it, and ${MOST_PULLS} are read`;
    return { value: undefined, unread: [{ what, why }] };
  }
  const read = await mapLimited(pulls, 2, (pull) =>
    attempt(`the approvals of ${pull.ref}`, null, () => readMerged(api, repository, pull)),
  );
  const { value, unread } = together(read);
  return { value: value.filter((pull) => pull !== null), unread };
}
