// The tags of a repository, the newest first: by GraphQL, or from its releases where a server has none.
import type { TagFacts } from '../core/release/lines.js';
import type { Api } from './client.js';
import { hasNoGraphql } from './graphql.js';
import { PAGE_SIZE, repo } from './pages.js';

/** The tags that were read. */
export interface TagList {
  tags: TagFacts[];
  /** False where there are older ones. */
  complete: boolean;
  /** Releases stood in for tags, since the server has no GraphQL. */
  fromReleases: boolean;
}

/** How deep a tag of a tag is followed. */
const DEPTH = 3;

interface WireTarget {
  __typename?: string;
  oid?: string;
  committedDate?: string;
  target?: WireTarget | null;
}

interface WireRefs {
  nodes: ({ name: string; target: WireTarget | null } | null)[] | null;
  pageInfo?: { hasNextPage: boolean };
}

/** What a tag stands on; a tag of a tree or a file stands on no commit. */
function peel(name: string, target: WireTarget | null | undefined): TagFacts[] {
  if (!target) return [];
  if (target.target) return peel(name, target.target);
  const { __typename: type = 'Commit', oid: sha, committedDate: at = '' } = target;
  return sha && type === 'Commit' ? [{ name, sha, at }] : [];
}

function targetFields(depth: number): string {
  const below = depth > 0 ? ` ... on Tag { target { ${targetFields(depth - 1)} } }` : '';
  return `__typename oid ... on Commit { committedDate }${below}`;
}

function refsField(more = ''): string {
  return `refs(refPrefix: "refs/tags/", first: ${PAGE_SIZE}, orderBy: {field: TAG_COMMIT_DATE, direction: DESC}${more}) {
      nodes { name target { ${targetFields(DEPTH)} } }
      pageInfo { hasNextPage }
    }`;
}

async function readRefs(api: Api, repository: string, named: string | null): Promise<TagList> {
  const [declared, field] = named
    ? [', $named: String!', `named: ${refsField(', query: $named')}`]
    : ['', ''];
  const query = `query ($owner: String!, $repo: String!${declared}) {
    repository(owner: $owner, name: $repo) { ${refsField()} ${field} }
  }`;
  type Answer = { repository: { refs: WireRefs | null; named?: WireRefs | null } | null };
  const { repository: found } = await api.graphql<Answer>(query, {
    ...repo(repository),
    ...(named ? { named } : {}),
  });
  if (!found) throw new Error('the repository was not given');
  const lists = [found.refs, found.named].flatMap((list) => list ?? []);
  const nodes = lists.flatMap((list) => list.nodes ?? []).flatMap((node) => node ?? []);
  const tags = nodes.flatMap(({ name, target }) => peel(name, target));
  return {
    tags: [...new Map(tags.map((tag) => [tag.name, tag])).values()],
    complete: lists.some(
      ({ nodes: page, pageInfo }) => !(pageInfo?.hasNextPage ?? (page?.length ?? 0) >= PAGE_SIZE),
    ),
    fromReleases: false,
  };
}

/** Published releases; drafts and prereleases are none. */
async function readReleases(api: Api, repository: string): Promise<TagList> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/releases', {
    ...repo(repository),
    per_page: PAGE_SIZE,
  });
  const published = data.filter(({ draft, prerelease }) => !draft && !prerelease);
  const tags = published.map(({ tag_name: name, published_at, created_at }) => ({
    name,
    sha: null,
    at: published_at ?? created_at,
  }));
  return { tags, complete: data.length < PAGE_SIZE, fromReleases: true };
}

/**
 * Reads the newest tags in one request.
 * @param named what those are called that are read however old they are.
 * @throws where GraphQL is there and fails.
 */
export async function readTags(
  api: Api,
  repository: string,
  named: string | null = null,
): Promise<TagList> {
  try {
    return await readRefs(api, repository, named);
  } catch (error) {
    if (!hasNoGraphql(error)) throw error;
    return readReleases(api, repository);
  }
}
