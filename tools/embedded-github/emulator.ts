// Starts the emulator behind the proxy, seeded with a world.
import type { Server } from 'node:http';
import { createEmulator } from 'emulate';
import { serverAt } from './direct.js';
import { PERMISSION_LEVELS } from './manifest-rules.js';
import { freePort } from './ports.js';
import { HOOK_PATH } from './proxy.js';
import { ROOT, ROOT_TOKENS, SPARE_TOKENS, spareTokenFor, tokenFor, type World } from './world.js';

const ACTIONS_PERMISSIONS = {
  metadata: 'read',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  checks: 'write',
  statuses: 'read',
};

const EVERYTHING = Object.fromEntries(
  Object.keys(PERMISSION_LEVELS).map((name) => [name, 'write']),
);

export interface RunningEmulator {
  /** Where it really listens; it advertises the proxy's address. */
  readonly address: string;
  readonly server: Server;
  /** From now on the proxy hears of what happens; before, the world is only being furnished. */
  listen(): void;
  close(): Promise<void>;
}

export async function startEmulator(world: World, origin: string): Promise<RunningEmulator> {
  // The emulator does not tell which port it took, only what it advertises.
  const port = await freePort();
  // The emulator reads this list at each event.
  const events: string[] = [];
  const logins = [ROOT, ...Object.keys(world.people)];
  const github = {
    users: logins.map((login) => ({ login, name: login, email: `${login}@example.com` })),
    orgs: [{ login: world.owner, members: [{ login: ROOT, role: 'admin' }] }],
    repos: world.repositories.map((repo) => ({ owner: world.owner, auto_init: true, ...repo })),
    apps: [appSeed(world, origin, events), actionsSeed(world)],
  };
  const scopes = ['repo', 'user', 'admin:org'];
  const tokens = Object.fromEntries(logins.map((login) => [tokenFor(login), { login, scopes }]));
  for (const login of logins) {
    for (let at = 0; at < SPARE_TOKENS; at += 1) {
      tokens[spareTokenFor(login, at)] = { login, scopes };
    }
  }
  for (const token of ROOT_TOKENS) tokens[token] = { login: ROOT, scopes };
  const emulator = await createEmulator({
    service: 'github',
    port,
    baseUrl: origin,
    seed: { tokens, github },
  });
  const address = `http://127.0.0.1:${port}`;
  return {
    address,
    server: await serverAt(address),
    listen: () => void events.push('*'),
    close: () => emulator.close(),
  };
}

function appSeed(world: World, origin: string, events: string[]) {
  const { app, installedOn } = world;
  return {
    app_id: app.id,
    slug: app.slug,
    name: app.name,
    private_key: app.privateKey,
    // The proxy knows what an App may do that is still to be made.
    permissions: world.made ? world.permissions : EVERYTHING,
    // The proxy hears of everything and passes on what the App has subscribed to.
    events,
    webhook_url: origin + HOOK_PATH,
    installations: [
      {
        installation_id: app.installationId,
        account: world.owner,
        ...(installedOn ? { repository_selection: 'selected', repositories: installedOn } : {}),
      },
    ],
  };
}

function actionsSeed({ actions, owner }: World) {
  return {
    app_id: actions.id,
    slug: actions.slug,
    name: actions.name,
    private_key: actions.privateKey,
    permissions: ACTIONS_PERMISSIONS,
    installations: [{ installation_id: actions.installationId, account: owner }],
  };
}
