// The set-up of a repository: by itself for a few that were selected, and by `/setup`.

import { Octokit } from '@octokit/rest';
import { parseConfig } from '../../src/core/config/parse-config.js';
import { instrument } from '../../src/github/client.js';
import { openSetup } from '../../src/github/open-setup.js';
import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import {
  type EmbeddedGitHub,
  type GitHubOptions,
  startGitHub,
} from '../../tools/embedded-github/github.js';
import { completeBody } from '../support/body.js';
import { fullPermissions } from '../support/full-app.js';

const BRANCH = 'agent-incident-review/set-up';
const FILES = [
  '.github/CODEOWNERS',
  '.github/ISSUE_TEMPLATE/agent-incident-review.yml',
  '.github/ISSUE_TEMPLATE/agent-incident.yml',
  '.github/agent-incident-review.yml',
  '.github/workflows/release-gate.yml',
];

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

let github: EmbeddedGitHub;
let app: AppInProcess;

async function start(options: GitHubOptions = {}, ...without: string[]) {
  github = await startGitHub({ app: { permissions: fullPermissions(...without) }, ...options });
  app = await serveAppFor(github);
  await app.idle();
}

afterEach(async () => {
  await app.stop();
  await github.close();
});

/** Somebody gives the App repositories. */
async function give(names: string[], selection = 'selected') {
  github.emit('installation', {
    action: 'created',
    installation: { id: github.app.installationId, repository_selection: selection },
    repositories: names.map((name) => ({ full_name: `acme/${name}` })),
    sender: { login: 'dana', type: 'User' },
  });
  await app.idle();
}

const at = (repo = 'agents') => ({ owner: 'acme', repo });
const rest = () => github.as('dana').octokit.rest;

async function proposals(repo = 'agents') {
  const { data } = await rest().pulls.list({ ...at(repo), state: 'all', head: `acme:${BRANCH}` });
  return data;
}

async function filesOf(number: number, repo = 'agents') {
  const { data } = await rest().pulls.listFiles({
    ...at(repo),
    pull_number: number,
    per_page: 100,
  });
  return data.map(({ filename }) => filename).sort();
}

async function text(path: string, ref = BRANCH, repo = 'agents') {
  const { data } = await rest().repos.getContent({ ...at(repo), path, ref });
  return Buffer.from((data as { content: string }).content, 'base64').toString();
}

/** An issue on which somebody writes, and what the App answers there. */
async function ask(who = 'maya', body = '/setup', number?: number) {
  const on = number ?? (await github.as('dana').fileIncident('A question', 'Hello', [])).number;
  await github.as(who).comment(on, body);
  await app.idle();
  return answers(on);
}

async function answers(number: number) {
  const comments = await github.as('dana').listComments(number);
  return comments
    .filter(({ user }) => user?.login === github.app.login)
    .map(({ body }) => `${body}`);
}

test('each of three selected repositories gets one pull request, however often it is told', async () => {
  const names = ['agents', 'billing', 'search'];
  await start({ repositories: names.map((name) => ({ name })) });
  await give(names);
  await Promise.all([give(names), give(names)]);
  for (const name of names) {
    const pulls = await proposals(name);
    expect(pulls.map(({ state, user }) => [state, user?.login])).toEqual([
      ['open', github.app.login],
    ]);
    expect(await filesOf(pulls[0]?.number ?? 0, name)).toEqual(FILES);
  }
});

test.each([
  ['more than ten', 11, 'selected', '11 repositories were selected, more than 10'],
  ['all', 3, 'all', 'the App was given all repositories'],
])('%s get none by itself, and the log says so', async (_, count, selection, why) => {
  const names = Array.from({ length: count }, (_, index) => `r${index}`);
  await start({ repositories: names.slice(0, 2).map((name) => ({ name })) });
  await give(names, selection);
  expect(await proposals('r0')).toEqual([]);
  expect(app.log()).toContain('no set-up by itself');
  expect(app.log()).toContain(why);
});

