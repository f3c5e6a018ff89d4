// Defaults of an organization: what holds in its repositories, for the App and for the Action.
import { pullRequestPayload, runAt } from '../../tools/embedded-github/events.js';
import { runAction } from '../../tools/embedded-github/runner.js';
import { action } from '../support/action.js';
import {
  app,
  configuration,
  file,
  gate,
  github,
  release,
  unique,
  useScene,
} from '../support/scene.js';

useScene({ repositories: [{ name: 'agents' }, { name: 'evals' }, { name: '.github' }] });

const CONFIG = '.github/agent-incident-review.yml';
const POLICY = 'release: { policies: [{ id: rollback, kind: rollback }] }\n';

async function commit(repository: string, text: string): Promise<string> {
  const dana = github.as('dana').in(repository);
  const sha = await dana.commitFiles('main', { [CONFIG]: text, [unique('x')]: 'x\n' }, 'Configure');
  await app.idle();
  return sha;
}
const NOTHING = '# Nothing is set.\n';
const organize = (text: string) => commit('.github', text);

beforeAll(async () => {
  const label = { owner: 'acme', repo: 'agents', name: 'incident' };
  await github.as('dana').octokit.rest.issues.createLabel(label);
});
afterEach(async () => {
  await organize(NOTHING);
  await commit('agents', NOTHING);
});

/** What the Action says of a pull request. */
async function act(number: number) {
  const place = await runAt(github);
  const payload = await pullRequestPayload(github, number);
  const inputs = { 'github-token': place.token ?? '' };
  return runAction(action, { event: 'pull_request', payload, ...place, inputs });
}

test('its policies and its enforcement hold in a repository without a file', async () => {
  await organize('release: { policies: [{ id: rollback, kind: rollback }], enforce: false }\n');
  const pull = await release('Nothing');
  const check = await gate(pull.head.sha);
  expect(check).toMatchObject({ conclusion: 'neutral' });
  expect(check?.output.summary).toContain('policy `rollback`');
  const told = await act(pull.number);
  expect(told).toMatchObject({ exitCode: 0, outputs: { verdict: 'hold' } });
  expect(told.summary).not.toContain('No configuration of the organization');
});

test('the repository wins, and its configuration check says what is the organization’s', async () => {
  await organize(`${POLICY}waivers: { days: 30 }\napp: acme-review\n`);
  const sha = await commit('agents', 'waivers: { days: 7 }\n');
  const { output } = (await configuration(sha)) ?? {};
  expect(output?.title).toMatch(/^The configuration is valid/);
  expect(output?.summary).toContain(
    'From the organization (`acme/.github`): `release.policies.rollback`, `app`.',
  );
});

test('a change there judges the releases here again', async () => {
  const pull = await release('Nothing');
  expect((await gate(pull.head.sha))?.conclusion).toBe('success');
  const sha = await organize(POLICY);
  expect((await gate(pull.head.sha))?.conclusion).toBe('failure');
  const own = (await github.as('dana').in('.github').checkRuns(sha)).find(
    ({ name }) => name === 'Release gate configuration',
  );
  expect(own?.output.summary).toContain('Every repository of this owner takes from this file');
  await organize(NOTHING);
  expect((await gate(pull.head.sha))?.conclusion).toBe('success');
});

test('a pull request that loosens it there is held by the check until a maintainer approves', async () => {
  await organize(POLICY);
  const pull = await github
    .as('wren')
    .in('.github')
    .propose({ title: 'Loosen', head: unique('loose'), base: 'main' }, { [CONFIG]: null });
  await app.idle();
  const runs = await github.as('dana').in('.github').checkRuns(pull.head.sha);
  const run = runs.find(({ name }) => name === 'Release gate configuration');
  expect(run?.conclusion).toBe('failure');
  expect(run?.output.summary).toContain('policy rollback is gone');
});

test('what a repository loosens is told against what the organization has', async () => {
  await organize('waivers: { days: 30 }\n');
  const pull = await github
    .as('wren')
    .propose(
      { title: 'Longer', head: unique('loose'), base: 'main' },
      { [CONFIG]: 'waivers: { days: 60 }\n' },
    );
  await app.idle();
  const run = await configuration(pull.head.sha);
  expect(run?.conclusion).toBe('failure');
  expect(run?.output.summary).toContain('waivers.days goes from 30 to 60');
});

test('an error there holds every release, and says in which file and line', async () => {
  await organize('\nrelase: {}\n');
  const pull = await release('Nothing');
  const where = /acme\/\.github\/\.github\/agent-incident-review\.yml:2: Unknown key at relase/;
  const check = await gate(pull.head.sha);
  expect(check).toMatchObject({ conclusion: 'failure' });
  expect(check?.output.summary?.replaceAll('\\', '')).toMatch(where);
  const told = await act(pull.number);
  expect(told).toMatchObject({ exitCode: 1, outputs: { verdict: 'collect-evidence' } });
  expect(told.outputs.reasons).toMatch(where);
});

test('where there is none, the Action says that it cannot tell that from a private one', async () => {
  const dana = github.as('dana').in('.github');
  await dana.commitFiles('main', { [CONFIG]: null }, 'Take it away');
  await app.idle();
  const pull = await release('Nothing');
  const told = await act(pull.number);
  expect(told.outputs.verdict).toBe('ship');
  expect(told.summary).toContain(
    '<sub>No configuration of the organization was found in `acme/.github`; a private one that this token may not read looks the same.</sub>',
  );
  expect((await gate(pull.head.sha))?.output.summary).not.toContain('acme/.github');
});

test.each([
  [403, 'access is denied'],
  [502, 'GitHub answered 502'],
])('where it answers %d, nothing ships', async (status, why) => {
  const pull = await release('Nothing');
  const undo = github.failNext(/\/repos\/acme\/\.github\/contents/, status, { times: 99 });
  const told = await act(pull.number);
  undo();
  expect(told).toMatchObject({ exitCode: 1, outputs: { verdict: 'collect-evidence' } });
  expect(told.outputs.reasons).toContain(why);
});

test('where the App is refused there, it says so and holds', async () => {
  const undo = github.failNext(/\/repos\/acme\/\.github\/contents/, 403, { times: 99 });
  const pull = await release(`Incident: #${await file()}`);
  undo();
  const check = await gate(pull.head.sha);
  expect(check?.conclusion).toBe('failure');
  expect(check?.output.summary).toContain(
    'The configuration of the organization could not be read',
  );
});

test('it takes one more request of whoever judges', async () => {
  const asked = () =>
    github.requests.filter(({ path }) => path.startsWith('/repos/acme/.github/contents')).length;
  const pull = await release('Nothing');
  const before = asked();
  await act(pull.number);
  expect(asked()).toBe(before + 1);
});
