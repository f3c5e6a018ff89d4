// The App's work on a pull request or merge group: read it again, check it, say who is concerned.

import { CONFIG_PATH } from '../../core/config/constants.js';
import type { Config } from '../../core/config/schema.js';
import type { IssueRef } from '../../core/refs.js';
import { isRelease } from '../../core/release/is-release.js';
import { readHeadChecks } from '../../github/checks.js';
import { groupSubject, readGroupPulls } from '../../github/merge-group.js';
import { listOpenPulls } from '../../github/open-pulls.js';
import { readConfig } from '../../github/read-config.js';
import { branchesOf, readFiles, readPullIfThere, type WirePull } from '../../github/read-pulls.js';
import { branchName, type QueuedGroup } from '../../github/read-queue.js';
import { type JudgedKey, pullKey } from '../keys.js';
import { NOTHING, type ReleaseOutcome } from './commit.js';
import { checkConfigChange } from './config.js';
import { watchEvidence } from './evidence.js';
import { checkGroup, checkOrdinary, checkRelease } from './release.js';
import { answerSimulate } from './simulate.js';
import type { PullTask } from './task.js';

export interface Watched extends ReleaseOutcome {
  /** Head commit; null where the pull request is closed or gone. */
  sha: string | null;
  /** Incidents that it names. */
  incidents: IssueRef[];
}

const IDLE: Watched = { writes: [], ...NOTHING, sha: null, incidents: [] };

/** Whether a pull request into the default branch changes nothing but our configuration. */
async function mendsConfig(task: PullTask, pull: WirePull): Promise<boolean> {
  if (pull.base.ref !== pull.base.repo.default_branch) return false;
  const { files, complete } = await readFiles(task.client.api, task.repository, pull.number);
  return complete && files.length > 0 && files.every(({ path }) => path === CONFIG_PATH);
}

/** Which branches are releases is unknown while the configuration is broken: then all are. */
async function isJudged(
  task: PullTask,
  pull: WirePull,
  config: Config,
  broken: boolean,
): Promise<boolean> {
  if (isRelease(branchesOf(pull), config)) return true;
  return broken && !(await mendsConfig(task, pull));
}

/** A closed release leaves its commit to the open pull requests that share it. */
async function afterClosing(task: PullTask, pull: WirePull, config: Config): Promise<JudgedKey[]> {
  if (!isRelease(branchesOf(pull), config)) return [];
  const open = await listOpenPulls(task.client.api, task.repository);
  return open
    .filter(({ head }) => head.sha === pull.head.sha)
    .map(({ number }) => pullKey(task.repository, number));
}

/** Looks at one pull request. @throws where GitHub fails for good. */
export async function watchPullRequest(task: PullTask, number: number): Promise<Watched> {
  const [pull, stored] = await Promise.all([
    readPullIfThere(task.client.api, task.repository, number),
    readConfig(task.client.api, task.repository),
  ]);
  const { config, problems } = stored;
  if (!pull) return IDLE;
  if (pull.state !== 'open') return { ...IDLE, concerned: await afterClosing(task, pull, config) };
  const judged = await isJudged(task, pull, config, problems.length > 0);
  const { api } = task.client;
  const checks = await readHeadChecks(api, task.repository, pull.head.sha, task.self.id);
  const { ours: runs } = checks;
  const outcome = judged
    ? await checkRelease(task, pull, config, runs)
    : await checkOrdinary(task, pull, config, runs);
  const { writes, incidents, until } = await watchEvidence(task, pull, config, checks);
  const checked = await checkConfigChange(task, pull, stored, runs);
  const simulated = await answerSimulate(task, pull, stored, checked.changed);
  return {
    ...outcome,
    writes: [...outcome.writes, ...writes, ...checked.writes, ...simulated],
    sha: pull.head.sha,
    incidents,
    until: [outcome.until, until].filter((one) => one !== null).sort()[0] ?? null,
  };
}

async function mendAll(task: PullTask, pulls: WirePull[]): Promise<boolean> {
  const mended = await Promise.all(pulls.map((pull) => mendsConfig(task, pull)));
  return mended.length > 0 && mended.every(Boolean);
}

/** Looks at a merge group: it is a release if its base is, or one of its pull requests. */
export async function watchMergeGroup(task: PullTask, group: QueuedGroup): Promise<Watched> {
  const { api } = task.client;
  const { config, problems } = await readConfig(api, task.repository);
  const base = branchName(group.base_ref);
  const subject = groupSubject(task.repository, group);
  const pulls = await readGroupPulls(api, subject);
  const release =
    isRelease({ base, head: '' }, config) ||
    pulls.some((pull) => isRelease({ ...branchesOf(pull), base }, config));
  const broken = problems.length > 0 && !(await mendAll(task, pulls));
  const outcome = await checkGroup(task, subject, base, config, !release && !broken);
  return { ...IDLE, ...outcome, sha: group.head_sha };
}
