// The App on changes of the configuration: on the pull request, and on the default branch.
import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';

const CONFIG = '.github/agent-incident-review.yml';
const HELD = `release:
  policies:
    - { id: refunds, kind: approval, paths: ["agents/**"], reviewers: ["@maya"], because: "#12" }
    - { id: rollback, kind: rollback }
`;
const LOOSE = HELD.split('\n').slice(0, 3).join('\n');

let github: EmbeddedGitHub;
let app: AppInProcess;
let count = 0;

beforeAll(async () => {
  github = await startGitHub({ repositories: [{ name: 'agents' }] });
  await github.as('dana').commitFiles('main', { [CONFIG]: HELD }, 'Configure');
  app = await serveAppFor(github);
  await quiet();
});
afterAll(async () => {
  await app.stop();
  await github.close();
});

const quiet = () => app.idle();

async function configuration(sha: string) {
  const runs = await github.as('dana').checkRuns(sha);
  return runs
    .filter((run) => run.name === 'Release gate configuration')
    .sort((a, b) => b.id - a.id)[0];
}

/** The run, whose summary has to say that. */
async function says(sha: string, text: string) {
  await quiet();
  const run = await configuration(sha);
  expect(run?.output.summary).toContain(text);
  return run;
}

async function annotations(id: number) {
  const { data } = await github
    .as('dana')
    .octokit.rest.checks.listAnnotations({ owner: 'acme', repo: 'agents', check_run_id: id });
  return data.map(({ start_line: line, annotation_level: level, message }) => ({
    line,
    level,
    message,
  }));
}

async function propose(files: Record<string, string | null>, base = 'main') {
  count += 1;
  const input = { title: 'Change it', head: `change-${count}`, base };
  const pull = await github.as('wren').propose(input, files);
  await quiet();
  return pull;
}

async function review(number: number, body: string, who = 'maya') {
  await github.as(who).review(number, 'APPROVE', body);
  const pull = await github.as('dana').getPull(number);
  // Nothing here causes this event by itself.
  github.emit('pull_request_review', {
    action: 'submitted',
    review: { state: 'approved' },
    pull_request: pull,
    repository: pull.base.repo,
    sender: { login: who, type: 'User' },
  });
  await quiet();
}

test('a loosening fails until a maintainer has approved the last push by a review with a text', async () => {
  const pull = await propose({ [CONFIG]: LOOSE });
  const first = await configuration(pull.head.sha);
  expect(first).toMatchObject({
    conclusion: 'failure',
    output: { title: 'The configuration gets looser, and no maintainer has approved that' },
  });
  expect(await annotations(first?.id ?? 0)).toEqual([
    { line: 2, level: 'failure', message: 'Looser: policy rollback is gone.' },
  ]);
  await review(pull.number, '');
  expect((await says(pull.head.sha, 'without a text'))?.conclusion).toBe('failure');
  await review(pull.number, 'Fine with me', 'dana');
  expect((await says(pull.head.sha, '`@dana`'))?.conclusion).toBe('success');
  const sha = await github.as('wren').commitFiles(pull.head.ref, { 'a.txt': 'x\n' }, 'One more');
  await quiet();
  expect((await says(sha, 'older than the last push'))?.conclusion).toBe('failure');
  await github.as('dana').closePull(pull.number);
});

test('a pull request that deletes the file loosens all that it held', async () => {
  const pull = await propose({ [CONFIG]: null });
  const run = await configuration(pull.head.sha);
  expect(run?.conclusion).toBe('failure');
  const messages = (await annotations(run?.id ?? 0)).map(({ message }) => message);
  expect(messages).toEqual([
    'Looser: the file is deleted, and all that it held is gone.',
    'Looser: policy refunds is gone. It answers acme/agents#12.',
    'Looser: policy rollback is gone.',
  ]);
  await github.as('dana').closePull(pull.number);
});

test('without GraphQL no approval counts: nothing tells whether its text was edited', async () => {
  github.graphql.off();
  const pull = await propose({ [CONFIG]: LOOSE });
  await review(pull.number, 'Fine with me');
  const run = await says(pull.head.sha, 'was edited could not be told');
  expect(run?.conclusion).toBe('failure');
  github.graphql.on();
  await github.as('dana').closePull(pull.number);
});

