// The embedded GitHub: the emulator, the proxy that completes it, an organization, an App, people.
import { createSign, generateKeyPairSync } from 'node:crypto';
import { createEmulator } from 'emulate';
import { asJson, type Json, type Role, text } from './exchange.js';
import type { Faults } from './faults.js';
import type { Box } from './gap.js';
import { createHooks, type Delivery, type Hooks } from './hooks.js';
import { freePort } from './ports.js';
import { HOOK_PATH, pathOf, type RecordedRequest, startProxy, UNRECORDED } from './proxy.js';
import { createPerson, type Person } from './seed.js';
import { createShaper } from './shape.js';
import { createState, keyOf } from './state.js';
import { createUpstream } from './upstream.js';

export interface GitHubOptions {
  readonly owner?: string;
  /** The first one is where `as(...)` works; without the option one public repository, `agents`. */
  readonly repositories?: readonly { readonly name: string; readonly private?: boolean }[];
  /** Login to role in every repository; null is somebody without any. */
  readonly people?: Readonly<Record<string, Role | null>>;
  readonly app?: {
    readonly name?: string;
    readonly slug?: string;
    readonly permissions?: Readonly<Record<string, string>>;
    readonly events?: readonly string[];
    /** Repository names the App is installed on; all of them without it. */
    readonly repositories?: readonly string[];
  };
}

export interface EmbeddedApp {
  readonly id: number;
  readonly slug: string;
  /** Login of its comments' author. */
  readonly login: string;
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly installationId: number;
}

export interface EmbeddedGitHub {
  readonly url: string;
  readonly apiUrl: string;
  /** `127.0.0.1:PORT`, for `GHE_HOST`. */
  readonly host: string;
  readonly owner: string;
  /** `owner/name` of the first repository. */
  readonly repository: string;
  readonly app: EmbeddedApp;
  readonly requests: RecordedRequest[];
  readonly deliveries: readonly Delivery[];
  readonly failNext: Faults['failNext'];
  readonly deliverTo: Hooks['deliverTo'];
  readonly redeliver: Hooks['redeliver'];
  /** A person in the first repository (`.in(name)` for another); throws for an unknown login. */
  as(login: string): Person;
  /** A token of the App's installation. */
  appToken(): Promise<string>;
  /** A `GITHUB_TOKEN` of a workflow in the first repository, or in the one that is named. */
  actionsToken(
    permissions?: Readonly<Record<string, string>>,
    repository?: string,
  ): Promise<string>;
  /** Gives a person another role, or takes every role away. */
  setRole(login: string, role: Role | null, repository?: string): Promise<void>;
  deleteIssue(number: number, repository?: string): Promise<void>;
  /** Moves an issue to another repository of the organization; returns its new number. */
  transferIssue(number: number, to: string, repository?: string): Promise<number>;
  /** Lets an issue look as if it had been filed at that time (ISO 8601). */
  backdate(number: number, created: string, repository?: string): void;
  /** Waits until nothing has been asked or delivered for `quiet` milliseconds. */
  settled(quiet?: number): Promise<void>;
  close(): Promise<void>;
}

export const PEOPLE = {
  dana: 'admin',
  maya: 'maintain',
  wren: 'write',
  tom: 'triage',
  rita: 'read',
  sam: null,
} as const satisfies Readonly<Record<string, Role | null>>;

export const APP_PERMISSIONS = {
  metadata: 'read',
  issues: 'write',
  pull_requests: 'write',
  checks: 'write',
  contents: 'read',
  members: 'read',
} as const;

export const APP_EVENTS = [
  'issues',
  'issue_comment',
  'pull_request',
  'pull_request_review',
  'check_run',
  'push',
  'merge_group',
  'installation',
] as const;

const ROOT = 'org-owner';
const ACTIONS = { id: 15_368, slug: 'github-actions', name: 'GitHub Actions' };
const ACTIONS_PERMISSIONS = {
  metadata: 'read',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  checks: 'write',
  statuses: 'read',
};
/** What the emulator calls the roles. */
const PERMISSION: Readonly<Record<Role, string>> = {
  read: 'pull',
  triage: 'triage',
  write: 'push',
  maintain: 'maintain',
  admin: 'admin',
};

