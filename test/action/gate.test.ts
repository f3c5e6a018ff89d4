// The Action as a runner starts it: verdict, exit code, outputs, summary.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { run as runCli } from '../../src/cli/run.js';
import {
  mergeGroupPayload,
  pullRequestPayload,
  runAt,
} from '../../tools/embedded-github/events.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import {
  type ActionResult,
  type ActionRun,
  runAction,
} from '../../tools/embedded-github/runner.js';
import { action } from '../support/action.js';
import { completeBody } from '../support/body.js';

const CONFIG = '.github/agent-incident-review.yml';

let github: EmbeddedGitHub;
let branch = 0;

beforeAll(async () => {
  github = await startGitHub({
    repositories: [{ name: 'agents' }, { name: 'vault', private: true }],
  });
  const label = { owner: 'acme', repo: 'agents', name: 'incident', color: 'b60205' };
  await github.as('dana').octokit.rest.issues.createLabel(label);
});
afterAll(() => github.close());

async function gate(number: number, more: Partial<ActionRun> = {}): Promise<ActionResult> {
  const payload = await pullRequestPayload(github, number);
  const place = await runAt(github);
  return runAction(action, {
    event: 'pull_request',
    payload,
    ...place,
    ...more,
    inputs: { 'github-token': place.token ?? '', ...more.inputs },
  });
}

async function release(body: string): Promise<number> {
  branch += 1;
  const pull = await github
    .as('dana')
    .propose(
      { title: 'Release', head: `release/${branch}`, base: 'production', body },
      { 'src/agent.ts': `export const build = ${branch};\n` },
    );
  return pull.number;
}

async function incident(answers: Parameters<typeof completeBody>[0] = {}): Promise<number> {
  return (await github.as('tom').fileIncident('Refunds went out twice', completeBody(answers)))
    .number;
}

/** Decides again on recorded facts. */
async function replay(facts: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'facts-')), 'facts.json');
  writeFileSync(file, facts);
  let printed = '';
  const code = await runCli(['gate', '--facts', file], {
    out: (text) => (printed += text),
    err: () => {},
    now: () => '',
  });
  return { code, reasons: JSON.parse(printed).reasons };
}

test('a release that names nothing ships and says what it looked at', async () => {
  const result = await gate(await release('Nothing special.'));
  expect(result).toMatchObject({
    exitCode: 0,
    outputs: { verdict: 'ship', incidents: '[]', reasons: '[]' },
  });
  expect(result.summary).toContain('No incident is linked to this change.');
  expect(result.summary).toMatch(
    /Looked at 1 commit, 1 pull request, \d+ incidents?, \d+ requests/,
  );
});