test('an error is told at its line, and gone once it is corrected', async () => {
  const pull = await propose({ [CONFIG]: `${HELD}relase: {}\n` });
  const run = await configuration(pull.head.sha);
  expect(run).toMatchObject({ conclusion: 'failure' });
  expect(await annotations(run?.id ?? 0)).toEqual([
    { line: 5, level: 'failure', message: expect.stringMatching(/Unknown key at relase/) },
  ]);
  const sha = await github
    .as('wren')
    .commitFiles(pull.head.ref, { [CONFIG]: `${HELD}waivers: { days: 30 }\n` }, 'Correct it');
  await quiet();
  expect(await configuration(sha)).toMatchObject({
    conclusion: 'success',
    output: { title: 'The configuration is valid', annotations_count: 0 },
  });
  await github.as('dana').closePull(pull.number);
});

test.each([
  ['changes something else', { 'a.txt': 'x\n' }, 'main'],
  ['goes to another branch', { [CONFIG]: LOOSE }, 'production'],
])('there is no check where a pull request %s', async (_, files, base) => {
  const pull = await propose(files, base);
  expect(await configuration(pull.head.sha)).toBeUndefined();
  await github.as('dana').closePull(pull.number);
});

test('a pull request that only has not yet what the default branch has changes nothing', async () => {
  await github.as('dana').createBranch('behind');
  await github
    .as('dana')
    .commitFiles('main', { [CONFIG]: `${HELD}waivers: { days: 30 }\n` }, 'Stricter');
  const pull = await github
    .as('wren')
    .propose({ title: 'Late', head: 'behind' }, { 'late.txt': 'x\n' });
  await quiet();
  expect(await configuration(pull.head.sha)).toBeUndefined();
  await github.as('dana').closePull(pull.number);
});

describe('on the default branch', () => {
  async function commit(text: string | null, more: Record<string, string | null> = {}) {
    const dana = github.as('dana');
    const sha = await dana.commitFiles('main', { [CONFIG]: text, ...more }, 'Configure');
    await quiet();
    return configuration(sha);
  }

  test('it says whether the gate is required on the release branches', async () => {
    const open = await commit(`${HELD}waivers: { days: 29 }\n`);
    expect(open?.conclusion).toBe('success');
    expect(open?.output.summary).toContain('`Release gate` is not required on `production`');
    await github.as('dana').octokit.request('POST /repos/{owner}/{repo}/rulesets', {
      owner: 'acme',
      repo: 'agents',
      name: 'releases',
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['refs/heads/production'], exclude: [] } },
      rules: [
        {
          type: 'required_status_checks',
          parameters: {
            strict_required_status_checks_policy: false,
            required_status_checks: [{ context: 'Release gate', integration_id: github.app.id }],
          },
        },
      ],
    });
    const bound = await commit(`${HELD}waivers: { days: 28 }\n`);
    expect(bound?.output.summary).toContain(
      '`Release gate` is required on `production` and bound to this App',
    );
  });

  test('it claims nothing of what it may not read', async () => {
    const undo = github.failNext(/\/rules\/branches\/|\/branches\/production/, 403, { times: 20 });
    const run = await commit(`${HELD}waivers: { days: 26 }\n`);
    undo();
    expect(run?.output.summary).toMatch(
      /Whether `Release gate` is required on `production` is not known: its rules .* and its protection .* could not be read/,
    );
  });

  test('it says where no release would ever be judged', async () => {
    const run = await commit('release: { base: [prod], head: ["cut-*"] }\n');
    expect(run?.conclusion).toBe('neutral');
    expect(run?.output.summary).toMatch(/No release is judged here: of \d+ branches none matches/);
  });

  test('it says that a file beside its name is not read', async () => {
    const run = await commit(null, { '.github/agent-incident-review.yaml': HELD });
    expect(run?.conclusion).toBe('failure');
    expect(run?.output.summary).toContain('agent-incident-review.yaml is not read');
  });
});
