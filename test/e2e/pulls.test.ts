// The App's release gate on pull requests: its check run, and what makes it change.
import { Octokit } from '@octokit/rest';
import { mergeGroupPayload } from '../../tools/embedded-github/events.js';
import { completeBody } from '../support/body.js';
import { SOON } from '../support/days.js';
import {
  app,
  CONFIG,
  closeAfterwards,
  configuration,
  file,
  gate,
  github,
  line,
  ours,
  propose,
  release,
  useScene,
} from '../support/scene.js';

useScene();

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
      // That of the organization.
      `GET /repos/acme/.github/contents/${encodeURIComponent(CONFIG)}`,
      // Ours, and whether an eval run has shown what it says.
      `GET /repos/acme/agents/commits/${pull.head.sha}/check-runs`,
      // That of the default branch, and whether the pull request has another.
      `GET /repos/acme/agents/contents/${encodeURIComponent(CONFIG)}`,
      `GET /repos/acme/agents/contents/${encodeURIComponent(CONFIG)}`,
      'GET /repos/acme/agents/pulls',
      `GET /repos/acme/agents/pulls/${pull.number}`,
      // Whether it takes lines from files of evals or gates.
      `GET /repos/acme/agents/pulls/${pull.number}/files`,
      // Whether it changes an issue form.
      'POST /graphql',
      'POST /repos/acme/agents/check-runs',
    ]);
  });

  test('turns when the incident, the evidence and a waiver change, without a push', async () => {
    const evals = await github
      .as('dana')
      .in('evals')
      .propose({ title: 'Cover it', head: 'case' }, { 'evals/refunds.yaml': line() });
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
    await app.idle();
    expect(await gate(sha)).toMatchObject({
      conclusion: 'failure',
      output: { title: '⛔ Hold: 1 reason' },
    });
    await github
      .as('maya')
      .comment(number, `/waive gate until ${SOON} because the vendor mends it this week`);
    await app.idle();
    expect(await gate(sha)).toMatchObject({ conclusion: 'success' });
    expect((await gate(sha))?.output.summary).toContain(SOON);
    await github.as('dana').editIssue(number, {
      body: completeBody({ releaseDecision: 'Hold' }),
    });
    await app.idle();
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
    await app.idle();
    const writes = github.requests
      .slice(before)
      .filter(({ caller, method }) => caller === github.app.login && method !== 'GET')
      .filter(({ path }) => path !== '/graphql')
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
    await app.idle();
    expect((await gate(pull.head.sha))?.conclusion).toBe('failure');
    await github.as('dana').editPull(pull.number, { base: 'main' });
    await app.idle();
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
    await app.idle();
    expect((await gate(head))?.conclusion).toBe('failure');
    expect((await gate(head))?.output.summary).toContain(`acme/agents#${number}`);
  });

  test('lets a merge group through by what maintainers said on its pull request', async () => {
    const pull = await release(`Incident: #${await file()}`);
    await github
      .as('maya')
      .comment(pull.number, `/waive release until ${SOON} because the fix has to ship`);
    const queue = `gh-readonly-queue/production/pr-${pull.number}-${pull.base.sha}`;
    await github.as('dana').createBranch(queue, pull.head.ref);
    const head = await github.as('dana').commitFiles(queue, { 'd.txt': 'd\n' }, 'Merge');
    github.emit('merge_group', await mergeGroupPayload(github, 'production', queue));
    await app.idle();
    expect(await gate(head)).toMatchObject({
      conclusion: 'success',
      output: { title: `⚠️ Ship by waiver until ${SOON}` },
    });
  });

  test('does not keep what a command gave that was edited away', async () => {
    const pull = await release(`Incident: #${await file()}`);
    const text = `/waive release until ${SOON} because the fix has to ship`;
    const { id } = await github.as('maya').comment(pull.number, text);
    await app.idle();
    expect((await gate(pull.head.sha))?.conclusion).toBe('success');
    await github.as('maya').editComment(id, 'Never mind.');
    await app.idle();
    expect((await gate(pull.head.sha))?.conclusion).toBe('failure');
  });

  test('turns when an incident comes to name it, though our comment there says the same', async () => {
    const number = await file(completeBody({ agentVersion: '1.9.0' }));
    const pull = await release('Nothing new.');
    expect((await gate(pull.head.sha))?.conclusion).toBe('success');
    await github.as('tom').editIssue(number, { body: completeBody({ agentVersion: '2.4.0' }) });
    await app.idle();
    expect((await gate(pull.head.sha))?.conclusion).toBe('failure');
    await github.as('tom').editIssue(number, { body: completeBody({ agentVersion: '1.9.0' }) });
    await app.idle();
    expect((await gate(pull.head.sha))?.conclusion).toBe('success');
  });

  test('counts what the App has had under review, whatever the date of its installation', async () => {
    const number = await file();
    await app.idle();
    github.backdate(number, '2021-05-01T00:00:00Z');
    const mentioning = await release(`Fixes #${number}`);
    const run = await gate(mentioning.head.sha);
    expect(run?.conclusion).toBe('failure');
    expect(run?.output.summary).not.toContain('before adoption');
  });

  test('lists an issue in another form, which a trailer alone makes count', async () => {
    const number = await file('## Severity\n- [x] SEV1\n\n## Impact\nNobody noticed');
    const mentioning = await release(`Fixes #${number}`);
    const run = await gate(mentioning.head.sha);
    expect(run?.conclusion).toBe('success');
    expect(run?.output.summary).toMatch(
      new RegExp(`not in this form.*: 1.*acme/agents#${number}`, 's'),
    );
    const runs = await github.as('dana').checkRuns(mentioning.head.sha);
    expect(runs.map(({ name }) => name)).toEqual(['Release gate']);
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
    await app.idle();
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
    closeAfterwards(blocked.number);
    await app.idle();
    expect((await gate(clean.head.sha))?.conclusion).toBe('failure');
    await github.as('dana').closePull(blocked.number);
    await app.idle();
    expect((await gate(clean.head.sha))?.conclusion).toBe('success');
  });

  test('says when a changed configuration cannot be read, and holds releases until it can', async () => {
    const number = await file(completeBody({ severity: 'SEV4' }));
    const pull = await release(`Incident: #${number}`);
    expect((await gate(pull.head.sha))?.conclusion).toBe('success');
    const bad = await github.as('dana').commitFiles('main', { [CONFIG]: 'relase: {}\n' }, 'Typo');
    await app.idle();
    expect(await configuration(bad)).toMatchObject({
      conclusion: 'failure',
      output: { summary: expect.stringContaining('release') },
    });
    expect((await gate(pull.head.sha))?.conclusion).toBe('failure');
    const mended = await github
      .as('dana')
      .commitFiles('main', { [CONFIG]: 'severity: { serious: [SEV1, SEV2] }\n' }, 'Mend it');
    await app.idle();
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
  await app.idle();
  expect((await gate(pull.head.sha))?.conclusion).toBe('success');
  await github.as('dana').commitFiles('main', { [CONFIG]: null }, 'Take it back');
  await app.idle();
});

test('a policy that cannot be enforced is said when the configuration is changed', async () => {
  const policy = '{ id: refunds, kind: approval, paths: ["a/**"], reviewers: ["@acme/secret"] }';
  const text = `release:\n  policies:\n    - ${policy}\n`;
  const sha = await github.as('dana').commitFiles('main', { [CONFIG]: text }, 'Approve refunds');
  await app.idle();
  const run = await configuration(sha);
  expect(run).toMatchObject({ conclusion: 'failure' });
  expect(run?.output.summary).toMatch(/policy `refunds` cannot be enforced: .*`@acme\/secret`/);
  await github.as('dana').commitFiles('main', { [CONFIG]: null }, 'Take it back');
  await app.idle();
});
