// The stage of an incident, from what its record and its ledger say, and what the comment then shows.

import { defaultConfig } from '../../../src/core/config/constants.js';
import type { CommentFacts, PullFacts } from '../../../src/core/facts.js';
import { assess } from '../../../src/core/incident/assess.js';
import { renderIncidentComment } from '../../../src/core/incident/report/comment.js';
import { openWords } from '../../../src/core/incident/report/count-words.js';
import { type Review, reviewIncident } from '../../../src/core/incident/review.js';
import type { Answers } from '../../support/body.js';
import { added, comment, evidence, incident, NOW, pull, ROLES } from '../../support/facts.js';

interface Given {
  answers?: Answers;
  pulls?: PullFacts[];
  comments?: CommentFacts[];
}

function look({ answers = {}, pulls = [], comments = [] }: Given): Review & { body: string } {
  const facts = incident(answers, { comments });
  const config = defaultConfig();
  const own = assess({
    incident: facts,
    config,
    now: NOW,
    host: 'github.com',
    roles: ROLES,
    evidence: evidence(pulls),
    judged: null,
  });
  const { ledger, severity, disputes } = own;
  const { serious } = severity;
  const review = reviewIncident(own.record, {
    config,
    ledger,
    serious,
    disputes,
    asked: own.asked,
  });
  return { ...review, body: renderIncidentComment(facts, own, review) };
}

const NONE = '_No response_';
const EMPTY = { evalChanges: NONE, gateChanges: NONE, alertChanges: NONE, evidenceTasks: NONE };
const gateFile = added('.github/workflows/evals.yml', 'jobs:\n  release:\n    needs: [evals]\n');
const EVAL_LANDED = pull(45, { body: 'Incident: #12' });
const GATE_LANDED = pull(46, { body: 'Incident: #12', files: [gateFile] });
const BOTH = [EVAL_LANDED, GATE_LANDED];
const WAIVE = (kind: string) =>
  comment('maya', `/waive ${kind} until 2026-12-20 because the vendor fixes it`);
const ATTEST = (kind: string) => comment('maya', `/attest ${kind} https://example.com/minutes`);
const LONG = 'Prompt 18 was deployed on 13 March. '.repeat(200);
const NO = 'no change — the suite has the case since March — @tom';

const STAGES: [string, Given, string][] = [
  ['no impact', { answers: { impact: NONE } }, 'reported'],
  ['no date yet', { answers: { detectedAt: 'tbd' } }, 'reported'],
  ['a date that cannot be read', { answers: { detectedAt: '03/04/2026' } }, 'changes-pending'],
  ['a date in a zone of several', { answers: { detectedAt: '14 Mar 2am IST' } }, 'changes-pending'],
  ['no class', { answers: { primaryClass: NONE } }, 'in-review'],
  ['no trigger', { answers: { trigger: 'tbd' } }, 'in-review'],
  ['no failed control', { answers: { failedControl: NONE } }, 'in-review'],
  ['no eval decision', { answers: { evalChanges: NONE } }, 'in-review'],
  ['no gate decision', { answers: { gateChanges: NONE } }, 'in-review'],
  ['a refusal without a reason', { answers: { gateChanges: 'no change — @tom' } }, 'in-review'],
  ['a gate that nobody owns', { answers: { gateChanges: 'Canary at 5%' } }, 'in-review'],
  ['a wish for an eval', { answers: { evalChanges: 'Better quality — @tom' } }, 'in-review'],
  [
    'prompt edits alone',
    {
      answers: {
        evalChanges: 'Improve the prompt — @tom',
        gateChanges: 'Add an instruction to the prompt — @tom',
        otherActions: NONE,
      },
    },
    'in-review',
  ],
  ['a trigger that is too long to be judged', { answers: { trigger: LONG } }, 'in-review'],
  ['a gate line that is', { answers: { gateChanges: `- [ ] ${LONG}— @tom` } }, 'in-review'],
  ['an impact that is', { answers: { impact: LONG } }, 'changes-pending'],
  [
    'a long trigger that a reviewer lets stand',
    {
      answers: { trigger: LONG },
      comments: [comment('tom', '/wrong too-long-to-judge because the log says it')],
    },
    'changes-pending',
  ],
  ['all planned', {}, 'changes-pending'],
  [
    'all planned, nothing chosen',
    { answers: { evalAssets: NONE, evalProves: NONE } },
    'changes-pending',
  ],
  [
    'two decisions, not confirmed',
    { answers: { evalChanges: NO, gateChanges: NO } },
    'changes-pending',
  ],
  ['one landed', { pulls: [EVAL_LANDED] }, 'changes-pending'],
  ['both landed', { pulls: BOTH }, 'learned'],
  [
    'both landed, an alert is owed',
    { pulls: BOTH, answers: { examples: 'No' } },
    'changes-pending',
  ],
  [
    'both waived, without a line',
    { answers: EMPTY, comments: [WAIVE('eval'), WAIVE('gate')] },
    'learned',
  ],
  ['both landed, without a line', { answers: EMPTY, pulls: BOTH }, 'learned'],
  [
    'two decisions, confirmed',
    { answers: { evalChanges: NO, gateChanges: NO }, comments: [ATTEST('eval'), ATTEST('gate')] },
    'learned',
  ],
  ['not serious, nothing planned', { answers: { ...EMPTY, severity: 'SEV4' } }, 'learned'],
];