test('an unlearned serious incident holds it; not enforced, it says the same and exits 0', async () => {
  const pull = await release(`Incident: #${await incident()}`);
  const held = await gate(pull);
  const told = await gate(pull, { inputs: { enforce: 'false' } });
  expect(held).toMatchObject({ exitCode: 1, outputs: { verdict: 'hold' } });
  expect(told.exitCode).toBe(0);
  expect(told.outputs.verdict).toBe('hold');
  const [reasons, more] = [held, told].map(({ outputs }) => JSON.parse(outputs.reasons ?? ''));
  expect(more).toEqual([...reasons, expect.objectContaining({ test: 'not-enforced' })]);
  expect(told.summary).toMatch(/^## ⛔ Hold: 2 reasons \(not enforced\)/);
  expect(told.stdout).toContain('::warning title=not enforced::The verdict is hold');
});

test('where the configuration does not enforce it, the same is said, and the replay agrees', async () => {
  const dana = github.as('dana');
  await dana.commitFiles('main', { [CONFIG]: 'release: { enforce: from 2099-01-01 }\n' }, 'Later');
  const pull = await release(`Incident: #${await incident()}`);
  const told = await gate(pull);
  const both = await gate(pull, { inputs: { enforce: 'false' } });
  await dana.commitFiles('main', { [CONFIG]: null }, 'Enforce it');
  expect(told).toMatchObject({ exitCode: 0, outputs: { verdict: 'hold' } });
  expect(told.summary).toMatch(/^## ⛔ Hold: 2 reasons \(not enforced\)/);
  expect(told.summary).toContain('Not enforced: until 2099-01-01 (UTC)');
  expect(told.stdout).toContain('::warning title=not enforced::The verdict is hold');
  const reasons = JSON.parse(told.outputs.reasons ?? '');
  const off = reasons.filter(({ test }: { test: string }) => test === 'not-enforced');
  expect(off).toHaveLength(1);
  expect(JSON.parse(both.outputs.reasons ?? '')).toEqual(reasons);
  expect(await replay(told.files.facts ?? '')).toEqual({ code: 0, reasons });
});

test('an incident that is not serious is listed and holds nothing', async () => {
  const result = await gate(await release(`Fixes #${await incident({ severity: 'SEV4' })}`));
  expect(result.outputs.verdict).toBe('ship');
  expect(result.summary).toMatch(/\| SEV4 \| – \| – \| – \|\n/);
  expect(result.summary).toMatch(/· Tool argument failure: not serious, owes nothing\n/);
});

test('the recorded facts replay to the same decision, and hold no token', async () => {
  const result = await gate(await release(`Incident: #${await incident()}`));
  const facts = result.files.facts ?? '';
  expect(facts).not.toMatch(/ghs_|token-/);
  const { code, reasons } = await replay(facts);
  expect(code).toBe(1);
  expect(reasons).toEqual(JSON.parse(result.outputs.reasons ?? ''));
});

test.each([
  [
    'does not exist',
    async () => '#9999',
    /acme\/agents#9999 could not be verified: it does not exist/,
  ],
  [
    'was deleted',
    async () => {
      const number = await incident();
      await github.deleteIssue(number);
      return `#${number}`;
    },
    /was deleted/,
  ],
  [
    'stands in a private repository',
    async () => {
      const { number } = await github.as('dana').in('vault').fileIncident('x', completeBody());
      return `acme/vault#${number}`;
    },
    /could not be verified/,
  ],
  ['is a pull request', async () => `#${await release('other')}`, /it is a pull request/],
  [
    'was transferred',
    async () => {
      const number = await incident();
      await github.transferIssue(number, 'vault');
      return `#${number}`;
    },
    /could not be verified/,
  ],
  ['has a number too long to be one', async () => '#12345678901', /it names no issue/],
])('an incident that %s is never green', async (_, name, message) => {
  const result = await gate(await release(`Incident: ${await name()}`));
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'collect-evidence' } });
  expect(JSON.parse(result.outputs.reasons ?? '')[0].message).toMatch(message);
});

test('a locked incident is read like any other', async () => {
  const number = await incident();
  await github
    .as('dana')
    .octokit.rest.issues.lock({ owner: 'acme', repo: 'agents', issue_number: number });
  expect((await gate(await release(`Incident: #${number}`))).outputs.verdict).toBe('hold');
});

test('hostile text of an incident stays text in the summary', async () => {
  const { number } = await github
    .as('tom')
    .fileIncident(
      '@acme/all <script> | # closes #1',
      completeBody({ primaryClass: 'Escalation failure' }),
    );
  const result = await gate(await release(`Incident: #${number}`));
  expect(result.summary).toContain('\n\n`@acme/all` &lt;script&gt; \\| # closes `#1` · ');
});

test('at most ten annotations, and the rest is counted', async () => {
  const numbers = [];
  for (let at = 0; at < 6; at += 1) numbers.push(await incident());
  const result = await gate(
    await release(numbers.map((number) => `Incident: #${number}`).join('\n')),
  );
  const annotations = result.stdout.split('\n').filter((line) => line.startsWith('::error'));
  expect(annotations).toHaveLength(10);
  expect(annotations.at(-1)).toContain('3 more reasons');
});

