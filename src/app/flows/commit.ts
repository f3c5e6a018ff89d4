// Judges what stands on a commit for the App: pending first, then the verdict, and what it rests on.
import { gateRelease } from '../../collect/release.js';
import {
  type CheckRunFacts,
  EVAL_CHECK,
  latestRun,
  planCheck,
  RELEASE_CHECK,
} from '../../core/checks/plan.js';
import {
  aboutReleases,
  type JudgedRelease,
  pendingCheck,
  releaseCheck,
  startsNoWorkflow,
} from '../../core/checks/release-gate.js';
import { CONFIG_PATH } from '../../core/config/constants.js';
import type { Config } from '../../core/config/schema.js';
import type { DecisionFacts } from '../../core/facts.js';
import { planCopies } from '../../core/incident/report/copies.js';
import { type IssueRef, issueRef } from '../../core/refs.js';
import { enforcedFrom } from '../../core/release/enforcement.js';
import type { Decision } from '../../core/release/types.js';
import type { Write } from '../../core/writes/write.js';
import { readOurChecks } from '../../github/checks.js';
import { signCopiesWith } from '../../github/proof-signature.js';
import { signWith } from '../../github/signature.js';
import type { Subject } from '../../github/subject.js';
import type { JudgedKey } from '../keys.js';
import { type PullTask, writeChecks, writeComments } from './task.js';

/** What came of looking at a commit. */
export interface ReleaseOutcome {
  writes: Write[];
  /** It was judged as a release. */
  release: boolean;
  /** Repository whose incidents were judged, `owner/repo`. */
  incidentsRepository: string | null;
  /** The incidents that it is linked to. */
  linked: IssueRef[];
  /** What proves their changes, or could. */
  evidence: IssueRef[];
  /** Check runs that its policies ask for. */
  checks: string[];
  /** The decision has to be made again after this moment, ISO 8601. */
  until: string | null;
  /** Keys that have to be looked at next. */
  concerned: JudgedKey[];
}

export const NOTHING: Omit<ReleaseOutcome, 'writes'> = {
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
const HOUR = 60 * 60_000;

/** Judges one subject on the commit that it names. @throws where the head moved meanwhile. */
export async function judge(task: PullTask, subject: Subject) {
  const { client, host, now } = task;
  const { facts, decision } = await gateRelease({
    client,
    incidents: null,
    incidentsRepository: null,
    configPath: CONFIG_PATH,
    subject,
    host,
    now,
    app: {
      self: task.self,
      sign: signWith(task.secret),
      signCopies: signCopiesWith(task.secret),
      installedAt: task.installedAt,
    },
  });
  const { headSha } = facts.release;
  if (headSha !== subject.head) {
    throw new Error('The head moved while it was judged; it is judged again');
  }
  return { facts, decision };
}

/**
 * When a decision has to be made again: when a waiver ends or the configuration enforces it, soon
 * where a read failed for now, and each hour where it rests on a waiver, for no event tells that its writer lost the role.
 */
export function holdsUntil(decision: Decision, now: string): string[] {
  const { until, unverified, verdict, notEnforced } = decision;
  const after = (wait: number) => new Date(Date.parse(now) + wait).toISOString();
  const from = notEnforced && enforcedFrom(notEnforced);
  return [
    ...(until ? [until] : []),
    ...(from ? [from] : []),
    ...(unverified.some(({ transient }) => transient) ? [after(AGAIN)] : []),
    ...(until && verdict === 'ship' ? [after(HOUR)] : []),
  ];
}

/** What proves the changes of a release's incidents, or could: looked up, and what was not found. */
export function evidenceOf({ evidence, incidents }: DecisionFacts): IssueRef[] {
  const found = [...evidence.pulls, ...evidence.issues].map(({ ref }) => issueRef(ref));
  const tasks = incidents.flatMap((incident) => incident.tasks.map(({ ref }) => ref));
  const unread = evidence.unread.flatMap(({ about }) =>
    about && about !== 'range' && about !== 'naming-pulls' ? [about] : [],
  );
  return [...found, ...tasks, ...unread];
}

/** Check runs that change a decision. @param judged what the decisions rest on; none before they are made. */
export function checksOf(config: Config, judged: readonly DecisionFacts[] = []): string[] {
  const asked = judged.some(({ census }) => census);
  const evals = asked || config.release.proof !== 'landed' ? [EVAL_CHECK] : [];
  const required = config.release.policies.flatMap((policy) => {
    if (policy.kind === 'eval-check') return policy.checks;
    return policy.kind === 'canary' ? [policy.check] : [];
  });
  return [...evals, ...required];
}

/** What a release has shown of evals is kept in the comments of its incidents: artifacts are deleted. */
function copiesOf(
  { secret }: PullTask,
  { facts, decision }: { facts: DecisionFacts; decision: Decision },
): Write[] {
  if (!facts.evidence.grades) return [];
  return facts.incidents.flatMap((incident) => {
    const { ledger = null } = decision.incidents.find(({ ref }) => ref === incident.ref) ?? {};
    return ledger ? planCopies(incident, ledger, signCopiesWith(secret)) : [];
  });
}

/**
 * Judges the releases that stand on a commit, and writes its check run: as good as the worst.
 * @returns `shown`: the run could be written.
 */
export async function judgeCommit(
  task: PullTask,
  sha: string,
  subjects: { name: string; subject: Subject }[],
  config: Config,
  runs: CheckRunFacts[],
): Promise<ReleaseOutcome & { judged: JudgedRelease[]; shown: boolean }> {
  const { client, repository, self } = task;
  await task.onJudging?.(sha, checksOf(config));
  const about = aboutReleases(subjects.map(({ name }) => name));
  const writes: Write[] = [];
  // A commit that was judged before keeps its verdict until the next; a new one never shows green.
  if (latestRun(runs, RELEASE_CHECK)?.about !== about) {
    const pending = planCheck(runs, pendingCheck(sha, about), repository);
    writes.push(...((await writeChecks(task, pending)) ?? []));
  }
  const judged: (JudgedRelease & { facts: DecisionFacts })[] = [];
  for (const { name, subject } of subjects) {
    const { facts, decision } = await judge(task, subject);
    const silent = facts.release.own.some(startsNoWorkflow);
    judged.push({ name, facts, decision, startsNoWorkflow: silent });
  }
  // Whichever of them is looked at, the run says the same.
  judged.sort((a, b) => (a.name < b.name ? -1 : 1));
  const current =
    writes.length > 0 ? await readOurChecks(client.api, repository, sha, self.id) : runs;
  const plan = planCheck(current, releaseCheck(sha, about, judged), repository);
  const written = await writeChecks(task, plan);
  writes.push(...(written ?? []));
  writes.push(
    ...(await writeComments(
      task,
      judged.flatMap((one) => copiesOf(task, one)),
    )),
  );
  const ends = judged.flatMap(({ decision }) => holdsUntil(decision, task.now));
  const linked = judged.flatMap(({ decision }) =>
    decision.incidents.map(({ ref }) => issueRef(ref)),
  );
  return {
    ...NOTHING,
    writes,
    judged,
    shown: written !== null,
    release: true,
    incidentsRepository: judged[0]?.facts.incidentsRepository ?? null,
    linked,
    evidence: judged.flatMap(({ facts }) => evidenceOf(facts)),
    checks: checksOf(
      config,
      judged.map(({ facts }) => facts),
    ),
    until: ends.sort()[0] ?? null,
  };
}
