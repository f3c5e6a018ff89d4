// The App on pull requests: its two check runs, its comments, and what makes them change.
import { fileURLToPath } from 'node:url';
import { Octokit } from '@octokit/rest';
import { type AppProcess, startAppFor } from '../../tools/embedded-github/app-process.js';
import { mergeGroupPayload } from '../../tools/embedded-github/events.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { completeBody, renderAnswers } from '../support/body.js';

const SERVER = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
const CONFIG = '.github/agent-incident-review.yml';

let github: EmbeddedGitHub;
let app: AppProcess;
let count = 0;

beforeAll(async () => {
  github = await startGitHub({
    repositories: [{ name: 'agents' }, { name: 'evals' }, { name: 'incidents', private: true }],
  });
  app = await startAppFor(github, SERVER);
  await quiet();
});
afterAll(async () => {
  await app.stop();
  await github.close();
});

const quiet = () => github.settled(150);
function unique(name: string): string {
  count += 1;
  return `${name}-${count}`;
}

async function file(body = completeBody(), repository = 'agents'): Promise<number> {
  const tom = github.as('tom').in(repository);
  return (await tom.fileIncident('Refunds went out twice', body)).number;
}

async function propose(title: string, body: string, path: string, base = 'main', who = 'dana') {
  const pull = await github
    .as(who)
    .propose({ title, head: unique('branch'), base, body }, { [path]: `${unique('line')}\n` });
  await quiet();
  // Every pull request gets its verdict; a busy machine may need a second attempt.
  for (let tries = 0; tries < 40 && !(await gate(pull.head.sha))?.conclusion; tries += 1) {
    await quiet();
  }
  return pull;
}

async function check(name: string, sha: string) {
  const runs = await github.as('dana').checkRuns(sha);
  return runs.filter((run) => run.name === name).sort((a, b) => b.id - a.id)[0];
}

const gate = (sha: string) => check('Release gate', sha);
const configuration = (sha: string) => check('Release gate configuration', sha);
const evidence = (sha: string) => check('Incident evidence', sha);

async function ours(number: number) {
  const comments = await github.as('dana').listComments(number);
  return comments.filter(({ user }) => user?.login === github.app.login).map(({ body }) => body);
}

const releases: number[] = [];

/** A release of the production branch; it is open until the test ends. */
async function release(body: string, path = unique('notes/release')) {
  const pull = await propose('Release 2.4.0', body, path, 'production');
  releases.push(pull.number);
  return pull;
}

afterEach(async () => {
  for (const number of releases.splice(0)) await github.as('dana').closePull(number);
});