export async function startGitHub(options: GitHubOptions = {}): Promise<EmbeddedGitHub> {
  const owner = options.owner ?? 'acme';
  const repositories = options.repositories ?? [{ name: 'agents' }];
  const people: Readonly<Record<string, Role | null>> = options.people ?? PEOPLE;
  const first = `${owner}/${repositories[0]?.name}`;
  const named = (name?: string) => (name === undefined ? first : `${owner}/${name}`);
  const identity = {
    id: 4242,
    slug: options.app?.slug ?? 'agent-incident-review',
    name: options.app?.name ?? 'Agent incident review',
  };
  const app: EmbeddedApp = {
    id: identity.id,
    slug: identity.slug,
    login: `${identity.slug}[bot]`,
    privateKey: newKey(),
    webhookSecret: 'sandbox-webhook-secret',
    installationId: 7001,
  };
  const actions = { ...ACTIONS, privateKey: newKey(), installationId: 7002 };

  const proxy = await startProxy();
  const host = `127.0.0.1:${proxy.port}`;
  const origin = `http://${host}`;
  const tokenFor = (login: string) => `token-${login}`;
  // Its own address is asked for beforehand: `url` only repeats the advertised one.
  const port = await freePort();
  const emulator = await createEmulator({
    service: 'github',
    port,
    baseUrl: origin,
    seed: {
      tokens: Object.fromEntries(
        [ROOT, ...Object.keys(people)].map((login) => [
          tokenFor(login),
          { login, scopes: ['repo', 'user', 'admin:org'] },
        ]),
      ),
      github: {
        users: [ROOT, ...Object.keys(people)].map((login) => ({
          login,
          name: login,
          email: `${login}@example.com`,
        })),
        orgs: [{ login: owner, members: [{ login: ROOT, role: 'admin' }] }],
        repos: repositories.map((repo) => ({ owner, auto_init: true, ...repo })),
        apps: [
          {
            app_id: app.id,
            slug: app.slug,
            name: identity.name,
            private_key: app.privateKey,
            permissions: options.app?.permissions ?? APP_PERMISSIONS,
            events: ['*'],
            webhook_url: origin + HOOK_PATH,
            installations: [
              {
                installation_id: app.installationId,
                account: owner,
                ...(options.app?.repositories
                  ? { repository_selection: 'selected', repositories: options.app.repositories }
                  : {}),
              },
            ],
          },
          {
            app_id: actions.id,
            slug: actions.slug,
            name: actions.name,
            private_key: actions.privateKey,
            permissions: ACTIONS_PERMISSIONS,
            installations: [{ installation_id: actions.installationId, account: owner }],
          },
        ],
      },
    },
  });
  const upstream = createUpstream(`http://127.0.0.1:${port}`, tokenFor(ROOT));
  const state = createState();
  const apps = [identity, ACTIONS];
  const shaper = createShaper(state, apps, origin);
  const hooks = createHooks({
    secret: app.webhookSecret,
    events: options.app?.events ?? APP_EVENTS,
    installation: app.installationId,
    state,
    shaper,
  });
  const box: Box = {
    origin,
    owner,
    apps,
    repositories: new Map(
      repositories.map((repo) => [`${owner}/${repo.name}`, { private: repo.private ?? false }]),
    ),
    state,
    upstream,
    hooks,
    pass(call, body) {
      // The emulator's times have fractions, which sort before a bare second's `Z`.
      const path = pathOf(call).replace(/([?&]since=[^&.]*)Z/, '$1.000Z');
      const empty = call.method === 'GET' || call.method === 'DELETE' ? undefined : {};
      const sent = body ?? (call.raw.length > 0 ? call.raw : empty);
      return upstream.send(call.method, path, sent, call.headers);
    },
  };
  for (const login of [ROOT, ...Object.keys(people)]) {
    state.tokens.set(tokenFor(login), { kind: 'user', login, token: tokenFor(login) });
  }

  async function setRole(login: string, role: Role | null, repository?: string): Promise<void> {
    const repo = named(repository);
    const roles = state.roles.get(repo) ?? new Map<string, Role>();
    state.roles.set(repo, roles);
    const path = `/repos/${repo}/collaborators/${login}`;
    if (role === null) {
      roles.delete(login);
      await upstream.send('DELETE', path);
    } else {
      roles.set(login, role);
      await upstream.send('PUT', path, { permission: PERMISSION[role] });
    }
  }

  for (const { name } of repositories) {
    state.roles.set(named(name), new Map([[ROOT, 'admin']]));
    for (const [login, role] of Object.entries(people)) {
      if (role !== null) await setRole(login, role, name);
    }
    const main = await upstream.get(`/repos/${named(name)}/git/ref/heads/main`);
    await upstream.send('POST', `/repos/${named(name)}/git/refs`, {
      ref: 'refs/heads/production',
      sha: asJson(main.object).sha,
    });
  }
  proxy.serve(box, shaper);

  async function mint(
    from: { id: number; privateKey: string; installationId: number },
    body: Json,
  ): Promise<string> {
    const response = await fetch(
      `${origin}/app/installations/${from.installationId}/access_tokens`,
      {
        method: 'POST',
        headers: {
          authorization: `Bearer ${appJwt(from.id, from.privateKey)}`,
          [UNRECORDED]: '1',
        },
        body: JSON.stringify(body),
      },
    );
    const made = asJson(await response.json());
    if (response.status !== 201) throw new Error(`no installation token: ${JSON.stringify(made)}`);
    return text(made.token);
  }

  async function remove(number: number, repo: string, gone: { status: 301 | 410; to?: string }) {
    const issue = await upstream.get(`/repos/${repo}/issues/${number}`);
    state.gone.set(keyOf(repo, number), gone);
    const repository = await upstream.get(`/repos/${repo}`);
    return { issue, repository, sender: await upstream.get(`/users/${ROOT}`) };
  }

  return {
    url: origin,
    apiUrl: `${origin}/api/v3`,
    host,
    owner,
    repository: first,
    app,
    requests: proxy.requests,
    deliveries: hooks.deliveries,
    failNext: proxy.failNext,
    deliverTo: hooks.deliverTo,
    redeliver: hooks.redeliver,
    as(login) {
      const token = tokenFor(login);
      if (!state.tokens.has(token)) throw new Error(`nobody here is called ${login}`);
      const [, repository = ''] = first.split('/');
      return createPerson({ login, token, apiUrl: `${origin}/api/v3`, owner, repository });
    },
    appToken: () => mint(app, {}),
    actionsToken: (permissions, repository) =>
      mint(actions, {
        repositories: [named(repository).split('/')[1]],
        ...(permissions ? { permissions } : {}),
      }),
    setRole,
    async deleteIssue(number, repository) {
      const payload = await remove(number, named(repository), { status: 410 });
      hooks.emit('issues', { action: 'deleted', ...payload });
    },
    async transferIssue(number, to, repository) {
      const from = named(repository);
      const { title, body, labels } = await upstream.get(`/repos/${from}/issues/${number}`);
      const made = asJson(
        (await upstream.send('POST', `/repos/${named(to)}/issues`, { title, body, labels: [] }))
          .body,
      );
      const names = (labels as Json[]).map(({ name }) => name);
      const path = `/repos/${named(to)}/issues/${made.number}`;
      if (names.length > 0) await upstream.send('POST', `${path}/labels`, { labels: names });
      const payload = await remove(number, from, { status: 301, to: path });
      const changes = {
        new_issue: made,
        new_repository: await upstream.get(`/repos/${named(to)}`),
      };
      hooks.emit('issues', { action: 'transferred', changes, ...payload });
      return Number(made.number);
    },
    backdate(number, created, repository) {
      state.dates.set(keyOf(named(repository), number), created);
    },
    async settled(quiet = 200) {
      for (let seen = -1, since = Date.now(); Date.now() - since < quiet; ) {
        const now = proxy.requests.length + hooks.deliveries.length;
        if (now !== seen || proxy.working() > 0 || hooks.waiting() > 0) {
          seen = now;
          since = Date.now();
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    async close() {
      hooks.deliverTo(null);
      await proxy.close();
      await emulator.close();
    },
  };
}

function newKey(): string {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  }).privateKey;
}

function appJwt(id: number, key: string): string {
  const encode = (value: Json) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const head = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iat: now - 30, exp: now + 540, iss: id })}`;
  return `${head}.${createSign('RSA-SHA256').update(head).sign(key, 'base64url')}`;
}
