// A small repository with a history, answered at the HTTP edge as GitHub would: REST, and GraphQL where it has one.
import { createHash } from 'node:crypto';
import { Octokit } from '@octokit/core';
import nock from 'nock';
import { instrument } from '../../src/github/client.js';
import type { Subject } from '../../src/github/subject.js';
import { completeBody } from './body.js';
import { judgeBy } from './gate.js';

export interface WorldCommit {
  id: string;
  message?: string;
  /** Ids; the commit before it unless given. */
  parents?: string[];
  /** Whole new text by path; null deletes. */
  files?: Record<string, string | null>;
  /** Days after the world's first day; one a commit unless given. */
  day?: number;
}

export interface WorldPull {
  number: number;
  title?: string;
  body?: string;
  /** Id of the commit that it was merged as. */
  merged?: string;
  state?: 'open' | 'closed';
  base?: string;
  /** Branch, and the id of its last commit. */
  head?: string;
  headId?: string;
}

export interface World {
  commits: WorldCommit[];
  branches: Record<string, string>;
  tags?: Record<string, string>;
  /** Tags that are objects of their own, and of how many objects. */
  annotated?: Record<string, number>;
  releases?: { tag_name: string; draft?: boolean; prerelease?: boolean; published_at: string }[];
  /** Conclusion of `Release gate` by commit. */
  gates?: Record<string, string>;
  /** The same on the branch of a pull request that was merged as a commit. */
  mergedGates?: Record<string, string>;
  pulls?: WorldPull[];
  /** Who opened them; wren unless given. */
  by?: { login: string; type: string };
  /** Answers of the incidents by their number. */
  incidents?: Record<number, Parameters<typeof completeBody>[0]>;
  config?: string;
  /** Status of GraphQL; 404 is a server without. */
  graphql?: number;
}

const HOME = '/repos/acme/agents';
const FIRST_DAY = Date.parse('2026-10-01T00:00:00Z');
const hash = (text: string) => createHash('sha1').update(text).digest('hex');
/** The hash of a commit. */
export const shaOf = (id: string) => hash(`commit ${id}`);
const date = (day: number) =>
  new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 19).concat('Z');
const repository = {
  full_name: 'acme/agents',
  default_branch: 'main',
  private: false,
  visibility: 'public',
};

function wholePatch(before: string | undefined, after: string | undefined): string {
  const lines = (text = '') => (text ? text.replace(/\n$/, '').split('\n') : []);
  const [old, now] = [lines(before), lines(after)];
  const head = `@@ -${old.length ? 1 : 0},${old.length} +${now.length ? 1 : 0},${now.length} @@`;
  return [head, ...old.map((line) => `-${line}`), ...now.map((line) => `+${line}`)].join('\n');
}

