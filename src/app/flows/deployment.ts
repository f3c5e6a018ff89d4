// Answers a deployment that waits for our rule of its environment: by the verdict on its commit.

import { readLandedLater } from '../../collect/landed-later.js';
import type { Config } from '../../core/config/schema.js';
import { answerTo, type Ruling } from '../../core/deployment/answer.js';
import {
  findWaiting,
  overtakenBy,
  runningIn,
  type Waiting,
} from '../../core/deployment/history.js';
import { issueRef } from '../../core/refs.js';
import { notEnforcedBy } from '../../core/release/enforcement.js';
import type { Write } from '../../core/writes/write.js';
import { isForbidden, isGone, isTransient, statusOf } from '../../github/errors.js';
import { readConfig } from '../../github/read-config.js';
import { readDeployments } from '../../github/read-deployments.js';
import { listWaiting, readRun, readSaid, stillWaits } from '../../github/read-waiting.js';
import type { Subject } from '../../github/subject.js';
import type { HeldDeployment } from '../dependency-index.js';
import { type DeploymentKey, deploymentKey } from '../keys.js';
import { checksOf, evidenceOf, holdsUntil, judge, NOTHING } from './commit.js';
import type { Watched } from './pull-request.js';
import { type PullTask, write } from './task.js';

/** What came of it. */
type Deployed =
  /** It still waits; `watched` is what its verdict rests on. */
  | { what: 'waits'; watched: Watched }
  /** It was answered, or nothing waits any more. */
  | { what: 'over' }
  /** The App may not read deployments, or not answer them. */
  | { what: 'forbidden' };

/** An event can come before its deployment can be answered; it is tried again after a minute. */
const EARLY = 60_000;
const MOST_REFUSED = 3;

/** Whether the deployment is one that the configuration holds; a broken one holds all. */
function isNamed(environment: string, config: Config, broken: boolean): boolean {
  const named = config.release.environments.map((name) => name.toLowerCase());
  return broken || named.includes(environment.toLowerCase());
}

function watchedOf(sha: string, rest: Partial<Watched> = {}): Watched {
  return { writes: [], ...NOTHING, incidents: [], ...rest, release: true, sha };
}

/** What it is judged as: since what runs, else since the last release. */
function subjectOf(repository: string, sha: string, runs: string | null): Subject {
  const subject = { event: 'deployment', repository, pull: null, head: sha, group: [] };
  return runs === null
    ? { ...subject, base: null, sinceRelease: true }
    : { ...subject, base: runs };
}

interface Ruled {
  ruling: Ruling;
  watched: Watched;
  enforced: boolean;
}

async function rule(
  task: PullTask,
  { environment, run }: DeploymentKey,
  held: HeldDeployment,
  config: Config,
): Promise<Omit<Ruled, 'enforced'>> {
  const { client, repository, now } = task;
  const history = await readDeployments(client.api, repository, environment);
  const asked: Waiting = { run, id: held.id, at: held.at };
  const found = findWaiting(history, asked);
  // A sweep knows the run alone: which commit it deploys its deployment tells.
  if (found && held.id === null) Object.assign(held, { id: found.id, sha: found.sha });
  const waiting = { ...asked, id: found?.id ?? held.id };
  const { sha } = held;
  const by = overtakenBy(history, waiting);
  if (by) return { ruling: { what: 'superseded', by }, watched: watchedOf(sha) };
  const runs = runningIn(history, waiting)?.sha ?? null;
  if (runs === sha) return { ruling: { what: 'running' }, watched: watchedOf(sha) };
  const { facts, decision } = await judge(task, subjectOf(repository, sha, runs));
  const { merged = [] } = facts.release;
  const owes = decision.verdict === 'hold' || decision.verdict === 'collect-evidence';
  const later = owes ? await readLandedLater(client.api, facts, decision) : [];
  return {
    ruling: { what: 'judged', decision, later },
    watched: watchedOf(sha, {
      incidentsRepository: facts.incidentsRepository,
      linked: decision.incidents.map(({ ref }) => issueRef(ref)),
      evidence: [...evidenceOf(facts), ...merged.map(({ ref }) => issueRef(ref))],
      checks: checksOf(config, [facts]),
      until: holdsUntil(decision, now).sort()[0] ?? null,
    }),
  };
}

