// The census in the check run `Incident evidence`: what eval runs on the head of a pull request say.

import { Octokit } from '@octokit/rest';
import { serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { worldFromCase } from '../../tools/embedded-github/case-world/world-from-case.js';
import { documentOf, ran } from '../support/grades.js';
import { type Change, learnedWorld } from '../support/learned.js';

const NAME = 'acme/agents#12: a repeated refund is escalated to a person';
const ELSEWHERE = { files: { 'README.md': 'ours\n' } };

interface Shown {
  conclusion: string | null;
  title?: string | null;
  summary?: string | null;
}

/** What the check says once a run on the head holds these cases; null where there is no check. */
async function checkAfter(
  change: Change,
  cases: ReturnType<typeof ran>[],
  run: { event?: string; headRepository?: string } = {},
): Promise<Shown | null> {
  const { github } = await worldFromCase(learnedWorld(change));
  try {
    const { head } = await github.as('dana').getPull(90);
    const evidence = JSON.stringify(documentOf(cases, { commit: head.sha }));
    await github.workflowRuns.record({
      ...{ event: 'pull_request', branch: head.ref, sha: head.sha, ...run },
      artifacts: [
        { name: 'eval-evidence-evals-0123abcd-1-ca395085', files: { 'evidence.json': evidence } },
      ],
    });
    const workflow = new Octokit({ auth: await github.actionsToken(), baseUrl: github.apiUrl });
    await workflow.rest.checks.create({
      ...{ owner: 'acme', repo: 'agents', name: 'Eval evidence', head_sha: head.sha },
      ...{ status: 'completed', conclusion: 'neutral', output: { title: 'Evals', summary: 'x' } },
    });
    const app = await serveAppFor(github);
    try {
      await app.idle();
      const runs = await github.as('dana').checkRuns(head.sha);
      const found = runs.find(({ name }) => name === 'Incident evidence');
      return found ? { conclusion: found.conclusion, ...found.output } : null;
    } finally {
      await app.stop();
    }
  } finally {
    await github.close();
  }
}

const own = (counts: Parameters<typeof ran>[0]) =>
  ran({ incident: 'acme/agents#12', case: NAME, ...counts });

test.each<[string, Change, ReturnType<typeof ran>[], string, RegExp]>([
  [
    'no longer holds the case of a learned incident',
    ELSEWHERE,
    [],
    'cases: 1 of learned incidents missing',
    /`case-missing` \| no case of this run names it any more/,
  ],
  [
    'fails it',
    ELSEWHERE,
    [own({ failed: 2, passed: 1 })],
    'cases: 1 of learned incidents failing',
    /`case-failing` \| failed in 2 of 3 runs/,
  ],
])('a run that %s is told, and holds nothing', async (_, change, cases, title, line) => {
  const check = await checkAfter(change, cases);
  expect(check).toMatchObject({ conclusion: 'neutral', title });
  expect(check?.summary).toMatch(line);
  expect(check?.summary).toContain('As the eval runs on this commit say.');
});

test('a run in which it passed is told as well', async () => {
  const check = await checkAfter(ELSEWHERE, [own({ passed: 2 })]);
  expect(check?.summary).toContain('The cases of 1 learned incident ran and passed.');
});

test('what a pull request takes out stands beside what its run says', async () => {
  const check = await checkAfter({ files: { 'evals/refund.yaml': null } }, []);
  expect(check?.title).toBe(
    'Takes out what 1 incident taught; cases: 1 of learned incidents missing',
  );
});

test.each([
  ['pull_request_target', { event: 'pull_request_target' }],
  ['a fork', { headRepository: 'mallory/agents' }],
])('a run of %s is not looked at', async (_, run) => {
  const check = await checkAfter(ELSEWHERE, [own({ passed: 2 })], run);
  expect(check).toBeNull();
});
