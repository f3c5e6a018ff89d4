// Proof of an eval over the wire: the Action and the App judge the same runs alike, and keep what they accepted.
import type { ArtifactGiven, RunGiven } from '../../tools/embedded-github/artifacts.js';
import { documentOf, ran } from '../support/grades.js';
import { byAction } from '../support/judged-pull.js';
import {
  app,
  CONFIG,
  file,
  gate,
  github,
  line,
  ours,
  startApp,
  unique,
  useScene,
} from '../support/scene.js';

useScene();

let incident = 0;
let head = '';
let pull = 0;

const slug = () => github.app.login.replace('[bot]', '');

async function configure(release: string): Promise<void> {
  const text = `app: ${slug()}\nrelease:\n${release}`;
  await github.as('dana').commitFiles('main', { [CONFIG]: text }, 'Ask for proof');
  await app.idle();
}

/** An incident whose changes have landed on main, and a release of main that is linked to it. */
async function scene(release = '  proof: present\n'): Promise<void> {
  await configure(release);
  incident = await file();
  const dana = github.as('dana');
  const change = await dana.propose(
    { title: 'Cover it', head: unique('cover'), body: `Incident: #${incident}` },
    { [`evals/${unique('case')}.yaml`]: line(), [`gates/${unique('gate')}.yml`]: line() },
  );
  head = (await dana.mergePull(change.number)).sha;
  await dana.createBranch(unique('production'), head).catch(() => {});
  if (pull > 0) await dana.closePull(pull);
  const opened = await dana.openPull({
    title: 'Release',
    head: 'main',
    base: 'production',
    body: `Incident: #${incident}`,
  });
  pull = opened.number;
  await app.idle();
}

function evidenceOf(counts: Parameters<typeof ran>[0], more: object = {}): string {
  const own = ran({ incident: `acme/agents#${incident}`, ...counts });
  return JSON.stringify(documentOf([own], { commit: head, ...more }));
}

function artifact(
  counts: Parameters<typeof ran>[0],
  more: Partial<ArtifactGiven> = {},
  document: object = {},
): ArtifactGiven {
  return {
    name: 'eval-evidence-evals-0123abcd-1-ca395085',
    files: { 'evidence.json': evidenceOf(counts, document) },
    ...more,
  };
}

const runs: number[] = [];

async function record(given: RunGiven): Promise<number> {
  const run = await github.workflowRuns.record({ sha: head, ...given });
  runs.push(run);
  return run;
}

// Each test has runs of its own.
afterEach(() => {
  for (const run of runs.splice(0)) github.workflowRuns.forget(run);
});

/** The App's check after the check run of an eval has told that there is something new. */
async function byApp() {
  const octokit = (await import('@octokit/rest')).Octokit;
  const token = await github.actionsToken();
  const rest = new octokit({ auth: token, baseUrl: github.apiUrl }).rest;
  await rest.checks.create({
    ...{ owner: 'acme', repo: 'agents', name: 'Eval evidence', head_sha: head },
    ...{ status: 'completed', conclusion: 'success', output: { title: 'Evals', summary: 'Evals' } },
  });
  await app.idle();
  const { conclusion, output } =
    (await gate((await github.as('dana').getPull(pull)).head.sha)) ?? {};
  return { conclusion, summary: output?.summary ?? '' };
}

beforeAll(() => scene());

