// The whole loop on the embedded GitHub.
import { type Outcome, runScenario } from '../../tools/demo/scenario.js';
import { serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { action } from '../support/action.js';

let outcome: Outcome;

beforeAll(async () => {
  outcome = await runScenario({ startApp: serveAppFor, action }, () => {});
});

test('the incident keeps one comment, from filing to learning', () => {
  expect(outcome.commentCount).toBe(1);
  expect(outcome.comments.filed.split('\n')[0]).toBe('<!-- agent-incident-review:incident -->');
});

test('the comment at 3 a.m. asks whether the harm goes on', () => {
  const [, next] = outcome.comments.filed.split('\n');
  expect(next).toMatch(/^\*\*Next:\*\* does the harm go on\? Write in \*\*Containment action\*\*/);
});

test('the comment at 3 a.m. leaves the review for the morning', () => {
  expect(outcome.comments.filed).not.toMatch(/[✅❔⬜] What failed|Ledger|primary-class-missing/u);
  expect(outcome.comments.facts).toMatch(/What failed[\s\S]*primary-class-missing/);
});

test('the comment in review shows the six questions and the ledger', () => {
  expect(outcome.comments.reviewed).toContain('✅ Why controls did not stop it');
  expect(outcome.comments.reviewed).toMatch(/Ledger: eval [🕓❌] · gate [🕓❌]/u);
  expect(outcome.comments.reviewed).toContain('**changes pending**');
});

test('the comment after the merges shows what landed and by what files', () => {
  expect(outcome.comments.landed).toContain('Ledger: eval ✅ · gate ✅');
  expect(outcome.comments.landed).toContain('`evals/approval-boundary/freeze.yaml`');
});

test('the labels show stage and severity', () => {
  expect(outcome.labels).toEqual(
    expect.arrayContaining(['incident', 'review:changes-pending', 'severity:sev1']),
  );
});

test('the release is blocked while changes are owed', () => {
  expect(outcome.blocked).toMatchObject({ exitCode: 1, outputs: { verdict: 'hold' } });
  const tests = JSON.parse(outcome.blocked.outputs.reasons ?? '').map(
    (one: { test: string }) => one.test,
  );
  expect(tests).toEqual(['eval-not-settled', 'gate-not-settled']);
  expect(outcome.blocked.summary).toMatch(/^## ⛔ Hold: 2 reasons/);
});

test('the App’s own check says the same as the Action', () => {
  const requests = /, \d+ requests\./;
  // The App knows what it may read; the Action cannot tell, and says so.
  const unsure = /\n\n<sub>No configuration of the organization was found[^\n]*/;
  expect(outcome.heldCheck.title).toBe('⛔ Hold: 2 reasons');
  expect(outcome.heldCheck.summary.trim()).toBe(
    outcome.blocked.summary.replace(requests, '.').replace(unsure, '').trim(),
  );
});

test('one of two changes is not enough', () => {
  expect(outcome.half).toMatchObject({ exitCode: 1, outputs: { verdict: 'hold' } });
  expect(outcome.half.outputs.reasons).not.toContain('eval-not-settled');
});

test('the release ships once both have landed, under the policy that one of them brought', () => {
  expect(outcome.shipped).toMatchObject({ exitCode: 0, outputs: { verdict: 'ship' } });
  expect(outcome.shipped.summary).toContain(
    '| `rollback` | rollback | `#1` | `@acme/release` | ✅ met |',
  );
});
