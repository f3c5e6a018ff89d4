// The embedded GitHub: the emulator, the proxy that completes it, an organization, an App, people.
import { deleteIssue, transferIssue } from './absent.js';
import { createWorkflowRuns } from './artifacts.js';
import { createDeployments } from './deployments.js';
import { type RunningEmulator, startEmulator } from './emulator.js';
import type { Box } from './gap.js';
import { press } from './gaps/checks.js';
import { install } from './gaps/registration.js';
import { createSwitch } from './graphql/switch.js';
import { createHooks } from './hooks.js';
import { watchPosts } from './posts.js';
import { getCall, HOOK_PATH, handle, pathOf, startProxy } from './proxy.js';
import { furnish, setRole } from './roles.js';
import { createPerson } from './seed.js';
import { createShaper } from './shape.js';
import { createState, keyOf, overrideKey } from './state.js';
import { createTally, type Tally } from './tally.js';
import { mintToken } from './tokens.js';
import type { EmbeddedGitHub, GitHubOptions } from './types.js';
import { createUpstream } from './upstream.js';
import {
  createWorld,
  ROOT,
  ROOT_TOKENS,
  SPARE_TOKENS,
  spareTokenFor,
  tokenFor,
  type World,
} from './world.js';

export type { EmbeddedApp, EmbeddedGitHub, GitHubOptions } from './types.js';

/** Starts a GitHub of its own on a free loopback port; close it when done. */
export async function startGitHub(options: GitHubOptions = {}): Promise<EmbeddedGitHub> {
  const world = createWorld(options);
  const proxy = await startProxy();
  const origin = `http://127.0.0.1:${proxy.port}`;
  const emulator = await startEmulator(world, origin);
  const posts = createTally();
  const box = createBox(world, origin, emulator, posts, options);
  const watched = [posts, box.hooks.owed].map((tally) => watchPosts(origin, HOOK_PATH, tally));
  const first = world.repositories[0]?.name ?? '';
  const full = (name = first) => `${world.owner}/${name}`;
  const workflowRuns = createWorkflowRuns(box, full);
  const close = async () => {
    box.hooks.deliverTo(null);
    for (const unwatch of watched) unwatch();
    await workflowRuns.close();
    await proxy.close();
    await emulator.close();
  };
  try {
    await furnish(box, world);
    await options.prepare?.(box, `${world.owner}/${world.repositories[0]?.name ?? ''}`);
  } catch (error) {
    await close();
    throw error;
  }
  proxy.serve(box);
  emulator.listen();

  const apiUrl = `${origin}/api/v3`;

  return {
    url: origin,
    apiUrl,
    host: `127.0.0.1:${proxy.port}`,
    owner: world.owner,
    repository: full(),
    app: world.app,
    requests: proxy.requests,
    deliveries: box.hooks.deliveries,
    failNext: proxy.failNext,
    holdNext: proxy.holdNext,
    disturb: proxy.disturb,
    graphql: box.graphql,
    deployments: createDeployments(box, full),
    workflowRuns,
    buttons: (run) => box.state.buttons.get(run) ?? [],
    press: (run, identifier, login, repository) =>
      press(box, full(repository), run, identifier, login),
    deliverTo: box.hooks.deliverTo,
    deliverBy: box.hooks.deliverBy,
    install: () => install(box),
    redeliver: box.hooks.redeliver,
    emit: (event, payload) => box.hooks.emit(event, payload, true),
    as(login) {
      const token = tokenFor(login);
      if (!box.state.tokens.has(token)) throw new Error(`nobody here is called ${login}`);
      return createPerson({ login, token, apiUrl, owner: world.owner, repository: first });
    },
    appToken: () => mintToken(origin, world.app),
    actionsToken: (permissions, repository = first) =>
      mintToken(origin, world.actions, {
        repositories: [repository],
        ...(permissions ? { permissions } : {}),
      }),
    setRole: (login, role, repository) => setRole(box, full(repository), login, role),
    deleteIssue: (number, repository) => deleteIssue(box, full(repository), number),
    transferIssue: (number, to, repository) =>
      transferIssue(box, full(repository), number, full(to)),
    setEnvironments: (names, repository) =>
      void box.state.environments.set(full(repository), [...names]),
    backdate(number, created, repository) {
      const key = overrideKey('issue', keyOf(full(repository), number));
      box.state.overrides.set(key, { ...box.state.overrides.get(key), created_at: created });
    },
    owed: box.hooks.owed.count,
    delivered: box.hooks.owed.none,
    close,
  };
}

function createBox(
  world: World,
  origin: string,
  { address, server }: RunningEmulator,
  posts: Tally,
  { bots = [], ...abilities }: GitHubOptions,
): Box {
  const upstream = createUpstream(
    server,
    ROOT_TOKENS,
    (token) => another(token),
    async () => {
      // The post begins some steps behind the answer.
      await new Promise((resolve) => setImmediate(resolve));
      await posts.none();
    },
  );
  const made = {
    is: world.made,
    installed: world.made,
    permissions: world.permissions,
    events: world.events,
    codes: new Map(),
  };
  const state = createState(made, abilities);
  for (const login of [ROOT, ...Object.keys(world.people)]) {
    state.tokens.set(tokenFor(login), { kind: 'user', login, token: tokenFor(login) });
  }
  for (const login of bots) state.bots.add(login);
  let others = 0;
  /** One more token of whoever holds a token. */
  async function another(token: string): Promise<string> {
    const caller = state.tokens.get(token);
    if (caller?.kind !== 'installation') {
      const login = caller?.kind === 'user' ? caller.login : ROOT;
      others = (others + 1) % SPARE_TOKENS;
      return spareTokenFor(login, others);
    }
    const names = caller.repositories?.map((name) => name.split('/')[1]);
    const app = [world.app, world.actions].find(({ slug }) => slug === caller.slug) ?? world.app;
    return mintToken(address, app, names ? { repositories: names } : {});
  }
  const apps = [world.app, world.actions].map(({ id, slug, name }) => ({ id, slug, name }));
  const shaper = createShaper(state, apps, world.owner, origin);
  const box: Box = {
    origin,
    owner: world.owner,
    apps,
    app: world.app,
    installedOn: world.installedOn?.map((name) => `${world.owner}/${name}`) ?? null,
    repositories: new Map(world.repositories.map((repo) => [`${world.owner}/${repo.name}`, repo])),
    state,
    upstream,
    shaper,
    graphql: createSwitch(),
    hooks: createHooks({
      secret: world.app.webhookSecret,
      installation: world.app.installationId,
      state,
      shaper,
    }),
    async read(caller, path) {
      const { status, body } = await handle(getCall(caller, path), box);
      return { status, body: JSON.parse(shaper.print(body ?? null)) };
    },
    pass(call, body) {
      // The emulator's times have fractions, which sort before a bare second's `Z`.
      const path = pathOf(call).replace(/([?&]since=[^&.]*)Z/, '$1.000Z');
      const empty = call.method === 'GET' || call.method === 'DELETE' ? undefined : {};
      return upstream.send(
        call.method,
        path,
        body ?? (call.raw.length > 0 ? call.raw : empty),
        call.headers,
      );
    },
  };
  return box;
}
