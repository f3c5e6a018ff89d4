// Reads what lies between base and head by themselves, before tags say where the last release was.
import type { JudgedPull } from '../core/facts.js';
import type { Api } from '../github/client.js';
import { Unreadable } from '../github/errors.js';
import { readGroup } from '../github/merge-group.js';
import { readCommit } from '../github/read-commit.js';
import { judgedPull, type Range, readFiles, type WirePull } from '../github/read-pulls.js';
import { readRange } from '../github/read-range.js';
import type { Subject } from '../github/subject.js';

/** GitHub gives at most this many files with a comparison. */
export const COMPARE_FILES = 300;

/** What lies between base and head. */
export interface Compared {
  range: Range;
  listed: boolean;
  pulls: JudgedPull[];
}

/** Reads it. @throws where there is nothing to compare, or it cannot be read. */
export async function readCompared(
  api: Api,
  subject: Subject,
  wire: WirePull | null,
): Promise<Compared> {
  const { repository } = subject;
  const base = subject.base ?? wire?.base.ref ?? null;
  const head = subject.head ?? wire?.head.sha ?? null;
  if (!base || !head) throw new Unreadable('there is no base and head to compare');
  const range = await readRange(api, repository, base, head);
  const cut = range.files.length >= COMPARE_FILES;
  if (!wire) {
    const pulls = subject.event === 'merge_group' ? await readGroup(api, subject, range) : [];
    return { range, listed: !cut, pulls };
  }
  const { files, complete } = cut
    ? await readFiles(api, repository, wire.number)
    : { files: range.files, complete: true };
  return {
    range: { ...range, files },
    listed: complete,
    pulls: [judgedPull(wire, repository, files)],
  };
}

/** The commit of a tag by itself, where no earlier release says what lies before it. */
export async function readTagged(api: Api, repository: string, sha: string): Promise<Range> {
  const {
    message,
    author,
    bot = false,
    parents = [],
    at = null,
  } = await readCommit(api, repository, sha);
  return {
    status: 'identical',
    commits: [{ sha, message, author, bot, parents, at }],
    complete: true,
    files: [],
    oldest: at,
    newest: at,
    mergeBase: sha,
    baseSha: sha,
  };
}
