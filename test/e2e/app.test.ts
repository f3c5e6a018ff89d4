// The App on the embedded GitHub: what people see after each event, and what they do not.
import { createHmac } from 'node:crypto';
import { serve } from '../../src/app/server.js';
import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { appEnv } from '../../tools/embedded-github/app-process.js';
import { SECONDARY_RATE_LIMIT } from '../../tools/embedded-github/faults.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { completeBody, renderAnswers } from '../support/body.js';

const MARKER = '<!-- agent-incident-review:incident -->';

let github: EmbeddedGitHub;
let app: AppInProcess;

beforeAll(async () => {
  github = await startGitHub({ repositories: [{ name: 'agents' }, { name: 'other' }] });
  app = await serveAppFor(github);
});
afterAll(async () => {
  await app.stop();
  await github.close();
});

async function ours(number: number, repository = 'agents') {
  await app.idle();
  const comments = await github.as('dana').in(repository).listComments(number);
  return comments.filter(({ user }) => user?.login === github.app.login);
}

async function file(body: string, labels = ['incident']): Promise<number> {
  return (await github.as('tom').fileIncident('Refunds went out twice', body, labels)).number;
}

const writes = () =>
  github.requests.filter(
    ({ method, path, caller }) =>
      method !== 'GET' && path !== '/graphql' && caller === github.app.login,
  );

test('an incident gets one comment and its labels', async () => {
  const number = await file(completeBody());
  const [comment, ...more] = await ours(number);
  expect(more).toEqual([]);
  expect(comment?.body?.startsWith(`${MARKER}\n**Next:**`)).toBe(true);
  expect(await github.as('dana').labels(number)).toEqual(
    expect.arrayContaining(['incident', 'severity:sev2', 'review:changes-pending']),
  );
});

test('a label the App creates has a colour and says what it means', async () => {
  const { data } = await github
    .as('dana')
    .octokit.rest.issues.getLabel({ owner: 'acme', repo: 'agents', name: 'severity:sev2' });
  expect(data.color).not.toBe('ededed');
  expect(data.description).toBe('Owes an eval and a gate decision');
});

test('the same event twice writes nothing the second time', async () => {
  const number = await file(completeBody());
  await ours(number);
  const before = writes().length;
  const delivery = github.deliveries.findLast(({ event }) => event === 'issues');
  if (!delivery) throw new Error('no delivery');
  await github.redeliver(delivery);
  await app.idle();
  expect(writes().length).toBe(before);
});

test('two deliveries at the same moment leave one comment', async () => {
  const number = await file(completeBody());
  const delivery = github.deliveries.findLast(({ event }) => event === 'issues');
  if (delivery) await Promise.all([github.redeliver(delivery), github.redeliver(delivery)]);
  expect(await ours(number)).toHaveLength(1);
});

test('a marker in somebody else’s comment is not ours', async () => {
  const number = await file('Not a form.');
  const forged = await github.as('rita').comment(number, `${MARKER}\nEverything is fine.`);
  await github.as('tom').editIssue(number, { body: completeBody() });
  expect(await ours(number)).toHaveLength(1);
  const comments = await github.as('dana').listComments(number);
  expect(comments.find(({ id }) => id === forged.id)?.body).toContain('Everything is fine.');
});

test.each([
  ['no body', ''],
  ['the body of another form', '### What browser\n\nFirefox\n'],
])('an issue with %s stays without comment until a reviewer asks', async (_, body) => {
  const number = await file(body);
  await github.as('tom').editIssue(number, { body: `${body}\nStill no form.` });
  await github.as('maya').addLabels(number, ['bug']);
  expect(await ours(number)).toEqual([]);
  expect(await github.as('dana').labels(number)).toEqual(['incident', 'bug']);
  await github.as('tom').comment(number, '/Review');
  expect(await ours(number)).toHaveLength(1);
});

