// Which pull requests are releases by the configuration, and which release what is on the base already.
import { matchesAny } from '../config/globs.js';
import type { Config } from '../config/schema.js';

/** Heads by which release tools open their pull requests. */
const TOOL_HEADS = ['release-please--**', 'changeset-release/**'];

/** The branches of a pull request; the default branch is missing where nobody told. */
export interface Branches {
  base: string;
  head: string;
  defaultBranch?: string | undefined;
}

/**
 * Whether branches make a pull request a release. A release branch into the default branch is
 * mostly its way back, so that counts only where the configuration sets `release.head` itself.
 */
export function isRelease({ base, head, defaultBranch }: Branches, config: Config): boolean {
  const { release } = config;
  if (matchesAny(base, release.base)) return true;
  if (!matchesAny(head, release.head)) return false;
  return base !== defaultBranch || release.headGiven === true || matchesAny(head, TOOL_HEADS);
}

/**
 * Whether a pull request brings no more than a version: what it releases is on its base already,
 * so its range starts at the last release.
 */
export function releasesBase({ base, head, defaultBranch }: Branches, config: Config): boolean {
  if (matchesAny(head, TOOL_HEADS)) return true;
  const { head: heads, headGiven = false } = config.release;
  return headGiven && base === defaultBranch && matchesAny(head, heads);
}
