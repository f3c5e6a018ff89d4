// The bundles, built afresh, do their work once as processes; command line and entry: pack.test.ts.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAppFor, startCommand } from '../../tools/embedded-github/app-process.js';
import { pullRequestPayload, runAt } from '../../tools/embedded-github/events.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { freePort } from '../../tools/embedded-github/ports.js';
import { runAction } from '../../tools/embedded-github/runner.js';
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

/** Runs `node` in the checkout. */
function node(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

test('server.js reviews an incident, logs no token, and ends by SIGTERM', async () => {
  const app = await startAppFor(github, built.bundle('server.js'), { LOG_LEVEL: 'debug' });
  const { number } = await github.as('tom').fileIncident('Refunds', completeBody());
  await app.idle();
  const comments = await github.as('dana').listComments(number);
  expect(comments.map(({ user }) => user?.login)).toEqual([github.app.login]);
  expect(await app.stop()).toBe(0);
  expect(app.output()).toMatch(/DEBUG \(probot\): plan\n\s+key: "incident:acme\/agents#\d+"/);
  expect(app.output()).not.toMatch(/ghs_|token-/);
});

/** The Action where nothing else is: what GitHub has of the repository, and no packages. */
function actionAlone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const name of readdirSync(built.dist).filter((one) => one.startsWith('action')))
    cpSync(join(built.dist, name), join(folder, name));
  return join(folder, 'action.js');
}

test('action.js holds a release, by the files that are committed alone', async () => {
  const { number } = await github.as('tom').fileIncident('Refunds', completeBody());
  const pull = await github
    .as('dana')
    .propose(
      { title: 'Release', head: 'next', base: 'production', body: `Incident: #${number}` },
      { 'src/agent.ts': 'export const build = 1;\n' },
    );
  const place = await runAt(github);
  const result = await runAction(actionAlone(), {
    event: 'pull_request',
    payload: await pullRequestPayload(github, pull.number),
    ...place,
    inputs: { 'github-token': place.token ?? '' },
  });
  expect(result).toMatchObject({ exitCode: 1, stderr: '', outputs: { verdict: 'hold' } });
  expect(result.stdout).toMatch(/^Verdict: hold\n::error /);
  expect(result.summary).toMatch(/^## ⛔ Hold/);
  expect(JSON.parse(result.files.facts ?? '')).toMatchObject({ incidents: [{}] });
});

test('npm run demo tells the whole loop', async () => {
  const { code, out } = await node('tools/demo/run.mjs', built.dist);
  expect(out).toContain('Blocked first, released after the changes landed');
  expect(out.trimEnd().split('\n').at(-1)).toBe(
    'Play it yourself in a browser: npm run playground',
  );
  expect(code).toBe(0);
});

test('npm run playground opens a page beside the shipped App, and ends by SIGTERM', async () => {
  const command = [process.execPath, 'tools/playground/run.mjs', built.dist] as const;
  const app = await startCommand(command, { HOST: '127.0.0.1', PORT: `${await freePort()}` });
  const page = await (await fetch(`${app.url}/`)).text();
  expect(page).toContain('<h1>From an incident to a release that keeps its lesson</h1>');
  expect(app.output()).toContain(`The playground is open at ${app.url}/`);
  expect(await app.stop()).toBe(0);
});