/** Everything that can be asked about a world. */
function historyOf(world: World) {
  const commits = new Map<string, Required<WorldCommit>>();
  const trees = new Map<string, Map<string, string>>();
  let last: string | null = null;
  for (const [at, one] of world.commits.entries()) {
    const parents = one.parents ?? (last ? [last] : []);
    const tree = new Map(trees.get(parents[0] ?? ''));
    for (const [path, text] of Object.entries(one.files ?? { [`src/${one.id}.ts`]: one.id })) {
      if (text === null) tree.delete(path);
      else tree.set(path, text);
    }
    const day = one.day ?? at;
    commits.set(one.id, { message: `Change ${one.id}`, files: {}, ...one, parents, day });
    trees.set(one.id, tree);
    last = one.id;
  }
  const ids = [...commits.keys()];
  const resolve = (name: string): string | undefined =>
    world.branches[name] ??
    world.tags?.[name] ??
    ids.find((id) => shaOf(id) === name || (name.length >= 7 && shaOf(id).startsWith(name)));
  const ancestors = (id: string): Set<string> =>
    new Set([id, ...(commits.get(id)?.parents ?? []).flatMap((parent) => [...ancestors(parent)])]);
  const wire = (id: string) => {
    const { message, parents, day } = commits.get(id) as Required<WorldCommit>;
    return {
      sha: shaOf(id),
      html_url: `https://github.com/acme/agents/commit/${shaOf(id)}`,
      commit: { message, committer: { date: date(day) } },
      author: { login: 'dana', type: 'User' },
      parents: parents.map((parent) => ({ sha: shaOf(parent) })),
    };
  };
  const files = (from: string | null, to: string) => {
    const [old, now] = [trees.get(from ?? '') ?? new Map(), trees.get(to) ?? new Map()];
    return [...new Set([...old.keys(), ...now.keys()])]
      .filter((path) => old.get(path) !== now.get(path))
      .map((filename) => {
        const [before, after] = [old.get(filename), now.get(filename)];
        const count = (text?: string) => (text ? text.replace(/\n$/, '').split('\n').length : 0);
        return {
          filename,
          status: before === undefined ? 'added' : after === undefined ? 'removed' : 'modified',
          additions: count(after),
          deletions: count(before),
          sha: hash(`blob ${after ?? before}`),
          patch: wholePatch(before, after),
        };
      });
  };
  const compare = (base: string, head: string) => {
    const [behind, ahead] = [ancestors(base), ancestors(head)];
    const common = ids.filter((id) => behind.has(id) && ahead.has(id)).at(-1) ?? base;
    const own = ids.filter((id) => ahead.has(id) && !behind.has(id));
    const less = ids.filter((id) => behind.has(id) && !ahead.has(id));
    const status =
      own.length && less.length
        ? 'diverged'
        : own.length
          ? 'ahead'
          : less.length
            ? 'behind'
            : 'identical';
    return {
      status,
      total_commits: own.length,
      commits: own.map(wire),
      files: own.length ? files(common, head) : [],
      merge_base_commit: { sha: shaOf(common) },
      base_commit: { sha: shaOf(base) },
    };
  };
  return { commits, trees, resolve, wire, files, compare };
}

type History = ReturnType<typeof historyOf>;

function issue(number: number, answers: Parameters<typeof completeBody>[0]) {
  return {
    number,
    title: `Incident ${number}`,
    html_url: `https://github.com/acme/agents/issues/${number}`,
    state: 'open',
    created_at: '2026-10-02T00:00:00Z',
    user: { login: 'tom', type: 'User' },
    labels: [{ name: 'incident' }],
    body: completeBody({
      detectedAt: '2026-10-01',
      trigger: 'Prompt 18 was deployed',
      releaseChanges: 'unknown - nothing is recorded',
      agentVersion: 'unknown - nothing is recorded',
      ...answers,
    }),
  };
}

function pullOf(pull: WorldPull, { commits }: History, world: World) {
  const { branches, by = { login: 'wren', type: 'User' } } = world;
  const {
    number,
    title = `Change ${number}`,
    body = '',
    merged,
    base = 'main',
    head = `b-${number}`,
  } = pull;
  const day = commits.get(merged ?? '')?.day ?? 0;
  return {
    number,
    title,
    body,
    html_url: `https://github.com/acme/agents/pull/${number}`,
    state: pull.state ?? (merged ? 'closed' : 'open'),
    merged_at: merged ? date(day) : null,
    merge_commit_sha: merged ? shaOf(merged) : null,
    updated_at: date(day),
    user: by,
    base: { ref: base, sha: shaOf(branches[base] ?? ''), repo: repository },
    head: {
      ref: head,
      sha: shaOf(pull.headId ?? branches[head] ?? `b-${number}`),
      repo: { full_name: 'acme/agents' },
    },
  };
}

const suites = (conclusion: string | undefined) => ({
  nodes: conclusion ? [{ checkRuns: { nodes: [{ conclusion: conclusion.toUpperCase() }] } }] : [],
});

