// Git objects by expression, by hash and by ref: commits, trees, blobs and tags.
import { asJson, asList, encodePath, type Json, text } from '../exchange.js';
import type { Reader } from '../reader.js';
import { actorOf } from './actor.js';
import { connection, type Window } from './connection.js';
import { seconds } from './shown.js';

/** A blob's text is cut off here, in bytes. */
const MOST_TEXT = 512_000;

type Kind = 'commit' | 'tree' | 'blob' | 'tag';
interface Found {
  readonly kind: Kind;
  readonly sha: string;
}

/** What an expression such as `main:evals/a.yaml`, `v1.2.0` or a hash names; null for nothing. */
export async function objectAt(reader: Reader, repo: string, expression: string) {
  const colon = expression.indexOf(':');
  if (colon < 0) {
    const found = await revision(reader, repo, expression);
    return found && gitObject(reader, repo, found);
  }
  const found = await revision(reader, repo, expression.slice(0, colon));
  const commit = found && (await peel(reader, repo, found));
  if (!commit) return null;
  const tree = asJson((await reader.get(`/repos/${repo}/git/commits/${commit}`))?.tree).sha;
  return inTree(reader, repo, text(tree), expression.slice(colon + 1));
}

async function inTree(reader: Reader, repo: string, root: string, path: string) {
  let found: Found = { kind: 'tree', sha: root };
  for (const name of path.split('/').filter(Boolean)) {
    const tree = await reader.get(`/repos/${repo}/git/trees/${found.sha}`);
    const entry = asList(tree?.tree).find((one) => one.path === name);
    // The commit of a submodule is in another repository.
    if (!entry || entry.type === 'commit') return null;
    found = { kind: entry.type as Kind, sha: text(entry.sha) };
  }
  return gitObject(reader, repo, found);
}

