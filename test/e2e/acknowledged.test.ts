// What the Action believes of the App's comment: attestations of people who have lost the role since.
import { pullRequestPayload, runAt } from '../../tools/embedded-github/events.js';
import { runAction } from '../../tools/embedded-github/runner.js';
import { action } from '../support/action.js';
import { app, CONFIG, file, github, release, startApp, useScene } from '../support/scene.js';

useScene();

const ATTEST =
  '/attest eval https://ci.example.com/evals\n/attest gate https://ci.example.com/rules';

async function verdict(number: number): Promise<string | undefined> {
  const place = await runAt(github);
  const { outputs } = await runAction(action, {
    event: 'pull_request',
    payload: await pullRequestPayload(github, number),
    ...place,
    inputs: { 'github-token': place.token ?? '' },
  });
  return outputs.verdict;
}

async function configure(app: string | null): Promise<void> {
  const text = app === null ? null : `app: ${app}\n`;
  await github.as('dana').commitFiles('main', { [CONFIG]: text }, 'Name the App');
}

/** A release of an incident that maya attested before she lost her role. */
async function attested(): Promise<{ number: number; pull: number }> {
  await github.setRole('maya', 'maintain');
  const number = await file();
  for (const line of ATTEST.split('\n')) await github.as('maya').comment(number, line);
  await app.idle();
  await github.setRole('maya', 'read');
  return { number, pull: (await release(`Incident: #${number}`)).number };
}

const slug = () => github.app.login.replace('[bot]', '');

test('it believes the App that the configuration names', async () => {
  const { pull } = await attested();
  await configure(slug());
  expect(await verdict(pull)).toBe('ship');
});

test('it believes no App that is not named', async () => {
  const { pull } = await attested();
  await configure(null);
  expect(await verdict(pull)).toBe('hold');
});

test('it believes no other App', async () => {
  const { pull } = await attested();
  await configure('another-app');
  expect(await verdict(pull)).toBe('hold');
});

test('it believes no comment of the App that somebody has edited', async () => {
  const { number, pull } = await attested();
  await configure(slug());
  // It would write its comment anew.
  await app.stop();
  const [comment] = (await github.as('dana').listComments(number)).filter(
    ({ user }) => user?.login === github.app.login,
  );
  await github.as('dana').octokit.rest.issues.updateComment({
    owner: 'acme',
    repo: 'agents',
    comment_id: comment?.id ?? 0,
    body: `${comment?.body}\nedited`,
  });
  expect(await verdict(pull)).toBe('hold');
  await startApp();
});
