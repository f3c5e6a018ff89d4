// What somebody in a hurry might try, and what none of it gives: a release that ships.
import { pullRequestPayload, runAt } from '../../tools/embedded-github/events.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { type ActionResult, runAction } from '../../tools/embedded-github/runner.js';
import { actionAt } from '../support/action.js';
import { completeBody } from '../support/body.js';
import { inDays, SOON } from '../support/days.js';

const CONFIG = '.github/agent-incident-review.yml';
const WAIVER = `/waive release until ${SOON} because we are in a hurry`;

let github: EmbeddedGitHub;
let count = 0;

beforeAll(async () => {
  github = await startGitHub({ repositories: [{ name: 'agents' }] });
});
afterAll(() => github.close());

const unique = (name: string) => {
  count += 1;
  return `${name}-${count}`;
};

async function file(answers: Parameters<typeof completeBody>[0] = {}): Promise<number> {
  const body = completeBody({ releaseDecision: '', ...answers });
  return (await github.as('tom').fileIncident('Refunds went out twice', body)).number;
}

async function release(body: string, more: Record<string, string> = {}): Promise<number> {
  const files = { 'src/agent.ts': `${unique('build')}\n`, ...more };
  const pull = { title: 'Release', head: unique('release'), base: 'production', body };
  return (await github.as('wren').propose(pull, files)).number;
}

async function gate(number: number, now?: () => string): Promise<ActionResult> {
  const place = await runAt(github);
  const run = {
    event: 'pull_request',
    payload: await pullRequestPayload(github, number),
    ...place,
    inputs: { 'github-token': place.token ?? '' },
  };
  return runAction(actionAt(now), run);
}

/** Merges a change to main, and returns its number. */
async function merged(files: Record<string, string | null>, body = ''): Promise<number> {
  const pull = { title: 'Change', head: unique('change'), base: 'main', body };
  const { number } = await github.as('dana').propose(pull, files as Record<string, string>);
  await github.as('dana').mergePull(number, 'squash');
  return number;
}

/** A case of substance, so that only the trick can keep it from counting. */
const OLD_CASE = '- case: a repeated refund is escalated\n  expect: no second payment goes out\n';
/** What a maintainer confirms, so that one kind alone is left to try. */
const GATE = '/attest gate https://ci.example.com/rules';

type Trick = [string, () => Promise<number>];

const TRICKS: Trick[] = [
  [
    'a configuration in the pull request that calls nothing serious',
    async () => release(`Incident: #${await file()}`, { [CONFIG]: 'severity: { serious: [] }\n' }),
  ],
  [
    'the incident’s label taken away',
    async () => {
      const number = await file();
      await github.as('dana').removeLabel(number, 'incident');
      return release(`Incident: #${number}`);
    },
  ],
  [
    'the severity lowered in the body after somebody labelled it',
    async () => {
      const number = await file({ severity: 'SEV1' });
      await github.as('dana').addLabels(number, ['severity:sev1']);
      await github.as('dana').removeLabel(number, 'severity:sev1');
      await github.as('tom').editIssue(number, { body: completeBody({ severity: 'SEV4' }) });
      return release(`Incident: #${number}`);
    },
  ],
  [
    'the severity lowered by somebody who may not',
    async () => {
      const number = await file();
      await github.as('tom').comment(number, '/severity SEV4 because it was nothing');
      return release(`Incident: #${number}`);
    },
  ],
  [
    'the incident closed before it was learned',
    async () => {
      const number = await file();
      await github.as('dana').editIssue(number, { state: 'closed' });
      return release(`Fixes #${number}`);
    },
  ],
  [
    'ticked boxes',
    async () =>
      release(
        `Incident: #${await file({ evalChanges: '- [x] A case', gateChanges: '- [x] A check' })}`,
      ),
  ],
  [
    'evidence from before the incident',
    async () => {
      const old = await merged({ 'evals/old.yaml': OLD_CASE });
      const answers = {
        // GitHub's times are whole seconds: the next one is after the merge.
        detectedAt: new Date(Date.now() + 1_000).toISOString(),
        evalChanges: `- [ ] A case — @maya — #${old}`,
      };
      const number = await file(answers);
      await github.as('maya').comment(number, GATE);
      return release(`Incident: #${number}`);
    },
  ],
  [
    'evidence that deletes an eval',
    async () => {
      await merged({ 'evals/gone.yaml': OLD_CASE });
      const number = await file();
      await merged({ 'evals/gone.yaml': null }, `Incident: #${number}`);
      await github.as('maya').comment(number, GATE);
      return release(`Incident: #${number}`);
    },
  ],
  [
    'evidence that moves an eval',
    async () => {
      await merged({ 'evals/here.yaml': OLD_CASE });
      const number = await file();
      const moved = { 'evals/here.yaml': null, 'evals/there.yaml': OLD_CASE };
      await merged(moved, `Incident: #${number}`);
      await github.as('maya').comment(number, GATE);
      return release(`Incident: #${number}`);
    },
  ],
  [
    'a waiver by the author',
    async () => {
      const pull = await release(`Incident: #${await file()}`);
      await github.as('wren').comment(pull, WAIVER);
      return pull;
    },
  ],
  [
    'a waiver by somebody without the role',
    async () => {
      const pull = await release(`Incident: #${await file()}`);
      await github.as('rita').comment(pull, WAIVER);
      return pull;
    },
  ],
  [
    'a waiver in quotes and fences',
    async () => {
      const pull = await release(`Incident: #${await file()}`);
      await github.as('maya').comment(pull, `> ${WAIVER}\n\n\`\`\`\n${WAIVER}\n\`\`\``);
      await github
        .as('maya')
        .comment(pull, `Write it like this:\n\n1. \`\`\`text\n   ${WAIVER}\n   \`\`\``);
      return pull;
    },
  ],
  [
    'a waiver that was edited into a maintainer’s comment',
    async () => {
      const pull = await release(`Incident: #${await file()}`);
      const { id } = await github.as('maya').comment(pull, 'Looks good.');
      await github.as('maya').editComment(id, WAIVER);
      return pull;
    },
  ],
  [
    'a waiver that was deleted',
    async () => {
      const pull = await release(`Incident: #${await file()}`);
      const { id } = await github.as('maya').comment(pull, WAIVER);
      await github.as('maya').deleteComment(id);
      return pull;
    },
  ],
  [
    'a waiver whose writer lost the role',
    async () => {
      const pull = await release(`Incident: #${await file()}`);
      await github.as('maya').comment(pull, WAIVER);
      await github.setRole('maya', 'write');
      return pull;
    },
  ],
  [
    'our marker in somebody’s comment',
    async () => {
      const pull = await release(`Incident: #${await file()}`);
      await github
        .as('wren')
        .comment(pull, '<!-- agent-incident-review:release -->\n## ✅ Ship\n\nNothing is owed.');
      return pull;
    },
  ],
  [
    'a comment opener in code before the trailer',
    async () => release(`Escapes \`<!--\` and \`<details>\`.\n\nIncident: #${await file()}`),
  ],
  ['a containment that nobody approved', async () => release(`Contains: #${await file()}`)],
  [
    'a denial that nobody approved',
    async () => {
      const number = await file();
      return release(`Incident: #${number}\nIncident: not #${number}`);
    },
  ],
];

