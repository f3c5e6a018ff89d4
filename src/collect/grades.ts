// Reads what tells how well evals are proven at one commit: its runs, else those of the nearest ancestor that
// differs by a release tool's files alone, and where evidence need not be fresh, those since the last release.

import type { Config } from '../core/config/schema.js';
import { countingEvidence } from '../core/evidence/grades/counting.js';
import {
  type CommitDistance,
  type GradeFacts,
  type HeadFacts,
  noGrades,
} from '../core/evidence/grades/facts.js';
import { newestFirst } from '../core/evidence/grades/newest-first.js';
import { whyDiffers } from '../core/evidence/grades/which-commit.js';
import type { CommitFacts } from '../core/facts.js';
import { repositoryRef } from '../core/refs.js';
import type { Api } from '../github/client.js';
import { isGone, isTransient, statusOf, whyUnread } from '../github/errors.js';
import { readHistory } from '../github/read-history.js';
import { compare } from '../github/read-pulls.js';
import type { RunsAsked } from '../github/read-runs.js';
import { type ReadRuns, readEvidenceRuns } from './grade-runs.js';

/** Ancestors that are compared with the released commit, and commits of documents with those of their runs. */
const MOST_ANCESTORS = 6;
const MOST_DOCUMENTS = 10;
/** GitHub lists at most this many files of a comparison. */
const MOST_FILES = 300;
/** Commits of the default branch that are looked at for an incident by itself. */
const HISTORY = 20;

interface GradesRequest {
  api: Api;
  repository: string;
  config: Config;
  defaultBranch: string;
  /** The commit that is released; null: the head of the default branch. */
  sha: string | null;
  /** Commits of the range, with their parents; the order does not matter. */
  commits: readonly CommitFacts[];
  heads: HeadFacts[];
  /** The run that asks; null: none does. */
  askingRun: number | null;
}

/** What was read besides what is judged. */
type Found = ReadRuns & Pick<GradeFacts, 'distances'>;

function join<T extends Found>(known: T, more: Found): T {
  const runs = new Map([...known.runs, ...more.runs].map((run) => [run.id, run]));
  return {
    ...known,
    runs: [...runs.values()],
    distances: [...known.distances, ...more.distances],
    unread: [...known.unread, ...more.unread],
  };
}

/** One commit compared with a later one; none where one of them was never pushed. */
async function distancesOf(
  api: Api,
  repository: string,
  from: string,
  to: string,
): Promise<CommitDistance[]> {
  try {
    const { status, files } = await compare(api, repository, from, to, true);
    const whole = files.length < MOST_FILES;
    const listed = files.map(({ path, status: how, from: old, patch = null }) => ({
      ...{ path, status: how, patch },
      ...(old ? { from: old } : {}),
    }));
    return [{ from, to, ahead: status === 'ahead', files: whole ? listed : null }];
  } catch (error) {
    if (isGone(error) || statusOf(error) === 422) return [];
    throw error;
  }
}

/** The runs that are asked for, and how the commits of their documents stand to their own. */
async function readSome(
  { api, config, askingRun }: GradesRequest,
  facts: GradeFacts,
  asked: RunsAsked,
  only: ReadonlySet<string> | null = null,
): Promise<Found> {
  const read = await readEvidenceRuns({ api, config, facts, askingRun }, asked, only);
  const pairs = read.runs.flatMap(({ sha, artifacts }) =>
    artifacts.flatMap(({ document }) =>
      document?.commit && document.commit !== sha ? [`${sha} ${document.commit}`] : [],
    ),
  );
  const distances: CommitDistance[] = [];
  for (const pair of [...new Set(pairs)].slice(0, MOST_DOCUMENTS)) {
    const [from = '', to = ''] = pair.split(' ');
    distances.push(...(await distancesOf(api, facts.repository, from, to)));
  }
  return { ...read, distances };
}

/** Walks back from the released commit while nothing but a release tool's files differs. */
async function withAncestors(
  request: GradesRequest,
  start: GradeFacts,
  commits: readonly CommitFacts[],
): Promise<GradeFacts> {
  const { api, config } = request;
  const { repository, sha: released } = start;
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  if (!known.get(released)?.parents?.length) {
    const read = await readHistory(api, repository, released, MOST_ANCESTORS);
    for (const commit of read) known.set(commit.sha, commit);
  }
  let facts = start;
  const open = [...(known.get(released)?.parents ?? [])];
  const seen = new Set<string>();
  while (open.length > 0 && seen.size < MOST_ANCESTORS) {
    const sha = open.shift() as string;
    if (seen.has(sha)) continue;
    seen.add(sha);
    const distances = await distancesOf(api, repository, sha, released);
    facts = join(facts, { runs: [], unread: [], distances });
    if (whyDiffers(facts, sha, released) !== null) continue;
    facts = join(facts, await readSome(request, facts, { head_sha: sha }));
    if (countingEvidence(facts, config).counting.length > 0) return facts;
    open.push(...(known.get(sha)?.parents ?? []));
  }
  return facts;
}

/** What ran since the last release, on the default branch and on those that are judged. */
async function withRange(
  request: GradesRequest,
  start: GradeFacts,
  oldest: string | null | undefined,
): Promise<GradeFacts> {
  let facts = start;
  const range = new Set(facts.range);
  const created = `>=${(oldest ?? '1970-01-01').slice(0, 10)}`;
  for (const branch of new Set([facts.defaultBranch, ...facts.heads.map((head) => head.branch)])) {
    facts = join(facts, await readSome(request, facts, { branch, created }, range));
  }
  return facts;
}

/** The earliest date among them, whose clocks may differ; null where one has none. */
function oldestOf(commits: readonly CommitFacts[]): string | null {
  return commits.map(({ at }) => at ?? '').sort()[0] || null;
}

async function readAll(request: GradesRequest, start: GradeFacts): Promise<GradeFacts> {
  const { api, config, sha } = request;
  const { fresh } = config.release;
  const latest = sha === null ? await readHistory(api, start.repository, null, HISTORY) : null;
  const commits = latest ?? request.commits;
  const ordered = newestFirst(commits);
  const released = sha ?? latest?.[0]?.sha;
  if (released === undefined) return start;
  const range = fresh ? [] : ordered.map((commit) => commit.sha);
  const empty = { ...start, sha: released, range };
  const ofReleased = join(empty, await readSome(request, empty, { head_sha: released }));
  const has = countingEvidence(ofReleased, config).counting.length > 0;
  const near = has ? ofReleased : await withAncestors(request, ofReleased, commits);
  return fresh ? near : withRange(request, near, oldestOf(commits));
}

/** Reads it; what cannot be read is said in it, nothing is thrown. */
export async function readGrades(request: GradesRequest): Promise<GradeFacts> {
  const repository = repositoryRef(request.repository);
  const { defaultBranch, heads, sha } = request;
  const nothing = { ...noGrades(repository), sha: sha ?? '', defaultBranch, heads };
  try {
    return await readAll(request, nothing);
  } catch (error) {
    const unread = {
      what: `the eval evidence of ${repository}`,
      why: whyUnread(error),
      transient: isTransient(error),
    };
    return { ...nothing, unread: [unread] };
  }
}
