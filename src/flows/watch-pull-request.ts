// The App's work on a pull request or merge group: read it again, check it, say who is concerned.
import type { ConfigReading } from '../domain/config/parse-config.js';
import { CONFIG_PATH, type Config } from '../domain/config/schema.js';
import { isRelease } from '../domain/plan/pull.js';
import { readOwnChecks } from '../github/checks.js';
import { statusOf } from '../github/errors.js';
import { listOpenPulls } from '../github/open-pulls.js';
import { readConfig } from '../github/read-config.js';
import { readFiles, readPull, type WirePull } from '../github/read-pulls.js';
import {
  checkGroup,
  checkOrdinary,
  checkRelease,
  type MergeGroup,
  type ReleaseOutcome,
} from './check-release.js';
import type { PullTask } from './pull-task.js';
import { watchEvidence } from './watch-evidence.js';

export interface Watched extends ReleaseOutcome {
  /** Head commit; null where the pull request is closed or gone. */
  sha: string | null;
  /** Incidents that it names, canonical keys. */
  incidents: string[];
  /** Keys that have to be looked at next. */
  concerned: string[];
}

const IDLE: Watched = {
  writes: [],
  release: false,
  incidentsRepository: null,
  linked: [],
  until: null,
  sha: null,
  incidents: [],
  concerned: [],
};

async function readOrNull(task: PullTask, number: number): Promise<WirePull | null> {
  try {
    return await readPull(task.client.api, task.repository, number);
  } catch (error) {
    if ([301, 404, 410].includes(statusOf(error))) return null;
    throw error;
  }
}

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
  if (isRelease(pull.base.ref, pull.head.ref, config)) return true;
  return broken && !(await mendsConfig(task, pull));
}

/** A closed release leaves its commit to the open pull requests that share it. */
async function afterClosing(task: PullTask, pull: WirePull, config: Config): Promise<string[]> {
  if (!isRelease(pull.base.ref, pull.head.ref, config)) return [];
  const open = await listOpenPulls(task.client.api, task.repository);
  return open
    .filter(({ head }) => head.sha === pull.head.sha)
    .map(({ number }) => `pull:${task.repository}#${number}`);
}

/** Looks at one pull request. @throws where GitHub fails for good. */
export async function watchPullRequest(task: PullTask, number: number): Promise<Watched> {
  const [pull, { config, problems }] = await Promise.all([
    readOrNull(task, number),
    readConfig(task.client.api, task.repository),
  ]);
  if (!pull) return IDLE;
  if (pull.state !== 'open') return { ...IDLE, concerned: await afterClosing(task, pull, config) };
  const judged = await isJudged(task, pull, config, problems.length > 0);
  const runs = await readOwnChecks(task.client.api, task.repository, pull.head.sha, task.self.id);
  const outcome = judged
    ? await checkRelease(task, pull, config, runs)
    : await checkOrdinary(task, pull, config, runs);
  const { writes, incidents } = await watchEvidence(task, pull, config, runs);
  return {
    ...outcome,
    writes: [...outcome.writes, ...writes],
    sha: pull.head.sha,
    incidents,
    concerned: [],
  };
}

/** A merge group's branch names its pull request: `gh-readonly-queue/main/pr-45-<sha>`. */
function groupNumber(headRef: string): number | null {
  const match = /\/pr-(\d+)-[0-9a-f]+$/.exec(headRef);
  return match ? Number(match[1]) : null;
}

/** Looks at a merge group. */
export async function watchMergeGroup(task: PullTask, group: MergeGroup): Promise<Watched> {
  const { config, problems } = await readConfig(task.client.api, task.repository);
  const number = groupNumber(group.headRef);
  const pull = number === null ? null : await readOrNull(task, number);
  const base = group.baseRef.replace(/^refs\/heads\//, '');
  const release = isRelease(base, pull?.head.ref ?? '', config);
  const broken = problems.length > 0 && !(pull && (await mendsConfig(task, pull)));
  const outcome = await checkGroup(task, group, pull, !release && !broken);
  return { ...IDLE, ...outcome };
}

/** Keys of the open releases of a repository. */
export async function openReleases(
  task: PullTask,
  { config, problems }: ConfigReading,
): Promise<string[]> {
  const open = await listOpenPulls(task.client.api, task.repository);
  return open
    .filter(({ base, head }) => problems.length > 0 || isRelease(base.ref, head.ref, config))
    .map(({ number }) => `pull:${task.repository}#${number}`);
}