describe('what nobody may forge', () => {
  const passed = () => artifact({ passed: 3 });

  test.each<[string, () => RunGiven, RegExp]>([
    [
      'a check run alone, which any job can write',
      () => ({ artifacts: [] }),
      /No case that names it ran/,
    ],
    [
      'a changed workflow on the head of a pull request',
      () => ({ event: 'pull_request', branch: 'feature', artifacts: [passed()] }),
      /no maintainer has approved since its last push/,
    ],
    [
      'pull_request_target',
      () => ({ event: 'pull_request_target', artifacts: [passed()] }),
      /pull_request_target started it/,
    ],
    [
      'a fork',
      () => ({ headRepository: 'mallory/agents', artifacts: [passed()] }),
      /a commit of a fork/,
    ],
    [
      'a fork that is gone',
      () => ({ headRepository: null, artifacts: [passed()] }),
      /a commit of a fork/,
    ],
    [
      'a run on another branch',
      () => ({ branch: 'feature', artifacts: [passed()] }),
      /ran on the branch feature/,
    ],
    [
      "another repository's artifact",
      () => ({ artifacts: [artifact({ passed: 3 }, { of: { repositoryId: 4711 } })] }),
      /the artifact of another run/,
    ],
    [
      'a document of another commit',
      () => ({ artifacts: [artifact({ passed: 3 }, {}, { commit: 'e'.repeat(40) })] }),
      /speaks of eeeeeee/,
    ],
    [
      'an artifact that is gone',
      () => ({ artifacts: [artifact({ passed: 3 }, { expired: true })] }),
      /has deleted it/,
    ],
  ])('%s lets no release through', async (_, given, why) => {
    await record(given());
    const { verdict, reasons } = await byAction(pull);
    expect(verdict).toBe('hold');
    const said = reasons.find(({ test: name }) => name === 'eval-not-settled')?.message ?? '';
    expect(said).toMatch(/release\.proof: present/);
    expect(said).toMatch(why);
  });

  test('the App says the same', async () => {
    const headRepository = 'mallory/agents';
    await record({ headRepository, artifacts: [passed()] });
    await record({ event: 'pull_request', branch: 'feature', artifacts: [passed()] });
    const { conclusion, summary } = await byApp();
    expect(conclusion).toBe('failure');
    for (const { message } of (await byAction(pull)).reasons) {
      expect(summary).toContain(message.slice(0, 60));
    }
    expect(summary).toMatch(/a commit of a fork/);
    expect(summary).toMatch(/no maintainer has approved since its last push/);
  });

  test.each([
    ['no zip', Buffer.from('PK nothing')],
    ['no document', { 'other.json': '{}' }],
    ['no JSON', { 'evidence.json': '{"version":1' }],
    ['another version', { 'evidence.json': '{"version":2}' }],
    ['too much', Buffer.alloc(11 * 2 ** 20)],
  ])('an artifact with %s is never green, whatever else passed', async (_, files) => {
    await record({
      artifacts: [passed(), { name: 'eval-evidence-other-0123abcd-1-ca395085', files }],
    });
    const { verdict, reasons } = await byAction(pull);
    expect(verdict).toBe('collect-evidence');
    expect(reasons[0]?.message).toMatch(/eval-evidence-other.*could not be verified/);
  });

  test.each([
    ['the runs', /^GET .*\/actions\/runs\?/, 403],
    ['the artifacts', /^GET .*\/artifacts\?/, 502],
    ['an artifact', /^GET .*\/zip$/, 403],
  ])('where %s cannot be read nothing is green', async (_, path, status) => {
    await record({ artifacts: [passed()] });
    const undo = github.failNext(path, status, { times: 9 });
    const { verdict, reasons } = await byAction(pull);
    undo();
    expect(verdict).not.toBe('ship');
    expect(reasons.map(({ test: name }) => name)).toContain('unverified');
  });

  test('more evidence than fits is not read, and that is said', async () => {
    const name = (at: number) => `eval-evidence-evals-0123abcd-1-${at}`;
    const large = (at: number, bytes: number) => {
      const other = ran({ passed: 1, case: 'a'.repeat(bytes), incident: 'acme/agents#999999' });
      const own = ran({ passed: 3, incident: `acme/agents#${incident}` });
      const document = documentOf([own, other], { commit: head });
      return { name: name(at), files: { 'evidence.json': JSON.stringify(document) } };
    };
    await record({ artifacts: Array.from({ length: 14 }, (_, at) => large(at, 3 * 2 ** 20)) });
    const many = await byAction(pull);
    expect(many.verdict).not.toBe('ship');
    expect(JSON.stringify(many.reasons)).toMatch(/more eval evidence than is read/);
    github.workflowRuns.forget(runs.pop() ?? 0);
    await record({ artifacts: [large(1, 5 * 2 ** 20)] });
    const one = await byAction(pull);
    expect(one.verdict).not.toBe('ship');
    expect(JSON.stringify(one.reasons)).toMatch(/more than 4 MB when it is unpacked/);
  });

  test('a run that goes on may still fail', async () => {
    await record({ status: 'in_progress', artifacts: [passed()] });
    const { verdict, reasons } = await byAction(pull);
    expect(verdict).toBe('hold');
    expect(JSON.stringify(reasons)).toMatch(/has not finished/);
  });

  test.each<[string, ('in_progress' | 'completed')[], string]>([
    ['the gate waits for its evals in one run', ['completed', 'in_progress'], 'ship'],
    ['other jobs of its run go on', ['completed', 'in_progress', 'in_progress'], 'hold'],
  ])('where %s', async (_, jobs, expected) => {
    const own = await record({ status: 'in_progress', jobs, artifacts: [passed()] });
    expect((await byAction(pull, own)).verdict).toBe(expected);
  });

  test.each<[string, Pick<RunGiven, 'status' | 'conclusion'>, RunGiven['jobs']]>([
    ['that failed by another job', { conclusion: 'failure' }, ['cancelled', 'completed']],
    ['that asks', { status: 'in_progress' }, ['cancelled', 'in_progress']],
  ])('what passed is no proof where a job was cut short in a run %s', async (_, run, jobs = []) => {
    const own = await record({ ...run, jobs, artifacts: [passed()] });
    const { verdict, reasons } = await byAction(pull, run.status ? own : 1);
    expect(verdict).toBe('hold');
    expect(reasons[0]?.message).toMatch(/a job of it, was cancelled or ran out of time/);
  });

  test('what passed in a run that was cancelled is no proof', async () => {
    await record({ conclusion: 'cancelled', artifacts: [passed()] });
    const { verdict, reasons } = await byAction(pull);
    expect(verdict).toBe('hold');
    expect(reasons[0]?.message).toMatch(
      /its run, or a job of it, was cancelled or ran out of time/,
    );
  });

  test('of a job that ran again the later attempt counts', async () => {
    const again = (attempt: number, counts: Parameters<typeof ran>[0]) =>
      artifact(counts, { name: `eval-evidence-evals-0123abcd-${attempt}-ca395085` });
    await record({
      attempt: 2,
      artifacts: [again(2, { failed: 1 }), again(1, { passed: 3 })],
    });
    expect((await byAction(pull)).verdict).toBe('hold');
    github.workflowRuns.forget(runs.pop() ?? 0);
    await record({ attempt: 2, artifacts: [again(1, { failed: 1 }), again(2, { passed: 3 })] });
    const { verdict, summary } = await byAction(pull);
    expect(verdict).toBe('ship');
    expect(summary).toContain('attempt 2');
  });
});

