// Which paths pull requests changed: 50 to a request by GraphQL, else one by one.
import { type IssueRef, numberOf } from '../core/refs.js';
import type { Api } from './client.js';
import { hasNoGraphql } from './graphql.js';
import { mapLimited, PAGE_SIZE, repo } from './pages.js';

const MOST_AT_ONCE = 50;

interface WirePaths {
  merged: boolean;
  files: { nodes: ({ path: string } | null)[] | null; pageInfo: { hasNextPage: boolean } } | null;
}

/** Paths of a merged pull request; `complete` is false where it changed more than are given. */
interface PullPaths {
  paths: string[];
  complete: boolean;
}

/** Pull requests that are read one by one where there is no GraphQL. */
const MOST_SINGLE = 20;

/** Without GraphQL: the first page of files of each; of those beyond, nobody knows. */
async function readSingly(
  api: Api,
  repository: string,
  pulls: readonly IssueRef[],
): Promise<Map<IssueRef, PullPaths>> {
  const read = await mapLimited(pulls.slice(0, MOST_SINGLE), 4, async (ref) => {
    const { data } = await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      ...repo(repository),
      pull_number: numberOf(ref),
      per_page: PAGE_SIZE,
    });
    return { paths: data.map(({ filename }) => filename), complete: data.length < PAGE_SIZE };
  });
  const unknown = { paths: [], complete: false };
  return new Map(pulls.map((ref, at) => [ref, read[at] ?? unknown]));
}

/** Paths by pull request of one repository; those that are missing are not merged or not there. */
export async function readPullPaths(
  api: Api,
  repository: string,
  pulls: readonly IssueRef[],
): Promise<Map<IssueRef, PullPaths>> {
  try {
    return await readInBulk(api, repository, pulls);
  } catch (error) {
    if (!hasNoGraphql(error)) throw error;
    return readSingly(api, repository, pulls);
  }
}

async function readInBulk(
  api: Api,
  repository: string,
  pulls: readonly IssueRef[],
): Promise<Map<IssueRef, PullPaths>> {
  const found = new Map<IssueRef, PullPaths>();
  for (let at = 0; at < pulls.length; at += MOST_AT_ONCE) {
    const batch = pulls.slice(at, at + MOST_AT_ONCE);
    const fields = batch.map(
      (ref) => `p${numberOf(ref)}: pullRequest(number: ${numberOf(ref)}) { ...paths }`,
    );
    const query = `query ($owner: String!, $repo: String!) {
      repository(owner: $owner, name: $repo) { ${fields.join(' ')} }
    }
    fragment paths on PullRequest {
      merged
      files(first: 100) { nodes { path } pageInfo { hasNextPage } }
    }`;
    type Answer = { repository: Record<string, WirePaths | null> | null };
    const { repository: answer } = await api.graphql<Answer>(query, repo(repository));
    for (const ref of batch) {
      const wire = answer?.[`p${numberOf(ref)}`];
      if (!wire?.merged || !wire.files) continue;
      const paths = (wire.files.nodes ?? []).flatMap((node) => node?.path ?? []);
      found.set(ref, { paths, complete: !wire.files.pageInfo.hasNextPage });
    }
  }
  return found;
}
