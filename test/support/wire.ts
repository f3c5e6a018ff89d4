// A GitHub at the HTTP edge: answers by path, and to GraphQL by a function.
import nock from 'nock';
import type { Client } from '../../src/github/client.js';
import { completeBody } from './body.js';
import { sha } from './facts.js';
import { hastyClient, judgeBy } from './gate.js';

export const HOME = '/repos/acme/agents';
export const TIME = '2026-11-01T00:00:00Z';
const repository = {
  full_name: 'acme/agents',
  default_branch: 'main',
  private: false,
  visibility: 'public',
};
const COMPLETE = completeBody({
  agentVersion: '4.2.1',
  evalChanges: 'A case',
  gateChanges: 'A check',
});

export const person = (login: string) => ({ login, type: 'User' });

/** An incident that tom filed, serious and with both changes owed. */
export function issue(number: number, more: object = {}) {
  return {
    number,
    title: 'Refunds went out twice',
    body: COMPLETE,
    html_url: `https://github.com/acme/agents/issues/${number}`,
    state: 'open',
    created_at: TIME,
    updated_at: TIME,
    comments: 0,
    user: person('tom'),
    labels: [{ name: 'incident' }],
    ...more,
  };
}

/** The release, by wren. */
export function release(more: object = {}) {
  return {
    number: 90,
    title: 'Release',
    body: 'Fixes #1',
    html_url: 'https://github.com/acme/agents/pull/90',
    state: 'open',
    merged_at: null,
    merge_commit_sha: null,
    updated_at: TIME,
    user: person('wren'),
    base: { ref: 'production', sha: sha(1), repo: repository },
    head: { ref: 'main', sha: sha(2), repo: { full_name: 'acme/agents' } },
    ...more,
  };
}

let id = 500;

export function comment(login: string, body: string, more: object = {}) {
  id += 1;
  return {
    id,
    node_id: `IC_${id}`,
    body,
    html_url: `https://github.com/c/${id}`,
    created_at: TIME,
    updated_at: TIME,
    user: person(login),
    ...more,
  };
}

export function labelled(name: string, login: string, event = 'labeled', more: object = {}) {
  return { event, label: { name }, actor: person(login), created_at: TIME, ...more };
}

export function configured(text: string) {
  return {
    [`${HOME}/contents/.github/agent-incident-review.yml`]: {
      content: Buffer.from(text).toString('base64'),
      size: text.length,
    },
  };
}

const ROLES: Record<string, string> = {
  dana: 'admin',
  maya: 'maintain',
  wren: 'write',
  tom: 'triage',
  rita: 'read',
};

function everything(more: Record<string, unknown>): Record<string, unknown> {
  const roles = Object.entries(ROLES).map(([login, role]) => [
    `${HOME}/collaborators/${login}/permission`,
    { role_name: role },
  ]);
  return {
    [HOME]: repository,
    [`${HOME}/labels/incident`]: { name: 'incident' },
    [`${HOME}/pulls/90`]: release(),
    [`${HOME}/pulls`]: [],
    [`${HOME}/issues`]: [issue(1)],
    [`${HOME}/issues/90/comments`]: [],
    [`${HOME}/compare/production...${sha(2)}`]: {
      status: 'ahead',
      total_commits: 1,
      commits: [{ sha: sha(2), commit: { message: 'x', committer: { date: TIME } }, author: null }],
      files: [],
      merge_base_commit: { sha: sha(1) },
    },
    ...Object.fromEntries(roles),
    ...more,
  };
}

export interface Asked {
  query: string;
  variables: Record<string, unknown>;
}

/** What a world answers; a path that is missing is GitHub's 404, comments and events are empty. */
export interface World {
  answers?: Record<string, unknown>;
  /** A status, or the `data` of an answer. */
  graphql?: number | ((asked: Asked) => unknown);
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Files are not there unless a world says so. */
function answered(asked: Asked, graphql: (asked: Asked) => unknown): unknown {
  const fields = [...asked.query.matchAll(/(\w+): object\(/g)].map(([, name]) => [name, null]);
  if (fields.length > 0) return { repository: Object.fromEntries(fields) };
  return graphql(asked);
}

/** What a world was asked. */
export interface Seen {
  /** As `METHOD path`. */
  requests: string[];
  writes: { method: string; path: string; body: unknown }[];
}

/** Sets it up, until `nock.cleanAll`. */
export function serve({ answers = {}, graphql = 404 }: World): Seen & { client: Client } {
  const all = everything(answers);
  const seen: Seen = { requests: [], writes: [] };
  const server = nock('https://api.github.com').persist();
  server.post('/graphql').reply((_, body) => {
    seen.requests.push('POST /graphql');
    if (typeof graphql === 'number') return [graphql, {}];
    return [200, { data: answered(body as Asked, graphql) }, JSON_TYPE];
  });
  const write = (method: string) => (uri: string, body: unknown) => {
    const path = decodeURIComponent(uri);
    seen.requests.push(`${method} ${path}`);
    seen.writes.push({ method, path, body });
    return [200, {}] as const;
  };
  server.post(/^\/repos\//).reply(write('POST'));
  server.patch(/.*/).reply(write('PATCH'));
  server.delete(/.*/).reply(write('DELETE'));
  server.get(/.*/).reply((uri) => {
    const { pathname, searchParams } = new URL(uri, 'https://api.github.com');
    const path = decodeURIComponent(pathname);
    seen.requests.push(`GET ${path}`);
    const empty = /\/issues\/\d+\/(?:comments|events)$/.test(path) ? [] : undefined;
    const found = path in all ? all[path] : empty;
    if (found === undefined) return [404, { message: 'Not Found' }];
    if (!Array.isArray(found)) return [200, JSON.stringify(found)];
    const page = Number(searchParams.get('page') ?? 1);
    const per = Number(searchParams.get('per_page') ?? 30);
    const rel = found.length > page * per ? 'next' : 'last';
    const link = `<https://api.github.com/x>; rel="${rel}"`;
    return [200, JSON.stringify(found.slice((page - 1) * per, page * per)), { link }];
  });
  const client = hastyClient();
  return { ...seen, client };
}

/** Judges the release there. @returns what was decided, and what it took. */
export async function judgeRelease(world: World) {
  const { client, requests } = serve(world);
  try {
    const judged = await judgeBy(client, { pull: 90 });
    return { ...judged, requests };
  } finally {
    nock.cleanAll();
  }
}