test('a maintainer asks in any issue, and owns the files', async () => {
  await start();
  const [said] = await ask();
  const [pull] = await proposals();
  expect(said).toContain(`[#${pull?.number}]`);
  expect(await text('.github/CODEOWNERS')).toContain('/.github/agent-incident-review.yml ');
  expect(await text('.github/CODEOWNERS')).toContain('@maya');
  const config = await text('.github/agent-incident-review.yml');
  expect(parseConfig(config, { file: 'c', ruleIds: [] })).toMatchObject({
    problems: [],
    config: { app: github.app.slug, release: { enforce: true } },
  });
  expect(pull?.body).toContain(`"integration_id": ${github.app.id}`);
  expect(pull?.body).toContain('`Release gate` is not required on `production`');
});

test('asking again says where it is', async () => {
  await start();
  await ask();
  const [again] = await ask();
  const pulls = await proposals();
  expect(pulls).toHaveLength(1);
  expect(again).toContain(`proposed already, in [#${pulls[0]?.number}]`);
});

test.each([
  ['a writer', 'wren', '/setup', 'it needs the role maintain'],
  ['a maintainer who quotes it', 'maya', '> /setup', null],
  ['a stranger', 'sam', '/setup', null],
  ['a maintainer who misspells it', 'maya', '/set-up', 'expected `/setup`'],
])('%s does not get one', async (_, who, body, why) => {
  await start();
  const said = await ask(who, body);
  expect(await proposals()).toEqual([]);
  expect(said).toEqual(why === null ? [] : [expect.stringContaining(why)]);
});

test('closed is declined, until somebody asks on it', async () => {
  await start();
  await give(['agents']);
  const [first] = await proposals();
  await github.as('maya').closePull(first?.number ?? 0);
  await give(['agents']);
  expect((await proposals()).map(({ state }) => state)).toEqual(['closed']);
  await ask('maya', '/setup', first?.number);
  const states = (await proposals()).map(({ state, number }) => [number, state]);
  expect(states.sort()).toEqual([
    [first?.number, 'closed'],
    [expect.any(Number), 'open'],
  ]);
});

test('after the merge nothing is missing, the labels are there; what is taken away is proposed again', async () => {
  await start();
  await ask();
  const [pull] = await proposals();
  await github.as('maya').mergePull(pull?.number ?? 0);
  await app.idle();
  const { data: labels } = await rest().issues.listLabelsForRepo({ ...at(), per_page: 100 });
  expect(labels.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['incident', 'review:learned', 'severity:sev1']),
  );
  const [complete] = await ask();
  expect(complete).toContain('Nothing is missing');
  const form = '.github/ISSUE_TEMPLATE/agent-incident.yml';
  await github.as('dana').commitFiles('main', { [form]: null }, 'Take it away');
  await ask();
  const open = (await proposals()).find(({ state }) => state === 'open');
  expect(await filesOf(open?.number ?? 0)).toEqual([form]);
});

test.each([
  ['contents: write', ['contents']],
  ['pull_requests: write', ['pull_requests']],
])('without %s it says so, and what works without', async (name, without) => {
  await start({ repositories: [{ name: 'agents' }] }, ...without);
  const [said] = await ask();
  expect(said).toContain(`\`${name}\``);
  expect(said).toContain('agent-incident-review init');
  expect(await proposals()).toEqual([]);
});

test('without workflows: write the text has the workflow to copy', async () => {
  await start({}, 'workflows');
  const [said] = await ask();
  expect(said).toContain('`workflows: write`');
  const [pull] = await proposals();
  expect(await filesOf(pull?.number ?? 0)).toEqual(FILES.slice(0, 4));
  expect(pull?.body).toContain('uses: agent-incident-review/agent-incident-review@v0');
});

test('a history is told, and gives two weeks', async () => {
  await start();
  const dana = github.as('dana');
  await dana.octokit.rest.issues.createLabel({ ...at(), name: 'incident' }).catch(() => null);
  const old = await dana.fileIncident('Outage of 2024', 'It was down');
  await dana.editIssue(old.number, { state: 'closed' });
  await dana.fileIncident('Another', 'It was slow');
  await ask();
  const [pull] = await proposals();
  expect(pull?.body).toContain('1 open, 1 closed');
  expect(pull?.body).toContain('Nothing old is touched');
  const config = await text('.github/agent-incident-review.yml');
  const day = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  expect(config).toContain(`enforce: "from ${day}"`);
});

