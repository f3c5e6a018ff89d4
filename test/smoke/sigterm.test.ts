// SIGTERM ends the server, however it was started, once its work is done.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AppProcess, appEnv, startCommand } from '../../tools/embedded-github/app-process.js';
import type { AskedCall } from '../../tools/embedded-github/faults.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { freePort } from '../../tools/embedded-github/ports.js';
import { completeBody } from '../support/body.js';
import { type Built, buildPackage } from './build.js';

let built: Built;
let github: EmbeddedGitHub;

beforeAll(async () => {
  [built, github] = await Promise.all([buildPackage(), startGitHub()]);
});
afterAll(async () => {
  await github.close();
  await built.remove();
});

const NPM = ['npm', 'start'] as const;
const SHELL = ['sh', '-c', 'exec npm start'] as const;
const byApp = (method: string, path: RegExp) => (call: AskedCall) =>
  call.caller === github.app.login && call.method === method && path.test(call.path);

let app: AppProcess | null = null;

// A test that ran out of time leaves nothing either.
afterEach(() => {
  github.deliverTo(null);
  app?.kill();
  app = null;
});

async function ours(number: number): Promise<number> {
  const comments = await github.as('dana').listComments(number);
  return comments.filter(({ user }) => user?.login === github.app.login).length;
}

test('a log that nobody reads does not keep it from ending', async () => {
  const port = await freePort();
  const env = { PATH: process.env.PATH, ...appEnv(github, port) };
  // The pipe is full before the server writes to it.
  const script = 'timeout 1 yes; exec "$0" "$1"';
  const args = ['-c', script, process.execPath, built.bundle('server.js')];
  const child = spawn('sh', args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(child, 'exit');
  const answers = () => fetch(`http://127.0.0.1:${port}/health`).then(Boolean, () => false);
  while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 50));
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

test.each([
  { to: 'npm', command: NPM, group: false, times: 1 },
  { to: 'npm', command: NPM, group: false, times: 2 },
  { to: 'the process group', command: NPM, group: true, times: 1 },
  { to: 'the process group', command: NPM, group: true, times: 2 },
  { to: 'a shell', command: SHELL, group: false, times: 2 },
])('$times × to $to drains', async ({ command, group, times }) => {
  const env = { ...appEnv(github, await freePort()), npm_config_update_notifier: 'false' };
  app = await startCommand(command, env, { detached: true, cwd: built.folder });
  const { pid, url, printed, ended } = app;
  const signal = () => process.kill(group ? -pid : pid, 'SIGTERM');
  github.deliverTo(`${url}/api/github/webhooks`);
  const writing = github.holdNext(byApp('POST', /\/issues\/\d+\/comments$/));
  const { number } = await github.as('tom').fileIncident('Refunds', completeBody());
  await writing.reached;
  signal();
  await printed(': draining');
  if (times > 1) {
    signal();
    await printed(': still draining');
  }
  expect(await ours(number)).toBe(0);
  writing.release();
  expect(await ended).toBe(0);
  expect(await ours(number)).toBe(1);
  await expect(fetch(`${url}/health`)).rejects.toThrow('fetch failed');
});
