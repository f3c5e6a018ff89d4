// Reads the App's own check runs of a commit.
import type { CheckRunFacts } from '../core/writes/checks.js';
import type { Api } from './client.js';
import { repo } from './pages.js';

/** Our runs on a commit, in one request. @param app id of the App. */
export async function readOwnChecks(
  api: Api,
  repository: string,
  sha: string,
  app: number,
): Promise<CheckRunFacts[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ...repo(repository),
    ref: sha,
    app_id: app,
    per_page: 100,
  });
  return data.check_runs
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
