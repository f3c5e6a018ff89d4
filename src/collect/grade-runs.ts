// Reads the runs of some commits with what their artifacts say; each costs requests, so both are bounded.

import type { Config } from '../core/config/schema.js';
import { currentArtifacts } from '../core/evidence/grades/attempts.js';
import type { GradeFacts } from '../core/evidence/grades/facts.js';
import { whyMayNotSay } from '../core/evidence/grades/who.js';
import type { Api } from '../github/client.js';
import { mapLimited } from '../github/pages.js';
import {
  type BareRun,
  type Budget,
  listEvidence,
  type RunsAsked,
  readEvidenceIn,
  readJobs,
  readRuns,
} from '../github/read-runs.js';

/** Runs whose artifacts are listed, and those of a commit that cannot count, to say why. */
const MOST_RUNS = 30;
const MOST_REFUSED = 10;
/** Artifacts of a run that are read. */
const MOST_ARTIFACTS = 50;
/** Bytes of all documents together. */
const MOST_BYTES = 32 * 2 ** 20;

interface RunsContext {
  api: Api;
  config: Config;
  facts: Pick<GradeFacts, 'repository' | 'defaultBranch' | 'heads'>;
  /** The run that asks; null: none does. */
  askingRun: number | null;
}

export type ReadRuns = Pick<GradeFacts, 'runs' | 'unread'>;

const what = (name: string, run: number) => `${name} of run ${run}`;

/** A run of which one job failed says so, and not that another was cancelled: its jobs are looked at. */
async function withJobs(api: Api, repository: string, run: BareRun): Promise<BareRun> {
  if (run.cutShort || !run.finished) return run;
  const { cutShort } = await readJobs(api, repository, run.id);
  return { ...run, cutShort };
}

/** A run with what its artifacts say. */
async function withArtifacts(
  { api, facts, askingRun }: RunsContext,
  bare: BareRun,
  download: boolean,
  budget: Budget,
): Promise<ReadRuns> {
  const { artifacts, complete } = await listEvidence(api, facts.repository, bare.id);
  const current = new Set(currentArtifacts(artifacts).map(({ artifact }) => artifact.id));
  const wanted = artifacts.filter(({ id }) => current.has(id));
  const asks = download && wanted.length > 0 && bare.id !== askingRun;
  const run = asks ? await withJobs(api, facts.repository, bare) : bare;
  const unread: ReadRuns['unread'] = [];
  if (download && (!complete || wanted.length > MOST_ARTIFACTS)) {
    unread.push({ what: `the artifacts of run ${run.id}`, why: 'there are more than are read' });
  }
  if (download && !run.finished && wanted.length > 0) {
    const why = 'it has not finished, so more may come';
    unread.push({ what: `the eval evidence of run ${run.id}`, why, transient: true });
  }
  const read = await mapLimited(download ? wanted.slice(0, MOST_ARTIFACTS) : [], 2, (one) =>
    readEvidenceIn(api, facts.repository, one, budget),
  );
  for (const { artifact, transient } of read) {
    if (artifact.why === null) continue;
    unread.push({ what: what(artifact.name, run.id), why: artifact.why, transient });
  }
  const listed = wanted.map(({ size: _, ...artifact }) => artifact);
  return {
    runs: [{ ...run, artifacts: download ? read.map(({ artifact }) => artifact) : listed }],
    unread,
  };
}

async function readSome(
  context: RunsContext,
  runs: readonly BareRun[],
  download: boolean,
): Promise<ReadRuns> {
  const budget = { left: MOST_BYTES };
  const read = await mapLimited(runs, 4, (run) => withArtifacts(context, run, download, budget));
  return {
    runs: read.flatMap((one) => one.runs).filter(({ artifacts }) => artifacts.length > 0),
    unread: read.flatMap((one) => one.unread),
  };
}

/** The run that asks is done where no other job of it goes on: its own waited for its evals. */
async function withoutAskingJob(api: Api, repository: string, run: BareRun): Promise<BareRun> {
  if (run.finished) return withJobs(api, repository, run);
  const { open, cutShort } = await readJobs(api, repository, run.id);
  return { ...run, finished: open <= 1, cutShort };
}

/**
 * Reads the runs that are asked for. Of those that may not say how cases went nothing is read; where
 * no other has evidence, their artifacts are listed, so that people are told.
 * @param only commits that count; null: any. @throws where GitHub fails.
 */
export async function readEvidenceRuns(
  context: RunsContext,
  asked: RunsAsked,
  only: ReadonlySet<string> | null = null,
): Promise<ReadRuns> {
  const { api, config, facts, askingRun } = context;
  const { runs: all, complete } = await readRuns(api, facts.repository, asked);
  const wanted = all.filter(({ sha }) => only === null || only.has(sha));
  const runs = await mapLimited(wanted, 1, (run) =>
    run.id === askingRun ? withoutAskingJob(api, facts.repository, run) : Promise.resolve(run),
  );
  const may = (run: BareRun) => whyMayNotSay({ ...run, artifacts: [] }, facts, config) === null;
  const able = runs.filter(may);
  const cut = !complete || able.length > MOST_RUNS;
  const unreadShas = [...able.slice(MOST_RUNS), ...(complete ? [] : all.slice(-1))];
  const beyond = new Set(cut && only !== null ? unreadShas.map(({ sha }) => sha) : []);
  const first = able.slice(0, MOST_RUNS);
  const read = await readSome(
    context,
    first.map((run) => (beyond.has(run.sha) ? { ...run, partial: true } : run)),
    true,
  );
  if (cut && only === null) {
    read.unread.push({ what: 'the workflow runs', why: 'there are more than are read' });
  }
  if (read.runs.length > 0) return read;
  const going = able.filter(({ finished }) => !finished);
  if (going.length > 0 && only === null) {
    const why = 'they have not finished';
    read.unread.push({ what: `${going.length} workflow runs`, why, transient: true });
  }
  const others = runs.filter((run) => !may(run)).slice(0, only === null ? MOST_REFUSED : 0);
  const refused = await readSome(context, others, false);
  return { runs: refused.runs, unread: read.unread };
}
