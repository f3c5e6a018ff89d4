// Drafts of eval cases: `/eval-case` and the button, one pull request, what a person did on it, what it lands.
import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { completeBody } from '../support/body.js';
import { fullPermissions } from '../support/full-app.js';

let github: EmbeddedGitHub;
let app: AppInProcess;

async function start(...without: string[]) {
  github = await startGitHub({ app: { permissions: fullPermissions(...without) } });
  app = await serveAppFor(github);
  await app.idle();
}

afterEach(async () => {
  await app.stop();
  await github.close();
});

const at = { owner: 'acme', repo: 'agents' };
const rest = () => github.as('dana').octokit.rest;
const ONE = { evalAssets: 'Exact run in the regression set' };

async function file(answers: Record<string, string> = ONE) {
  const { number } = await github.as('tom').fileIncident('Refund twice', completeBody(answers));
  await app.idle();
  return number;
}

/** The App's replies, without its one comment. */
async function replies(number: number) {
  const comments = await github.as('dana').listComments(number);
  return comments
    .filter(
      ({ user, body }) => user?.login === github.app.login && !body?.includes(':incident -->'),
    )
    .map(({ body }) => `${body}`);
}

async function ask(number: number, text = '/eval-case', who = 'wren') {
  await github.as(who).comment(number, text);
  await app.idle();
  return (await replies(number)).at(-1) ?? '';
}

async function proposals() {
  const { data } = await rest().pulls.list({ ...at, state: 'all' });
  return data.filter(({ head }) => head.ref.startsWith('agent-incident-review/eval-case-'));
}

async function read(path: string, ref: string) {
  const { data } = await rest().repos.getContent({ ...at, path, ref });
  return Buffer.from((data as { content: string }).content, 'base64').toString();
}

const pathOf = (number: number, ending = 'yaml') =>
  `evals/incidents/incident-${number}-exact-run-in-the-regression-set.${ending}`;

async function comment(number: number) {
  const comments = await github.as('dana').listComments(number);
  return comments.find(({ body }) => body?.includes(':incident -->'))?.body ?? '';
}

test('the command opens one pull request; open it lands nothing, filled in it lands the eval', async () => {
  await start();
  const number = await file({ ...ONE, evalChanges: '- [ ] Repeated refund — @wren' });
  const said = await ask(number);
  const [pull, ...more] = await proposals();
  expect(more).toEqual([]);
  expect(said).toContain(`[#${pull?.number}]`);
  const branch = `agent-incident-review/eval-case-${number}`;
  expect(pull).toMatchObject({ state: 'open', head: { ref: branch }, base: { ref: 'main' } });
  expect(pull?.body).toMatch(new RegExp(`\\n\\nIncident: acme/agents#${number}$`));
  for (const part of ['**Red.**', '**Green.**', 'npx promptfoo eval', 'git worktree add']) {
    expect(pull?.body).toContain(part);
  }
  const draft = await read(pathOf(number), branch);
  expect(draft).toContain(`incident: acme/agents#${number}`);

  // Asked again, and by an edit of the text, nothing doubles and a person's text stays.
  const mine = draft.replace(/FILL IN: [^'\n]*/g, 'refund order twelve is escalated');
  await github.as('wren').commitFiles(branch, { [pathOf(number)]: mine }, 'Fill it in');
  await ask(number);
  expect(await proposals()).toHaveLength(1);
  expect(await read(pathOf(number), branch)).toBe(mine);
  expect(await replies(number)).toHaveLength(2);

  await github.as('dana').mergePull(pull?.number ?? 0);
  await app.idle();
  expect(await comment(number)).toMatch(/eval ✅/);
});

test('a draft that is merged as it is lands nothing', async () => {
  await start();
  const number = await file({ ...ONE, evalChanges: '- [ ] Repeated refund — @wren' });
  await ask(number);
  const [pull] = await proposals();
  await github.as('dana').mergePull(pull?.number ?? 0);
  await app.idle();
  expect(await comment(number)).toMatch(/eval 🕓[\s\S]*is a draft that still says FILL IN/);
  expect(await ask(number)).toContain('in the repository already');
  expect(await proposals()).toHaveLength(1);
});

test('another format is added to the pull request that is open', async () => {
  await start();
  const number = await file();
  await ask(number);
  await ask(number, '/eval-case inspect');
  const [pull, ...more] = await proposals();
  expect(more).toEqual([]);
  const { data } = await rest().pulls.listFiles({ ...at, pull_number: pull?.number ?? 0 });
  expect(data.map(({ filename }) => filename).sort()).toEqual([
    pathOf(number, 'jsonl'),
    pathOf(number),
  ]);
});

test('the configuration says where and in which format', async () => {
  await start();
  const text = 'evalCases: { path: agents/evals/cases, format: deepeval }\n';
  const config = { '.github/agent-incident-review.yml': text };
  await github.as('dana').commitFiles('main', config, 'Configure');
  const number = await file();
  await ask(number);
  const [pull] = await proposals();
  const path = `agents/evals/cases/incident-${number}-exact-run-in-the-regression-set.json`;
  expect(await read(path, pull?.head.ref ?? '')).toContain('"additional_metadata"');
});

test('where it cannot be done the answer says why', async () => {
  await start();
  const bare = await file({ evalAssets: '' });
  expect(await ask(bare)).toContain('No eval asset is chosen');
  const number = await file();
  await ask(number, '/eval-case promtfoo');
  expect(await comment(number)).toMatch(/Did you mean promptfoo\? The formats are: promptfoo, /);
  await ask(number, '/eval-case', 'tom');
  expect(await comment(number)).toContain('it needs the role write');
  expect(await proposals()).toEqual([]);
});

test('without the permission the answer names it and the command line', async () => {
  await start('contents');
  const number = await file();
  const said = await ask(number);
  expect(said).toContain('`contents: write`');
  expect(said).toContain('npx agent-incident-review eval-case');
  expect(await proposals()).toEqual([]);
});

test('the button of a held release drafts for what holds it, and says so once', async () => {
  await start();
  const number = await file();
  const release = await github
    .as('wren')
    .propose(
      { title: 'Release', head: 'release/1', base: 'production', body: `Incident: #${number}` },
      { 'agents/a.md': 'one\n' },
    );
  await app.idle();
  const runs = await github.as('dana').checkRuns(release.head.sha);
  const run = runs.find(({ name }) => name === 'Release gate')?.id ?? 0;
  for (const login of ['tom', 'wren', 'wren']) {
    await github.press(run, 'eval-case', login);
    await app.idle();
    expect(await proposals()).toHaveLength(login === 'tom' ? 0 : 1);
  }
  expect(await replies(number)).toHaveLength(1);
});
