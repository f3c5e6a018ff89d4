// Whether a commit went out over a hold: a check run `Release gate` on it failed, or on the pull
// request that was merged as it.
import { RELEASE_CHECK } from '../core/checks/plan.js';
import type { Api } from './client.js';
import { repo } from './pages.js';

/** Whether the gate failed on a commit, by its hash; one that is missing was not told. */
export type Gates = Map<string, boolean>;

/** Conclusions that let nothing through. */
const FAILED = ['failure', 'timed_out'];

interface WireChecks {
  checkSuites?: {
    nodes:
      | ({ checkRuns?: { nodes: ({ conclusion: string | null } | null)[] | null } | null } | null)[]
      | null;
  } | null;
}

interface WireCommit extends WireChecks {
  oid?: string;
  associatedPullRequests?: {
    nodes:
      | ({
          mergeCommit: { oid: string } | null;
          commits: { nodes: ({ commit: WireChecks } | null)[] | null } | null;
        } | null)[]
      | null;
  } | null;
}

function failedOn({ checkSuites }: WireChecks): boolean | undefined {
  if (!checkSuites?.nodes) return undefined;
  const runs = checkSuites.nodes.flatMap((suite) => suite?.checkRuns?.nodes ?? []);
  return runs.some((run) => FAILED.includes((run?.conclusion ?? '').toLowerCase()));
}

/** A tag stands on the commit that a release was merged as; its run stands on the branch's. */
function failedAt(commit: WireCommit): boolean | undefined {
  const merged = (commit.associatedPullRequests?.nodes ?? []).filter(
    (pull) => pull?.mergeCommit?.oid === commit.oid,
  );
  const heads = merged.flatMap((pull) => pull?.commits?.nodes ?? []);
  const here = failedOn(commit);
  return here === undefined ? undefined : here || heads.some((one) => one && failedOn(one.commit));
}

/**
 * Reads them for many commits in one request.
 * @throws where there is no GraphQL, or it fails.
 */
export async function readGates(
  api: Api,
  repository: string,
  shas: readonly string[],
): Promise<Gates> {
  const declared = shas.map((_, at) => `$v${at}: GitObjectID!`).join(', ');
  const fields = shas.map((_, at) => `c${at}: object(oid: $v${at}) { ...gate }`).join(' ');
  const query = `query ($owner: String!, $repo: String!, $check: String!, ${declared}) {
    repository(owner: $owner, name: $repo) { ${fields} }
  }
  fragment checks on Commit {
    checkSuites(first: 10, filterBy: {checkName: $check}) {
      nodes { checkRuns(first: 5, filterBy: {checkName: $check, checkType: LATEST}) { nodes { conclusion } } }
    }
  }
  fragment gate on Commit {
    oid
    ...checks
    associatedPullRequests(first: 3) {
      nodes { mergeCommit { oid } commits(last: 1) { nodes { commit { ...checks } } } }
    }
  }`;
  const values = Object.fromEntries(shas.map((sha, at) => [`v${at}`, sha]));
  type Answer = { repository: Record<string, WireCommit | null> | null };
  const { repository: found } = await api.graphql<Answer>(query, {
    ...repo(repository),
    check: RELEASE_CHECK,
    ...values,
  });
  const gates: Gates = new Map();
  shas.forEach((sha, at) => {
    const commit = found?.[`c${at}`];
    const failed = commit ? failedAt({ ...commit, oid: sha }) : undefined;
    if (failed !== undefined) gates.set(sha, failed);
  });
  return gates;
}

/** Whether the gate failed on one commit, by its own check runs. */
export async function readGate(api: Api, repository: string, sha: string): Promise<boolean> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ...repo(repository),
    ref: sha,
    check_name: RELEASE_CHECK,
    per_page: 100,
  });
  return data.check_runs.some(
    ({ name, conclusion }) => name === RELEASE_CHECK && FAILED.includes(conclusion ?? ''),
  );
}
