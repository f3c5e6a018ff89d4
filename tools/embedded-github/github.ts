// The embedded GitHub: the emulator, the proxy that completes it, an organization, an App, people.
import { deleteIssue, transferIssue } from './absent.js';
import { startEmulator } from './emulator.js';
import type { Box } from './gap.js';
import { createHooks } from './hooks.js';
import { pathOf, type RunningProxy, startProxy } from './proxy.js';
import { furnish, setRole } from './roles.js';
import { createPerson } from './seed.js';
import { createShaper, type Shaper } from './shape.js';
import { createState, keyOf } from './state.js';
import { mintToken } from './tokens.js';
import type { EmbeddedGitHub, GitHubOptions } from './types.js';
import { createUpstream } from './upstream.js';
import { createWorld, ROOT, tokenFor, type World } from './world.js';

export type { EmbeddedApp, EmbeddedGitHub, GitHubOptions } from './types.js';

/** Starts a GitHub of its own on a free loopback port; close it when done. */
export async function startGitHub(options: GitHubOptions = {}): Promise<EmbeddedGitHub> {
  const world = createWorld(options);
  const proxy = await startProxy();
  const origin = `http://127.0.0.1:${proxy.port}`;
  const emulator = await startEmulator(world, origin);
  const { box, shaper } = createBox(world, origin, emulator.address);
  await furnish(box, world);
  proxy.serve(box, shaper);

  const first = world.repositories[0]?.name ?? '';
  const full = (name = first) => `${world.owner}/${name}`;
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
    deliverTo: box.hooks.deliverTo,
    redeliver: box.hooks.redeliver,
    emit: box.hooks.emit,
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
    backdate(number, created, repository) {
      box.state.dates.set(keyOf(full(repository), number), created);
    },
    settled: (quiet = 200) => settle(proxy, box, quiet),
    async close() {
      box.hooks.deliverTo(null);
      await proxy.close();
      await emulator.close();
    },
  };
}

function createBox(world: World, origin: string, address: string): { box: Box; shaper: Shaper } {
  const upstream = createUpstream(address, tokenFor(ROOT));
  const state = createState();
  for (const login of [ROOT, ...Object.keys(world.people)]) {
    state.tokens.set(tokenFor(login), { kind: 'user', login, token: tokenFor(login) });
  }
  const apps = [world.app, world.actions].map(({ id, slug, name }) => ({ id, slug, name }));
  const shaper = createShaper(state, apps, origin);
  const box: Box = {
    origin,
    owner: world.owner,
    apps,
    repositories: new Map(world.repositories.map((repo) => [`${world.owner}/${repo.name}`, repo])),
    state,
    upstream,
    hooks: createHooks({
      secret: world.app.webhookSecret,
      events: world.events,
      installation: world.app.installationId,
      state,
      shaper,
    }),
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
  return { box, shaper };
}

async function settle(proxy: RunningProxy, box: Box, quiet: number): Promise<void> {
  for (let seen = -1, since = Date.now(); Date.now() - since < quiet; ) {
    const now = proxy.requests.length + box.hooks.deliveries.length;
    const waits = proxy.working() > 0 || box.hooks.waiting() > 0;
    if (now !== seen || waits || (await box.hooks.busy())) {
      seen = now;
      since = Date.now();
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
