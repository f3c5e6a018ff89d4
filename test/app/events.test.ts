// Which keys an event touches: what has to be looked at again.

import { readEvent } from '../../src/app/events/index.js';
import { keyId } from '../../src/app/keys.js';
import type { Touched } from '../../src/app/touched.js';

type Payload = Record<string, unknown>;

const SELF = { id: 7, login: 'review[bot]' };
const repository = { full_name: 'Acme/Agents', default_branch: 'main' };
const person = { login: 'tom', type: 'User' };
const issue = { number: 12 };

function touchedBy(event: string, payload: Payload): Touched[] {
  const read = readEvent(event, { repository, sender: person, ...payload });
  if (!read) throw new Error(`${event} is not subscribed to`);
  return read.touches({ self: SELF, host: 'github.com' });
}

/** What an event touches, in words. */
function shown(touched: Touched): string {
  switch (touched.what) {
    case 'key':
    case 'deployment':
      return keyId(touched.key);
    case 'environment':
      return `environment:${touched.repository} ${touched.environment}`;
    case 'watchers':
      return `watched:${touched.of}`;
    case 'files':
      return `files:${touched.repository} ${touched.paths?.join(' ') ?? '*'}`;
    case 'judged':
      return `judged:${keyId(touched.key)}`;
    case 'commit':
      return `commit:${touched.repository}@${touched.sha}`;
    case 'over':
      return `over:${keyId(touched.key)}`;
  }
}

function keys(event: string, payload: Payload): string[] {
  return touchedBy(event, payload).map(shown);
}

const RUNS = 'https://api.github.com/repos/acme/agents/actions/runs';
const OURS = { head_sha: 'abc', app: { id: SELF.id }, name: 'Release gate' };
const INCIDENT = 'incident:acme/agents#12';
const SETUP = 'setup:acme/agents';
const PULL = 'pull:acme/agents#12';
const comment = (body: string, from?: string): Payload => ({
  issue,
  comment: { body },
  ...(from === undefined ? {} : { changes: { body: { from } } }),
});
const onPull = (payload: Payload): Payload => ({
  ...payload,
  issue: { ...issue, pull_request: {} },
});
const run = (name: string, id: number, action = 'completed'): Payload => ({
  action,
  check_run: { name, head_sha: 'abc', app: { id }, pull_requests: [{ number: 12 }] },
});
const review = (state: string, base: string): Payload => ({
  action: 'submitted',
  review: { state },
  pull_request: { number: 12, base: { ref: base } },
});