test('where the App is installed the label that the forms name is made', async () => {
  const body = JSON.stringify({
    action: 'created',
    installation: { id: github.app.installationId },
    repositories: [{ full_name: 'acme/other' }],
    sender: { login: 'dana', type: 'User' },
  });
  const mac = createHmac('sha256', github.app.webhookSecret).update(body).digest('hex');
  const event = { 'x-github-event': 'installation', 'x-github-delivery': 'installed' };
  await post({ ...HEADERS, ...event, 'x-hub-signature-256': `sha256=${mac}` }, body);
  await app.idle();
  const { data } = await github
    .as('dana')
    .octokit.rest.issues.getLabel({ owner: 'acme', repo: 'other', name: 'incident' });
  expect(data.description).toContain('An incident');
});

test('another bot that takes our labels away starts no war', async () => {
  const number = await file(completeBody());
  await ours(number);
  const added = () =>
    writes().filter(({ method, path }) => method === 'POST' && path.endsWith(`/${number}/labels`));
  const before = added().length;
  for (let round = 0; round < 5; round += 1) {
    const labels = await github.as('dana').labels(number);
    for (const label of labels.filter((name) => name.startsWith('review:'))) {
      await github.as('dana').removeLabel(number, label);
    }
    await ours(number);
  }
  expect(added().length).toBe(before + 1);
  expect((await ours(number))[0]?.body).toContain('was taken off again');
  await github.as('tom').comment(number, '/review');
  await ours(number);
  expect(await github.as('dana').labels(number)).toContain('review:changes-pending');
});

test('a form that says only that the harm has ended is asked for the first five', async () => {
  const number = await file(renderAnswers({ containment: 'Tool switched off at 02:40 UTC' }));
  const [comment] = await ours(number);
  for (const label of [
    'Severity',
    'Affected workflow',
    'Detected at',
    'Detection source',
    'Customer or operator impact',
  ]) {
    expect(comment?.body?.split('\n')[1]).toContain(`**${label}**`);
  }
  expect(await github.as('dana').labels(number)).toContain('review:reported');
});

test('a pull request with the label is no incident', async () => {
  const pull = await github
    .as('dana')
    .propose({ title: 'x', head: 'labelled' }, { 'a.txt': 'a\n' });
  await github.as('dana').addLabels(pull.number, ['incident']);
  expect(await ours(pull.number)).toEqual([]);
});