function answerGraphql(
  world: World,
  history: History,
  query: string,
  values: Record<string, string>,
) {
  const { commits, trees, resolve } = history;
  const named = Object.entries(values).filter(([name]) => /^v\d+$/.test(name));
  if (query.includes('refs/tags')) {
    const nodes = Object.entries(world.tags ?? {})
      .map(([name, id]) => {
        let target: object = { oid: shaOf(id), committedDate: date(commits.get(id)?.day ?? 0) };
        for (let n = 0; n < (world.annotated?.[name] ?? 0); n += 1)
          target = { oid: hash(`${name}${n}`), target };
        return { name, target, day: commits.get(id)?.day ?? 0 };
      })
      .sort((a, b) => b.day - a.day);
    const found = (wanted: typeof nodes) => ({
      nodes: wanted.slice(0, 100),
      pageInfo: { hasNextPage: wanted.length > 100 },
    });
    return {
      refs: found(nodes),
      ...(values.named
        ? { named: found(nodes.filter(({ name }) => name.includes(values.named ?? ''))) }
        : {}),
    };
  }
  if (query.includes('checkSuites')) {
    return Object.fromEntries(
      named.map(([name, sha]) => {
        const id = resolve(sha) ?? '';
        const merged = world.mergedGates?.[id];
        const pulls = merged
          ? [
              {
                mergeCommit: { oid: sha },
                commits: { nodes: [{ commit: { checkSuites: suites(merged) } }] },
              },
            ]
          : [];
        return [
          name.replace('v', 'c'),
          { checkSuites: suites(world.gates?.[id]), associatedPullRequests: { nodes: pulls } },
        ];
      }),
    );
  }
  if (query.includes('object(')) {
    return Object.fromEntries(
      named.map(([name, expression]) => {
        const [revision = '', path = ''] = expression.split(/:(.*)/s);
        const text = trees.get(resolve(revision === 'HEAD' ? 'main' : revision) ?? '')?.get(path);
        const blob =
          text === undefined
            ? null
            : { __typename: 'Blob', oid: hash(`blob ${text}`), byteSize: text.length, text };
        return [name.replace('v', 'f'), blob];
      }),
    );
  }
  return Object.fromEntries(
    [...query.matchAll(/(p\d+): pullRequest/g)].map(([, name = '']) => [
      name,
      pullNode(world, history, Number(name.slice(1))),
    ]),
  );
}

function pullNode(world: World, history: History, number: number) {
  const pull = world.pulls?.find((one) => one.number === number);
  if (!pull) return null;
  const wire = pullOf(pull, history, world);
  const { title, body, state, merged_at: mergedAt, base, head } = wire;
  const nodes = pull.merged
    ? filesOf(history, pull.merged).map(({ filename: path }) => ({ path }))
    : [];
  return {
    number,
    title,
    body,
    url: wire.html_url,
    state: mergedAt ? 'MERGED' : state.toUpperCase(),
    merged: mergedAt !== null,
    mergedAt,
    mergeCommit: mergedAt ? { oid: wire.merge_commit_sha } : null,
    updatedAt: wire.updated_at,
    author: { login: wire.user.login, __typename: 'User' },
    baseRefName: base.ref,
    headRefName: head.ref,
    headRefOid: head.sha,
    isCrossRepository: false,
    lastEditedAt: null,
    editor: null,
    files: { nodes, pageInfo: { hasNextPage: false } },
  };
}

/** Files that a commit changed. */
function filesOf({ commits, files }: History, id: string) {
  return files(commits.get(id)?.parents[0] ?? null, id);
}

