// Reads pull requests by their numbers and by their commits: a few one by one, more in one request.
import type { PullFacts } from '../core/facts.js';
import { sameRepository } from '../core/refs.js';
import type { Api } from './client.js';
import { isGone, statusOf } from './errors.js';
import { mapLimited, repo } from './pages.js';
import { pullFacts, readPull, type WirePull } from './read-pulls.js';

/** So many are read one by one, and so many at most in one request. */
const FEW = 5;
export const MOST_ASKED = 100;

/** What is asked for: numbers, some of which may be of issues, and hashes, perhaps shortened. */
export interface Asked {
  numbers: readonly number[];
  hashes: readonly string[];
}

/** The pull requests that were found; those of a commit by the hash that was asked for. */
interface Answered {
  pulls: PullFacts[];
  ofCommit: Map<string, PullFacts[]>;
}

interface WireNode {
  number: number;
  title: string;
  body: string;
  url: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  mergedAt: string | null;
  mergeCommit: { oid: string } | null;
  updatedAt: string;
  author: { login: string; __typename: string } | null;
  baseRefName: string;
  headRefName: string;
  headRefOid: string;
  isCrossRepository: boolean;
}

interface WireCommit {
  associatedPullRequests?: { nodes: (WireNode | null)[] | null } | null;
}

type Answer = { repository: Record<string, WireNode | WireCommit | null> | null };

function nodeFacts(node: WireNode, repository: string): PullFacts {
  return {
    ref: `${repository}#${node.number}`,
    url: node.url,
    title: node.title,
    body: node.body,
    author: node.author?.login ?? 'ghost',
    bot: node.author?.__typename === 'Bot',
    state: node.state === 'OPEN' ? 'open' : 'closed',
    mergedAt: node.mergedAt,
    mergeCommit: node.mergeCommit?.oid ?? null,
    base: node.baseRefName,
    head: node.headRefName,
    fork: node.isCrossRepository,
    headSha: node.headRefOid,
    updatedAt: node.updatedAt,
    files: null,
    filesComplete: true,
  };
}

/** A number that is none of a pull request is an error beside the others' answers. */
function othersOf(error: unknown): Answer {
  const { errors, data } = error as { errors?: { type?: string }[]; data?: Answer };
  if (data && errors?.every(({ type }) => type === 'NOT_FOUND')) return data;
  throw error;
}

async function readTogether(
  api: Api,
  repository: string,
  { numbers, hashes }: Asked,
): Promise<Answered> {
  const declared = hashes.map((_, at) => `, $v${at}: String!`).join('');
  const fields = [
    ...numbers.map((number) => `p${number}: pullRequest(number: ${number}) { ...pull }`),
    ...hashes.map((_, at) => `c${at}: object(expression: $v${at}) { ...commit }`),
  ];
  const query = `query ($owner: String!, $repo: String!${declared}) {
    repository(owner: $owner, name: $repo) { ${fields.join(' ')} }
  }
  fragment pull on PullRequest {
    number title body url state mergedAt mergeCommit { oid } updatedAt author { login __typename }
    baseRefName headRefName headRefOid isCrossRepository
  }
  fragment commit on Commit { associatedPullRequests(first: 3) { nodes { ...pull } } }`;
  const values = Object.fromEntries(hashes.map((hash, at) => [`v${at}`, hash]));
  const { repository: found } = await api
    .graphql<Answer>(query, { ...repo(repository), ...values })
    .catch(othersOf);
  const pulls = numbers.flatMap((number) => found?.[`p${number}`] ?? []) as WireNode[];
  const ofCommit = hashes.map((hash, at): [string, PullFacts[]] => {
    const { associatedPullRequests } = (found?.[`c${at}`] ?? {}) as WireCommit;
    const nodes = (associatedPullRequests?.nodes ?? []).flatMap((node) => node ?? []);
    return [hash, nodes.map((node) => nodeFacts(node, repository))];
  });
  return {
    pulls: pulls.map((node) => nodeFacts(node, repository)),
    ofCommit: new Map(ofCommit),
  };
}

/** What is not there is none. */
async function noneWhereGone<T>(read: Promise<T[]>): Promise<T[]> {
  try {
    return await read;
  } catch (error) {
    if (isGone(error) || statusOf(error) === 422) return [];
    throw error;
  }
}

/** Pull requests of which a commit is one. */
async function readOfCommit(api: Api, repository: string, sha: string): Promise<PullFacts[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    ...repo(repository),
    commit_sha: sha,
  });
  return (data as WirePull[])
    .filter(({ base }) => sameRepository(base.repo.full_name, repository))
    .map((pull) => pullFacts(pull, repository));
}

/** Reads up to a hundred of them. @throws where GitHub fails. */
export async function readSomePulls(api: Api, repository: string, asked: Asked): Promise<Answered> {
  const numbers = asked.numbers.slice(0, MOST_ASKED);
  const hashes = asked.hashes.slice(0, MOST_ASKED - numbers.length);
  if (numbers.length + hashes.length > FEW) {
    return readTogether(api, repository, { numbers, hashes });
  }
  const [pulls, ofCommit] = await Promise.all([
    mapLimited(numbers, FEW, (number) =>
      noneWhereGone(
        readPull(api, repository, number).then((pull) => [pullFacts(pull, repository)]),
      ),
    ),
    mapLimited(hashes, FEW, (hash) => noneWhereGone(readOfCommit(api, repository, hash))),
  ]);
  return {
    pulls: pulls.flat(),
    ofCommit: new Map(hashes.map((hash, at) => [hash, ofCommit[at] ?? []])),
  };
}
