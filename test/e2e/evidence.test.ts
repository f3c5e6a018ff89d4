// The App on pull requests that change what an incident owes: its check run and its comments.
import { completeBody, renderAnswers } from '../support/body.js';
import { SOON } from '../support/days.js';
import { app, evidence, file, github, ours, propose, unique, useScene } from '../support/scene.js';

useScene();

describe('the check run `Incident evidence`', () => {
  test('says what a merge lands, by which files, and what stays owed', async () => {
    const number = await file();
    const pull = await propose('Cover it', `Incident: #${number}`, 'evals/case.yaml');
    const run = await evidence(pull.head.sha);
    expect(run).toMatchObject({
      conclusion: 'success',
      output: { title: 'Lands 1 change; 1 still owed' },
    });
    expect(run?.output.summary).toContain('`evals/case.yaml`');
    expect(run?.output.summary).toMatch(/Still owed after it: \*\*gate\*\*/);
  });

  test('counts a policy of the configuration, new as the file is', async () => {
    const number = await file();
    const pull = await github.as('dana').propose(
      { title: 'Ask for a way back', head: `policy-${number}`, body: `Incident: #${number}` },
      {
        '.github/agent-incident-review.yml':
          'release:\n  policies:\n    - { id: rollback, kind: rollback }\n',
      },
    );
    await app.idle();
    const run = await evidence(pull.head.sha);
    expect(run).toMatchObject({
      conclusion: 'success',
      output: { title: 'Lands 1 change; 1 still owed' },
    });
    expect(run?.output.summary).toMatch(/Merging lands \*\*gate\*\*.*rollback/);
    expect(await ours(pull.number)).toEqual([]);
    await github.as('dana').octokit.rest.pulls.update({
      owner: 'acme',
      repo: 'agents',
      pull_number: pull.number,
      state: 'closed',
    });
    await app.idle();
  });

  test.each([
    {
      why: 'no file on a path that counts',
      path: 'src/refunds.ts',
      says: 'touches no eval path',
    },
    {
      why: 'another base than the default branch',
      path: 'evals/x.yaml',
      base: 'production',
      says: 'not to the default branch',
    },
  ])('is neutral for $why, and says so', async ({ path, base, says }) => {
    const number = await file();
    const pull = await propose('Cover it', `Incident: #${number}`, path, base);
    const run = await evidence(pull.head.sha);
    expect(run?.conclusion).toBe('neutral');
    expect(run?.output.summary).toContain(says);
  });

  test('turns neutral when the incident is named no longer', async () => {
    const number = await file();
    const pull = await propose('Cover it', `Incident: #${number}`, 'evals/named.yaml');
    await github.as('dana').editPull(pull.number, { body: 'Never mind.' });
    await app.idle();
    expect(await evidence(pull.head.sha)).toMatchObject({
      conclusion: 'neutral',
      output: { title: 'Names no incident any more' },
    });
  });

  test('reads no further than twenty incidents', async () => {
    const numbers = await Promise.all(Array.from({ length: 22 }, () => file()));
    await app.idle();
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
    await app.idle();
    expect(await ours(pull.number)).toEqual([
      expect.stringMatching(/^<!-- \S+ -->\nMerging this lands nothing that .*To land \*\*eval/s),
    ]);
    await github.as('dana').editPull(pull.number, { body: `See #${number}` });
    await app.idle();
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
        `/waive eval until ${SOON} because it is retired\n/waive gate until ${SOON} because it is retired`,
      );
    await app.idle();
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
    await app.idle();
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
    await app.idle();
    const [first, second] = [await evidence(a.head.sha), await evidence(b.head.sha)];
    expect(first?.conclusion).toBe('neutral');
    const said = (run: typeof first) => [run?.output.title, run?.output.summary, run?.output.text];
    expect(said(first)).toEqual(said(second));
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
  await app.idle();
  expect((await ours(number))[0]).toMatch(/eval [❌🕓]/u);
  await github.as('dana').mergePull(pull.number, 'squash');
  await app.idle();
  expect((await ours(number))[0]).toContain('eval ✅');
});
