// What is more than is read: it is told, and nothing is taken for settled because of it.
import { parseIncident } from '../../../../src/core/incident/record/parse.js';
import { decideRelease } from '../../../../src/core/release/decide.js';
import { type Answers, completeBody } from '../../../support/body.js';
import { added, decisionFacts, evidence, incident, pull, treeOf } from '../../../support/facts.js';

const problemsOf = (answers: Answers) =>
  parseIncident(completeBody(answers)).problems.map(({ kind, section }) => `${kind}: ${section}`);

test.each<[string, Answers, string[]]>([
  ['2,500 lines', { evalChanges: '- [ ] a\n'.repeat(2_500) }, []],
  ['2,501 lines', { evalChanges: '- [ ] a\n'.repeat(2_501) }, ['too-many: Eval changes']],
  ['blank lines behind them', { gateChanges: `- [ ] a${'\n'.repeat(3_000)}` }, []],
  ['500 options', { secondaryClasses: 'Escalation failure\n'.repeat(500) }, []],
  [
    '501 options, a line each',
    { secondaryClasses: 'Escalation failure\n'.repeat(501) },
    ['too-many: Secondary failure classes'],
  ],
  [
    '501 options by commas',
    { secondaryClasses: 'Escalation failure, '.repeat(501) },
    ['too-many: Secondary failure classes'],
  ],
  [
    'a severity among 501 lines',
    { severity: `SEV4\n${'x\n'.repeat(501)}` },
    ['too-many: Severity'],
  ],
  [
    '20 date words in a part',
    { evalChanges: `- [ ] a — @o — ${'by hand, '.repeat(19)}due 2026-12-01` },
    [],
  ],
  [
    '21 date words in a part',
    { evalChanges: `- [ ] a — @o — ${'by hand, '.repeat(20)}due 2026-12-01` },
    ['date: Eval changes'],
  ],
])('%s', (_, answers, problems) => {
  expect(problemsOf(answers)).toEqual(problems);
});

test('a severity that was not read is none, and what was written is kept', () => {
  const text = `SEV4\n${'x\n'.repeat(501)}`;
  const { severity, sources } = parseIncident(completeBody({ severity: text }));
  expect([severity, sources.severity?.raw]).toEqual([null, text.trimEnd()]);
});

test('lines that were not read keep a kind open, whatever has landed before them', () => {
  const gate = '- [ ] Canary at 5% — @tom — #46\n';
  const pulls = [
    pull(45, { body: 'Incident: #12' }),
    pull(46, { files: [added('.github/workflows/canary.yml', 'on: push\njobs: { canary: 5 }\n')] }),
  ];
  const decide = (gateChanges: string) =>
    decideRelease(
      decisionFacts({
        incidents: [incident({ gateChanges, evalChanges: '- [ ] A case — @tom — #45' })],
        evidence: evidence(pulls, { trees: [treeOf(pulls)] }),
      }),
    );
  const filler = '- a note (optional)\n';
  expect(decide(gate + filler.repeat(10)).verdict).toBe('ship');
  const cut = decide(gate + filler.repeat(2_500));
  expect(cut.verdict).toBe('hold');
  expect(cut.reasons.map(({ test, action }) => `${test}: ${action}`)).toEqual([
    'gate-not-settled: Shorten “Release gate changes” in acme/agents#12',
  ]);
});