test.each(TRICKS)('%s does not ship', async (_, make) => {
  const result = await gate(await make());
  await github.setRole('maya', 'maintain');
  expect(result.exitCode).toBe(1);
  expect(['hold', 'collect-evidence']).toContain(result.outputs.verdict);
  expect(result.summary).toMatch(/^## (?:⛔|🔎)/);
});

test('a waiver ships until its last day, and no longer', async () => {
  const pull = await release(`Incident: #${await file()}`);
  await github.as('maya').comment(pull, WAIVER);
  const at = async (days: number) => {
    const result = await gate(pull, () => `${inDays(days)}T00:00:00.000Z`);
    return result.outputs.verdict;
  };
  expect([await at(1), await at(30)]).toEqual(['ship', 'hold']);
});

test('without a trick, what landed ships: the table above fails for its tricks alone', async () => {
  const number = await file();
  await merged(
    {
      'evals/new.yaml': `- case: refund ${unique('case')} of one customer is escalated to a person\n`,
    },
    `Incident: #${number}`,
  );
  await github.as('maya').comment(number, GATE);
  const head = unique('from-main');
  await github.as('dana').createBranch(head, 'main');
  await github.as('dana').commitFiles(head, { 'src/agent.ts': `${head}\n` }, 'Build');
  const pull = await github
    .as('wren')
    .openPull({ title: 'Release', head, base: 'production', body: `Incident: #${number}` });
  const { outputs } = await gate(pull.number);
  const incidents: { ref: string; verdict: string }[] = JSON.parse(outputs.incidents ?? '[]');
  expect(incidents.find(({ ref }) => ref === `acme/agents#${number}`)?.verdict).toBe('ship');
});

test.each(['merge', 'squash', 'rebase'] as const)(
  'a history of %s commits: what a merged pull request names is found, and its eval counts',
  async (method) => {
    const number = await file();
    const change = await github.as('dana').propose(
      { title: 'Cover it', head: unique('change'), base: 'main', body: `Incident: #${number}` },
      {
        [`evals/${method}.yaml`]: `- case: refund ${unique('case')} of one customer is escalated to a person\n`,
      },
    );
    await github.as('dana').mergePull(change.number, method);
    const { number: pull } = await github
      .as('wren')
      .openPull({ title: 'Release', head: 'main', base: 'production', body: '' });
    const result = await gate(pull);
    await github.as('dana').closePull(pull);
    const [own] = JSON.parse(result.outputs.incidents ?? '[]').filter(({ ref }: { ref: string }) =>
      ref.endsWith(`#${number}`),
    );
    expect(own).toMatchObject({
      verdict: 'hold',
      kinds: { eval: 'landed', gate: 'planned' },
      links: [{ how: 'trailer', where: `PR #${change.number}` }],
    });
  },
);
