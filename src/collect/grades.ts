// Reads what tells how well evals are proven at one commit: its runs, else those of the nearest ancestor that
// differs by a release tool's files alone, and where evidence need not be fresh, those since the last release.

import type { Config } from '../core/config/schema.js';
import { countingEvidence } from '../core/evidence/grades/counting.js';
import type { CommitDistance, GradeFacts, HeadFacts } from '../core/evidence/grades/facts.js';
import { whyDiffers } from '../core/evidence/grades/which-commit.js';
import type { CommitFacts } from '../core/facts.js';
import { repositoryRef } from '../core/refs.js';
import type { Api } from '../github/client.js';
import { isGone, isTransient, statusOf, whyUnread } from '../github/errors.js';
import { readHistory } from '../github/read-history.js';
import { compare } from '../github/read-pulls.js';
import { joinRuns, type ReadRuns, type RunsContext, readEvidenceRuns } from './grade-runs.js';

/** Ancestors that are compared with the released commit, and commits of documents with those of their runs. */
const MOST_ANCESTORS = 6;
const MOST_DOCUMENTS = 10;
/** GitHub lists at most this many files of a comparison. */
const MOST_FILES = 300;
/** Commits of the default branch that are looked at for an incident by itself. */
const HISTORY = 20;

export interface GradesRequest {
  api: Api;
  repository: string;
  config: Config;
  defaultBranch: string;
  /** The commit that is released; null: the head of the default branch. */
  sha: string | null;
  /** Commits of the range, with their parents; the order does not matter. */
  commits: readonly CommitFacts[];
  heads: HeadFacts[];
  /** The run that asks. */
  ownRun: number | null;
}

async function distanceOf(
  api: Api,
  repository: string,
  from: string,
  to: string,
): Promise<CommitDistance | null> {
  try {
    const { status, files } = await compare(api, repository, from, to, true);
    const whole = files.length < MOST_FILES;
    const listed = files.map(({ path, status: how, from: old, patch = null }) => ({
      ...{ path, status: how, patch },
      ...(old ? { from: old } : {}),
    }));
    return { from, to, ahead: status === 'ahead', files: whole ? listed : null };
  } catch (error) {
    // A commit that was never pushed.
    if (isGone(error) || statusOf(error) === 422) return null;
    throw error;
  }
}

/** The commits that documents speak of, where these are not those of their runs. */
async function addDocuments(api: Api, facts: GradeFacts): Promise<void> {
  const pairs = facts.runs.flatMap(({ sha, artifacts }) =>
    artifacts.flatMap(({ document }) =>
      document?.commit && document.commit !== sha ? [`${sha} ${document.commit}`] : [],
    ),
  );
  for (const pair of [...new Set(pairs)].slice(0, MOST_DOCUMENTS)) {
    const [from = '', to = ''] = pair.split(' ');
    const found = await distanceOf(api, facts.repository, from, to);
    if (found) facts.distances.push(found);
  }
}

function take(facts: GradeFacts, read: ReadRuns): void {
  Object.assign(facts, joinRuns(facts, read));
}

/** Walks back from the released commit while nothing but a release tool's files differs. */
async function addAncestors(
  { api, config, commits }: GradesRequest,
  context: RunsContext,
  facts: GradeFacts,
): Promise<void> {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  if (!known.get(facts.sha)?.parents?.length) {
    for (const one of await readHistory(api, facts.repository, facts.sha, MOST_ANCESTORS)) {
      known.set(one.sha, one);
    }
  }
  const open = [...(known.get(facts.sha)?.parents ?? [])];
  const seen = new Set<string>();
  while (open.length > 0 && seen.size < MOST_ANCESTORS) {
    const sha = open.shift() as string;
    if (seen.has(sha)) continue;
    seen.add(sha);
    const found = await distanceOf(api, facts.repository, sha, facts.sha);
    if (found) facts.distances.push(found);
    if (whyDiffers(facts, sha, facts.sha) !== null) continue;
    take(facts, await readEvidenceRuns(context, { head_sha: sha }));
    await addDocuments(api, facts);
    if (countingEvidence(facts, config).counting.length > 0) return;
    open.push(...(known.get(sha)?.parents ?? []));
  }
}

async function readAll(request: GradesRequest, facts: GradeFacts): Promise<void> {
  const { api, config, defaultBranch, commits, ownRun } = request;
  const alone = request.sha === null;
  const history = alone ? await readHistory(api, facts.repository, null, HISTORY) : [];
  const newestFirst = alone
    ? history
    : [...commits].sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
  facts.sha ||= history[0]?.sha ?? '';
  facts.range = config.release.fresh ? [] : newestFirst.map(({ sha }) => sha);
  if (facts.sha === '') return;
  const context = { api, config, facts, ownRun };
  take(facts, await readEvidenceRuns(context, { head_sha: facts.sha }));
  await addDocuments(api, facts);
  if (countingEvidence(facts, config).counting.length === 0) {
    await addAncestors(alone ? { ...request, commits: history } : request, context, facts);
  }
  if (config.release.fresh) return;
  const oldest = newestFirst.at(-1)?.at;
  const range = new Set(facts.range);
  for (const branch of new Set([defaultBranch, ...facts.heads.map((head) => head.branch)])) {
    const created = `>=${(oldest ?? '1970-01-01').slice(0, 10)}`;
    take(facts, await readEvidenceRuns(context, { branch, created }, range));
  }
  await addDocuments(api, facts);
}

/** Reads it; what cannot be read is said in it, nothing is thrown. */
export async function readGrades(request: GradesRequest): Promise<GradeFacts> {
  const repository = repositoryRef(request.repository);
  const facts: GradeFacts = {
    repository,
    sha: request.sha ?? '',
    defaultBranch: request.defaultBranch,
    range: [],
    heads: request.heads,
    runs: [],
    distances: [],
    unread: [],
  };
  try {
    await readAll(request, facts);
  } catch (error) {
    const transient = isTransient(error);
    facts.unread.push({
      what: `the eval evidence of ${repository}`,
      why: whyUnread(error),
      transient,
    });
  }
  return facts;
}
