// What a policy that is not met says, and what it asks for.
import { configSchema } from '../../../../src/core/config/schema.js';
import type { JudgedPull, MergedPull } from '../../../../src/core/facts.js';
import { decideRelease } from '../../../../src/core/release/decide.js';
import { decisionFacts, sha } from '../../../support/facts.js';

const base = decisionFacts().release.own[0] as JudgedPull;
const own = (more: Partial<JudgedPull> = {}) => ({ own: [{ ...base, body: '', ...more }] });
const check = (name: string, status: string, conclusion: string | null = null) => ({
  ...{ name, status, conclusion },
});
const approved = { author: 'maya', state: 'APPROVED', commit: sha(1), at: '' };
const merged = (number: number, more: Partial<MergedPull> = {}): MergedPull => ({
  ...{ ref: `acme/agents#${number}`, author: 'wren', headSha: sha(1) },
  ...{ paths: ['pay/a.ts'], reviews: [], ...more },
});
const paid = { files: [{ path: 'pay/a.ts', status: 'modified', additions: 1 }] };
const deployed = (...pulls: MergedPull[]) => ({ own: [], merged: pulls, ...paid });

const EVALS = { kind: 'eval-check', checks: ['evals'] };
const PAY = { kind: 'approval', paths: ['pay/**'], reviewers: ['@maya', '@acme/pay'] };
const TEAM = { ...PAY, reviewers: ['@acme/pay'] };
const BACK = { kind: 'rollback' };
const NEEDS = 'pay/a.ts needs an approval by @maya or @acme/pay of';
const UNREAD = 'The members of a team could not be read.';
const GRANT =
  'the App or token the organization permission “Members: read”; a policy can name people instead';
const WRITE_BACK =
  'Write “## Rollback” in the pull request: the version to go back to and how, for example “Redeploy v2.3.1 with the deploy workflow”';

type Given = Parameters<typeof decisionFacts>[0];
const rollback = (body: string) => ({ release: own({ body }) });
const HOW = 'with the deploy workflow';

test.each<[string, object, Given, [string, string] | null]>([
  [
    'a check of another name that failed',
    EVALS,
    {
      release: {
        checks: [check('lint', 'completed', 'failure'), check('evals', 'completed', 'success')],
      },
    },
    null,
  ],
  [
    'a check that did not run',
    EVALS,
    { release: { checks: [check('lint', 'completed', 'success')] } },
    [
      'check “evals” has not run on the head commit.',
      'Get the check to succeed on the head commit',
    ],
  ],
  [
    'two checks, one that runs and one that failed',
    { kind: 'eval-check', checks: ['evals', 'smoke'] },
    {
      release: { checks: [check('evals', 'in_progress'), check('smoke', 'completed', 'failure')] },
    },
    [
      'check “evals” is in progress, not successful; check “smoke” is failure, not successful.',
      'Get the check to succeed on the head commit',
    ],
  ],
  [
    'no canary',
    { kind: 'canary', check: 'canary' },
    {},
    [
      'No canary evidence: check “canary” has not run on the head commit.',
      'Get “canary” to succeed, or add a line “Canary: https://…” to the pull request',
    ],
  ],
  [
    'no approval of the pull request',
    PAY,
    { teams: { '@acme/pay': [] }, release: { ...own(), ...paid } },
    [`${NEEDS} the head commit.`, 'Ask @maya or @acme/pay to approve the head commit'],
  ],
  [
    'a person or a team that cannot be read',
    PAY,
    { teams: { '@acme/pay': null }, release: { ...own(), ...paid } },
    [`${NEEDS} the head commit. ${UNREAD}`, `Ask @maya to approve, or grant ${GRANT}`],
  ],
  [
    'a team that cannot be read',
    TEAM,
    { teams: { '@acme/pay': null }, release: { ...own(), ...paid } },
    [`pay/a.ts needs an approval by @acme/pay of the head commit. ${UNREAD}`, `Grant ${GRANT}`],
  ],
  [
    'a deployment of which nothing is known that was merged',
    PAY,
    { release: { own: [], ...paid } },
    [
      `${NEEDS} the head commit. Without a pull request nobody could give it.`,
      'Judge the pull request of this release, and deploy what it merged',
    ],
  ],
  [
    'a deployment of which a path came without a pull request',
    PAY,
    { release: deployed(merged(45, { paths: ['docs/a.md'], reviews: [approved] })) },
    [
      `${NEEDS} the head commit. Without a pull request nobody could give it.`,
      'Judge the pull request of this release, and deploy what it merged',
    ],
  ],
  [
    'a deployment of approved pull requests, and of one that touches nothing',
    PAY,
    {
      release: deployed(merged(45, { reviews: [approved] }), merged(46, { paths: ['docs/a.md'] })),
    },
    null,
  ],
  [
    'a deployment of two of which one is approved',
    PAY,
    {
      teams: { '@acme/pay': ['dana'] },
      release: deployed(merged(45, { reviews: [approved] }), merged(46), merged(47)),
    },
    [
      `${NEEDS} acme/agents#46, acme/agents#47.`,
      'Ask @maya or @acme/pay to approve acme/agents#46, acme/agents#47, merged as it is',
    ],
  ],
  [
    'a deployment of one that is not approved, by a team that cannot be read',
    PAY,
    { teams: { '@acme/pay': null }, release: deployed(merged(46)) },
    [
      `${NEEDS} acme/agents#46. ${UNREAD}`,
      'Ask @maya or @acme/pay to approve acme/agents#46, merged as it is',
    ],
  ],
  ['paths that it does not guard', PAY, { release: own() }, null],
  ['no rollback section', BACK, {}, ['The pull request has no section “Rollback”.', WRITE_BACK]],
  [
    'a rollback section that says little',
    BACK,
    rollback('## Rollback\n\nyes'),
    ['The section “Rollback” does not say enough.', WRITE_BACK],
  ],
  [
    'a rollback section below a line that says the same word',
    BACK,
    rollback(`Rollback\n\n## Rollback\n\nRedeploy v2.3.1 ${HOW}`),
    null,
  ],
  ['a version of several digits', BACK, rollback(`## Rollback\n\nRedeploy 12.34.567 ${HOW}`), null],
  ['a version of two numbers', BACK, rollback(`## Rollback\n\nRedeploy 2.10 ${HOW}`), null],
  ['a version of one number', BACK, rollback(`## Rollback\n\nRedeploy v12 ${HOW}`), null],
])('%s', (_, policy, given, expected) => {
  const config = configSchema.parse({ release: { policies: [{ id: 'p', ...policy }] } });
  const facts = decisionFacts({ incidents: [], config, release: own(), ...given });
  const release = { ...facts.release, ...(given?.release?.own ? {} : own()) };
  const { policies, reasons } = decideRelease({ ...facts, release });
  const [message, action] = expected ?? [];
  expect(reasons.map((one) => [one.message, one.action])).toEqual(
    expected ? [[`Policy p: ${message}`, action]] : [],
  );
  expect(policies[0]?.action).toBe(action ?? '');
});