test('where nothing asks for proof no run is looked at', async () => {
  await configure('  proof: landed\n');
  const before = github.requests.length;
  await github.as('dana').comment(pull, '/judge');
  await app.idle();
  expect((await byAction(pull)).verdict).toBe('ship');
  const asked = github.requests.slice(before).map(({ path }) => path);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((path) => path.includes('/actions/'))).toEqual([]);
  await configure('  proof: present\n');
  head = (await github.as('dana').getPull(pull)).head.sha;
});

test('a run on the head of a release counts once a maintainer has approved it', async () => {
  const dana = github.as('dana');
  const main = pull;
  const branch = unique('candidate');
  await dana.commitFiles(branch, { 'src/agent.ts': `// ${branch}\n` }, 'Try another model');
  const opened = await dana.openPull({
    ...{ title: 'Release a candidate', head: branch, base: 'production' },
    body: `Incident: #${incident}`,
  });
  const before = head;
  [pull, head] = [opened.number, opened.head.sha];
  await record({ event: 'pull_request', branch, artifacts: [artifact({ passed: 3 })] });
  expect((await byAction(pull)).verdict).toBe('hold');
  await github.as('wren').approve(pull);
  expect((await byAction(pull)).verdict).toBe('hold');
  await github.as('maya').approve(pull);
  expect((await byAction(pull)).verdict).toBe('ship');
  await dana.commitFiles(branch, { 'src/agent.ts': '// once more\n' }, 'Push after the approval');
  const { reasons } = await byAction(pull);
  expect(reasons.map(({ test: name }) => name)).toEqual(['eval-not-settled']);
  await dana.closePull(pull);
  [pull, head] = [main, before];
});

test('a head that merges elsewhere as well may have its workflow from there', async () => {
  const dana = github.as('dana');
  const [main, before, branch, evil] = [pull, head, unique('candidate'), unique('evil')];
  await dana.createBranch(evil);
  await dana.commitFiles(branch, { 'src/agent.ts': `// ${branch}\n` }, 'Try a third model');
  const about = { head: branch, body: `Incident: #${incident}` };
  const opened = await dana.openPull({ ...about, title: 'Release it', base: 'production' });
  const second = await dana.openPull({ ...about, title: 'Elsewhere', base: evil });
  await dana.closePull(second.number);
  [pull, head] = [opened.number, opened.head.sha];
  await github.as('maya').approve(pull);
  await record({ event: 'pull_request', branch, artifacts: [artifact({ passed: 3 })] });
  const { verdict, reasons } = await byAction(pull);
  expect(verdict).toBe('hold');
  expect(JSON.stringify(reasons)).toMatch(/has the same head and merges into evil/);
  await record({ branch, artifacts: [artifact({ passed: 3 })] });
  expect((await byAction(pull)).verdict).toBe('ship');
  await dana.closePull(pull);
  [pull, head] = [main, before];
});

