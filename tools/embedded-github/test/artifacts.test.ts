// Workflow runs with artifacts: which are listed, and where the bytes are.
import { unzipSync } from 'fflate';
import { type EmbeddedGitHub, startGitHub } from '../github.js';

let github: EmbeddedGitHub;
let run: number;
const at = { owner: 'acme', repo: 'agents' };

beforeAll(async () => {
  github = await startGitHub();
  const artifacts = [{ name: 'eval-evidence', files: { 'evidence.json': '{}' } }];
  run = await github.workflowRuns.record({ event: 'schedule', attempt: 3, artifacts });
  await github.workflowRuns.record({ branch: 'main', status: 'in_progress' });
});
afterAll(() => github.close());

const actions = () => github.as('dana').octokit.rest.actions;

test('runs are found by commit, branch, event and time', async () => {
  const { data } = await actions().listWorkflowRunsForRepo({ ...at, branch: 'main' });
  expect(data.workflow_runs.map(({ status }) => status)).toEqual(['in_progress', 'completed']);
  const sha = data.workflow_runs[0]?.head_sha ?? '';
  const find = async (asked: object) =>
    (await actions().listWorkflowRunsForRepo({ ...at, ...asked })).data.workflow_runs.map(
      ({ id }) => id,
    );
  expect(await find({ head_sha: sha, event: 'schedule' })).toEqual([run]);
  expect(await find({ head_sha: 'a'.repeat(40) })).toEqual([]);
  expect(await find({ branch: 'other' })).toEqual([]);
  expect(await find({ created: '>=2999-01-01' })).toEqual([]);
});

test('an artifact is of its run, and lies at another host that takes no token', async () => {
  const { data } = await actions().listWorkflowRunArtifacts({ ...at, run_id: run });
  const [artifact] = data.artifacts;
  expect(data.artifacts).toMatchObject([{ name: 'eval-evidence', workflow_run: { id: run } }]);
  const asked = { ...at, artifact_id: artifact?.id ?? 0, archive_format: 'zip' };
  const zip = await actions().downloadArtifact(asked);
  const files = unzipSync(new Uint8Array(zip.data as ArrayBuffer));
  expect(Buffer.from(files['evidence.json'] ?? []).toString()).toBe('{}');
  expect(new URL(zip.url).port).not.toBe(new URL(github.url).port);
  const refused = await fetch(zip.url, { headers: { authorization: 'token x' } });
  expect(refused.status).toBe(400);
});

test('what GitHub has deleted is listed and gone', async () => {
  github.workflowRuns.expire(run);
  const { data } = await actions().listWorkflowRunArtifacts({ ...at, run_id: run });
  expect(data.artifacts).toMatchObject([{ expired: true }]);
  const asked = { ...at, artifact_id: data.artifacts[0]?.id ?? 0, archive_format: 'zip' };
  await expect(actions().downloadArtifact(asked)).rejects.toMatchObject({ status: 410 });
  github.workflowRuns.forget(run);
  await expect(actions().listWorkflowRunArtifacts({ ...at, run_id: run })).rejects.toMatchObject({
    status: 404,
  });
});