test('the releases that would have been held are named', async () => {
  await start();
  const dana = github.as('dana');
  const { number } = await dana.fileIncident('Refund twice', completeBody());
  const release = await github
    .as('wren')
    .propose(
      { title: 'Release', head: 'release/1', base: 'production', body: `Incident: #${number}` },
      { 'agents/a.md': 'one\n' },
    );
  await dana.mergePull(release.number);
  await app.idle();
  await ask();
  const [pull] = await proposals();
  expect(pull?.body).toContain('Releases looked at: 1. These would have been held:');
  expect(pull?.body).toMatch(
    new RegExp(`\`#${release.number}\` \\(hold\\): \`acme/agents#${number}\` owed eval and gate`),
  );
});

test('what is there is kept, and CODEOWNERS gets lines at its end', async () => {
  await start();
  const form = '.github/ISSUE_TEMPLATE/Agent-Incident.yaml';
  const files = { [form]: 'name: Ours\n', CODEOWNERS: '* @acme/core' };
  await github.as('dana').commitFiles('main', files, 'Ours');
  await ask();
  const [pull] = await proposals();
  expect(await filesOf(pull?.number ?? 0)).toEqual([
    '.github/ISSUE_TEMPLATE/agent-incident-review.yml',
    '.github/agent-incident-review.yml',
    '.github/workflows/release-gate.yml',
    'CODEOWNERS',
  ]);
  expect(await text('CODEOWNERS')).toMatch(/^\* @acme\/core\n\n# Agent incident review/);
  expect(pull?.body).toContain(`| \`${form}\` | there already, kept`);
});

test('two processes that propose at the same moment make one pull request', async () => {
  await start();
  const { data: main } = await rest().git.getRef({ ...at(), ref: 'heads/main' });
  const propose = async () => {
    const { api } = instrument(
      new Octokit({ auth: await github.appToken(), baseUrl: github.apiUrl, log: SILENT }),
    );
    await openSetup(api, {
      do: 'open-setup',
      repository: 'acme/agents',
      base: { branch: 'main', sha: main.object.sha },
      branch: BRANCH,
      files: [{ path: 'a.txt', text: 'a' }],
      message: 'Set up',
      title: 'Set up',
      body: '',
    });
  };
  await Promise.all([propose(), propose(), propose()]);
  expect(await proposals()).toHaveLength(1);
});

test('an edited command does not count', async () => {
  await start();
  const { number } = await github.as('dana').fileIncident('A question', 'Hello', []);
  const { id } = await github.as('maya').comment(number, 'Hello');
  await github.as('maya').editComment(id, '/setup');
  await app.idle();
  expect(await proposals()).toEqual([]);
  expect(await answers(number)).toEqual([expect.stringContaining('edited afterwards')]);
});

test('on another pull request it is told where it counts', async () => {
  await start();
  const pull = await github.as('wren').propose({ title: 'A', head: 'a' }, { 'a.txt': 'a' });
  expect(await ask('maya', '/setup', pull.number)).toEqual([
    expect.stringContaining('it counts in an issue'),
  ]);
  expect(await proposals()).toEqual([]);
});

test('without GraphQL it goes as well', async () => {
  await start();
  github.graphql.off();
  await ask();
  expect(await filesOf((await proposals())[0]?.number ?? 0)).toEqual(FILES);
});

test.each([
  ['an empty repository', /^GET .*\/commits\/heads/, 409, 'has no commit yet'],
  ['a branch that a rule forbids', /^POST .*\/git\/refs$/, 422, 'look for a ruleset'],
])('%s is answered, not tried for ever', async (_, request, status, why) => {
  await start();
  github.failNext(request, status);
  github.failNext(/^PATCH .*\/git\/refs/, 422);
  const [said] = await ask();
  expect(said).toContain(why);
  expect(app.log()).not.toContain('will try again');
});

test('an archived repository is answered', async () => {
  await start();
  const { number } = await github.as('dana').fileIncident('A question', 'Hello', []);
  await rest().repos.update({ ...at(), archived: true });
  const [said] = await ask('maya', '/setup', number);
  expect(said).toContain('This repository is archived');
});

test('a trunk without any trace of releases is not green for ever', async () => {
  await start();
  await rest().git.deleteRef({ ...at(), ref: 'heads/production' });
  github.setEnvironments(['production', 'staging']);
  await ask();
  const [pull] = await proposals();
  const config = await text('.github/agent-incident-review.yml');
  expect(config).toContain('base: ["main"]');
  expect(pull?.body).toContain('Environments: `production`');
});
