// The latest deployments to an environment, the newest first: by GraphQL, or by REST where a server has none.
import type { DeploymentFacts } from '../core/deployment/history.js';
import type { Api } from './client.js';
import { hasNoGraphql } from './graphql.js';
import { mapLimited, repo } from './pages.js';

/** Deployments that are looked at, and statuses of each. */
const MOST = 20;
const STATUSES = 20;

interface StatusFacts {
  state: string;
  at: string;
  url: string;
}

const QUERY = `query ($owner: String!, $repo: String!, $environment: String!) {
  repository(owner: $owner, name: $repo) {
    deployments(environments: [$environment], first: ${MOST}, orderBy: {field: CREATED_AT, direction: DESC}) {
      nodes {
        databaseId commitOid createdAt
        statuses(first: ${STATUSES}) { nodes { state createdAt logUrl } }
      }
    }
  }
}`;

interface WireStatus {
  state: string;
  createdAt: string;
  logUrl: string | null;
}

interface WireDeployment {
  databaseId: number | null;
  commitOid: string;
  createdAt: string;
  statuses: { nodes: (WireStatus | null)[] | null } | null;
}

interface Answer {
  repository: { deployments: { nodes: (WireDeployment | null)[] | null } } | null;
}

/** An environment says `success` of a deployment once; what comes later only replaces it. */
function facts(
  { id, sha, createdAt }: Pick<DeploymentFacts, 'id' | 'sha' | 'createdAt'>,
  statuses: readonly StatusFacts[],
): DeploymentFacts {
  const done = statuses.filter(({ state }) => state.toLowerCase() === 'success');
  const runs = statuses.flatMap(({ url }) => /\/actions\/runs\/(\d+)/.exec(url)?.[1] ?? []);
  return {
    id,
    sha,
    createdAt,
    succeededAt: done.map(({ at }) => at).sort()[0] ?? null,
    run: runs[0] === undefined ? null : Number(runs[0]),
  };
}

async function byGraphql(
  api: Api,
  repository: string,
  environment: string,
): Promise<DeploymentFacts[]> {
  const { repository: found } = await api.graphql<Answer>(QUERY, {
    ...repo(repository),
    environment,
  });
  if (!found) throw new Error('the repository was not given');
  return (found.deployments.nodes ?? []).flatMap((node) => {
    if (!node?.databaseId) return [];
    const { databaseId: id, commitOid: sha, createdAt } = node;
    const statuses = (node.statuses?.nodes ?? []).flatMap((status) =>
      status ? [{ state: status.state, at: status.createdAt, url: status.logUrl ?? '' }] : [],
    );
    return [facts({ id, sha, createdAt }, statuses)];
  });
}

async function byRest(
  api: Api,
  repository: string,
  environment: string,
): Promise<DeploymentFacts[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/deployments', {
    ...repo(repository),
    environment,
    per_page: MOST,
  });
  return mapLimited(data, 4, async ({ id, sha, created_at: createdAt }) => {
    const { data: statuses } = await api.request(
      'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
      { ...repo(repository), deployment_id: Number(id), per_page: STATUSES },
    );
    return facts(
      { id: Number(id), sha, createdAt },
      statuses.map(({ state, created_at: at, log_url: url = '' }) => ({ state, at, url })),
    );
  });
}

/** Reads them. @throws where GitHub fails, or the App lacks `deployments: read`. */
export async function readDeployments(
  api: Api,
  repository: string,
  environment: string,
): Promise<DeploymentFacts[]> {
  try {
    return await byGraphql(api, repository, environment);
  } catch (error) {
    if (!hasNoGraphql(error)) throw error;
    return byRest(api, repository, environment);
  }
}
