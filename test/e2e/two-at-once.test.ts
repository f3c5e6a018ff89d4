// Two servers that know nothing of each other, as in a rolling deploy: each event reaches both.
import { Octokit } from '@octokit/rest';
import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import type { AskedCall } from '../../tools/embedded-github/faults.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { completeBody } from '../support/body.js';
import { fullPermissions } from '../support/full-app.js';

const INCIDENT = '<!-- agent-incident-review:incident -->';
const BRANCH = 'agent-incident-review/set-up';

let github: EmbeddedGitHub;
let apps: AppInProcess[];

beforeAll(async () => {
  github = await startGitHub({ app: { permissions: fullPermissions() } });
  apps = [await serveAppFor(github), await serveAppFor(github)];
  const hooks = apps.map(({ url }) => `${url}/api/github/webhooks`);
  github.deliverBy(() => hooks.map((to) => ({ after: 0, to })));
  await idle();
});
afterAll(async () => {
  for (const app of apps) await app.stop();
  await github.close();
});

async function idle(): Promise<void> {
  for (const app of [...apps, ...apps]) await app.idle();
}

const byApp = (method: string, path: RegExp) => {
  return (call: AskedCall) =>
    call.method === method && path.test(call.path) && call.caller === github.app.login;
};

const count = (write: (call: AskedCall) => boolean) => github.requests.filter(write).length;

/** Lets both servers come as far as a write before either does it; then one after the other. */
async function atOnce(
  write: (call: AskedCall) => boolean,
  cause: () => Promise<unknown>,
): Promise<void> {
  const held = [github.holdNext(write), github.holdNext(write)];
  await cause();
  for (const { reached } of held) await reached;
  for (const { release } of held) {
    const answered = count(write) + 1;
    release();
    // GitHub does one after the other, whatever comes at once.
    while (count(write) < answered) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await idle();
}

const file = async (body = completeBody(), label = 'incident') =>
  (await github.as('tom').fileIncident('Refunds went out twice', body, [label])).number;

async function ours(number: number, marker: string) {
  const comments = await github.as('dana').listComments(number);
  return comments.filter(
    ({ user, body }) => user?.login === github.app.login && body?.startsWith(marker),
  );
}

async function gates(sha: string) {
  const runs = await github.as('dana').checkRuns(sha);
  return runs.filter(({ name }) => name === 'Release gate');
}

async function tasksOf(number: number) {
  const { data } = await github.as('dana').octokit.rest.issues.listForRepo({
    ...{ owner: 'acme', repo: 'agents', labels: 'incident-task', state: 'all', per_page: 100 },
  });
  return data
    .filter(({ body }) => body?.includes(`acme/agents#${number} `))
    .sort((a, b) => a.number - b.number);
}

async function childrenOf(number: number): Promise<number[]> {
  const { data } = await github
    .as('dana')
    .octokit.request(`GET /repos/acme/agents/issues/${number}/sub_issues`);
  return data.map((child: { number: number }) => child.number);
}

/** As the App itself would, at GitHub. */
async function asApp(): Promise<Octokit> {
  return new Octokit({ auth: await github.appToken(), baseUrl: github.apiUrl });
}

/** One change without reference: one follow-up issue. */
const ONE = completeBody({
  evalChanges: '- [ ] Repeated-refund case — @acme/agents — due 2027-12-01',
  gateChanges: '- [ ] Refund evals are required — @acme/release — #46',
});

let branches = 0;
async function releaseOf(number: number) {
  branches += 1;
  return github.as('dana').propose(
    {
      title: 'Release 2.4.0',
      head: `two-${branches}`,
      base: 'production',
      body: `Incident: #${number}`,
    },
    { [`notes/${branches}.txt`]: `notes ${branches}\n` },
  );
}

describe('what two servers write at the same moment', () => {
  test('of two comments the first stays', async () => {
    let number = 0;
    await atOnce(byApp('POST', /\/issues\/\d+\/comments$/), async () => {
      number = await file();
    });
    const created = github.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith(`/issues/${number}/comments`),
    );
    expect(created).toHaveLength(2);
    const [comment, ...more] = await ours(number, INCIDENT);
    expect(more).toEqual([]);
    expect(comment?.body).toContain('changes pending');
  });

  test('of two check runs GitHub shows the later one, which is judged', async () => {
    const number = await file();
    await idle();
    let sha = '';
    await atOnce(byApp('POST', /\/check-runs$/), async () => {
      sha = (await releaseOf(number)).head.sha;
    });
    expect(count(byApp('POST', /\/check-runs$/))).toBeGreaterThan(1);
    const [run, ...more] = await gates(sha);
    expect(more).toEqual([]);
    expect(run?.conclusion).toBe('failure');
  });

  test('of two follow-up issues the higher is closed as a duplicate of the lower', async () => {
    const number = await file(ONE);
    await idle();
    await atOnce(byApp('POST', /\/issues$/), () => github.as('wren').comment(number, '/tasks'));
    const [lower, higher, ...more] = await tasksOf(number);
    expect(more).toEqual([]);
    expect([lower?.state, higher?.state]).toEqual(['open', 'closed']);
    expect(higher?.state_reason).toBe('duplicate');
    const said = await github.as('dana').listComments(higher?.number ?? 0);
    expect(said.map(({ body }) => body)).toEqual([`Duplicate of #${lower?.number}`]);
    expect(await childrenOf(number)).toEqual([lower?.number]);
    const [comment] = await ours(number, INCIDENT);
    expect(comment?.body).toContain(`[\`#${lower?.number}\`](`);
    expect(comment?.body).not.toContain(`#${higher?.number}`);
  });

  test('labels are there once, and are not fought over', async () => {
    let number = 0;
    const write = byApp('POST', /\/issues\/\d+\/labels$/);
    await atOnce(write, async () => {
      number = await file();
    });
    expect((await github.as('dana').labels(number)).sort()).toEqual([
      'incident',
      'review:changes-pending',
      'severity:sev2',
    ]);
    const writes = () =>
      github.requests.filter(
        ({ path, method }) => method !== 'GET' && path.includes(`/issues/${number}/labels`),
      ).length;
    const before = writes();
    await github.as('rita').comment(number, 'Thank you.');
    await idle();
    expect(writes()).toBe(before);
  });

  test('a set-up is proposed once', async () => {
    const { number } = await github.as('dana').fileIncident('A question', 'Hello', []);
    await atOnce(byApp('POST', /\/pulls$/), () => github.as('maya').comment(number, '/setup'));
    const { data } = await github.as('dana').octokit.rest.pulls.list({
      ...{ owner: 'acme', repo: 'agents', state: 'all', head: `acme:${BRANCH}` },
    });
    expect(data).toHaveLength(1);
    const answers = await ours(number, '');
    expect(answers).toHaveLength(1);
  });
});

