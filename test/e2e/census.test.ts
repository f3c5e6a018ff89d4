// The census of `mode: evidence` in the run of a pull request: learned cases that are gone or fail.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { worldFromCase } from '../../tools/embedded-github/case-world/world-from-case.js';
import { pullRequestPayload, runAt } from '../../tools/embedded-github/events.js';
import {
  type ResultsService,
  startResultsService,
} from '../../tools/embedded-github/results-service.js';
import { runAction } from '../../tools/embedded-github/runner.js';
import { action } from '../support/action.js';
import { type Change, learnedWorld } from '../support/learned.js';

let service: ResultsService;
/** An artifact's name tells the attempt; each run here is one of its own. */
let attempt = 0;
beforeAll(async () => {
  service = await startResultsService();
});
afterAll(() => service.close());

const NAME = 'acme/agents#12: a repeated refund is escalated to a person';

function results(cases: { name: string; pass: boolean }[]): string {
  const rows = cases.map(({ name, pass }, testIdx) => ({
    testIdx,
    success: pass,
    score: pass ? 1 : 0,
    failureReason: pass ? 0 : 1,
    testCase: { description: name },
    gradingResult: {
      pass,
      score: pass ? 1 : 0,
      reason: 'as it says',
      componentResults: [{ pass, score: pass ? 1 : 0, reason: 'Expected output to contain it' }],
    },
  }));
  const [successes, failures] = [true, false].map(
    (is) => cases.filter(({ pass }) => pass === is).length,
  );
  const stats = { successes, failures, errors: 0 };
  return JSON.stringify({ results: { version: 3, results: rows, stats } });
}

interface Told {
  exitCode: number;
  stdout: string;
  summary: string;
  check: { conclusion: string | null; title?: string | null } | null;
}

async function evidence(
  change: Change,
  cases: Parameters<typeof results>[0],
  refused?: RegExp,
): Promise<Told> {
  const { github } = await worldFromCase(learnedWorld(change));
  try {
    const { head } = await github.as('dana').getPull(90);
    const folder = mkdtempSync(join(tmpdir(), 'census-'));
    execFileSync('git', ['init', '--quiet', folder]);
    writeFileSync(join(folder, '.git/HEAD'), `${head.sha}\n`);
    writeFileSync(join(folder, 'results.json'), results(cases));
    attempt += 1;
    const undo = refused ? github.failNext(refused, 403) : () => {};
    const place = await runAt(github);
    const { exitCode, stdout, summary } = await runAction(action, {
      ...place,
      serverUrl: 'https://github.com',
      event: 'pull_request',
      payload: await pullRequestPayload(github, 90),
      inputs: { 'github-token': place.token ?? '', mode: 'evidence', results: 'results.json' },
      env: {
        GITHUB_WORKSPACE: folder,
        GITHUB_JOB: 'evals',
        GITHUB_RUN_ATTEMPT: String(attempt),
        ...service.env,
      },
    });
    undo();
    const runs = await github.as('dana').checkRuns(head.sha);
    const found = runs.find(({ name }) => name === 'Eval evidence');
    const check = found ? { conclusion: found.conclusion, title: found.output.title } : null;
    return { exitCode, stdout, summary, check };
  } finally {
    await github.close();
  }
}

const OTHER = { name: 'an answer quotes its page', pass: true };
const ELSEWHERE = { files: { 'README.md': 'ours\n' } };
const RETIRED = [{ by: 'maya', body: '/retire eval because the refund agent was switched off' }];

test('a run that holds the case of a learned incident says that it passed', async () => {
  const told = await evidence(ELSEWHERE, [{ name: NAME, pass: true }, OTHER]);
  expect(told).toMatchObject({ exitCode: 0, check: { conclusion: 'success' } });
  expect(told.summary).toContain('The cases of 1 learned incident ran and passed.');
  expect(told.stdout).not.toContain('::warning');
});

test.each<[string, Change, Parameters<typeof results>[0], RegExp, string]>([
  [
    'no longer holds it',
    { files: { 'evals/refund.yaml': null } },
    [OTHER],
    /^::warning title=case-missing::acme\/agents#12: no case of this run names it any more\.$/m,
    '0 of 0 cases of incidents passed; 1 of learned incidents missing',
  ],
  [
    'holds one that fails',
    ELSEWHERE,
    [{ name: NAME, pass: false }, OTHER],
    /^::warning title=case-failing::acme\/agents#12: “acme.*” failed in 1 of 1 runs\.$/m,
    '0 of 1 cases of incidents passed; 1 of learned incidents failing',
  ],
])('one that %s says so and fails nothing', async (_, change, cases, warning, title) => {
  const told = await evidence(change, cases);
  expect(told).toMatchObject({ exitCode: 0, check: { conclusion: 'neutral', title } });
  expect(told.stdout).toMatch(warning);
  expect(told.summary).toContain('| `acme/agents#12` |');
});

test.each<[string, Change]>([
  ['a maintainer has retired', { files: { 'evals/refund.yaml': null }, comments: RETIRED }],
  ['is not learned', { files: { 'evals/refund.yaml': null }, labels: ['incident'] }],
])('it is not asked for what %s', async (_, change) => {
  const told = await evidence(change, [OTHER]);
  expect(told).toMatchObject({ exitCode: 0, check: { conclusion: 'success' } });
  expect(told.stdout).not.toContain('::warning');
});

test('where incidents may not be read it says so, and the rest is uploaded', async () => {
  const told = await evidence(ELSEWHERE, [{ name: NAME, pass: true }], /^GET .*\/issues\?/);
  expect(told).toMatchObject({ exitCode: 0, check: { conclusion: 'neutral' } });
  expect(told.stdout).toMatch(/::warning title=Learned incidents::Not read: the cases of learned/);
  expect(told.stdout).toContain('Uploaded eval-evidence');
});