describe('the check run `Release gate`', () => {
  test('succeeds at once on what is no release, for one configuration and no incident', async () => {
    const before = github.requests.length;
    const pull = await propose('Tidy up', 'Nothing to see.', 'a.txt');
    expect(await gate(pull.head.sha)).toMatchObject({
      conclusion: 'success',
      output: { title: 'Not a release' },
    });
    const own = github.requests.slice(before).filter(({ caller }) => caller === github.app.login);
    expect(own.map(({ method, path }) => `${method} ${path.split('?')[0]}`).sort()).toEqual([
      `GET /repos/acme/agents/commits/${pull.head.sha}/check-runs`,
      // That of the default branch, and whether the pull request has another.
      `GET /repos/acme/agents/contents/${encodeURIComponent(CONFIG)}`,
      `GET /repos/acme/agents/contents/${encodeURIComponent(CONFIG)}`,
      'GET /repos/acme/agents/pulls',
      `GET /repos/acme/agents/pulls/${pull.number}`,
      'POST /repos/acme/agents/check-runs',
    ]);
  });

  test('turns when the incident, the evidence and a waiver change, without a push', async () => {
    const evals = await github
      .as('dana')
      .in('evals')
      .propose({ title: 'Cover it', head: 'case' }, { 'evals/refunds.yaml': 'x\n' });
    const number = await file(
      completeBody({ evalChanges: `- [ ] A case — @acme/agents — acme/evals#${evals.number}` }),
    );
    const pull = await release(`Incident: #${number}`);
    const { sha } = pull.head;
    expect(await gate(sha)).toMatchObject({
      conclusion: 'failure',
      output: { title: '⛔ Hold: 2 reasons' },
    });
    expect((await ours(pull.number))[0]).toContain('<!-- agent-incident-review:release -->\n## ');
    await github.as('dana').in('evals').mergePull(evals.number, 'squash');
    await quiet();
    expect(await gate(sha)).toMatchObject({
      conclusion: 'failure',
      output: { title: '⛔ Hold: 1 reason' },
    });
    await github
      .as('maya')
      .comment(number, '/waive gate until 2026-12-20 because the vendor mends it this week');
    await quiet();
    expect(await gate(sha)).toMatchObject({ conclusion: 'success' });
    expect((await gate(sha))?.output.summary).toContain('2026-12-20');
    await github.as('dana').editIssue(number, {
      body: completeBody({ releaseDecision: 'Hold' }),
    });
    await quiet();
    expect(await gate(sha)).toMatchObject({ conclusion: 'failure' });
    expect(await ours(pull.number)).toHaveLength(1);
    expect(
      (await github.as('dana').checkRuns(sha)).filter((r) => r.name === 'Release gate'),
    ).toHaveLength(1);
  });

  test('is in progress on a new commit before anything is judged', async () => {
    const number = await file();
    const pull = await release(`Incident: #${number}`);
    const before = github.requests.length;
    await github.as('dana').commitFiles(pull.head.ref, { 'more.txt': 'more\n' }, 'More');
    await quiet();
    const writes = github.requests
      .slice(before)
      .filter(({ caller, method }) => caller === github.app.login && method !== 'GET')
      .map(({ method, path }) => `${method} ${path.replace(/\d+$/, 'N')}`);
    expect(writes.slice(0, 2)).toEqual([
      'POST /repos/acme/agents/check-runs',
      'PATCH /repos/acme/agents/check-runs/N',
    ]);
  });

  test('follows a pull request that becomes a release and stops being one', async () => {
    const number = await file();
    const pull = await propose('Ship it', `Incident: #${number}`, 'b.txt');
    expect((await gate(pull.head.sha))?.output.title).toBe('Not a release');
    await github.as('dana').editPull(pull.number, { base: 'production' });
    await quiet();
    expect((await gate(pull.head.sha))?.conclusion).toBe('failure');
    await github.as('dana').editPull(pull.number, { base: 'main' });
    await quiet();
    expect((await gate(pull.head.sha))?.output.title).toBe('Not a release');
    expect((await ours(pull.number)).filter((body) => body?.includes(':release'))).toEqual([]);
  });

  test('judges a merge group by itself', async () => {
    const number = await file();
    const pull = await release(`Incident: #${number}`);
    const queue = `gh-readonly-queue/production/pr-${pull.number}-${pull.base.sha}`;
    await github.as('dana').createBranch(queue, pull.head.ref);
    const head = await github.as('dana').commitFiles(queue, { 'c.txt': 'c\n' }, 'Merge');
    github.emit('merge_group', await mergeGroupPayload(github, 'production', queue));
    await quiet();
    expect((await gate(head))?.conclusion).toBe('failure');
    expect((await gate(head))?.output.summary).toContain(`acme/agents#${number}`);
  });

  test('lets a merge group through by what maintainers said on its pull request', async () => {
    const pull = await release(`Incident: #${await file()}`);
    await github
      .as('maya')
      .comment(pull.number, '/waive release until 2026-12-20 because the fix has to ship');
    const queue = `gh-readonly-queue/production/pr-${pull.number}-${pull.base.sha}`;
    await github.as('dana').createBranch(queue, pull.head.ref);
    const head = await github.as('dana').commitFiles(queue, { 'd.txt': 'd\n' }, 'Merge');
    github.emit('merge_group', await mergeGroupPayload(github, 'production', queue));
    await quiet();
    expect(await gate(head)).toMatchObject({
      conclusion: 'success',
      output: { title: '⚠️ Ship by waiver until 2026-12-20' },
    });
  });

  test('does not keep what a command gave that was edited away', async () => {
    const pull = await release(`Incident: #${await file()}`);
    const text = '/waive release until 2026-12-20 because the fix has to ship';
    const { id } = await github.as('maya').comment(pull.number, text);
    await quiet();
    expect((await gate(pull.head.sha))?.conclusion).toBe('success');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await github.as('maya').editComment(id, 'Never mind.');
    await quiet();
    expect((await gate(pull.head.sha))?.conclusion).toBe('failure');
  });

  test('turns when an incident comes to name it, though our comment there says the same', async () => {
    const number = await file(completeBody({ agentVersion: '1.9.0' }));
    const pull = await release('Nothing new.');
    expect((await gate(pull.head.sha))?.conclusion).toBe('success');
    await github.as('tom').editIssue(number, { body: completeBody({ agentVersion: '2.4.0' }) });
    await quiet();
    expect((await gate(pull.head.sha))?.conclusion).toBe('failure');
    await github.as('tom').editIssue(number, { body: completeBody({ agentVersion: '1.9.0' }) });
    await quiet();
    expect((await gate(pull.head.sha))?.conclusion).toBe('success');
  });

  test('leaves incidents from before the installation to trailers', async () => {
    const number = await file();
    github.backdate(number, '2021-05-01T00:00:00Z');
    const mentioning = await release(`Fixes #${number}`);
    const run = await gate(mentioning.head.sha);
    expect(run?.conclusion).toBe('success');
    expect(run?.output.summary).toMatch(
      new RegExp(`before adoption: 1.*acme/agents#${number}`, 's'),
    );
    const claiming = await release(`Incident: #${number}`);
    expect((await gate(claiming.head.sha))?.conclusion).toBe('failure');
  });

  test('runs again when somebody asks for it on GitHub', async () => {
    const pull = await release('Nothing new.');
    const before = github.requests.length;
    const own = { id: github.app.id };
    github.emit('check_run', {
      action: 'rerequested',
      check_run: {
        name: 'Release gate',
        head_sha: pull.head.sha,
        app: own,
        pull_requests: [{ number: pull.number }],
      },
      repository: pull.base.repo,
    });
    await quiet();
    const asked = github.requests.slice(before).map(({ path }) => path.split('?')[0]);
    expect(asked.some((path) => path?.startsWith('/repos/acme/agents/compare/'))).toBe(true);
  });

  test('turns green again for others on its commit when a blocked release leaves', async () => {
    const number = await file();
    const clean = await release('Nothing new.');
    await github.as('dana').createBranch('release/2.5', 'production');
    const blocked = await github.as('dana').openPull({
      title: 'Release 2.5.0',
      head: clean.head.ref,
      base: 'release/2.5',
      body: `Incident: #${number}`,
    });
    releases.push(blocked.number);
    await quiet();
    expect((await gate(clean.head.sha))?.conclusion).toBe('failure');
    await github.as('dana').closePull(blocked.number);
    await quiet();
    expect((await gate(clean.head.sha))?.conclusion).toBe('success');
  });

  test('says when a changed configuration cannot be read, and holds releases until it can', async () => {
    const number = await file(completeBody({ severity: 'SEV4' }));
    const pull = await release(`Incident: #${number}`);
    expect((await gate(pull.head.sha))?.conclusion).toBe('success');
    const bad = await github.as('dana').commitFiles('main', { [CONFIG]: 'relase: {}\n' }, 'Typo');
    await quiet();
    expect(await configuration(bad)).toMatchObject({
      conclusion: 'failure',
      output: { summary: expect.stringContaining('release') },
    });
    expect((await gate(pull.head.sha))?.conclusion).toBe('failure');
    const mended = await github
      .as('dana')
      .commitFiles('main', { [CONFIG]: 'severity: { serious: [SEV1, SEV2] }\n' }, 'Mend it');
    await quiet();
    expect((await configuration(mended))?.conclusion).toBe('success');
    expect((await gate(pull.head.sha))?.conclusion).toBe('success');
  });
});

