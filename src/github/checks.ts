// Reads the App's own check runs of a commit.
import type { CheckRunFacts } from '../core/checks/plan.js';
import type { Api } from './client.js';
import { isForbidden } from './errors.js';
import { repo } from './pages.js';

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
      per_page: 100,
    })
    .catch((error: unknown) => {
      if (isForbidden(error)) return null;
      throw error;
    });
  return (answer?.data.check_runs ?? [])
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
