// The summary of a release: what to do first, each thing once, and by what green is green.

import { configSchema } from '../../../src/core/config/schema.js';
import { decideRelease } from '../../../src/core/release/decide.js';
import { renderSummary } from '../../../src/core/release/report/summary.js';
import type { Answers } from '../../support/body.js';
import { added, comment, decisionFacts, evidence, incident, pull } from '../../support/facts.js';

function summaryOn(answers: Answers, more: Parameters<typeof decisionFacts>[0] = {}): string {
  return renderSummary(decideRelease(decisionFacts({ incidents: [incident(answers)], ...more })));
}

const times = (text: string, part: string) => text.split(part).length - 1;
const next = (text: string) => /^\*\*Next:\*\* .*$/m.exec(text)?.[0] ?? '';

test('what is owed comes first, a field to edit after it', () => {
  const said = summaryOn({ runIds: '', releaseDecision: 'Collect more evidence' });
  expect(next(said)).toMatch(/\*\*Merge a pull request/);
  expect(said.indexOf('Answer “Run IDs”')).toBeGreaterThan(said.indexOf('The gate change has not'));
});

test('a roll-back comes before what is owed', () => {
  const cause = pull(431, { files: [added('agents/prompt.txt', 'one two three four five six')] });
  const said = summaryOn(
    { releaseDecision: 'Roll back', releaseChanges: '#431 prompt 18' },
    { evidence: evidence([cause]) },
  );
  expect(next(said)).toMatch(/\*\*Revert #?.*431|\*\*Revert/);
});

test('each action and each message stands once', () => {
  const decision = decideRelease(decisionFacts({ incidents: [incident({ runIds: '' })] }));
  const said = renderSummary(decision);
  expect(decision.reasons).toHaveLength(3);
  expect(times(said, 'Answer “Run IDs”')).toBe(1);
  expect(times(said, 'Run IDs is not answered')).toBe(1);
  expect(times(said, 'The eval change has not landed')).toBe(1);
  expect(times(said, 'on an eval path, such as')).toBe(1);
});

test('green says by which pull request, file and lines', () => {
  const gate = added('.github/workflows/evals.yml', 'jobs:\n  evals:\n    runs-on: ubuntu\n');
  const pulls = [
    pull(45, { body: 'Incident: #12' }),
    pull(46, { body: 'Incident: #12', files: [gate] }),
  ];
  const said = summaryOn({}, { evidence: evidence(pulls) });
  expect(said).toMatch(/^## ✅ Ship/);
  expect(said).toMatch(
    /eval “Repeated-refund case”: \[`#45`\].*`evals\/refunds\.yaml` → `- case: /,
  );
  expect(said).toMatch(/gate “[^”]*”: \[`#46`\].*`\.github\/workflows\/evals\.yml`/);
});

test('a policy that is not met says once what clears it', () => {
  const policies = [{ id: 'rollback', kind: 'rollback', owner: '@acme/release' }];
  const said = summaryOn(
    { severity: 'SEV4' },
    { config: configSchema.parse({ release: { policies } }) },
  );
  expect(said).toMatch(/\| `rollback` \| rollback \| – \| `@acme\/release` \| ❌ not met \|/);
  expect(next(said)).toContain('ollback');
  expect(times(said, next(said).replace('**Next:** ', '').slice(0, 60))).toBe(1);
});

test('the table has short cells; what an incident is about stands once, outside of it', () => {
  const said = summaryOn({});
  const rows = said.split('\n').filter((line) => line.startsWith('| '));
  expect(rows[0]).toBe('| Incident | Severity | Eval | Gate | Owner |');
  for (const row of rows) expect(row).not.toContain('Refunds went out twice');
  expect(times(said, 'Refunds went out twice')).toBe(1);
  expect(times(said, 'Tool argument failure')).toBe(1);
});

test('a waiver leaves nothing to do first, and says what it lets through', () => {
  const comments = [comment('maya', '/waive release until 2026-12-01 because the customer waits')];
  const said = summaryOn(
    {},
    { release: { own: decisionFacts().release.own.map((one) => ({ ...one, comments })) } },
  );
  expect(next(said)).toBe('');
  expect(said).toContain('2 reasons would have blocked it.');
  expect(times(said, '→ ')).toBe(2);
});

test.each<[string, Answers, boolean]>([
  ['that is held links', {}, true],
  ['that ships links nothing', { severity: 'SEV4' }, false],
])('a release %s the page for it', (_, answers, linked) => {
  expect(summaryOn(answers).includes('/docs/held.md)')).toBe(linked);
});
