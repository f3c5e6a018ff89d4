// The App's release gate: the check run `Release gate` on a commit, and the release's comment.

import type { Config } from '../../core/config/schema.js';
import {
  isAboutRelease,
  isRelease,
  ordinaryCheck,
  planReleaseComment,
} from '../../core/release/report/check.js';
import {
  type CheckRunFacts,
  latestRun,
  planCheck,
  RELEASE_CHECK,
} from '../../core/writes/checks.js';
import { readOwnChecks } from '../../github/checks.js';
import { listOpenPulls } from '../../github/open-pulls.js';
import { readComments } from '../../github/read-incident.js';
import type { WirePull } from '../../github/read-pulls.js';
import type { Subject } from '../../github/subject.js';
import { pullKey } from '../keys.js';
import { judgeCommit, NOTHING, type ReleaseOutcome } from './commit.js';
import { type PullTask, write, writeComments } from './task.js';

function pullSubject(repository: string, pull: WirePull): Subject {
  return {
    event: 'pull_request',
    repository,
    pull: pull.number,
    base: null,
    head: pull.head.sha,
    group: [],
  };
}

/** Other open releases whose head is the same commit: a check run belongs to the commit. */
async function sharing(task: PullTask, pull: WirePull, config: Config): Promise<WirePull[]> {
  const open = await listOpenPulls(task.client.api, task.repository);
  return open.filter(
    ({ number, head, base }) =>
      number !== pull.number && head.sha === pull.head.sha && isRelease(base.ref, head.ref, config),
  );
}

/** A pull request that is no release: green at once, unless a release stands on the same commit. */
export async function checkOrdinary(
  task: PullTask,
  pull: WirePull,
  config: Config,
  runs: CheckRunFacts[],
): Promise<ReleaseOutcome> {
  const { client, repository, self } = task;
  const run = latestRun(runs, RELEASE_CHECK);
  const others = run && isAboutRelease(run.about) ? await sharing(task, pull, config) : [];
  if (others.length > 0) {
    // They are judged again without this one.
    const concerned = others.map(({ number }) => pullKey(repository, number));
    return { writes: [], ...NOTHING, concerned };
  }
  const writes = await write(task, planCheck(runs, ordinaryCheck(pull.head.sha), repository));
  if (run && isAboutRelease(run.about)) {
    const { comments } = await readComments(client.api, repository, pull.number, self);
    const removal = planReleaseComment(comments, null, repository, pull.number);
    writes.push(...(await writeComments(task, removal)));
  }
  return { writes, ...NOTHING };
}

/** Judges a release pull request, and those that share its head commit. */
export async function checkRelease(
  task: PullTask,
  pull: WirePull,
  config: Config,
  runs: CheckRunFacts[],
): Promise<ReleaseOutcome> {
  const { client, repository, self } = task;
  const others = await sharing(task, pull, config);
  const subjects = [pull, ...others].map((one) => ({
    name: `#${one.number} into ${one.base.ref}`,
    subject: pullSubject(repository, one),
  }));
  const { judged, ...outcome } = await judgeCommit(task, pull.head.sha, subjects, config, runs);
  const { comments } = await readComments(client.api, repository, pull.number, self);
  const decision = judged.find(({ name }) => name === subjects[0]?.name)?.decision ?? null;
  const plan = planReleaseComment(comments, decision, repository, pull.number);
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
  const runs = await readOwnChecks(client.api, repository, sha, self.id);
  if (ordinary) {
    const writes = await write(task, planCheck(runs, ordinaryCheck(sha), repository));
    return { writes, ...NOTHING };
  }
  const name = `merge group into ${base}`;
  const { judged: _, ...outcome } = await judgeCommit(task, sha, [{ name, subject }], config, runs);
  return outcome;
}
