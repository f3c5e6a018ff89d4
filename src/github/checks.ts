// Reads the App's own check runs of a commit.
import type { CheckRunFacts } from '../core/checks/plan.js';
import type { Api } from './client.js';
import { isForbidden } from './errors.js';
import { PAGE_SIZE, repo } from './pages.js';

interface WireCheck {
  id: number | bigint;
  name: string;
  status: string;
  conclusion: string | null;
  external_id: string | null;
  output: { title: string | null; summary: string | null };
  app: { id: number } | null;
}

/** Those that are ours. */
function oursOf(runs: readonly WireCheck[], app: number): CheckRunFacts[] {
  return runs
    .filter((run) => run.app?.id === app)
    .map((run) => ({
      id: Number(run.id),
      name: run.name,
      conclusion: run.status === 'completed' ? run.conclusion : null,
      about: run.external_id ?? '',
      title: run.output.title ?? '',
      summary: run.output.summary ?? '',
    }));
}

/** What stands on a commit. */
export interface HeadChecks {
  /** Our runs. */
  ours: CheckRunFacts[];
  /** Names of all runs, whoever wrote them; null: there are more than are read at once. */
  names: ReadonlySet<string> | null;
}

/** Our runs on a commit and the names of all others, in one request; two where there are many. */
export async function readHeadChecks(
  api: Api,
  repository: string,
  sha: string,
  app: number,
): Promise<HeadChecks> {
  const about = { ...repo(repository), ref: sha, per_page: PAGE_SIZE };
  const answer = await api
    .request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', about)
    .catch((error: unknown) => {
      if (isForbidden(error)) return null;
      throw error;
    });
  const { check_runs: runs = [], total_count: total = 0 } = answer?.data ?? {};
  if (total > runs.length) {
    return { ours: await readOurChecks(api, repository, sha, app), names: null };
  }
  return { ours: oursOf(runs, app), names: new Set(runs.map(({ name }) => name)) };
}

/** Our runs on a commit, in one request; none where the App may have none. @param app id of the App. */
export async function readOurChecks(
  api: Api,
  repository: string,
  sha: string,
  app: number,
): Promise<CheckRunFacts[]> {
  const answer = await api
    .request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
      ...repo(repository),
      ref: sha,
      app_id: app,
      per_page: PAGE_SIZE,
    })
    .catch((error: unknown) => {
      if (isForbidden(error)) return null;
      throw error;
    });
  return oursOf(answer?.data.check_runs ?? [], app);
}
