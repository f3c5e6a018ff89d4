// Reads workflow runs, and the artifacts of eval evidence that they hold.

import { isEvidence } from '../core/evidence/grades/attempts.js';
import type { EvidenceArtifact, EvidenceRun } from '../core/evidence/grades/facts.js';
import { readArtifact } from '../core/evidence/grades/read-artifact.js';
import { repositoryRef } from '../core/refs.js';
import { type Api, bytes } from './client.js';
import { isTransient, whyUnread } from './errors.js';
import { PAGE_SIZE, readPages, repo } from './pages.js';

const PAGES = 3;
/** Bytes of an artifact as it is sent. */
const MOST_BYTES = 10 * 2 ** 20;

/** Conclusions of a run or job that came to its end. */
const DONE = ['success', 'failure', 'neutral', 'skipped'];

/** Which runs are read. */
export type RunsAsked = { head_sha: string } | { branch: string; created: string };

/** A run whose artifacts were not listed. */
export type BareRun = Omit<EvidenceRun, 'artifacts'>;

/** Runs, the newest first. `complete`: false where there are more than are read. */
export async function readRuns(
  api: Api,
  repository: string,
  asked: RunsAsked,
): Promise<{ runs: BareRun[]; complete: boolean }> {
  const { items, complete } = await readPages(async (page) => {
    const { data, headers } = await api.request('GET /repos/{owner}/{repo}/actions/runs', {
      ...repo(repository),
      ...asked,
      per_page: PAGE_SIZE,
      page,
    });
    return { data: data.workflow_runs, headers };
  }, PAGES);
  const runs = items.map((run): BareRun => {
    const head = run.head_repository as { full_name?: string } | null;
    return {
      id: Number(run.id),
      url: run.html_url,
      repository: repositoryRef(run.repository.full_name),
      repositoryId: Number(run.repository.id),
      headRepository: head?.full_name ? repositoryRef(head.full_name) : null,
      event: run.event,
      branch: run.head_branch,
      sha: run.head_sha,
      attempt: run.run_attempt ?? 1,
      finished: run.status === 'completed',
      cutShort: run.status === 'completed' && !cameToItsEnd(run.conclusion),
      at: run.run_started_at ?? run.created_at,
    };
  });
  return { runs, complete };
}

const cameToItsEnd = (conclusion: string | null) => DONE.includes(conclusion ?? '');

/** How the jobs of a run went: how many have not ended, and whether one ended before it was done. */
export async function readJobs(
  api: Api,
  repository: string,
  run: number,
): Promise<{ open: number; cutShort: boolean }> {
  const { items, complete } = await readPages(async (page) => {
    const { data, headers } = await api.request(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
      { ...repo(repository), run_id: run, filter: 'latest', per_page: PAGE_SIZE, page },
    );
    return { data: data.jobs, headers };
  }, PAGES);
  const ended = items.filter(({ status }) => status === 'completed');
  return {
    open: complete ? items.length - ended.length : Number.POSITIVE_INFINITY,
    cutShort: !complete || ended.some(({ conclusion }) => !cameToItsEnd(conclusion)),
  };
}

/** An artifact with its size in bytes, before it was read. */
type ListedArtifact = EvidenceArtifact & { size: number };

/** Artifacts of eval evidence of a run. `complete`: false where it has more artifacts than are read. */
export async function listEvidence(
  api: Api,
  repository: string,
  run: number,
): Promise<{ artifacts: ListedArtifact[]; complete: boolean }> {
  const { items, complete } = await readPages(async (page) => {
    const { data, headers } = await api.request(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
      { ...repo(repository), run_id: run, per_page: PAGE_SIZE, page },
    );
    return { data: data.artifacts, headers };
  }, PAGES);
  const artifacts = items
    .filter(({ name }) => isEvidence(name))
    .map((one): ListedArtifact => {
      const { id, name, expired, size_in_bytes: size, workflow_run: of } = one;
      const place = { run: Number(of?.id ?? 0), repositoryId: Number(of?.repository_id ?? 0) };
      return { id, name, ...place, expired, document: null, why: null, size };
    });
  return { artifacts, complete };
}

/** Bytes of documents that may still be read: each is small, and there can be many. */
export interface Budget {
  left: number;
}

/** The artifact with what it says. `transient`: another try may be answered better. */
export async function readEvidenceIn(
  api: Api,
  repository: string,
  { size, ...artifact }: ListedArtifact,
  budget: Budget,
): Promise<{ artifact: EvidenceArtifact; transient: boolean }> {
  if (artifact.expired) return { artifact, transient: false };
  const not = (why: string, transient = false) => ({ artifact: { ...artifact, why }, transient });
  if (budget.left <= 0) return not('there is more eval evidence than is read');
  if (size > MOST_BYTES) return not(`it has more than ${MOST_BYTES / 2 ** 20} MB`);
  try {
    const { data } = await api.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      {
        ...repo(repository),
        artifact_id: artifact.id,
        archive_format: 'zip',
        request: bytes(MOST_BYTES),
      },
    );
    const read = readArtifact(data as Uint8Array);
    if ('why' in read) return not(read.why);
    budget.left -= read.size;
    return { artifact: { ...artifact, document: read.document }, transient: false };
  } catch (error) {
    return not(whyUnread(error), isTransient(error));
  }
}
