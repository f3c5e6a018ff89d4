// A repository with history, answered as GitHub would: unless told, 500 commits, 300 pull requests, 60 incidents.
import { completeBody } from './body.js';
import { sha } from './facts.js';

export const COMMITS = 500;
export const PULLS = 300;
export const INCIDENTS = 60;
export const LINKED = 12;
/** People who wrote a command on one of the linked incidents. */
export const AUTHORS = 3;

/** How much there is; the commits are those of the range. */
export interface Size {
  commits: number;
  pulls: number;
  incidents: number;
  linked: number;
}

const USUAL: Size = { commits: COMMITS, pulls: PULLS, incidents: INCIDENTS, linked: LINKED };

/** Requests that a release of such a size may cost at most. */
export function boundOf({ commits, pulls, incidents, linked }: Size): number {
  // Pull requests that prove a change: an eval and a gate change for each linked incident.
  const evidence = 2 * linked;
  const pages = [commits, pulls, incidents].reduce((sum, all) => sum + Math.ceil(all / 100), 0);
  return 20 + pages + evidence + Math.ceil(evidence / 50) + 2 * linked + AUTHORS;
}

export const BOUND = boundOf(USUAL);

const REPO = '/repos/acme/agents';
/** Commits of the main branch that are released already, after the oldest evidence: as a share of the range. */
const RELEASED = 0.9;
/** The number of the release's pull request. */
export const RELEASE = 900;

export interface History {
  /** Whether the evidence merged in the range or, at the most distant, before all that was released. */
  evidence: 'in-range' | 'before';
  size?: Size;
}

const at = (day: number) => new Date(Date.UTC(2026, 3, 1) + day * 86_400_000).toISOString();
const commitSha = (n: number) => sha(10_000 + n);
const repository = { full_name: 'acme/agents', default_branch: 'main', private: false };

/** The first ones are linked; incident k (from 1) has its eval in PR 2k, its gate change in 2k + 1. */
function incidentsOf({ incidents, linked }: Size) {
  return Array.from({ length: incidents }, (_, k) => ({
    number: 1_001 + k,
    title: `Incident ${k + 1}`,
    html_url: `https://github.com/acme/agents/issues/${1_001 + k}`,
    state: 'open',
    created_at: at(1),
    user: { login: 'tom', type: 'User' },
    labels: [{ name: 'incident' }],
    body: completeBody({
      detectedAt: '2026-04-02',
      trigger: 'Prompt 18 was deployed on 13 March',
      releaseChanges: 'unknown - nothing is recorded',
      evalChanges: `- [ ] A case — @maya — ${k < linked ? `#${2 * (k + 1)}` : 'due 2026-12-01'}`,
      gateChanges: `- [ ] A check — @maya — ${k < linked ? `#${2 * (k + 1) + 1}` : 'due 2026-12-01'}`,
    }),
  }));
}

function commitsOf(length: number) {
  return Array.from({ length }, (_, n) => ({
    sha: commitSha(n + 1),
    commit: {
      message: `Change ${n + 1}\n\nWhat it does, and why, in two lines of text as they are usual,\nwith a plain reference to #${(n % 1_000) + 1}.`,
      committer: { date: at(10 + (20 * n) / length) },
    },
    author: { login: 'dana' },
  }));
}

/** @param first the commit that brought the first of them */
function pullsOf({ pulls, linked }: Size, commits: ReturnType<typeof commitsOf>, first: number) {
  return Array.from({ length: pulls }, (_, n) => ({
    number: n + 1,
    title: `Change ${n + 1}`,
    body: `${'What it does, and why. '.repeat(20)}\n\n${n < linked ? `For #${1_001 + n}` : 'Nothing to see'}`,
    html_url: `https://github.com/acme/agents/pull/${n + 1}`,
    state: 'closed',
    merged_at: commits[first + n]?.commit.committer.date ?? at(30),
    merge_commit_sha: commitSha(first + n + 1),
    updated_at: at(40),
    user: { login: 'dana', type: 'User' },
    base: { ref: 'main', sha: sha(1), repo: repository },
    head: { ref: `b-${n}`, sha: sha(70_000 + n), repo: { full_name: 'acme/agents' } },
  }));
}

/** The linked ones are named by the release itself. */
function releaseOf({ linked }: Size, released: number, last: number) {
  return {
    number: RELEASE,
    title: 'Release',
    body: Array.from({ length: linked }, (_, k) => `Incident: #${1_001 + k}`).join('\n'),
    html_url: `https://github.com/acme/agents/pull/${RELEASE}`,
    state: 'open',
    merged_at: null,
    merge_commit_sha: commitSha(released + 1),
    updated_at: at(40),
    user: { login: 'dana', type: 'User' },
    base: { ref: 'production', sha: commitSha(released), repo: repository },
    head: { ref: 'main', sha: commitSha(last), repo: { full_name: 'acme/agents' } },
  };
}

