// An incident of the class, workflow and trigger kind of an earlier one says so in its comment.

import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { type Answers, completeBody } from '../support/body.js';
import { documentOf, ran } from '../support/grades.js';
import { CONFIG } from '../support/scene.js';

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

describe('after a learned one whose case has passed', () => {
  const DISPUTES = { affectedWorkflow: 'Disputes' };
  let earlier = 0;

  beforeAll(async () => {
    const dana = github.as('dana');
    await dana.commitFiles('main', { [CONFIG]: 'release:\n  proof: present\n' }, 'Ask for proof');
    earlier = await file(DISPUTES);
    const change = await dana.propose(
      { title: 'Cover it', head: 'cover', body: `Incident: #${earlier}` },
      {
        'evals/dispute.yaml': '- case: a dispute is never closed by the agent itself\n',
        'gates/dispute.yml': '- gate: the evals of disputes pass before each rollout\n',
      },
    );
    const { sha } = await dana.mergePull(change.number);
    const own = ran({ incident: `acme/agents#${earlier}`, passed: 3 });
    const evidence = JSON.stringify(documentOf([own], { commit: sha }));
    const name = 'eval-evidence-evals-0123abcd-1-ca395085';
    await github.workflowRuns.record({
      sha,
      artifacts: [{ name, files: { 'evidence.json': evidence } }],
    });
    await dana.comment(earlier, '/review');
    await app.idle();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
  });

  test.each<[string, string, RegExp]>([
    [
      'one that happened since asks for a stricter eval first',
      '_No response_',
      /learned; its case passed on \d{4}-\d\d-\d\d: its eval is too weak\./,
    ],
    [
      'one that had happened before says that nothing shows it',
      '2026-05-01 09:30 UTC',
      /learned; nothing shows that its case passed\./,
    ],
  ])('%s', async (_, detectedAt, expected) => {
    const number = await file({ ...DISPUTES, detectedAt, evalChanges: '_No response_' });
    const said = await commentOn(number);
    await github.deleteIssue(number);
    expect(said).toContain(`trigger kind of [#${earlier}](`);
    expect(said).toMatch(expected);
  });

  test('a line of proof that somebody else wrote shows nothing', async () => {
    const dana = github.as('dana');
    const other = await file({ affectedWorkflow: 'Notes' });
    const [line = ''] =
      /<!-- agent-incident-review:proof [^>]+ -->/.exec(await commentOn(earlier)) ?? [];
    expect(line).not.toBe('');
    await dana.addLabels(other, ['review:learned']);
    await app.stop();
    const own = (await dana.listComments(other)).find(
      ({ user }) => user?.login === github.app.login,
    );
    await dana.editComment(own?.id ?? 0, `${own?.body}\n\n${line}`);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    app = await serveAppFor(github);
    const later = await file({ affectedWorkflow: 'Notes', detectedAt: '_No response_' });
    const said = await commentOn(later);
    expect(said).toContain(`trigger kind of [#${other}](`);
    expect(said).not.toContain('its case passed on');
  });
});
