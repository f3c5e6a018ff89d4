// What rolls nothing out, and so is held for no incident: each other release is.
import { configSchema } from '../../../src/core/config/schema.js';
import type { FileFacts, JudgedPull } from '../../../src/core/facts.js';
import { rollsNothingOut } from '../../../src/core/release/rolls-out.js';
import { added, decisionFacts, evidence } from '../../support/facts.js';

const OURS = '.github/agent-incident-review.yml';
const EVAL = added('evals/refunds.yaml');
const [PULL] = decisionFacts().release.own as [JudgedPull];

interface Given {
  files?: FileFacts[];
  pulls?: Partial<JudgedPull>[];
  config?: object;
  /** Branches into which pull requests were merged. */
  bases?: string[];
  release?: object;
}

function judge({ files = [EVAL], pulls = [{}], config = {}, bases = [], release }: Given): boolean {
  return rollsNothingOut(
    decisionFacts({
      config: configSchema.parse(config),
      evidence: evidence([], { mergedInto: { 'acme/agents': bases } }),
      release: { files, own: pulls.map((more) => ({ ...PULL, ...more })), ...release },
    }),
  );
}

const policy = (kind: string, more: object) => ({
  release: { policies: [{ id: 'p', kind, ...more }] },
});
const asks = { paths: ['evals/refunds.yaml'], reviewers: ['@maya'] };

test.each<[string, Given]>([
  ['an eval', {}],
  ['our configuration', { files: [added(OURS)] }],
  [
    'the owners of code, in each of their places',
    { files: ['.github/', '', 'docs/'].map((at) => added(`${at}CODEOWNERS`)) },
  ],
  ['an eval from a branch of that name in a fork', { pulls: [{ head: 'main', fork: true }] }],
  [
    'an eval that a policy of another kind names',
    { config: policy('route-notes', { paths: ['evals/**'] }) },
  ],
])('%s rolls nothing out', (_, given) => {
  expect(judge(given)).toBe(true);
});

test.each<[string, Given]>([
  ['no file', { files: [] }],
  ['code', { files: [added('src/pay.ts')] }],
  ['code beside an eval', { files: [EVAL, added('src/pay.ts')] }],
  ['a workflow', { files: [added('.github/workflows/evals.yml')] }],
  [
    'code that becomes an eval',
    { files: [{ ...EVAL, from: 'src/refunds.yaml', status: 'renamed' }] },
  ],
  ['the owners of code of a folder', { files: [added('src/CODEOWNERS')] }],
  ['a configuration elsewhere', { files: [added(`src/${OURS}`)] }],
  ['more files than GitHub lists', { pulls: [{ filesComplete: false }] }],
  ['more files than GitHub lists in one of two', { pulls: [{}, { filesComplete: false }] }],
  ['no pull request', { pulls: [] }],
  ['a release since the last one', { release: { lastRelease: { tag: 'v1.0.0', at: '' } } }],
  ['an eval from the default branch', { pulls: [{ head: 'main' }] }],
  ['an eval from a release branch', { pulls: [{ head: 'release/2' }] }],
  [
    'an eval from a branch into which others were merged',
    { pulls: [{ head: 'next' }], bases: ['next'] },
  ],
  ['one of two from such a branch', { pulls: [{}, { head: 'next' }], bases: ['next'] }],
  [
    'an eval that an agent works by',
    { config: { workflows: { refunds: ['evals/refunds.yaml'] } } },
  ],
  ['an eval that somebody has to approve', { config: policy('approval', asks) }],
])('%s is a release', (_, given) => {
  expect(judge(given)).toBe(false);
});