test('hostile answers stay text', async () => {
  const bad =
    '@acme/everyone closes #1 <!-- agent-incident-review:release --> <img src=x> fixes acme/other#1 https://github.com/acme/agents/issues/1 ';
  const number = await file(
    completeBody({
      evalChanges: `- [ ] ${bad.repeat(3)}— @acme/agents`,
      primaryClass: bad,
      trigger: bad.repeat(450),
    }),
  );
  const [comment] = await ours(number);
  const body = comment?.body ?? '';
  expect(body.length).toBeLessThan(65_536);
  expect(body.slice(MARKER.length)).not.toMatch(/<!--|<img/);
  const prose = body.replace(/`[^`]*`|\[(?:Start from a draft|Guide)\]\([^)]*\)/g, '');
  expect(prose).not.toMatch(/@acme|#1\b|https:\/\//);
});

test('a severity that an edit lowers stays, and is said', async () => {
  const number = await file(completeBody({ severity: 'SEV1' }));
  await ours(number);
  await github.as('tom').editIssue(number, { body: completeBody({ severity: 'SEV4' }) });
  const [comment] = await ours(number);
  expect(comment?.body).toContain('The form now says SEV4; SEV1 stays');
  expect(await github.as('dana').labels(number)).toContain('severity:sev1');
  await github.as('maya').comment(number, '/severity SEV4 because one test account was affected');
  await ours(number);
  expect(await github.as('dana').labels(number)).toContain('severity:sev4');
});

test('an incident closed before it is learned says what is open', async () => {
  const number = await file(completeBody());
  await ours(number);
  await github.as('tom').editIssue(number, { state: 'closed' });
  const [comment] = await ours(number);
  expect(comment?.body).toContain('closed, but it is not learned');
});

test('labels are output: a stage label that somebody changes is restored', async () => {
  const number = await file(completeBody());
  await ours(number);
  await github.as('dana').removeLabel(number, 'review:changes-pending');
  await github.as('dana').addLabels(number, ['review:learned']);
  await ours(number);
  const labels = await github.as('dana').labels(number);
  expect(labels).toContain('review:changes-pending');
  expect(labels).not.toContain('review:learned');
});

test('issues from before `incidents.since` are left alone until somebody edits them', async () => {
  await github
    .as('dana')
    .in('other')
    .commitFiles(
      'main',
      { '.github/agent-incident-review.yml': 'incidents: { since: 2026-06-01 }\n' },
      'Configure',
    );
  const old = await github.as('tom').in('other').fileIncident('Old', completeBody());
  github.backdate(old.number, '2025-01-01T00:00:00Z', 'other');
  await ours(old.number, 'other');
  const second = await github.as('tom').in('other').fileIncident('Older', completeBody());
  github.backdate(second.number, '2025-01-01T00:00:00Z', 'other');
  await app.idle();
  await github.as('dana').in('other').editIssue(second.number, { state: 'closed' });
  const before = await ours(second.number, 'other');
  await github
    .as('dana')
    .in('other')
    .editIssue(second.number, { state: 'open', body: `${completeBody()}\n` });
  expect((await ours(second.number, 'other')).length).toBeGreaterThanOrEqual(before.length);
  expect(await ours(second.number, 'other')).toHaveLength(1);
});

test('a transferred incident is reviewed where it is now', async () => {
  const number = await file(completeBody());
  await ours(number);
  const moved = await github.transferIssue(number, 'other');
  expect(await ours(moved, 'other')).toHaveLength(1);
});

test.each([
  ['one server error', 502, {}],
  ['a secondary rate limit', 403, SECONDARY_RATE_LIMIT.withRetryAfter],
])('%s does not lose the review', async (_, status, options) => {
  github.failNext(/\/issues\/\d+\/events/, status, options);
  const number = await file(completeBody());
  expect(await ours(number)).toHaveLength(1);
});

test('a review takes at most 8 requests and 2 a reference', async () => {
  const pulls = [];
  for (const name of ['a', 'b']) {
    const pull = await github
      .as('dana')
      .propose({ title: name, head: `evidence-${name}` }, { [`evals/${name}.yaml`]: 'x\n' });
    await github.as('dana').mergePull(pull.number, 'squash');
    pulls.push(pull.number);
  }
  const number = await file(
    completeBody({
      evalChanges: `- [ ] one — @acme/agents — #${pulls[0]}\n- [ ] two — @acme/agents — #${pulls[1]}`,
    }),
  );
  await ours(number);
  const start = github.requests.length;
  await github.as('tom').editIssue(number, { state: 'closed' });
  await app.idle();
  const reads = github.requests
    .slice(start)
    .filter(({ method, caller }) => caller === github.app.login && method === 'GET');
  expect(reads.length).toBeLessThanOrEqual(8 + 2 * pulls.length);
});

test('a merge updates the incidents that the pull request names, and its revert takes it back', async () => {
  const number = await file(completeBody());
  expect((await ours(number))[0]?.body).toMatch(/eval [❌🕓]/u);
  const pull = await github
    .as('dana')
    .propose(
      { title: 'Cover repeated refunds', head: `case-${number}`, body: `Incident: #${number}` },
      { [`evals/case-${number}.yaml`]: '- case: a repeated refund is escalated to a person\n' },
    );
  await github.as('dana').mergePull(pull.number, 'squash');
  expect((await ours(number))[0]?.body).toContain('eval ✅');
  const revert = await github.as('dana').propose(
    {
      title: 'Revert',
      head: `revert-${number}`,
      body: `Reverts #${pull.number}, which was for #${number}`,
    },
    { [`evals/case-${number}.yaml`]: null },
  );
  await github.as('dana').mergePull(revert.number, 'squash');
  const [comment] = await ours(number);
  expect(comment?.body).toMatch(/eval [❌🕓]/u);
  expect(comment?.body).toContain('nothing of it stands any more');
});

