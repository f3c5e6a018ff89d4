// The App's release gate: the check run `Release gate` on a commit, and the release's comment.

import { type CheckRunFacts, latestRun, planCheck, RELEASE_CHECK } from '../../core/checks/plan.js';
import { isAboutRelease, ordinaryCheck, pullsJudged } from '../../core/checks/release-gate.js';
import type { Config } from '../../core/config/schema.js';
import { isRelease } from '../../core/release/is-release.js';
import { planReleaseComment } from '../../core/release/report/comment.js';
import { readOurChecks } from '../../github/checks.js';
import { groupSubject } from '../../github/merge-group.js';
import { listOpenPulls } from '../../github/open-pulls.js';
import { mapLimited } from '../../github/pages.js';
import { readComments } from '../../github/read-incident.js';
import { branchesOf, readPullIfThere, type WirePull } from '../../github/read-pulls.js';
import { branchName, readQueue } from '../../github/read-queue.js';
import type { Subject } from '../../github/subject.js';
import { pullKey } from '../keys.js';
import { judgeCommit, NOTHING, type ReleaseOutcome } from './commit.js';
import { type PullTask, writeChecks, writeComments } from './task.js';

export function pullSubject(repository: string, pull: WirePull): Subject {
  return {
    event: 'pull_request',
    repository,
    pull: pull.number,
    base: null,
    head: pull.head.sha,
    group: [],
  };
}

interface Judged {
  name: string;
  subject: Subject;
}

function pullJudged(repository: string, pull: WirePull): Judged {
  return { name: `#${pull.number} into ${pull.base.ref}`, subject: pullSubject(repository, pull) };
}

const GROUP = 'merge group into';

function groupJudged(subject: Subject, base: string): Judged {
  return { name: `${GROUP} ${base}`, subject };
}

/**
 * Open releases whose head is a commit: a check run belongs to the commit. The list ends at a thousand and
 * moves while it is read, so those that the run has judged are looked at by their numbers as well.
 */
async function releasesOn(
  task: PullTask,
  sha: string,
  config: Config,
  runs: CheckRunFacts[],
  from?: WirePull['head'],
): Promise<WirePull[]> {
  const { client, repository } = task;
  const open = await listOpenPulls(client.api, repository, from);
  const listed = new Set(open.map(({ number }) => number));
  const judged = pullsJudged(latestRun(runs, RELEASE_CHECK)?.about ?? '');
  const missing = judged.filter((number) => !listed.has(number));
  const more = await mapLimited(missing, 4, (number) =>
    readPullIfThere(client.api, repository, number),
  );
  const isHere = (pull: WirePull) =>
    pull.state === 'open' && pull.head.sha === sha && isRelease(branchesOf(pull), config);
  return [...open, ...more.filter((pull) => pull !== null)].filter(isHere);
}

/** Merge groups that stand on a commit, where its run says that one was judged. */
async function groupsOn(task: PullTask, sha: string, runs: CheckRunFacts[]): Promise<Judged[]> {
  if (!latestRun(runs, RELEASE_CHECK)?.about.includes(GROUP)) return [];
  const queue = await readQueue(task.client.api, task.repository);
  return queue
    .filter(({ head_sha: head }) => head === sha)
    .map((group) => groupJudged(groupSubject(task.repository, group), branchName(group.base_ref)));
}

/**
 * The run of what is no release: green at once, unless a release stands on the same commit, or comes
 * from the same branch. @param from branch of the pull request; one request shows what comes from it.
 */
async function planOrdinary(
  task: PullTask,
  sha: string,
  config: Config,
  runs: CheckRunFacts[],
  from?: WirePull['head'],
): Promise<ReleaseOutcome & { green: boolean }> {
  const { repository } = task;
  const run = latestRun(runs, RELEASE_CHECK);
  const judged = run !== null && isAboutRelease(run.about);
  const pulls =
    judged || from ? await releasesOn(task, sha, config, runs, judged ? undefined : from) : [];
  const groups = judged ? await groupsOn(task, sha, runs) : [];
  if (pulls.length + groups.length > 0) {
    // The pull requests are judged again without this one.
    const concerned = pulls.map(({ number }) => pullKey(repository, number));
    return { writes: [], ...NOTHING, concerned, green: false };
  }
  const plan = planCheck(runs, ordinaryCheck(sha), repository);
  const writes = (await writeChecks(task, plan)) ?? [];
  return { writes, ...NOTHING, green: true };
}

/** A pull request that is no release; what it said as one is taken away. */
export async function checkOrdinary(
  task: PullTask,
  pull: WirePull,
  config: Config,
  runs: CheckRunFacts[],
): Promise<ReleaseOutcome> {
  const { client, repository, self } = task;
  const { green, ...outcome } = await planOrdinary(task, pull.head.sha, config, runs, pull.head);
  const run = latestRun(runs, RELEASE_CHECK);
  if (!green || !run || !isAboutRelease(run.about)) return outcome;
  const { comments } = await readComments(client.api, repository, pull.number, self);
  const removal = planReleaseComment(comments, null, repository, pull.number);
  return { ...outcome, writes: [...outcome.writes, ...(await writeComments(task, removal))] };
}

/** Judges a release pull request, and those that share its head commit. */
export async function checkRelease(
  task: PullTask,
  pull: WirePull,
  config: Config,
  runs: CheckRunFacts[],
): Promise<ReleaseOutcome> {
  const { client, repository, self } = task;
  const { sha } = pull.head;
  const all = await releasesOn(task, sha, config, runs);
  const others = all.filter(({ number }) => number !== pull.number);
  const subjects = [
    ...[pull, ...others].map((one) => pullJudged(repository, one)),
    ...(await groupsOn(task, sha, runs)),
  ];
  const { judged, shown, ...outcome } = await judgeCommit(task, sha, subjects, config, runs);
  const { comments } = await readComments(client.api, repository, pull.number, self);
  const decision = judged.find(({ name }) => name === subjects[0]?.name)?.decision ?? null;
  const plan = planReleaseComment(comments, decision, repository, pull.number, shown);
  const writes = [...outcome.writes, ...(await writeComments(task, plan))];
  return { ...outcome, writes };
}

/** Evaluates a merge group afresh. @param base branch that it merges into. */
export async function checkGroup(
  task: PullTask,
  subject: Subject & { head: string },
  base: string,
  config: Config,
  ordinary: boolean,
): Promise<ReleaseOutcome> {
  const { client, repository, self } = task;
  const sha = subject.head;
  const runs = await readOurChecks(client.api, repository, sha, self.id);
  if (ordinary) {
    const { green: _, ...outcome } = await planOrdinary(task, sha, config, runs);
    return outcome;
  }
  const others = await releasesOn(task, sha, config, runs);
  const subjects = [
    groupJudged(subject, base),
    ...others.map((pull) => pullJudged(repository, pull)),
  ];
  const { judged: _, shown: __, ...outcome } = await judgeCommit(task, sha, subjects, config, runs);
  return outcome;
}
