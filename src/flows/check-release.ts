// The App's release gate: the check run `Release gate` on a commit, and the release's comment.
import type { Config } from '../domain/config/schema.js';
import { CONFIG_PATH } from '../domain/config/schema.js';
import type { DecisionFacts } from '../domain/facts/types.js';
import { type CheckRunFacts, latestRun, planCheck, RELEASE_CHECK } from '../domain/plan/checks.js';
import {
  aboutReleases,
  isAboutRelease,
  isRelease,
  type JudgedRelease,
  ordinaryCheck,
  pendingCheck,
  planReleaseComment,
  releaseCheck,
} from '../domain/plan/pull.js';
import type { Write } from '../domain/plan/writes.js';
import type { Decision } from '../domain/verdict/types.js';
import { readOwnChecks } from '../github/checks.js';
import { listOpenPulls } from '../github/open-pulls.js';
import { readComments } from '../github/read-incident.js';
import type { WirePull } from '../github/read-pulls.js';
import type { Subject } from '../github/read-release.js';
import { sealWith } from '../github/seal.js';
import { gateRelease } from './gate-release.js';
import { type PullTask, write, writeComments } from './pull-task.js';

/** What came of looking at a commit. */
export interface ReleaseOutcome {
  writes: Write[];
  /** It was judged as a release. */
  release: boolean;
  /** Repository whose incidents were judged, `owner/repo`. */
  incidentsRepository: string | null;
  /** Canonical keys of the incidents that it is linked to. */
  linked: string[];
  /** Canonical keys of what proves their changes, or could. */
  evidence: string[];
  /** Check runs that its policies ask for. */
  checks: string[];
  /** The decision has to be made again after this moment, ISO 8601. */
  until: string | null;
  /** Keys that have to be looked at next. */
  concerned: string[];
}

export const NOTHING = {
  release: false,
  incidentsRepository: null,
  linked: [],
  evidence: [],
  checks: [],
  until: null,
  concerned: [],
};

/** What could not be read for now is tried again after this many milliseconds. */
const AGAIN = 5 * 60_000;

async function judge(task: PullTask, subject: Subject) {
  const { client, host, now } = task;
  const { facts, decision } = await gateRelease({
    client,
    incidents: null,
    incidentsRepository: null,
    configPath: CONFIG_PATH,
    subject,
    host,
    now,
    app: { self: task.self, seal: sealWith(task.secret), installedAt: task.installedAt },
  });
  const { headSha } = facts.release;
  if (headSha !== subject.head) {
    throw new Error('The head moved while it was judged; it is judged again');
  }
  return { facts, decision };
}

/** When a decision has to be made again: when a waiver ends, or soon where a read failed for now. */
function holdsUntil({ until, unverified }: Decision, now: string): string[] {
  const again = new Date(Date.parse(now) + AGAIN).toISOString();
  return [...(until ? [until] : []), ...(unverified.some(({ passing }) => passing) ? [again] : [])];
}

/** What proves the changes of a release's incidents, or could: looked up, and what was not found. */
function evidenceOf({ evidence, incidents }: DecisionFacts): string[] {
  const found = [...evidence.pulls, ...evidence.issues].map(({ ref }) => ref);
  const tasks = incidents.flatMap((incident) => incident.tasks.map(({ ref }) => ref));
  const unread = evidence.unread.map(({ what }) => what);
  return [...found, ...tasks, ...unread].map((ref) => ref.toLowerCase());
}

function checksOf({ config }: DecisionFacts): string[] {
  return config.release.policies.flatMap((policy) => {
    if (policy.kind === 'eval-check') return policy.checks;
    return policy.kind === 'canary' ? [policy.check] : [];
  });
}

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
    const concerned = others.map(({ number }) => `pull:${repository}#${number}`);
    return { writes: [], ...NOTHING, concerned };
  }
  const writes = await write(task, planCheck(runs, ordinaryCheck(pull.head.sha), repository));
  if (task.requested && run && isAboutRelease(run.about)) {
    const { comments } = await readComments(client.api, repository, pull.number, self);
    const removal = planReleaseComment(comments, null, repository, pull.number);
    writes.push(...(await writeComments(task, removal)));
  }
  return { writes, ...NOTHING };
}

async function conclude(
  task: PullTask,
  sha: string,
  subjects: { name: string; subject: Subject }[],
  runs: CheckRunFacts[],
): Promise<ReleaseOutcome & { judged: JudgedRelease[] }> {
  const { client, repository, self } = task;
  task.onJudging?.();
  const about = aboutReleases(subjects.map(({ name }) => name));
  const writes: Write[] = [];
  // A commit that was judged before keeps its verdict until the next; a new one never shows green.
  if (latestRun(runs, RELEASE_CHECK)?.about !== about) {
    writes.push(...(await write(task, planCheck(runs, pendingCheck(sha, about), repository))));
  }
  const judged: (JudgedRelease & { facts: DecisionFacts })[] = [];
  for (const { name, subject } of subjects) judged.push({ name, ...(await judge(task, subject)) });
  const standing =
    writes.length > 0 ? await readOwnChecks(client.api, repository, sha, self.id) : runs;
  const plan = planCheck(standing, releaseCheck(sha, about, judged), repository);
  writes.push(...(await write(task, plan)));
  const ends = judged.flatMap(({ decision }) => holdsUntil(decision, task.now));
  const linked = judged.flatMap(({ decision }) =>
    decision.incidents.map(({ ref }) => ref.toLowerCase()),
  );
  return {
    ...NOTHING,
    writes,
    judged,
    release: true,
    incidentsRepository: judged[0]?.facts.incidentsRepository ?? null,
    linked,
    evidence: judged.flatMap(({ facts }) => evidenceOf(facts)),
    checks: judged.flatMap(({ facts }) => checksOf(facts)),
    until: ends.sort()[0] ?? null,
  };
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
  const { judged, ...outcome } = await conclude(task, pull.head.sha, subjects, runs);
  const { comments } = await readComments(client.api, repository, pull.number, self);
  const decision = judged[0]?.decision ?? null;
  const plan = planReleaseComment(comments, decision, repository, pull.number);
  const writes = [...outcome.writes, ...(await writeComments(task, plan))];
  return { ...outcome, writes };
}

/** Evaluates a merge group afresh. @param base branch that it merges into. */
export async function checkGroup(
  task: PullTask,
  subject: Subject & { head: string },
  base: string,
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
  const { judged: _, ...outcome } = await conclude(task, sha, [{ name, subject }], runs);
  return outcome;
}