test('a pull request that names what is no incident gets no word about it', async () => {
  const pull = await github
    .as('dana')
    .propose(
      { title: 'x', head: 'stray', body: 'Fixes #9999, acme/agents#8888' },
      { 'b.txt': 'b\n' },
    );
  await app.idle();
  const before = writes().length;
  await github.as('dana').mergePull(pull.number);
  await app.idle();
  expect(writes().length).toBe(before);
  const runs = await github.as('dana').checkRuns(pull.head.sha);
  expect(runs.map(({ name }) => name)).toEqual(['Release gate']);
});

describe('/tasks', () => {
  const lines = {
    evalChanges:
      '- [ ] Repeated-refund case, closes #1 — @maya — cc @acme/everyone — due 2026-12-01\n- [ ] A second case — @acme/agents',
    gateChanges: '- [ ] Refund evals are a required check — @acme/release — #46',
    alertChanges: '- [ ] Page on a second refund — @nobody-here',
  };
  const opened = async (number: number) => {
    const { data } = await github.as('dana').octokit.rest.issues.listForRepo({
      owner: 'acme',
      repo: 'agents',
      labels: 'incident-task',
      state: 'all',
      per_page: 100,
    });
    return data.filter(({ body }) => body?.includes(`acme/agents#${number} `));
  };

  test('opens one issue for each planned change without reference, once', async () => {
    const number = await file(completeBody(lines));
    await app.idle();
    await github.as('wren').comment(number, '/tasks');
    await app.idle();
    const issues = await opened(number);
    expect(issues.map(({ title }) => title).sort()).toEqual([
      `alert change of incident ${number}: Page on a second refund`,
      `eval change of incident ${number}: A second case`,
      `eval change of incident ${number}: Repeated-refund case, closes \`#1\` — cc \`@acme/everyone\``,
    ]);
    const maya = issues.find(({ title }) => title.includes('Repeated'));
    expect(maya?.assignees?.map(({ login }) => login)).toEqual(['maya']);
    expect(maya?.body).toContain(`\`\`\`\nIncident: acme/agents#${number}\n\`\`\``);
    expect(maya?.body).toContain('\n> Repeated-refund case, closes `#1` — cc `@acme/everyone`\n');
    const [comment] = await ours(number);
    for (const { number: task } of issues) expect(comment?.body).toContain(`[\`#${task}\`](`);
    const { data: children } = await github
      .as('dana')
      .octokit.request(`GET /repos/acme/agents/issues/${number}/sub_issues`);
    expect(children).toHaveLength(3);
    await github.as('tom').editIssue(number, {
      body: completeBody({ ...lines, alertChanges: '- [ ] Page on each second refund — @maya' }),
    });
    await github.as('wren').comment(number, '/tasks');
    expect(await ours(number)).toHaveLength(1);
    expect(await opened(number)).toHaveLength(3);
  });

  test('a closed one lands an alert change; an eval lands by a pull request that closes it', async () => {
    const number = await file(completeBody(lines));
    await github.as('wren').comment(number, '/tasks');
    await ours(number);
    const issues = await opened(number);
    const alert = issues.find(({ title }) => title.startsWith('alert'))?.number ?? 0;
    const second = issues.find(({ title }) => title.includes('second case'))?.number ?? 0;
    expect((await ours(number))[0]?.body).toMatch(/alert [❌🕓]/u);
    await github.as('dana').editIssue(alert, { state: 'closed' });
    expect((await ours(number))[0]?.body).toContain('alert ✅');
    const pull = await github
      .as('dana')
      .propose(
        { title: 'A case', head: `task-${number}`, body: `Closes #${second}` },
        { [`evals/task-${number}.yaml`]: '- case: a repeated refund is escalated to a person\n' },
      );
    await github.as('dana').mergePull(pull.number, 'squash');
    const [comment] = await ours(number);
    expect(comment?.body).toMatch(/A second case \| ✅ landed/);
    expect(comment?.body).toMatch(/Repeated-refund case[^|]*\| 🕓 planned/);
  });

  test('needs the role write', async () => {
    const number = await file(completeBody(lines));
    await github.as('tom').comment(number, '/tasks');
    const [comment] = await ours(number);
    expect(comment?.body).toContain('needs the role write');
    expect(await opened(number)).toEqual([]);
  });
});

