// From a server without credentials to an App that reviews: by clicks, and again after a restart.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { type AppProcess, settled, startCommand } from '../../tools/embedded-github/app-process.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { freePort } from '../../tools/embedded-github/ports.js';
import { createVisitor, linkOf } from '../../tools/embedded-github/visitor.js';
import { type Built, buildPackage } from '../smoke/build.js';
import { completeBody } from '../support/body.js';

let built: Built;
let folder: string;
let github: EmbeddedGitHub;
let app: AppProcess | null = null;

beforeAll(async () => {
  built = await buildPackage();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registration-'));
  github = await startGitHub({
    app: { made: false },
    repositories: [{ name: 'agents', private: true }],
  });
});
afterEach(async () => {
  app?.kill();
  await github.close();
  await rm(folder, { recursive: true });
});
afterAll(() => built.remove());

async function start(port: number, env: Record<string, string> = {}): Promise<AppProcess> {
  app = await startCommand(
    [process.execPath, built.bundle('server.js')],
    { HOST: '127.0.0.1', PORT: `${port}`, NODE_ENV: 'production', ...env },
    { cwd: folder },
  );
  return app;
}

const place = () => ({ GHE_HOST: github.host, GHE_PROTOCOL: 'http' });

/** Files an incident and waits for the App's comments on it. */
async function reviewed(url: string): Promise<(string | undefined)[]> {
  const { number } = await github.as('tom').fileIncident('Refunds went out twice', completeBody());
  await settled(github, url);
  const comments = await github.as('dana').listComments(number);
  return comments.map(({ user }) => user?.login);
}

test('the App is made by clicking, reviews at once, and again after a restart', async () => {
  const file = join(folder, '.env');
  await writeFile(file, '# ours\nLOG_LEVEL=debug\n', { mode: 0o644 });
  const port = await freePort();
  const { url, printed, stop } = await start(port, place());
  await printed(`Open ${url}/register`);
  const early = await fetch(`${url}/api/github/webhooks`, { method: 'POST' });
  expect(early.status).toBe(503);

  const visitor = createVisitor();
  const choices = await visitor.open(url);
  const handOver = await visitor.submit(choices, { organization: 'acme', webhook: url });
  expect(handOver.text).toContain(`${url}/api/github/webhooks`);
  const done = await visitor.submit(handOver);
  expect({ status: done.status, text: done.text }).toMatchObject({
    status: 200,
    text: expect.stringContaining('The App is there'),
  });
  expect(linkOf(done)).toBe(`${github.url}/github-apps/${github.app.slug}/installations/new`);
  await printed('GitHub knows this App as');

  const text = await readFile(file, 'utf8');
  expect(text.startsWith('# ours\nLOG_LEVEL=debug\n')).toBe(true);
  expect(parseEnv(text)).toEqual({
    LOG_LEVEL: 'debug',
    APP_ID: `${github.app.id}`,
    PRIVATE_KEY: github.app.privateKey,
    WEBHOOK_SECRET: github.app.webhookSecret,
    ...place(),
  });
  expect((await stat(file)).mode & 0o777).toBe(0o600);

  await visitor.open(linkOf(done));
  expect(await reviewed(url)).toEqual([github.app.login]);
  expect(await stop()).toBe(0);

  const again = await start(port);
  expect(await reviewed(again.url)).toEqual([github.app.login]);
  expect(again.output()).not.toContain('/register');
  expect(await again.stop()).toBe(0);
});

test('some credentials without the others are an error, not a registration', async () => {
  const some = { ...place(), APP_ID: '4242' };
  await expect(start(await freePort(), some)).rejects.toThrow(
    /PRIVATE_KEY or PRIVATE_KEY_PATH, WEBHOOK_SECRET not set/,
  );
});

test('a server that waits for its App ends by SIGTERM', async () => {
  const { stop, printed } = await start(await freePort(), place());
  await printed('/register');
  expect(await stop()).toBe(0);
});
