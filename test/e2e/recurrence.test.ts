// An incident of the class, workflow and trigger kind of an earlier one says so in its comment.

import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { type Answers, completeBody } from '../support/body.js';

let github: EmbeddedGitHub;
let app: AppInProcess;

beforeAll(async () => {
  github = await startGitHub();
  app = await serveAppFor(github);
});
afterAll(async () => {
  await app.stop();
  await github.close();
});

async function file(answers: Answers): Promise<number> {
  const made = await github.as('tom').fileIncident('Refund', completeBody(answers), ['incident']);
  await app.idle();
  return made.number;
}

async function commentOn(number: number): Promise<string> {
  await app.idle();
  const comments = await github.as('dana').listComments(number);
  return comments.find(({ user }) => user?.login === github.app.login)?.body ?? '';
}

const REFUNDS = 'Refunds: the agent drafts refunds';

test.each<[string, Answers, Answers, boolean]>([
  ['the same three', { affectedWorkflow: REFUNDS }, { affectedWorkflow: 'refunds' }, true],
  ['another workflow', { affectedWorkflow: 'Quotes' }, { affectedWorkflow: 'Offers' }, false],
  [
    'another trigger kind',
    { affectedWorkflow: 'Mail', triggerKind: 'Prompt version' },
    { affectedWorkflow: 'Mail', triggerKind: 'Tool schema' },
    false,
  ],
  [
    'a trigger kind that is not told',
    { affectedWorkflow: 'Chat', triggerKind: '_No response_' },
    { affectedWorkflow: 'Chat', triggerKind: '_No response_' },
    false,
  ],
])('%s', async (_, first, second, expected) => {
  const earlier = await file(first);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const later = await file(second);
  const said = await commentOn(later);
  expect(said.includes('♻️ Came back')).toBe(expected);
  expect(said.includes(`trigger kind of [#${earlier}](`)).toBe(expected);
  expect(await commentOn(earlier)).not.toContain('Came back');
});