function answerRest(world: World, history: History, path: string): unknown {
  const { resolve, wire, compare } = history;
  const pulls = (world.pulls ?? []).map((pull) => pullOf(pull, history, world));
  if (path === HOME || path === '/repos/acme/incidents') return repository;
  if (path === `${HOME}/pulls`) {
    return pulls
      .filter(({ state }) => state === 'closed')
      .sort((a, b) => (a.updated_at < b.updated_at ? 1 : -1));
  }
  if (/\/repos\/acme\/\w+\/issues$/.test(path))
    return Object.entries(world.incidents ?? {}).map(([n, answers]) => issue(Number(n), answers));
  if (path === `${HOME}/releases`) return world.releases ?? [];
  if (path === `${HOME}/contents/.github/agent-incident-review.yml` && world.config) {
    return { type: 'file', size: 1, content: Buffer.from(world.config).toString('base64') };
  }
  const pull = /\/pulls\/(\d+)$/.exec(path);
  if (pull) return pulls.find(({ number }) => number === Number(pull[1]));
  const own = /\/pulls\/(\d+)\/files$/.exec(path);
  if (own) {
    const merged = world.pulls?.find(({ number }) => number === Number(own[1]))?.merged;
    return merged ? filesOf(history, merged) : [];
  }
  if (/\/pulls\/\d+\/reviews$|\/issues\/\d+\/(?:comments|events)$/.test(path)) return [];
  const single = /\/issues\/(\d+)$/.exec(path);
  if (single) {
    const answers = world.incidents?.[Number(single[1])];
    return answers && issue(Number(single[1]), answers);
  }
  const role = /\/collaborators\/([^/]+)\/permission$/.exec(path);
  if (role) return { role_name: 'maintain' };
  const between = /\/compare\/(.+)\.\.\.(.+)$/.exec(path);
  if (between) {
    const [base, head] = [resolve(between[1] ?? ''), resolve(between[2] ?? '')];
    return base && head ? compare(base, head) : undefined;
  }
  const checks = /\/commits\/([^/]+)\/check-runs$/.exec(path);
  if (checks) {
    const conclusion = world.gates?.[resolve(checks[1] ?? '') ?? ''];
    const run = { name: 'Release gate', status: 'completed', conclusion };
    return { total_count: 1, check_runs: conclusion ? [run] : [] };
  }
  const of = /\/commits\/([^/]+)\/pulls$/.exec(path);
  const ofId = resolve(of?.[1] ?? '');
  if (of)
    return pulls.filter(
      ({ head, merge_commit_sha: sha }) => ofId && [head.sha, sha].includes(shaOf(ofId)),
    );
  const commit = /\/commits\/([^/]+)$/.exec(path);
  const id = resolve(commit?.[1] ?? '');
  if (commit && id) return { ...wire(id), files: filesOf(history, id) };
  const tree = /\/git\/trees\/([^/]+)$/.exec(path);
  const treeId = resolve(tree?.[1] ?? '');
  if (tree && treeId) {
    const leaves = [...(history.trees.get(treeId) ?? [])];
    return {
      truncated: false,
      tree: leaves.map(([name, text]) => ({ path: name, type: 'blob', sha: hash(`blob ${text}`) })),
    };
  }
  return undefined;
}

export interface Judged extends Awaited<ReturnType<typeof judgeBy>> {
  /** What was asked, `GET /repos/…`, in order. */
  asked: string[];
}

/** Judges a pull request by its number, a tag by its name, or a subject as it is. */
export async function judgeIn(
  world: World,
  what: number | string | Partial<Subject>,
): Promise<Judged> {
  const history = historyOf(world);
  const asked: string[] = [];
  nock.cleanAll();
  nock('https://api.github.com')
    .persist()
    .post('/graphql')
    .reply((_, body) => {
      const { query, variables } = body as { query: string; variables: Record<string, string> };
      asked.push(
        `graphql ${['refs/tags', 'checkSuites', 'object(', 'pullRequest'].find((word) => query.includes(word))}`,
      );
      const status = world.graphql ?? 200;
      if (status !== 200) return [status, {}];
      return [
        200,
        JSON.stringify({ data: { repository: answerGraphql(world, history, query, variables) } }),
        { 'content-type': 'application/json' },
      ];
    });
  nock('https://api.github.com')
    .persist()
    .get(/.*/)
    .reply((uri) => {
      const { pathname, searchParams } = new URL(uri, 'https://api.github.com');
      asked.push(`GET ${decodeURIComponent(pathname).replace(HOME, '')}`);
      const found = answerRest(world, history, decodeURIComponent(pathname));
      if (found === undefined) return [404, { message: 'Not Found' }];
      const [page, per] = ['page', 'per_page'].map((name) => Number(searchParams.get(name) ?? 1));
      return [
        200,
        JSON.stringify(
          Array.isArray(found)
            ? found.slice(((page ?? 1) - 1) * (per ?? 1), (page ?? 1) * (per ?? 1))
            : found,
        ),
        { 'content-type': 'application/json' },
      ];
    });
  const client = instrument(new Octokit({ auth: 'x' }), {
    attempts: 1,
    longest: 0,
    wait: async () => {},
  });
  const given =
    typeof what === 'number'
      ? { pull: what }
      : typeof what === 'string'
        ? { event: 'push', tag: what, head: shaOf(world.tags?.[what] ?? '') }
        : what;
  const judged = await judgeBy(client, given);
  return { ...judged, asked };
}