test.each(STAGES)('%s', (_, given, stage) => {
  expect(look(given).stage).toBe(stage);
});

test.each([
  ['landed', { pulls: BOTH }],
  ['landed, without a line', { answers: EMPTY, pulls: BOTH }],
  ['landed, without an owner', { answers: { gateChanges: 'Canary at 5%' }, pulls: BOTH }],
  ['waived', { answers: EMPTY, comments: [WAIVE('eval'), WAIVE('gate')] }],
])('what is %s is not asked for', (_, given) => {
  expect(look(given).findings).toEqual([]);
});

const GATE = 'Which release or approval rule changes';
test.each([
  ['a planned gate with its owner', {}, '✅'],
  ['no line', { gateChanges: NONE }, '⬜'],
  ['a refusal without a reason', { gateChanges: 'no change' }, '❔'],
  ['a gate that nobody owns', { gateChanges: 'Canary at 5% — the team' }, '❔'],
  ['a wish', { gateChanges: 'Be more careful — @tom' }, '❔'],
])('the question on the gate, with %s', (_, answers: Answers, mark) => {
  expect(look({ answers }).body).toContain(`${mark} ${GATE}`);
});

test.each([
  ['Why controls did not stop it', 'Failed control', { failedControl: LONG }],
  ['What failed', 'What failed', { whatFailed: LONG }],
  [GATE, 'Release gate changes', { gateChanges: `- [ ] ${LONG}— @tom` }],
])(
  '%s is open where the answer is too long to be judged',
  (question, section, answers: Answers) => {
    const { body } = look({ answers });
    expect(body).toContain(`❔ ${question}`);
    expect(body.split('\n')[0]).toContain(`**Next:** leave in **${section}** a sentence or two`);
  },
);

test.each<[string, Answers, string]>([
  ['trigger', { trigger: LONG, gateChanges: NONE }, 'gate-decision-missing'],
  ['trigger', { trigger: LONG, failedControl: 'tbd' }, 'control-missing'],
  ['control', { failedControl: LONG, trigger: 'tbd' }, 'trigger-missing'],
  ['trigger and control', { trigger: LONG, failedControl: LONG }, 'trigger-control-same'],
  ['impact', { impact: LONG, gateChanges: 'Canary at 5%' }, 'gate-owner-missing'],
  ['eval line', { evalChanges: `- [ ] ${LONG}— @tom`, gateChanges: NONE }, 'gate-decision-missing'],
])('a %s that is too long hides nothing else', (_, answers, rule) => {
  expect(look({ answers }).findings.map((found) => found.rule)).toContain(rule);
});

test('a line behind thousands of others is read, owed and lands', () => {
  const notes = '- [ ] a note (optional)\n'.repeat(2_000);
  const given = { answers: { gateChanges: `${notes}- [ ] Canary at 5% — @tom — #46` } };
  expect(look({ ...given, pulls: [EVAL_LANDED] }).stage).toBe('changes-pending');
  expect(look({ ...given, pulls: BOTH }).stage).toBe('learned');
});

test('a review that changes nothing is told so once, as the next step', () => {
  const { body } = look({ answers: { ...EMPTY, otherActions: NONE } });
  expect(body.split('\n')[0]).toBe(
    '**Next:** plan what changes: one line in **Eval changes** and one in **Release gate changes** — `@tom`',
  );
  expect(body).not.toMatch(/(eval|gate)-decision-missing/);
});

test('many findings stay folded', () => {
  const { body, findings } = look({
    answers: {
      primaryClass: NONE,
      trigger: NONE,
      failedControl: NONE,
      ...EMPTY,
      otherActions: NONE,
      evalProves: NONE,
      releaseDecision: 'Ship',
    },
  });
  expect(findings.length).toBeGreaterThan(5);
  const shown = body.split('<details>')[0] ?? '';
  expect(shown.match(/^- /gm)).toHaveLength(3);
  expect(openWords(body)).toBeLessThanOrEqual(120);
  expect(body).toMatch(/<summary>\d more, \/review shows all<\/summary>/);
});

test('a finding of a later stage waits', () => {
  const { body } = look({ answers: { trigger: NONE, evalAssets: NONE } });
  expect(body).not.toContain('eval-asset-missing');
});

test.each([
  ['Hold', /^\*\*Next:\*\* nothing; every owed change has landed/],
  [
    'Collect more evidence',
    /^\*\*Next:\*\* decide about the next rollout: .*“Collect more evidence”/,
  ],
  ['Ship', /^\*\*Next:\*\* nothing; every owed change has landed/],
  [NONE, /^\*\*Next:\*\* nothing; every owed change has landed/],
])('after everything landed, a decision of %s', (releaseDecision, next) => {
  expect(look({ answers: { releaseDecision }, pulls: BOTH }).body).toMatch(next);
});
