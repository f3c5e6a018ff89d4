// For which commit evidence counts: the released one, or one from which it differs by bookkeeping alone.

import type { CommitDistance, DifferingFile, GradeFacts } from './facts.js';

/** Files that nobody but a release tool writes. */
const OWN =
  /^(?:.*\/)?(?:changelog(?:\.\w+)?|version(?:\.txt)?|\.release-please-manifest\.json)$|^\.changeset\/[^/]+$/i;
/** Files in which a release tool writes the version, among what others write. */
const MANIFEST =
  /^(?:.*\/)?(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|pyproject\.toml|setup\.cfg|cargo\.(?:toml|lock)|composer\.json|pom\.xml|gradle\.properties|chart\.yaml|pubspec\.yaml|mix\.exs|_?_?version_?_?\.py)$/i;
/** A line that says a version and nothing else. */
const VERSION =
  /^[+-]\s*(?:<version>[^<]*<\/version>|["']?(?:__version__|@?(?:app)?version)["']?\s*[:=]\s*["']?v?\d[\w.+-]*["']?,?)\s*$/i;

function changedLines(patch: string): string[] {
  return patch.split('\n').filter((line) => /^[+-]/.test(line));
}

/** Whether a change is a release tool's: its own file, or no more than the version of a manifest. */
export function isBookkeeping({ path, from, patch, status }: DifferingFile): boolean {
  if (OWN.test(path) && (from === undefined || OWN.test(from))) return true;
  if (!MANIFEST.test(path) || status !== 'modified' || !patch) return false;
  const lines = changedLines(patch);
  return lines.length > 0 && lines.every((line) => VERSION.test(line));
}

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