describe('a configuration on the default branch', () => {
  afterAll(async () => {
    await github.as('dana').commitFiles('main', { [CONFIG]: null }, 'Remove the configuration');
  });

  test.each([
    ['that is empty', '', 'ship', null],
    ['of comments', '# nothing yet\n', 'ship', null],
    [
      'that is not YAML',
      'release: [\n',
      'collect-evidence',
      /agent-incident-review\.yml:\d+: The file is not valid YAML/,
    ],
    [
      'with an unknown key',
      'release:\n  bse: [main]\n',
      'collect-evidence',
      /agent-incident-review\.yml:2: Unknown key at release\.bse\. Expected one of .*did you mean base\?/,
    ],
    [
      'with a wrong value',
      'severity:\n  levels: high\n',
      'collect-evidence',
      /yml:2: Wrong value at severity\.levels\. Expected .*Got "high"/,
    ],
  ])('%s gives %s', async (_, text, verdict, message) => {
    await github.as('dana').commitFiles('main', { [CONFIG]: text }, 'Configure');
    const result = await gate(await release('x'));
    expect(result.outputs.verdict).toBe(verdict);
    expect(result.exitCode).toBe(verdict === 'ship' ? 0 : 1);
    if (message) expect(result.summary.replace(/\\|&[lg]t;/g, '')).toMatch(message);
  });
});

test('a pull request that loosens the configuration is held until a maintainer has said why', async () => {
  const dana = github.as('dana');
  const policy = '{ id: pay, kind: approval, paths: ["pay/**"], reviewers: ["@maya"] }';
  await dana.commitFiles('main', { [CONFIG]: `release: { policies: [${policy}] }\n` }, 'Guard');
  const { number } = await github
    .as('wren')
    .propose({ title: 'Simplify', head: 'simplify' }, { [CONFIG]: '', 'evals/a.yaml': 'a: b\n' });
  const held = await gate(number);
  expect(held.outputs.verdict).toBe('hold');
  expect(held.outputs.reasons).toContain('config-loosened');
  await github.as('maya').review(number, 'APPROVE', 'Payments have moved to another repository');
  expect((await gate(number)).outputs.verdict).toBe('ship');
  await dana.commitFiles('main', { [CONFIG]: null }, 'Remove the configuration');
});

const ENDPOINTS: [string, RegExp][] = [
  ['the repository', /\/repos\/acme\/agents$/],
  ['the configuration', /\/contents\//],
  ['the pull request', /\/pulls\/\d+$/],
  ['the comparison', /\/compare\//],
  ['the closed pull requests', /\/pulls\?/],
  ['the incidents', /\/issues\?/],
  ['the comments', /\/issues\/\d+\/comments/],
  ['the events', /\/issues\/\d+\/events/],
  ['a role', /\/permission/],
];

test.each(ENDPOINTS)('a refusal to show %s is never green', async (_, path) => {
  const pull = await release(`Fixes #${await incident()}`);
  const undo = github.failNext(path, 403, { times: 50 });
  const result = await gate(pull);
  undo();
  expect(result.exitCode).toBe(1);
  expect(result.outputs.reasons).toContain('could not be verified');
});

test('one server error is tried again', async () => {
  const pull = await release('x');
  github.failNext(/\/compare\//, 502);
  expect((await gate(pull)).outputs.verdict).toBe('ship');
});

test.each([
  ['no JSON', 'pull_request', 'not json', /no JSON object/],
  ['an event without a change', 'push', '{}', /There is nothing to judge/],
])('%s is refused with what was expected', async (_, event, payload, message) => {
  const result = await runAction(action, {
    event,
    payload,
    ...(await runAt(github)),
    inputs: { 'github-token': 'x' },
  });
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'collect-evidence' } });
  expect(result.stdout).toMatch(message);
});