test('a release is judged again when a check that a policy requires completes', async () => {
  const policy = '{ id: evals, kind: eval-check, checks: [evals] }';
  await github
    .as('dana')
    .commitFiles('main', { [CONFIG]: `release:\n  policies:\n    - ${policy}\n` }, 'Require evals');
  const pull = await release('Nothing new.');
  expect((await gate(pull.head.sha))?.conclusion).toBe('failure');
  const workflow = new Octokit({ auth: await github.actionsToken(), baseUrl: github.apiUrl });
  const run = { owner: 'acme', repo: 'agents', name: 'evals', head_sha: pull.head.sha };
  await workflow.rest.checks.create({ ...run, status: 'completed', conclusion: 'success' });
  await quiet();
  expect((await gate(pull.head.sha))?.conclusion).toBe('success');
  await github.as('dana').commitFiles('main', { [CONFIG]: null }, 'Take it back');
  await quiet();
});

test('a policy that cannot be enforced is said when the configuration is changed', async () => {
  const policy = '{ id: refunds, kind: approval, paths: ["a/**"], reviewers: ["@acme/secret"] }';
  const text = `release:\n  policies:\n    - ${policy}\n`;
  const sha = await github.as('dana').commitFiles('main', { [CONFIG]: text }, 'Approve refunds');
  await quiet();
  const run = await configuration(sha);
  expect(run).toMatchObject({ conclusion: 'failure' });
  expect(run?.output.summary).toMatch(/policy `refunds` cannot be enforced: .*`@acme\/secret`/);
  await github.as('dana').commitFiles('main', { [CONFIG]: null }, 'Take it back');
  await quiet();
});

