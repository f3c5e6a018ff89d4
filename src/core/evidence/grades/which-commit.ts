// For which commit evidence counts: the released one, or one from which it differs by bookkeeping alone.

import { isBookkeeping } from './bookkeeping.js';
import type { CommitDistance, GradeFacts } from './facts.js';

const MOST_NAMED = 3;

function distance(
  { distances }: Pick<GradeFacts, 'distances'>,
  from: string,
  to: string,
): CommitDistance | undefined {
  return distances.find((one) => one.from === from && one.to === to);
}

/** Why a commit does not stand for a later one, for people; null where it does. */
export function whyDiffers(
  facts: Pick<GradeFacts, 'distances'>,
  from: string,
  to: string,
): string | null {
  if (from === to) return null;
  const known = distance(facts, from, to);
  if (!known) return 'it is another commit';
  if (!known.ahead) return 'it is no ancestor of it';
  if (!known.files) return 'more files differ than GitHub lists';
  const others = known.files.filter((file) => !isBookkeeping(file)).map(({ path }) => path);
  if (others.length === 0) return null;
  const more = others.length > MOST_NAMED ? ` and ${others.length - MOST_NAMED} more` : '';
  return `they differ by more than files of a release tool: ${others.slice(0, MOST_NAMED).join(', ')}${more}`;
}

const short = (sha: string) => sha.slice(0, 7);

/** How near a commit is to the released one; the smaller the better. */
export type Place = { rank: number } | { why: string };

/**
 * Where the commit of a run stands: released itself or as good as that (0), else in the range where
 * evidence need not be fresh, or why it does not count.
 */
export function placeOfRun(
  sha: string,
  facts: Pick<GradeFacts, 'sha' | 'range' | 'distances'>,
  fresh: boolean,
): Place {
  const why = whyDiffers(facts, sha, facts.sha);
  if (why === null) return { rank: sha === facts.sha ? 0 : 1 };
  const at = fresh ? -1 : facts.range.indexOf(sha);
  if (at >= 0) return { rank: 2 + at };
  const asked = fresh ? '' : ', and it is none since the last release';
  return { why: `it ran on ${short(sha)} and not on ${short(facts.sha)}: ${why}${asked}` };
}

/** Why a document does not speak of the commit of its run; null where it does. */
export function whyOtherCommit(
  commit: string | null,
  run: string,
  facts: Pick<GradeFacts, 'distances'>,
): string | null {
  if (commit === null) return 'it does not say which commit was checked out';
  const why = whyDiffers(facts, run, commit);
  return why === null
    ? null
    : `it speaks of ${short(commit)}, and its run of ${short(run)}: ${why}`;
}
