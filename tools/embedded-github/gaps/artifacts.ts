// Artifacts of workflow runs: their list, and where the bytes of each are.
import { type Artifact, blobUrl, digestOf } from '../artifacts.js';
import { deployingIn, type Run, runAt } from '../deployments.js';
import { type Json, refuse } from '../exchange.js';
import { type Box, paged, route } from '../gap.js';

/** GitHub keeps artifacts for so many milliseconds, if nobody says otherwise. */
const KEPT = 90 * 86_400_000;

async function show(box: Box, repo: string, run: Run, artifact: Artifact): Promise<Json> {
  const { id, name, zip, createdAt, expired, of } = artifact;
  const url = `${box.origin}/repos/${repo}/actions/artifacts/${id}`;
  const repository = Number((await box.upstream.get(`/repos/${repo}`)).id);
  return {
    ...{ id, node_id: `A_${id}`, name, size_in_bytes: zip.length, url },
    archive_download_url: `${url}/zip`,
    expired,
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: new Date(Date.parse(createdAt) + KEPT).toISOString(),
    digest: digestOf(artifact),
    workflow_run: {
      id: of.run ?? run.id,
      repository_id: of.repositoryId ?? repository,
      head_repository_id: of.repositoryId ?? repository,
      head_branch: run.branch,
      head_sha: run.sha,
    },
  };
}

const list = route(
  'GET',
  '/actions/runs/:id/artifacts',
  async (call, box, { repo = '', id = '' }) => {
    const run = runAt(box, repo, id);
    if (!run) return refuse(404, 'Not Found');
    const all = [...(run.artifacts ?? [])].reverse();
    const page = paged(call, box, await Promise.all(all.map((one) => show(box, repo, run, one))));
    return { ...page, body: { total_count: all.length, artifacts: page.body } };
  },
);

const download = route(
  'GET',
  '/actions/artifacts/:id/zip',
  async (call, box, { repo = '', id = '' }) => {
    // Whoever is not signed in gets none, even of a public repository.
    if (call.caller.kind === 'anonymous') return refuse(401, 'Requires authentication');
    const { runs } = deployingIn(box, repo);
    const artifact = runs
      .flatMap(({ artifacts = [] }) => artifacts)
      .find((one) => `${one.id}` === id);
    if (!artifact) return refuse(404, 'Not Found');
    if (artifact.expired) return refuse(410, 'Artifact has expired');
    return { status: 302, headers: { location: blobUrl(box, artifact.id) } };
  },
);

const jobs = route('GET', '/actions/runs/:id/jobs', async (call, box, { repo = '', id = '' }) => {
  const run = runAt(box, repo, id);
  if (!run) return refuse(404, 'Not Found');
  const url = `${box.origin}/repos/${repo}`;
  const all = (run.jobs ?? []).map((state, at) => {
    const job = run.id * 100 + at;
    const ended = state !== 'in_progress';
    const status = ended ? 'completed' : state;
    return {
      ...{
        id: job,
        run_id: run.id,
        run_url: `${url}/actions/runs/${run.id}`,
        node_id: `CR_${job}`,
      },
      ...{ run_attempt: run.attempt ?? 1, head_sha: run.sha, head_branch: run.branch },
      ...{ url: `${url}/actions/jobs/${job}`, html_url: `${box.origin}/${repo}/runs/${job}` },
      ...{
        status,
        conclusion: ended ? (state === 'cancelled' ? state : 'success') : null,
        name: `job ${at}`,
        steps: [],
      },
      ...{ created_at: run.createdAt, started_at: run.createdAt },
      ...{ completed_at: ended ? run.createdAt : null, workflow_name: 'Evals' },
      ...{ check_run_url: `${url}/check-runs/${job}`, labels: ['ubuntu-latest'] },
      ...{ runner_id: 1, runner_name: 'a runner', runner_group_id: 1, runner_group_name: 'all' },
    };
  });
  const page = paged(call, box, all);
  return { ...page, body: { total_count: all.length, jobs: page.body } };
});

export const artifactGaps = [list, download, jobs];