test('a merge group is judged by what it merges', async () => {
  const number = await incident();
  await github
    .as('dana')
    .commitFiles('queue', { 'src/x.ts': 'x\n' }, `Change (#12)\n\nIncident: #${number}`);
  const payload = await mergeGroupPayload(github, 'main', 'queue');
  const place = await runAt(github);
  const result = await runAction(action, {
    event: 'merge_group',
    payload,
    ...place,
    inputs: { 'github-token': place.token ?? '' },
  });
  expect(result.outputs.verdict).toBe('hold');
});

test('a merge group is held by an eval check that has not run on it', async () => {
  const policy = 'release:\n  policies:\n    - { id: evals, kind: eval-check, checks: [evals] }\n';
  await github.as('dana').commitFiles('main', { [CONFIG]: policy }, 'Require evals');
  const head = await github.as('dana').commitFiles('queue-2', { 'src/y.ts': 'y\n' }, 'Change');
  const place = await runAt(github);
  const judge = async () =>
    runAction(action, {
      event: 'merge_group',
      payload: await mergeGroupPayload(github, 'main', 'queue-2'),
      ...place,
      inputs: { 'github-token': place.token ?? '' },
    });
  expect((await judge()).outputs.verdict).toBe('hold');
  const workflow = new Octokit({ auth: place.token, baseUrl: github.apiUrl });
  const run = { owner: 'acme', repo: 'agents', name: 'evals', head_sha: head };
  await workflow.rest.checks.create({ ...run, status: 'completed', conclusion: 'success' });
  expect((await judge()).outputs.verdict).toBe('ship');
  await github.as('dana').commitFiles('main', { [CONFIG]: null }, 'Take it back');
});

describe('with `comment: true`', () => {
  const comments = async (number: number) =>
    (await github.as('dana').listComments(number)).filter(({ body }) =>
      body?.startsWith('<!-- agent-incident-review:release -->'),
    );

  test('one comment says what the summary says, and follows it', async () => {
    const number = await incident();
    const pull = await release(`Incident: #${number}`);
    await github.as('rita').comment(pull, '<!-- agent-incident-review:release -->\n## ✅ Ship');
    await gate(pull, { inputs: { comment: 'true' } });
    await gate(pull, { inputs: { comment: 'true' } });
    const [forged, own, ...more] = await comments(pull);
    expect(more).toEqual([]);
    expect(forged?.body).toContain('✅ Ship');
    expect(own?.body).toContain('⛔ Hold: 2 reasons');
    await github.as('dana').editIssue(number, { body: completeBody({ severity: 'SEV4' }) });
    await github.as('maya').comment(number, '/severity SEV4 because nobody was affected');
    await gate(pull, { inputs: { comment: 'true' } });
    expect((await comments(pull)).at(-1)?.body).toContain('✅ Ship');
  });

  test('a token that may only read leaves the verdict as it is, and says so', async () => {
    const pull = await release(`Incident: #${await incident()}`);
    const token = await github.actionsToken({
      contents: 'read',
      issues: 'read',
      pull_requests: 'read',
      checks: 'read',
      metadata: 'read',
    });
    const result = await gate(pull, { token, inputs: { 'github-token': token, comment: 'true' } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'hold' } });
    expect(result.stdout).toContain('::warning title=release gate comment');
    expect(await comments(pull)).toEqual([]);
  });
});

test('two refs are judged without a pull request', async () => {
  const place = await runAt(github);
  const inputs = { 'github-token': place.token ?? '', base: 'production', head: 'main' };
  const result = await runAction(action, {
    event: 'workflow_dispatch',
    payload: {},
    ...place,
    inputs,
  });
  expect(result.outputs.verdict).toBeDefined();
  expect(result.summary).toContain('Looked at');
});

test('an empty range is never green', async () => {
  const place = await runAt(github);
  const inputs = { 'github-token': place.token ?? '', base: 'main', head: 'main' };
  const result = await runAction(action, {
    event: 'workflow_dispatch',
    payload: {},
    ...place,
    inputs,
  });
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'collect-evidence' } });
  expect(result.summary).toContain('main...main could not be verified: it holds no commit');
  expect(result.summary).toContain('Looked at 0 commits');
});
