// `Incident evidence` on a pull request that removes or renames what an incident has taught.

import { serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { worldFromCase } from '../../tools/embedded-github/case-world/world-from-case.js';
import { CASE, type Change, learnedWorld, OTHER } from '../support/learned.js';

async function checkOf(change: Change) {
  const { github } = await worldFromCase(learnedWorld(change));
  const app = await serveAppFor(github);
  try {
    await app.idle();
    const { head } = await github.as('dana').getPull(90);
    const runs = await github.as('dana').checkRuns(head.sha);
    const found = runs.find(({ name }) => name === 'Incident evidence');
    return found ? { conclusion: found.conclusion, ...found.output } : null;
  } finally {
    await app.stop();
    await github.close();
  }
}

const OUT = /\*\*eval\*\* change of #45 stands no more: `evals\/refund\.yaml`/;
const REMOVED =
  /the case “`acme\/agents#12:?`:? a repeated refund is escalated to a person” is removed/;

test.each<[string, Change, RegExp[]]>([
  ['removes the file', { files: { 'evals/refund.yaml': null } }, [OUT, REMOVED]],
  ['puts another case in its place', { files: { 'evals/refund.yaml': OTHER } }, [OUT, REMOVED]],
  [
    'renames the case',
    { files: { 'evals/refund.yaml': CASE.replace('a repeated refund', 'the second refund') } },
    [/is now called “`acme\/agents#12:?`:? the second refund is escalated to a person”/],
  ],
])('a pull request that %s is told so', async (_, change, expected) => {
  const check = await checkOf(change);
  expect(check).toMatchObject({
    conclusion: 'neutral',
    title: 'Takes out what 1 incident taught',
  });
  for (const line of expected) expect(check?.summary).toMatch(line);
  expect(check?.summary).toContain('`/retire eval because <reason>`');
});

test.each<[string, Change]>([
  ['moves it', { files: { 'evals/refund.yaml': null, 'evals/money/refund.yaml': CASE } }],
  ['adds another', { files: { 'evals/refund.yaml': `${CASE}${OTHER}` } }],
  ['touches no eval', { files: { 'README.md': 'ours\n' } }],
  [
    'removes what a maintainer has retired',
    {
      files: { 'evals/refund.yaml': null },
      comments: [{ by: 'maya', body: '/retire eval because the refund agent was switched off' }],
    },
  ],
  ['merges into another branch', { files: { 'evals/refund.yaml': null }, base: 'production' }],
])('one that %s is told nothing', async (_, change) => {
  const check = await checkOf(change);
  expect(check).toBeNull();
});