function command(number: number) {
  const time = at(50);
  return {
    id: number,
    body: '/review',
    html_url: 'https://github.com/c',
    created_at: time,
    updated_at: time,
    user: { login: `maintainer-${number % AUTHORS}`, type: 'User' },
  };
}

/** The file that a pull request adds: an eval for even numbers, a gate change for odd ones. */
const pathOf = (pull: number) =>
  pull % 2 === 0 ? `evals/case-${pull}.yaml` : `gates/check-${pull}.yaml`;
const textOf = (path: string) => `case ${path} asks a person before it pays twice`;

/** Answers the GraphQL requests of a gate: files by path or blob, and that no text was edited. */
export function answerGraphql(body: { query: string; variables: Record<string, string> }) {
  const fields = [...body.query.matchAll(/(\w+): object\(\w+: \$(\w+)\)/g)].map(
    ([, field = '', name = '']) => {
      const wanted = body.variables[name] ?? '';
      const path = wanted.includes(':')
        ? wanted.slice(wanted.indexOf(':') + 1)
        : pathOf(Number.parseInt(wanted.replace(/^a+/, ''), 16));
      if (!/^(?:evals|gates)\//.test(path)) return [field, null];
      const text = textOf(path);
      const blob = { __typename: 'Blob', oid: path, byteSize: text.length, text };
      return [field, { ...blob, isBinary: false, isTruncated: false }];
    },
  );
  const edits = [...body.query.matchAll(/(p\d+): pullRequest/g)].map(([, field = '']) => [
    field,
    { lastEditedAt: null, editor: null, timelineItems: { nodes: [] } },
  ]);
  return { data: { repository: Object.fromEntries([...fields, ...edits]) } };
}

export interface Answer {
  body: unknown;
  /** There is a further page. */
  more: boolean;
}

/** Answers GETs of one history; null is GitHub's 404. */
export function createHistory({ evidence, size = USUAL }: History) {
  const released = Math.round(RELEASED * size.commits);
  const commits = commitsOf(released + size.commits);
  const pulls = pullsOf(size, commits, evidence === 'before' ? 0 : released);
  const incidents = incidentsOf(size);
  const release = releaseOf(size, released, commits.length);
  return function answer(path: string, query: URLSearchParams): Answer | null {
    const [number, per] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 30)];
    const part = <T>(all: T[]) => all.slice((number - 1) * per, number * per);
    const list = <T>(all: T[]) => ({ body: part(all), more: all.length > number * per });
    const one = (body: unknown) => ({ body, more: false });
    if (path === REPO) return one(repository);
    if (path === `${REPO}/pulls/${RELEASE}`) return one(release);
    if (path === `${REPO}/pulls`) return list(pulls);
    if (path === `${REPO}/issues`) return list(incidents);
    if (path === `${REPO}/issues/${RELEASE}/comments`) return one([]);
    const comments = /\/issues\/(\d+)\/comments$/.exec(path);
    if (comments) return one([command(Number(comments[1]))]);
    if (/\/issues\/\d+\/events$/.test(path)) return one([]);
    if (/\/collaborators\/[^/]+\/permission$/.test(path)) return one({ role_name: 'maintain' });
    // What only a walk asks for that takes each thing by itself.
    const single = /\/(?:pulls|issues)\/(\d+)$/.exec(path)?.[1];
    const known = [...pulls, ...incidents].find(({ number }) => number === Number(single));
    if (known) return one(known);
    const brought = /\/commits\/([^/]+)\/pulls$/.exec(path)?.[1];
    if (brought) return one(pulls.filter((pull) => pull.merge_commit_sha === brought));
    if (/\/contents\/(?:evals|gates)\//.test(path)) return one({});
    const files = /\/pulls\/(\d+)\/files$/.exec(path);
    if (files) {
      const filename = pathOf(Number(files[1]));
      const patch = `@@ -0,0 +1,1 @@\n+${textOf(filename)}`;
      return one([{ filename, status: 'added', additions: 1, patch, sha: sha(Number(files[1])) }]);
    }
    const base = /\/compare\/(.+)\.\.\./.exec(path)?.[1];
    if (!base) return null;
    // After that commit, or all of the range where it is the name of the base branch.
    const from = commits.findIndex((commit) => commit.sha === base);
    const after = commits.slice(from < 0 ? released : from + 1);
    const { body, more } = list(after);
    return {
      body: { status: 'ahead', total_commits: after.length, commits: body, files: [] },
      more,
    };
  };
}