describe('the check run `Incident evidence`', () => {
  test('says what a merge lands, by which files, and what stays owed', async () => {
    const number = await file();
    const pull = await propose('Cover it', `For #${number}`, 'evals/case.yaml');
    const run = await evidence(pull.head.sha);
    expect(run).toMatchObject({
      conclusion: 'success',
      output: { title: 'Lands 1 change; 1 still owed' },
    });
    expect(run?.output.summary).toContain('`evals/case.yaml`');
    expect(run?.output.summary).toMatch(/Still owed after it: \*\*gate\*\*/);
  });

  test.each([
    {
      why: 'no file on a path that counts',
      path: 'src/refunds.ts',
      says: 'adds no line on an eval path',
    },
    {
      why: 'another base than the default branch',
      path: 'evals/x.yaml',
      base: 'production',
      says: 'not to the default branch',
    },
  ])('is neutral for $why, and says so', async ({ path, base, says }) => {
    const number = await file();
    const pull = await propose('Cover it', `For #${number}`, path, base);
    const run = await evidence(pull.head.sha);
    expect(run?.conclusion).toBe('neutral');
    expect(run?.output.summary).toContain(says);
  });

  test('turns neutral when the incident is named no longer', async () => {
    const number = await file();
    const pull = await propose('Cover it', `For #${number}`, 'evals/named.yaml');
    await github.as('dana').editPull(pull.number, { body: 'Never mind.' });
    await quiet();
    expect(await evidence(pull.head.sha)).toMatchObject({
      conclusion: 'neutral',
      output: { title: 'Names no incident any more' },
    });
  });

  test('reads no further than twenty incidents', async () => {
    const numbers = await Promise.all(Array.from({ length: 22 }, () => file()));
    await quiet();
    const body = numbers.map((number) => `- #${number}`).join('\n');
    const pull = await propose('All of them', body, 'evals/all.yaml');
    const run = await evidence(pull.head.sha);
    expect(run?.output.summary?.match(/^### /gm)).toHaveLength(20);
    expect(run?.output.summary).toContain('2 more references were not read');
  });
});

describe('the comment on a pull request that would close an incident too early', () => {
  test('stands while it holds', async () => {
    const number = await file();
    const pull = await propose('Fix it', `Fixes #${number}`, 'src/fix.ts');
    expect(await ours(pull.number)).toEqual([
      expect.stringMatching(
        /^<!-- agent-incident-review:pull-request -->\n\*\*Merging this closes/,
      ),
    ]);
    await github.as('dana').editPull(pull.number, { body: `Incident: #${number}` });
    await quiet();
    expect(await ours(pull.number)).toEqual([]);
  });

  test.each([
    { why: 'the incident is not serious', answers: { severity: 'SEV3' }, base: 'main' },
    { why: 'a merge there closes nothing', answers: {}, base: 'production' },
  ])('is not written where $why', async ({ answers, base }) => {
    const number = await file(completeBody(answers));
    const pull = await propose('Fix it', `Fixes #${number}`, unique('src/fix'), base);
    const comments = await ours(pull.number);
    expect(comments.filter((body) => body?.includes('pull-request -->'))).toEqual([]);
  });

  test('goes when the incident has learned', async () => {
    const number = await file();
    const pull = await propose('Fix it', `Fixes #${number}`, 'src/fix.ts');
    expect(await ours(pull.number)).toHaveLength(1);
    await github
      .as('maya')
      .comment(
        number,
        '/waive eval until 2026-12-20 because it is retired\n/waive gate until 2026-12-20 because it is retired',
      );
    await quiet();
    expect(await ours(pull.number)).toEqual([]);
  });
});

describe('incidents of a private repository and a public pull request', () => {
  test('show only their reference, the kinds and nothing of their text', async () => {
    const number = await file(
      completeBody({ impact: 'The Meier account lost 9,000 EUR' }),
      'incidents',
    );
    const ref = `acme/incidents#${number}`;
    const pull = await propose('Cover it', `Fixes ${ref}`, 'evals/private.yaml');
    const run = await evidence(pull.head.sha);
    expect(run?.output.summary).toContain(ref);
    expect(run?.output.summary).toContain('Still owed after it: gate');
    const shown = `${run?.output.summary} ${(await ours(pull.number)).join()}`;
    for (const secret of [
      'Refunds went out twice',
      'Meier',
      'Repeated-refund',
      '@acme/agents',
      'SEV2',
    ]) {
      expect(shown).not.toContain(secret);
    }
  });

  test('are not looked up for somebody without write access, whether they exist or not', async () => {
    const real = await Promise.all(
      Array.from({ length: 5 }, () => file(renderAnswers({}), 'incidents')),
    );
    await quiet();
    const say = (numbers: number[]) =>
      numbers.map((n) => `Incident: acme/incidents#${n}`).join('\n');
    const before = github.requests.length;
    const [a, b] = [
      await propose(
        'Guess',
        say([...real, ...Array.from({ length: 45 }, (_, at) => 900 + at)]),
        'g.txt',
        'main',
        'wren',
      ),
      await propose('Guess', say([4711]), 'h.txt', 'main', 'wren'),
    ];
    github.setRole('wren', 'read');
    for (const pull of [a, b])
      await github.as('dana').editPull(pull.number, { title: 'Guess again' });
    await quiet();
    const [first, second] = [await evidence(a.head.sha), await evidence(b.head.sha)];
    expect(first?.conclusion).toBe('neutral');
    expect(first?.output).toEqual(second?.output);
    expect(JSON.stringify(first?.output)).not.toContain('incidents#');
    expect(github.requests.length).toBeGreaterThan(before);
    github.setRole('wren', 'write');
  });
});

test('an incident is looked at again when what its lines reference is merged', async () => {
  const pull = await propose('Cover it', 'No word about it.', 'evals/referenced.yaml');
  const number = await file(
    completeBody({ evalChanges: `- [ ] Repeated refunds — @acme/agents — #${pull.number}` }),
  );
  await quiet();
  expect((await ours(number))[0]).toContain('eval ❌');
  await github.as('dana').mergePull(pull.number, 'squash');
  await quiet();
  expect((await ours(number))[0]).toContain('eval ✅');
});

test('what changed while the App was down is caught up with at its start', async () => {
  const number = await file();
  const pull = await release(`Incident: #${number}`);
  expect((await gate(pull.head.sha))?.conclusion).toBe('failure');
  await app.stop();
  github.deliverTo(null);
  await github
    .as('maya')
    .comment(
      number,
      '/waive eval until 2026-12-20 because it is retired\n/waive gate until 2026-12-20 because it is retired',
    );
  const missed = await github
    .as('dana')
    .propose({ title: 'x', head: unique('branch'), base: 'main', body: '' }, { 'x.txt': 'x\n' });
  app = await startAppFor(github, SERVER);
  await github.settled(500);
  expect((await gate(pull.head.sha))?.conclusion).toBe('success');
  expect((await gate(missed.head.sha))?.conclusion).toBe('success');
  expect(await github.as('dana').labels(number)).toContain('review:learned');
});