async function post(headers: Record<string, string>, body: string) {
  return fetch(`${app.url}/api/github/webhooks`, { method: 'POST', headers, body });
}

const HEADERS = {
  'x-github-event': 'issues',
  'x-github-delivery': 'd1',
  'content-type': 'application/json',
};

test.each([
  ['without a signature', HEADERS, 400],
  [
    'with a wrong signature',
    { ...HEADERS, 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` },
    401,
  ],
])('a delivery %s is refused', async (_, headers, status) => {
  expect((await post(headers, '{}')).status).toBe(status);
});

test('a signed delivery is acknowledged with 202', async () => {
  const body = JSON.stringify({ zen: 'Keep it logically awesome.' });
  const mac = createHmac('sha256', github.app.webhookSecret).update(body).digest('hex');
  const signed = { ...HEADERS, 'x-github-event': 'ping', 'x-hub-signature-256': `sha256=${mac}` };
  expect((await post(signed, body)).status).toBe(202);
  const nonsense = createHmac('sha256', github.app.webhookSecret).update('null').digest('hex');
  expect(
    (await post({ ...signed, 'x-hub-signature-256': `sha256=${nonsense}` }, 'null')).status,
  ).toBe(400);
});

test.each(['WEBHOOK_SECRET', 'APP_ID', 'PRIVATE_KEY'])(
  'the server does not start without %s',
  async (name) => {
    const { [name]: _, ...env } = appEnv(github, 0);
    await expect(serve(env)).rejects.toThrow(`The server does not start: ${name}`);
  },
);

describe('commands', () => {
  let number: number;
  const reactions = async (id: number) => {
    const { data } = await github.as('dana').octokit.rest.reactions.listForIssueComment({
      owner: 'acme',
      repo: 'agents',
      comment_id: id,
    });
    return data.map(({ content }) => content);
  };

  beforeAll(async () => {
    number = await file(completeBody());
    await ours(number);
  });

  test('/agenda is answered once, filled from the record', async () => {
    const command = await github.as('tom').comment(number, '/agenda');
    const [, agenda, ...more] = await ours(number);
    expect(more).toEqual([]);
    expect(agenda?.body).toContain('Failure taxonomy');
    expect(agenda?.body).toContain('Tool argument failure');
    expect(await reactions(command.id)).toEqual(['+1']);
    await github.as('tom').editIssue(number, { title: 'Refunds went out twice or more' });
    expect(await ours(number)).toHaveLength(2);
  });

  test('a command by somebody without the role is refused with the reason', async () => {
    const command = await github.as('tom').comment(number, '/attest eval https://example.com/eval');
    const [comment] = await ours(number);
    expect(comment?.body).toContain('needs the role maintain; `@tom` has triage');
    expect(await reactions(command.id)).toEqual(['confused']);
  });

  test('what a maintainer attested stands after the role is lost, once it was acknowledged', async () => {
    await github.as('maya').comment(number, '/attest gate https://example.com/gate');
    expect((await ours(number))[0]?.body).toContain('gate ✅');
    await github.setRole('maya', 'read');
    await github.as('tom').editIssue(number, { title: 'Refunds' });
    expect((await ours(number))[0]?.body).toContain('gate ✅');
    await github.as('maya').comment(number, '/attest eval https://example.com/eval');
    expect((await ours(number))[0]?.body).toMatch(/eval [❌🕓]/u);
    await github.setRole('maya', 'maintain');
  });

  test('/wrong hides a finding, visibly', async () => {
    const other = await file(completeBody({ failedControl: 'n/a' }));
    expect((await ours(other))[0]?.body).toContain('control-missing');
    await github
      .as('tom')
      .comment(other, '/wrong control-missing because it is told in the postmortem');
    const [comment] = await ours(other);
    expect(comment?.body).not.toContain('<sub>control-missing</sub>');
    expect(comment?.body).toContain('Hidden findings: 1');
  });
});
