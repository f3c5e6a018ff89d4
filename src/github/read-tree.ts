// Reads files of a tree by path, 50 to a request: by GraphQL, or one by one where a server has none.
import type { Api } from './client.js';
import { statusOf } from './errors.js';
import { hasNoGraphql } from './graphql.js';
import { mapLimited, repo } from './pages.js';

/** What stands at `revision:path`: null for nothing, undefined where it could not be read. */
export interface BlobFacts {
  oid: string;
  /** Bytes. */
  size: number;
  /** Null for a binary, and for a text too large to be given. */
  text: string | null;
}

/** What is looked up of one path. */
export interface PathRequest {
  path: string;
  /** Revisions in which it is read: a hash, or `HEAD` for the default branch. */
  revisions: readonly string[];
  /** A blob that is read by its own hash as well. */
  blob?: string;
}

/** What was found: by `revision:path`, and by the hash of a blob. */
export type Found = Map<string, BlobFacts | null>;

/** Paths of one request; GitHub answers within its ten seconds. */
const PATHS_A_REQUEST = 50;
/** Files that are read one by one where there is no GraphQL. */
const MOST_SINGLE = 100;

interface WireBlob {
  __typename: string;
  oid?: string;
  byteSize?: number;
  isBinary?: boolean | null;
  isTruncated?: boolean;
  text?: string | null;
}

function blobFacts(wire: WireBlob | null | undefined): BlobFacts | null | undefined {
  if (wire === null || wire === undefined) return wire;
  const { oid, byteSize, isBinary, isTruncated, text } = wire;
  // A folder or a submodule is no file; what stands there cannot be compared.
  if (wire.__typename !== 'Blob' || !oid) return null;
  return { oid, size: byteSize ?? 0, text: isBinary || isTruncated ? null : (text ?? null) };
}

interface Wanted {
  name: string;
  /** `expression` or `oid`. */
  by: 'expression' | 'oid';
}

function wantedOf({ path, revisions, blob }: PathRequest): Wanted[] {
  return [
    ...revisions.map((revision) => ({ name: `${revision}:${path}`, by: 'expression' as const })),
    ...(blob ? [{ name: blob, by: 'oid' as const }] : []),
  ];
}

async function readBatch(api: Api, repository: string, wanted: Wanted[]): Promise<Found> {
  const type = ({ by }: Wanted) => (by === 'oid' ? 'GitObjectID!' : 'String!');
  const declared = wanted.map((one, at) => `$v${at}: ${type(one)}`).join(', ');
  const fields = wanted.map(({ by }, at) => `f${at}: object(${by}: $v${at}) { ...file }`);
  const query = `query ($owner: String!, $repo: String!, ${declared}) {
    repository(owner: $owner, name: $repo) { ${fields.join(' ')} }
  }
  fragment file on GitObject { __typename ... on Blob { oid byteSize isBinary isTruncated text } }`;
  const values = Object.fromEntries(wanted.map(({ name }, at) => [`v${at}`, name]));
  type Answer = { repository: Record<string, WireBlob | null> | null };
  const answer = await api.graphql<Answer>(query, { ...repo(repository), ...values });
  if (!answer.repository) throw new Error('the repository was not given');
  const found: Found = new Map();
  wanted.forEach(({ name }, at) => {
    const blob = blobFacts(answer.repository?.[`f${at}`]);
    if (blob !== undefined) found.set(name, blob);
  });
  return found;
}

async function readSingle(
  api: Api,
  repository: string,
  path: string,
  revision: string,
): Promise<BlobFacts | null> {
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...repo(repository),
      path,
      ...(revision === 'HEAD' ? {} : { ref: revision }),
    });
    if (Array.isArray(data) || data.type !== 'file') return null;
    const text = Buffer.from(data.content, 'base64').toString('utf8');
    const whole = data.content !== '' || data.size === 0;
    const binary = text.includes('\0') || text.includes('\uFFFD');
    return { oid: data.sha, size: data.size, text: whole && !binary ? text : null };
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** Without GraphQL: each file by itself; blobs by their hash are left out, they only sharpen. */
export async function readSingly(
  api: Api,
  repository: string,
  requests: readonly PathRequest[],
): Promise<Found> {
  const found: Found = new Map();
  const wanted = requests.flatMap(({ path, revisions }) =>
    revisions.map((revision) => ({ path, revision })),
  );
  await mapLimited(wanted.slice(0, MOST_SINGLE), 6, async ({ path, revision }) => {
    const blob = await readSingle(api, repository, path, revision).catch(() => undefined);
    if (blob !== undefined) found.set(`${revision}:${path}`, blob);
  });
  return found;
}

/** Reads files by GraphQL alone. @throws where it fails or is not there. */
export async function readFilesByGraphql(
  api: Api,
  repository: string,
  requests: readonly PathRequest[],
): Promise<Found> {
  const batches: PathRequest[][] = [];
  for (let at = 0; at < requests.length; at += PATHS_A_REQUEST) {
    batches.push(requests.slice(at, at + PATHS_A_REQUEST));
  }
  const found = await mapLimited(batches, 4, (batch) =>
    readBatch(api, repository, batch.flatMap(wantedOf)),
  );
  return new Map(found.flatMap((one) => [...one]));
}

/**
 * Reads files. What is missing in the answer could not be read.
 * @throws where GraphQL is there and fails.
 */
export async function readFilesAt(
  api: Api,
  repository: string,
  requests: readonly PathRequest[],
): Promise<Found> {
  try {
    return await readFilesByGraphql(api, repository, requests);
  } catch (error) {
    if (!hasNoGraphql(error)) throw error;
    return readSingly(api, repository, requests);
  }
}
