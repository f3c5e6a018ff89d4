// Reads the change under judgement: its range, its files, its pull requests.

import {
  type FileFacts,
  type OwnPull,
  type PullFacts,
  type ReleaseFacts,
  type Unverified,
  unreadIssue,
} from '../core/facts.js';
import { refKey } from '../core/refs.js';
import type { Api } from './client.js';
import { type ClosedPulls, closedPulls } from './closed-pulls.js';
import { Unreadable } from './errors.js';
import { readGroup } from './merge-group.js';
import { repo } from './pages.js';
import { compare, ownPull, type Range, readFiles, readPull, type WirePull } from './read-pulls.js';
import { visibilityOf } from './read-visibility.js';
import type { Subject } from './subject.js';

export interface ReleaseReading {
  release: ReleaseFacts;
  closed: ClosedPulls;
  /** Where base and head parted, where GitHub's caps cut the list of files; else null. */
  cutAt: string | null;
}

/** GitHub gives at most this many files with a comparison. */
const COMPARE_FILES = 300;
const CLOSED_PAGES = 30;

async function readOwnFiles(
  api: Api,
  repository: string,
  wire: WirePull | null,
  range: Range,
): Promise<{ files: FileFacts[]; complete: boolean }> {
  if (range.files.length < COMPARE_FILES) return { files: range.files, complete: true };
  return wire ? readFiles(api, repository, wire.number) : { files: range.files, complete: false };
}

/** Pull requests merged in the range, in the order of their commits. */
function mergedIn(range: Range, closed: ClosedPulls): PullFacts[] {
  const order = new Map(range.commits.map(({ sha }, at) => [sha, at]));
  const place = (pull: PullFacts) => order.get(pull.mergeCommit ?? '') ?? -1;
  return [...closed.pulls.values()]
    .filter((pull) => place(pull) >= 0)
    .sort((a, b) => place(a) - place(b));
}

async function readOwn(
  api: Api,
  subject: Subject,
  wire: WirePull | null,
  range: Range,
  files: FileFacts[],
): Promise<OwnPull[]> {
  if (wire) return [ownPull(wire, subject.repository, files)];
  return subject.event === 'merge_group' ? readGroup(api, subject, range) : [];
}

/** Reads what is judged. @throws where the range itself cannot be read. */
export async function readRelease(api: Api, subject: Subject): Promise<ReleaseReading> {
  const { repository } = subject;
  const [about, wire] = await Promise.all([
    api.request('GET /repos/{owner}/{repo}', repo(repository)),
    subject.pull === null ? null : readPull(api, repository, subject.pull),
  ]);
  const base = subject.base ?? wire?.base.ref ?? null;
  const head = subject.head ?? wire?.head.sha ?? null;
  if (!base || !head) throw new Unreadable('there is no base and head to compare');
  const range = await compare(api, repository, base, head);
  const { commits, complete } = range;
  const unread: Unverified[] = [];
  if (!complete)
    unread.push({ what: 'the list of commits', why: `only ${commits.length} were read` });
  const closed = closedPulls(api, repository, CLOSED_PAGES);
  if (range.oldest && !(await closed.reach(range.oldest))) {
    unread.push({ what: 'the list of closed pull requests', why: 'it is longer than is read' });
  }
  const all = await readOwnFiles(api, repository, wire, range);
  const own = await readOwn(api, subject, wire, range, all.files);
  const missing = subject.group.filter(
    (number) => !own.some(({ ref }) => ref.endsWith(`#${number}`)),
  );
  for (const number of missing) {
    const why = 'the merge group names it, and it is not open';
    unread.push(unreadIssue(refKey({ repository, number }), why));
  }
  const release: ReleaseFacts = {
    event: subject.event,
    repository,
    visibility: visibilityOf(about.data),
    defaultBranch: about.data.default_branch,
    base,
    head: wire?.head.ref ?? head,
    headSha: wire?.head.sha ?? head,
    baseSha: range.baseSha,
    parted: range.parted,
    diverged: range.status === 'diverged',
    behind: range.status === 'behind',
    commits,
    oldest: range.oldest,
    newest: range.newest,
    files: all.files,
    pulls: mergedIn(range, closed),
    own,
    roles: {},
    checks: [],
    unread,
  };
  return { release, closed, cutAt: all.complete ? null : range.parted };
}