async function revision(reader: Reader, repo: string, given: string): Promise<Found | null> {
  const head = given === '' || given === 'HEAD';
  const name = head ? text((await reader.get(`/repos/${repo}`))?.default_branch) : given;
  const short = name.replace(/^refs\//, '');
  const tries = short === name ? [`tags/${name}`, `heads/${name}`] : [short];
  for (const ref of tries) {
    const read = await reader.get(`/repos/${repo}/git/ref/${encodePath(ref)}`);
    const { type, sha } = asJson(read?.object);
    if (read) return { kind: type as Kind, sha: text(sha) };
  }
  if (!/^[0-9a-f]{4,40}$/.test(name)) return null;
  const commit = await reader.get(`/repos/${repo}/commits/${name}`);
  if (commit) return { kind: 'commit', sha: text(commit.sha) };
  for (const kind of ['tag', 'tree', 'blob'] as const) {
    if (await reader.get(`/repos/${repo}/git/${kind}s/${name}`)) return { kind, sha: name };
  }
  return null;
}

/** The commit that a commit or a tag (of a tag, of a commit) stands for. */
async function peel(reader: Reader, repo: string, found: Found): Promise<string | null> {
  if (found.kind === 'commit') return found.sha;
  if (found.kind !== 'tag') return null;
  const { type, sha } = asJson((await reader.get(`/repos/${repo}/git/tags/${found.sha}`))?.object);
  return peel(reader, repo, { kind: type as Kind, sha: text(sha) });
}

export async function gitObject(
  reader: Reader,
  repo: string,
  { kind, sha }: Found,
): Promise<object | null> {
  const path = kind === 'commit' ? `commits/${sha}` : `git/${kind}s/${sha}`;
  const read = await reader.get(`/repos/${repo}/${path}`);
  if (!read) return null;
  const oid = text(read.sha) || sha;
  const common = { id: text(read.node_id) || `O_${oid}`, oid, abbreviatedOid: oid.slice(0, 7) };
  if (kind === 'blob') return { __typename: 'Blob', ...common, ...blob(read) };
  if (kind === 'tree') return { __typename: 'Tree', ...common, ...tree(reader, repo, read) };
  if (kind === 'tag') return { __typename: 'Tag', ...common, ...tag(reader, repo, read) };
  return { __typename: 'Commit', ...common, ...commit(reader, repo, read) };
}

function blob(read: Json) {
  const bytes = Buffer.from(text(read.content), 'base64');
  const shown = bytes.subarray(0, MOST_TEXT).toString('utf8');
  const isBinary = bytes.includes(0) || !Buffer.from(bytes.toString('utf8')).equals(bytes);
  return {
    byteSize: bytes.byteLength,
    isBinary,
    isTruncated: bytes.byteLength > MOST_TEXT,
    text: isBinary ? null : shown,
  };
}

function tree(reader: Reader, repo: string, read: Json) {
  return { entries: asList(read.tree).map((entry) => treeEntry(reader, repo, entry)) };
}

function treeEntry(reader: Reader, repo: string, { path, mode, type, sha, size }: Json) {
  const kind = text(type) as Kind;
  return {
    name: text(path).split('/').at(-1),
    path,
    mode: Number.parseInt(text(mode), 8),
    type,
    oid: sha,
    size: Number(size ?? 0),
    object: () => (kind === 'commit' ? null : gitObject(reader, repo, { kind, sha: text(sha) })),
  };
}

function tag(reader: Reader, repo: string, read: Json) {
  const { type, sha } = asJson(read.object);
  return {
    name: read.tag,
    message: read.message,
    tagger: signature(reader, asJson(read.tagger), null),
    target: () => gitObject(reader, repo, { kind: type as Kind, sha: text(sha) }),
  };
}

function signature(reader: Reader, { name, email, date }: Json, user: unknown) {
  return { name, email, date: seconds(date), user: user ? actorOf(reader, asJson(user)) : null };
}

function commit(reader: Reader, repo: string, read: Json) {
  const { author, committer, message, tree: root } = asJson(read.commit);
  const [headline = '', ...body] = text(message).split('\n');
  const commits = (shas: readonly string[], window: Window) =>
    connection(
      shas,
      window,
      (sha) => gitObject(reader, repo, { kind: 'commit', sha }) as unknown as object,
    );
  return {
    message,
    messageHeadline: headline,
    messageBody: body.join('\n').trim(),
    committedDate: seconds(asJson(committer).date),
    authoredDate: seconds(asJson(author).date),
    author: signature(reader, asJson(author), read.author),
    committer: signature(reader, asJson(committer), read.committer),
    url: read.html_url,
    tree: () => gitObject(reader, repo, { kind: 'tree', sha: text(asJson(root).sha) }),
    parents: (window: Window) =>
      commits(
        asList(read.parents).map(({ sha }) => text(sha)),
        window,
      ),
    async history({ path, since, until, ...window }: Window & Record<string, unknown>) {
      const query = new URLSearchParams({ sha: text(read.sha) });
      for (const [key, value] of Object.entries({ path, since, until }))
        if (typeof value === 'string') query.set(key, value);
      const all = await reader.list(`/repos/${repo}/commits?${query}`);
      return commits(
        all.map(({ sha }) => text(sha)),
        window,
      );
    },
    file: ({ path }: { path: string }) => fileAt(reader, repo, text(asJson(root).sha), path),
  };
}

async function fileAt(reader: Reader, repo: string, root: string, path: string) {
  const all = await reader.get(`/repos/${repo}/git/trees/${root}?recursive=1`);
  const entry = asList(all?.tree).find((one) => one.path === path);
  return entry ? treeEntry(reader, repo, entry) : null;
}

export interface RefsAsked extends Window {
  readonly refPrefix: string;
  readonly query?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

export async function refs(reader: Reader, repo: string, asked: RefsAsked): Promise<object> {
  const { refPrefix: prefix, query, orderBy } = asked;
  const path = `/repos/${repo}/git/matching-refs/${prefix.replace(/^refs\//, '')}`;
  const all = (await reader.whole(path)).filter(({ ref }) =>
    text(ref)
      .slice(prefix.length)
      .includes(query ?? ''),
  );
  const dated = orderBy?.field === 'TAG_COMMIT_DATE';
  const keys = new Map<Json, string>();
  for (const ref of all) keys.set(ref, dated ? await dateOf(reader, repo, ref) : text(ref.ref));
  const order = orderBy?.direction === 'DESC' ? -1 : 1;
  const sorted = all.sort(
    (a, b) => order * (keys.get(a) ?? '').localeCompare(keys.get(b) ?? '', 'en'),
  );
  return connection(sorted, asked, (ref) => refOf(reader, repo, ref, prefix));
}

async function dateOf(reader: Reader, repo: string, ref: Json): Promise<string> {
  const { type, sha } = asJson(ref.object);
  const commit = await peel(reader, repo, { kind: type as Kind, sha: text(sha) });
  const read = commit && (await reader.get(`/repos/${repo}/git/commits/${commit}`));
  return read ? text(asJson(read.committer).date) : '';
}

export function refOf(reader: Reader, repo: string, ref: Json, prefix: string) {
  const { type, sha } = asJson(ref.object);
  return {
    __typename: 'Ref',
    id: text(ref.node_id),
    name: text(ref.ref).slice(prefix.length),
    prefix,
    target: () => gitObject(reader, repo, { kind: type as Kind, sha: text(sha) }),
  };
}
