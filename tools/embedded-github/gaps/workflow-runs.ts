// A workflow run as GitHub shows it, with its repository and its commit.
import type { Run } from '../deployments.js';
import { asJson, type Json, text } from '../exchange.js';
import type { Box } from '../gap.js';

export async function showRun(box: Box, repo: string, run: Run): Promise<Json> {
  const url = `${box.origin}/repos/${repo}/actions/runs/${run.id}`;
  const [repository, commit] = await Promise.all([
    box.upstream.get(`/repos/${repo}`),
    box.upstream.get(`/repos/${repo}/git/commits/${run.sha}`),
  ]);
  const who = (key: string) => {
    const { name, email } = asJson(commit[key]);
    return { name, email };
  };
  return {
    ...{ id: run.id, node_id: `WFR_${run.id}`, name: 'deploy', event: run.event, url },
    ...{ status: run.status, conclusion: run.conclusion, head_sha: run.sha },
    ...{ head_branch: run.branch, run_number: 1, run_attempt: run.attempt ?? 1, pull_requests: [] },
    path: '.github/workflows/deploy.yml',
    display_title: text(commit.message).split('\n')[0],
    workflow_id: 1,
    workflow_url: `${box.origin}/repos/${repo}/actions/workflows/1`,
    html_url: `${box.origin}/${repo}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${box.origin}/repos/${repo}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    created_at: run.createdAt,
    run_started_at: run.createdAt,
    updated_at: run.createdAt,
    head_commit: {
      id: run.sha,
      tree_id: asJson(commit.tree).sha,
      message: commit.message,
      timestamp: asJson(commit.committer).date,
      author: who('author'),
      committer: who('committer'),
    },
    repository: minimal(repository),
    head_repository: headRepository(run, repository),
  };
}

/** The repository of the commit: a fork has no more here than its name. */
function headRepository({ headRepository: fork }: Run, repository: Json): Json | null {
  if (fork === null) return null;
  return fork === undefined
    ? minimal(repository)
    : { ...minimal(repository), id: 999_999, full_name: fork, fork: true };
}

/** A repository as other objects carry it, without how it merges. */
export function minimal(repository: Json): Json {
  return Object.fromEntries(
    Object.entries(repository).filter(
      ([name]) => !/^(?:allow_|delete_branch|use_squash|squash_|merge_commit_)/.test(name),
    ),
  );
}
