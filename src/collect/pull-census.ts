// Takes the census of a pull request: what the eval runs on its head say of learned incidents.

import { EVAL_CHECK } from '../core/checks/plan.js';
import type { Config } from '../core/config/schema.js';
import type { Census } from '../core/evidence/census.js';
import type { EvidenceDocument } from '../core/evidence/document.js';
import type { Unverified } from '../core/facts.js';
import { repositoryRef, sameRepository } from '../core/refs.js';
import { attemptReading } from '../github/attempt.js';
import type { HeadChecks } from '../github/checks.js';
import type { Api } from '../github/client.js';
import { isForbidden } from '../github/errors.js';
import { repo } from '../github/pages.js';
import { readMergeBase, type WirePull } from '../github/read-pulls.js';
import { readEvidenceRuns } from './grade-runs.js';
import { readCensus } from './learned-cases.js';
import { incidentsHome, type PullContext } from './pull-request.js';

/** What was taken, and what of it could not be read. */
interface PullCensus {
  census: Census;
  unread: Unverified[];
}

const NOBODY: Census = { asked: [], findings: [] };

/** Whether an eval run has shown what it says on a commit of which not all check runs are known. */
async function hasEvidence(api: Api, repository: string, ref: string): Promise<boolean> {
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
      ...repo(repository),
      ref,
      check_name: EVAL_CHECK,
      per_page: 1,
    });
    return data.total_count > 0;
  } catch (error) {
    if (isForbidden(error)) return false;
    throw error;
  }
}

/** What the runs on the head say. It is shown and decides nothing, so nobody has to approve them. */
async function readDocuments(
  { client, repository }: PullContext,
  { head, base }: WirePull,
  config: Config,
): Promise<{ documents: EvidenceDocument[]; unread: Unverified[] }> {
  const facts = {
    repository: repositoryRef(repository),
    defaultBranch: base.repo.default_branch ?? base.ref,
    heads: [
      {
        ...{ branch: head.ref, sha: head.sha, base: base.ref, commits: [head.sha] },
        ...{ fork: false, approved: true, otherWorkflow: null },
      },
    ],
  };
  const context = { api: client.api, config, facts, askingRun: null };
  const { runs, unread } = await readEvidenceRuns(context, { head_sha: head.sha });
  const artifacts = runs.flatMap((run) => run.artifacts);
  const cut = runs.filter(({ cutShort }) => cutShort);
  const gaps = cut.map(({ id }) => ({ what: `run ${id}`, why: 'it or a job of it was cut short' }));
  const documents = artifacts.flatMap(({ document }) => document ?? []);
  return { documents, unread: [...unread, ...gaps] };
}

/**
 * Null where no eval run of ours stands on the head, it is a fork's, or it merges elsewhere.
 * @param names of the check runs on the head; null: they are not all known.
 */
export async function readPullCensus(
  task: PullContext,
  pull: WirePull,
  config: Config,
  names: HeadChecks['names'],
): Promise<PullCensus | null> {
  const { client, repository, host, now } = task;
  const { base, head } = pull;
  const fromHere = head.repo !== null && sameRepository(head.repo.full_name, repository);
  if (!fromHere || base.ref !== base.repo.default_branch) return null;
  const shown = names?.has(EVAL_CHECK) ?? (await hasEvidence(client.api, repository, head.sha));
  if (!shown) return null;
  const incidentsRepository = await incidentsHome(task, pull, config);
  if (incidentsRepository === null) return null;
  const { value: census, unread } = await attemptReading(
    'what eval runs say of learned incidents',
    NOBODY,
    async () => {
      const read = await readDocuments(task, pull, config);
      // Where no run counts, nobody knows what they hold.
      if (read.documents.length === 0) return { value: NOBODY, unread: read.unread };
      const revision = await readMergeBase(client.api, repository, base.ref, head.sha);
      const about = { repository, incidentsRepository, config, host, now, revision };
      const taken = await readCensus(() => client.api, about, read.documents);
      return { value: taken.value, unread: [...read.unread, ...taken.unread] };
    },
  );
  return { census, unread };
}