test.each<[string, string, Payload, string[]]>([
  ['/setup in an issue', 'issue_comment', comment('/setup'), [INCIDENT, SETUP]],
  ['one that was misspelled', 'issue_comment', comment('/set-up'), [INCIDENT, SETUP]],
  ['one that was taken out', 'issue_comment', comment('no', '/setup'), [INCIDENT, SETUP]],
  ['/setup on a pull request', 'issue_comment', onPull(comment('/setup')), [PULL, SETUP]],
  [
    'a few repositories that somebody selected',
    'installation',
    {
      action: 'created',
      installation: { id: 1, repository_selection: 'selected' },
      repositories: [repository],
    },
    ['adopt:acme/agents', SETUP],
  ],
  [
    'those that somebody added',
    'installation_repositories',
    { action: 'added', repository_selection: 'selected', repositories_added: [repository] },
    ['adopt:acme/agents', SETUP],
  ],
  [
    'all repositories',
    'installation',
    {
      action: 'created',
      installation: { id: 1, repository_selection: 'all' },
      repositories: [repository],
    },
    ['adopt:acme/agents'],
  ],
  ['an edited incident', 'issues', { action: 'edited', issue }, [INCIDENT]],
  ['one that got a type', 'issues', { action: 'typed', issue }, [INCIDENT]],
  ['one that lost its type', 'issues', { action: 'untyped', issue }, [INCIDENT]],
  ['a closed one', 'issues', { action: 'closed', issue }, [INCIDENT, 'watched:acme/agents#12']],
  ['a deleted one', 'issues', { action: 'deleted', issue }, [INCIDENT, 'watched:acme/agents#12']],
  [
    'one that moved: where it is now, and who was linked to where it was',
    'issues',
    {
      action: 'transferred',
      issue,
      changes: { new_issue: { number: 3 }, new_repository: { full_name: 'acme/other' } },
    },
    ['incident:acme/other#3', 'watched:acme/agents#12'],
  ],
  ['our own doing', 'issues', { action: 'labeled', issue, sender: { login: SELF.login } }, []],
  ['a command', 'issue_comment', comment('/review'), [INCIDENT]],
  ['small talk', 'issue_comment', comment('Thanks!'), []],
  ['a command edited away', 'issue_comment', comment('Never mind', '/waive eval …'), [INCIDENT]],
  ['a waiver on a pull request', 'issue_comment', onPull(comment('/waive release …')), [PULL]],
  [
    'a waiver on a pull request edited away',
    'issue_comment',
    onPull(comment('Never mind', '/waive release …')),
    [PULL],
  ],
  ['a check of somebody else', 'check_run', run('evals', 1), ['commit:acme/agents@abc']],
  [
    'what an eval run has shown',
    'check_run',
    run('Eval evidence', 1),
    ['commit:acme/agents@abc', 'files:acme/agents Eval evidence', PULL],
  ],
  ['a check of ours', 'check_run', run('Release gate', 7), []],
  [
    'a check of ours that somebody wants again',
    'check_run',
    run('Release gate', 7, 'rerequested'),
    [PULL, 'commit:acme/agents@abc'],
  ],
  ['a check of others that somebody wants again', 'check_run', run('evals', 1, 'rerequested'), []],
  [
    'all our checks again',
    'check_suite',
    { action: 'rerequested', check_suite: { head_sha: 'abc', app: { id: 7 }, pull_requests: [] } },
    ['commit:acme/agents@abc'],
  ],
  [
    'a push that changes the configuration',
    'push',
    {
      ref: 'refs/heads/main',
      after: 'abc',
      commits: [{ modified: ['.github/agent-incident-review.yml'] }],
    },
    ['config:acme/agents@abc', 'files:acme/agents .github/agent-incident-review.yml'],
  ],
  [
    'a push of a configuration beside its name',
    'push',
    {
      ref: 'refs/heads/main',
      after: 'abc',
      commits: [{ added: ['agent-incident-review.yml'] }],
    },
    ['config:acme/agents@abc', 'files:acme/agents '],
  ],
  [
    'a push that takes an issue form away',
    'push',
    {
      ref: 'refs/heads/main',
      after: 'abc',
      commits: [{ removed: ['.github/ISSUE_TEMPLATE/agent-incident-review.yaml'] }],
    },
    [
      'config:acme/agents@abc',
      'files:acme/agents .github/ISSUE_TEMPLATE/agent-incident-review.yaml',
    ],
  ],
  [
    'a review that approves what goes to the default branch',
    'pull_request_review',
    review('approved', 'main'),
    [PULL, 'watched:acme/agents#12'],
  ],
  [
    'a review that is edited',
    'pull_request_review',
    { ...review('approved', 'main'), action: 'edited' },
    [PULL, 'watched:acme/agents#12'],
  ],
  [
    'a review that only says something',
    'pull_request_review',
    review('commented', 'main'),
    ['judged:pull:acme/agents#12'],
  ],
  [
    'a review of what goes elsewhere',
    'pull_request_review',
    review('approved', 'production'),
    ['judged:pull:acme/agents#12', 'watched:acme/agents#12'],
  ],
  [
    'a push that takes an eval away',
    'push',
    { ref: 'refs/heads/main', after: 'abc', commits: [{ removed: ['evals/a.yaml'] }] },
    ['files:acme/agents evals/a.yaml'],
  ],
  [
    'a push whose commits nobody lists',
    'push',
    { ref: 'refs/heads/main', after: 'abc', forced: true, commits: [] },
    ['files:acme/agents *'],
  ],
  [
    'a push to another branch',
    'push',
    {
      ref: 'refs/heads/dev',
      after: 'abc',
      commits: [{ modified: ['.github/agent-incident-review.yml'] }],
    },
    [],
  ],
  [
    'a deployment that waits',
    'deployment_protection_rule',
    {
      action: 'requested',
      environment: 'Production',
      deployment_callback_url: `${RUNS}/7/deployment_protection_rule`,
      deployment: { id: 9, sha: 'a'.repeat(40), created_at: '2026-11-26T00:00:00Z' },
    },
    ['deployment:acme/agents@7/production'],
  ],
  [
    'a deployment that waits in another repository than the event says',
    'deployment_protection_rule',
    {
      action: 'requested',
      environment: 'production',
      deployment_callback_url:
        'https://x.example/repos/acme/other/actions/runs/7/deployment_protection_rule',
      deployment: { sha: 'a'.repeat(40) },
    },
    [],
  ],
  [
    'a deployment that succeeded',
    'deployment_status',
    {
      action: 'created',
      deployment: { environment: 'production' },
      deployment_status: { state: 'success' },
    },
    ['environment:acme/agents production'],
  ],
  [
    'a deployment that is under way',
    'deployment_status',
    {
      action: 'created',
      deployment: { environment: 'production' },
      deployment_status: { state: 'in_progress' },
    },
    [],
  ],
  ...(['judge', 'tasks'] as const).map((id): [string, string, Payload, string[]] => [
    `the button ${id} of our run`,
    'check_run',
    { action: 'requested_action', check_run: OURS, requested_action: { identifier: id } },
    [`request:acme/agents@abc ${id} by tom`],
  ]),
  [
    'a button that we do not have',
    'check_run',
    { action: 'requested_action', check_run: OURS, requested_action: { identifier: 'deploy' } },
    [],
  ],
  [
    'a button of another App',
    'check_run',
    {
      action: 'requested_action',
      check_run: { ...OURS, app: { id: 8 } },
      requested_action: { identifier: 'judge' },
    },
    [],
  ],
  [
    'a `/judge` on a pull request',
    'issue_comment',
    {
      action: 'created',
      issue: { number: 12, pull_request: {} },
      comment: { id: 5, body: '/judge' },
    },
    [PULL, 'request:acme/agents@12/5 judge by tom'],
  ],
  [
    'an installation',
    'installation',
    { action: 'created', repositories: [{ full_name: 'Acme/New' }] },
    ['adopt:acme/new'],
  ],
])('%s', (_, event, payload, touched) => {
  expect(keys(event, payload)).toEqual(touched);
});

test.each<[string, string, Payload, boolean]>([
  [
    'an edit of the body',
    'issues',
    { action: 'edited', issue, changes: { body: { from: 'x' } } },
    true,
  ],
  ['an edit of the title', 'issues', { action: 'edited', issue, changes: {} }, false],
  [
    'an edit of the body by a bot',
    'issues',
    {
      action: 'edited',
      issue,
      changes: { body: { from: 'x' } },
      sender: { login: 'x[bot]', type: 'Bot' },
    },
    false,
  ],
  ['a label', 'issues', { action: 'labeled', issue }, false],
  ['a type that it got', 'issues', { action: 'typed', issue }, true],
  ['a type that it lost', 'issues', { action: 'untyped', issue }, false],
  ['a command, which is read again', 'issue_comment', comment('/Review'), false],
])('whether %s asks for an incident that is left alone', (_, event, payload, requested) => {
  const all = touchedBy(event, payload);
  expect(all.map((one) => one.what === 'key' && one.requested)).toEqual([requested]);
});