test('a list of pull requests that cannot be read leaves no green', async () => {
  const dana = github.as('dana');
  const [main, before, branch] = [pull, head, unique('candidate')];
  await dana.commitFiles(branch, { 'src/agent.ts': `// ${branch}\n` }, 'Try a fourth model');
  const body = `Incident: #${incident}`;
  const opened = await dana.openPull({ title: 'Release', head: branch, base: 'production', body });
  [pull, head] = [opened.number, opened.head.sha];
  await github.as('maya').approve(pull);
  await record({ event: 'pull_request', branch, artifacts: [artifact({ passed: 3 })] });
  const undo = github.failNext(/^GET .*\/pulls\?.*state=all&head=/, 502, { times: 9 });
  const { verdict, reasons } = await byAction(pull);
  undo();
  expect(verdict).not.toBe('ship');
  expect(reasons.map(({ test: name }) => name)).toContain('unverified');
  await dana.closePull(pull);
  [pull, head] = [main, before];
});

describe('what was accepted', () => {
  test('lets the release through, is told, and outlives its artifact', async () => {
    const run = await record({ artifacts: [artifact({ passed: 3 })] });
    const { conclusion, summary } = await byApp();
    expect({ conclusion, summary }).toMatchObject({ conclusion: 'success' });
    expect(summary).toMatch(
      /\*\*present\*\*: “repeated refund is escalated” passed 3 of 3, which leaves up to 63 % at 95 % confidence/,
    );
    const [comment = ''] = await ours(incident);
    expect(comment).toContain('✅ landed (present)');
    expect(comment).toMatch(new RegExp(`<!-- agent-incident-review:proof acme/agents ${head} `));
    github.workflowRuns.expire(run);
    expect(await byApp()).toMatchObject({ conclusion: 'success' });
    expect((await byAction(pull)).verdict).toBe('ship');
  });

  test('stands for what a release tool writes on top, and for nothing else', async () => {
    await record({ artifacts: [artifact({ passed: 3 })] });
    const dana = github.as('dana');
    await dana.commitFiles('main', { 'CHANGELOG.md': '## 1.3.0\n' }, 'Release 1.3.0');
    expect((await byAction(pull)).verdict).toBe('ship');
    await dana.commitFiles('main', { 'src/agent.ts': 'export const model = "b";\n' }, 'Another');
    const { verdict, reasons } = await byAction(pull);
    expect(verdict).toBe('hold');
    expect(reasons[0]?.message).toMatch(/No case that names it ran on/);
    await configure('  proof: present\n  fresh: false\n');
    expect((await byAction(pull)).verdict).toBe('ship');
    // Of many runs since the last release the oldest are not read: what passed beside them may have failed there.
    const [passed = 0] = runs.splice(0);
    github.workflowRuns.forget(passed);
    await record({ artifacts: [artifact({ failed: 1 })] });
    for (let at = 0; at < 29; at += 1) await record({});
    await record({ artifacts: [artifact({ passed: 3 })] });
    const many = await byAction(pull);
    expect(many.verdict).toBe('hold');
    expect(JSON.stringify(many.reasons)).toMatch(/more runs of its commit than are read/);
    await configure('  proof: present\n');
  });

  test('is not believed where somebody has written it', async () => {
    const dana = github.as('dana');
    await app.stop();
    const now = (await dana.getPull(pull)).head.sha;
    const comments = await dana.listComments(incident);
    const own = comments.find(({ user }) => user?.login === github.app.login);
    const body = own?.body ?? '';
    const forged = body.replaceAll(`acme/agents ${head} `, `acme/agents ${now} `);
    expect(forged).not.toBe(body);
    await dana.editComment(own?.id ?? 0, forged);
    expect((await byAction(pull)).verdict).toBe('hold');
    await startApp();
    await dana.comment(pull, '/judge');
    await app.idle();
    const check = await gate(now);
    expect(check?.conclusion).toBe('failure');
    expect(check?.output.summary).toContain('No case that names it ran on');
  });
});