/** What GitHub's refusal means: it is over, or it was too early, or enough was reported. */
async function refused(
  { client, repository, now }: PullTask,
  { run, environment }: DeploymentKey,
  held: HeldDeployment,
  watched: Watched,
  tried: 'report' | 'answer' | 'again',
): Promise<Deployed> {
  const waits = await stillWaits(client.api, repository, run, environment);
  const enough = held.refused >= MOST_REFUSED;
  if (waits === false || tried === 'again' || (enough && tried === 'answer')) {
    return { what: 'over' };
  }
  if (enough) return { what: 'waits', watched };
  held.refused += 1;
  const again = new Date(Date.parse(now) + EARLY).toISOString();
  const until = [again, ...(watched.until ? [watched.until] : [])].sort()[0] as string;
  return { what: 'waits', watched: { ...watched, until } };
}

async function answer(
  task: PullTask,
  key: DeploymentKey,
  held: HeldDeployment,
  { ruling, watched, enforced }: Ruled,
): Promise<Deployed> {
  const { client, repository, self } = task;
  const { run, environment } = key;
  const said = await readSaid(client.api, repository, key, self);
  const reports = said?.reports ?? held.reports;
  const given = answerTo({ environment, ruling, enforced, reports });
  if (!given) return { what: 'waits', watched };
  const plan: Write[] = [{ do: 'answer-deployment', repository, run, environment, ...given }];
  try {
    const writes = await write(task, plan);
    if (given.state) return { what: 'over' };
    held.reports.push(given.comment);
    return { what: 'waits', watched: { ...watched, writes } };
  } catch (error) {
    if (isTransient(error) || !(isGone(error) || statusOf(error) === 422)) throw error;
    const tried = given.state === null ? 'report' : said?.answered ? 'again' : 'answer';
    return refused(task, key, held, watched, tried);
  }
}

const UNSEEN = { id: null, seen: false, refused: 0 };

/** What is known of one that this process did not hear of; null where it is gone. */
export async function readHeld(
  { client, repository }: PullTask,
  { run }: DeploymentKey,
): Promise<HeldDeployment | null> {
  const read = await readRun(client.api, repository, run);
  return read && { ...read, ...UNSEEN, reports: [] };
}

/** The deployments of a repository that wait for our rule. */
export async function waitingDeployments({
  client,
  repository,
  self,
}: PullTask): Promise<{ key: DeploymentKey; held: HeldDeployment }[]> {
  const waiting = await listWaiting(client.api, repository, self);
  return waiting.map(({ run, environment, sha, at }) => ({
    key: deploymentKey(repository, run, environment),
    held: { sha, at, ...UNSEEN, reports: [] },
  }));
}

/** Looks at one. @param held what is known of it, and learns more. @throws where GitHub fails. */
export async function answerDeployment(
  task: PullTask,
  key: DeploymentKey,
  held: HeldDeployment,
): Promise<Deployed> {
  const { client, repository } = task;
  const { run, environment } = key;
  try {
    if (held.seen && (await stillWaits(client.api, repository, run, environment)) === false) {
      return { what: 'over' };
    }
    held.seen = true;
    const { config, problems } = await readConfig(client.api, repository);
    if (!isNamed(environment, config, problems.length > 0)) {
      const ruling: Ruling = { what: 'unnamed' };
      return await answer(task, key, held, {
        ruling,
        watched: watchedOf(held.sha),
        enforced: true,
      });
    }
    const enforced = notEnforcedBy(config, task.now) === null;
    await task.onJudging?.(held.sha, checksOf(config));
    return await answer(task, key, held, { ...(await rule(task, key, held, config)), enforced });
  } catch (error) {
    if (isForbidden(error)) return { what: 'forbidden' };
    throw error;
  }
}