describe('what one left behind that died halfway, the next look puts in order', () => {
  async function look(number: number): Promise<void> {
    await github.as('tom').addLabels(number, [`seen-${number}`]);
    await idle();
  }

  test('a second comment', async () => {
    const number = await file();
    await idle();
    const app = await asApp();
    const at = { owner: 'acme', repo: 'agents', issue_number: number };
    await app.rest.issues.createComment({ ...at, body: `${INCIDENT}\nOlder.` });
    const [first] = await ours(number, INCIDENT);
    await look(number);
    expect((await ours(number, INCIDENT)).map(({ id }) => id)).toEqual([first?.id]);
  });

  test('a second reply to a command', async () => {
    const number = await file();
    await github.as('tom').comment(number, '/help');
    await idle();
    const [reply] = await ours(number, '<!-- agent-incident-review:reply:');
    const app = await asApp();
    const at = { owner: 'acme', repo: 'agents', issue_number: number };
    await app.rest.issues.createComment({ ...at, body: reply?.body ?? '' });
    await look(number);
    const left = await ours(number, '<!-- agent-incident-review:reply:');
    expect(left.map(({ id }) => id)).toEqual([reply?.id]);
  });

  test('a second check run that never ended', async () => {
    const number = await file();
    await idle();
    const pull = await releaseOf(number);
    await idle();
    const [run] = await gates(pull.head.sha);
    const app = await asApp();
    await app.rest.checks.create({
      ...{ owner: 'acme', repo: 'agents', name: 'Release gate', head_sha: pull.head.sha },
      status: 'in_progress',
      external_id: run?.external_id ?? '',
    });
    await github.as('dana').comment(pull.number, '/judge');
    await idle();
    const shown = await gates(pull.head.sha);
    expect(shown.map(({ conclusion }) => conclusion)).toEqual(['failure']);
  });

  test('a second follow-up issue', async () => {
    const number = await file(ONE);
    await github.as('wren').comment(number, '/tasks');
    await idle();
    const [task] = await tasksOf(number);
    const app = await asApp();
    const { data: double } = await app.rest.issues.create({
      ...{ owner: 'acme', repo: 'agents', title: task?.title ?? '', body: task?.body ?? '' },
      labels: ['incident-task'],
    });
    await look(number);
    const [first, ...later] = await tasksOf(number);
    expect(first?.state).toBe('open');
    expect(later.map((one) => one.number)).toContain(double.number);
    for (const one of later) expect([one.state, one.state_reason]).toEqual(['closed', 'duplicate']);
    const [comment] = await ours(number, INCIDENT);
    expect(comment?.body).toContain(`[\`#${first?.number}\`](`);
  });

  test('a follow-up issue that is no sub-issue yet', async () => {
    const number = await file(ONE);
    await idle();
    const alive = github.failNext(byApp('POST', /\/sub_issues$/), 502, { times: 2 });
    await github.as('wren').comment(number, '/tasks');
    await idle();
    alive();
    const [task, ...more] = await tasksOf(number);
    expect(more.filter(({ state }) => state === 'open')).toEqual([]);
    expect(await childrenOf(number)).toEqual([task?.number]);
  });
});
