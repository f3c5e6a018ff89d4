// `mode: evidence`: what is uploaded and shown, and what fails.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEvidence } from '../../src/core/evidence/document.js';
import { runAt } from '../../tools/embedded-github/events.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import {
  type ResultsService,
  startResultsService,
} from '../../tools/embedded-github/results-service.js';
import { runAction } from '../../tools/embedded-github/runner.js';
import { action } from '../support/action.js';

let github: EmbeddedGitHub;
let service: ResultsService;
let folder: string;
let head: string;

const fixture = (name: string) =>
  fileURLToPath(new URL(`../fixtures/evidence/${name}`, import.meta.url));

beforeAll(async () => {
  github = await startGitHub();
  service = await startResultsService();
  head = await github.as('dana').commitFiles('main', { 'a.txt': 'a\n' }, 'Start');
  folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  mkdirSync(join(folder, 'out'));
  copyFileSync(fixture('promptfoo.json'), join(folder, 'out/results.json'));
  copyFileSync(fixture('jest.xml'), join(folder, 'out/jest.xml'));
  writeFileSync(join(folder, 'cut.json'), '{"results":');
  // A checkout at that commit, as far as `git rev-parse` tells.
  execFileSync('git', ['init', '--quiet', folder]);
  writeFileSync(join(folder, '.git/HEAD'), `${head}\n`);
});
afterAll(async () => {
  await service.close();
  await github.close();
});

async function act(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const place = await runAt(github);
  return runAction(action, {
    ...place,
    serverUrl: 'https://github.com',
    event: 'push',
    payload: {},
    inputs: { 'github-token': place.token ?? '', mode: 'evidence', ...inputs },
    env: { GITHUB_WORKSPACE: folder, GITHUB_JOB: 'evals', ...service.env, ...env },
  });
}

test('what the results say is uploaded, shown in the summary and as a check run', async () => {
  const { exitCode, stdout, summary, outputs } = await act({ results: 'out/*.json\nout/jest.xml' });
  expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 });
  const [name = '', ...more] = [...service.artifacts.keys()];
  expect(more).toEqual([]);
  expect(name).toMatch(/^eval-evidence-evals-[0-9a-f]{8}-1-job-0000$/);
  const uploaded = JSON.parse(service.artifacts.get(name)?.['evidence.json'] ?? '');
  const read = readEvidence(uploaded);
  expect(read).toMatchObject({ document: { commit: head, on: null } });
  expect(uploaded.results.map(({ tool }: { tool: string }) => tool)).toEqual([
    'junit jest',
    'promptfoo 0.121.20',
  ]);
  expect(outputs.evidence).toMatch(/evidence\.json$/);
  expect(summary).toContain('| `acme/incidents#13` | named by metadata | ❌ failed | 0 of 2 |');
  const runs = await github.as('dana').checkRuns(head);
  expect(runs.find((run) => run.name === 'Eval evidence')).toMatchObject({
    conclusion: 'neutral',
    output: { title: expect.stringMatching(/of \d+ cases of incidents passed/) },
  });
});

test.each([
  ['no file', { results: 'none/*.xml' }, {}, /No file matches “?.?none/],
  ['no results', {}, {}, /Expected the input results/],
  ['a file that cannot be trusted', { results: 'cut.json' }, {}, /cut\.json: It is no JSON/],
  ['another format', { results: 'out/jest.xml', format: 'inspect' }, {}, /Expected inspect/],
  ['a short commit', { results: 'out/jest.xml', on: 'abc1234' }, {}, /whole commit hash/],
  [
    'no artifact service',
    { results: 'out/jest.xml' },
    { ACTIONS_RESULTS_URL: '' },
    /Nothing can be uploaded/,
  ],
  ['another mode', { mode: 'evidense' }, {}, /Expected gate, evidence, report/],
])('it fails where there is %s', async (_, inputs, env, message) => {
  const { exitCode, stdout } = await act(inputs as Record<string, string>, env);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^::error/);
  expect(stdout).toMatch(message);
});

test('more than is read of it is told at once', async () => {
  const name = (at: number) => `<testcase classname="refunds" name="#12: case ${at}"/>`;
  const cases = Array.from({ length: 5_001 }, (_, at) => name(at)).join('');
  const suite = `<testsuite name="evals" tests="5001" failures="0">${cases}</testsuite>`;
  writeFileSync(join(folder, 'many.xml'), `<testsuites>${suite}</testsuites>`);
  const ran = await act({ results: 'many.xml' }, { GITHUB_RUN_ATTEMPT: '9' });
  expect(ran.exitCode).toBe(0);
  expect(ran.stdout).toMatch(/::warning .*nothing of it counts: it has more than 5,000 cases/);
  expect(ran.summary).toContain('nothing of it counts');
});

test('the service is asked again, and given up', async () => {
  service.failNext(503, 2);
  expect(await act({ results: 'out/jest.xml' }, { GITHUB_RUN_ATTEMPT: '2' })).toMatchObject({
    exitCode: 0,
  });
  service.failNext(503, 9);
  const { exitCode, stdout } = await act({ results: 'out/jest.xml' }, { GITHUB_RUN_ATTEMPT: '3' });
  service.failNext(0, 0);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/The artifact was not uploaded: CreateArtifact was answered with 503/);
});

test('a token that may not write check runs says so, and fails nothing', async () => {
  const undo = github.failNext(/^POST .*\/check-runs/, 403);
  const { exitCode, stdout, summary } = await act(
    { results: 'out/jest.xml' },
    { GITHUB_RUN_ATTEMPT: '4' },
  );
  undo();
  expect(summary).toContain('pull requests from forks do not have');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(
    /^::warning title=Eval evidence::No check run was written: access is denied/m,
  );
});
