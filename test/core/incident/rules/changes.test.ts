// Each rule on changes, on records that it has nothing to say to and on those that it is there for.
import { defaultConfig } from '../../../../src/core/config/constants.js';
import { parseIncident } from '../../../../src/core/incident/record/parse.js';
import { reviewIncident } from '../../../../src/core/incident/review.js';
import { RULES } from '../../../../src/core/incident/rules/list.js';
import type { Finding } from '../../../../src/core/incident/rules/rule.js';
import { type Answers, completeBody } from '../../../support/body.js';
import { findingsOn, testRules } from '../../../support/rule-cases.js';
import { CASES, EMPTY, NONE } from './cases/changes.js';

function findingsOf(rule: string, answers: Answers): Finding[] {
  return findingsOn(answers).filter((found) => found.rule === rule);
}

const SERIOUS_ONLY = [
  'changes-nothing',
  'eval-decision-missing',
  'eval-asset-missing',
  'eval-asset-mismatch',
  'eval-covers-one-run',
  'eval-proof-missing',
  'gate-decision-missing',
  'gate-kind-missing',
  'gate-owner-missing',
  'change-without-owner',
  'change-without-due',
  'release-decision-missing',
  'release-decision-inconsistent',
];

testRules(CASES);

test.each(SERIOUS_ONLY.map((rule) => ({ rule })))(
  '$rule says nothing to an incident that is not serious',
  ({ rule }) => {
    for (const answers of CASES[rule]?.invalid ?? []) {
      expect(findingsOf(rule, { ...answers, severity: 'SEV3' })).toEqual([]);
    }
  },
);

test.each([{ rule: 'metric-vague' }, { rule: 'prompt-only-fix' }])(
  '$rule is an error where the incident is serious, else a warning',
  ({ rule }) => {
    for (const answers of CASES[rule]?.invalid ?? []) {
      const levels = (severity: string) =>
        new Set(findingsOf(rule, { ...answers, severity }).map(({ level }) => level));
      expect(levels('SEV1')).toEqual(new Set(['error']));
      expect(levels('SEV4')).toEqual(new Set(['warning']));
    }
  },
);

test('one section that only edits the prompt is a warning, whatever the others hold', () => {
  const answers = { evalChanges: '- [ ] Improve the system prompt — @tom' };
  const [found] = findingsOf('prompt-only-fix', answers);
  expect(found?.level).toBe('warning');
  expect(found?.section).toBe('Eval changes');
});

test('the missing eval names the assets that fit the class, and a whole line', () => {
  const answers = { primaryClass: 'Retrieval or evidence failure', evalChanges: NONE };
  const [found] = findingsOf('eval-decision-missing', answers);
  expect(found?.remedy).toContain('`Retrieval-evidence case`');
  expect(found?.remedy).toMatch(/@\S+ — due 2026-12-01/);
});

test('an unowned gate is answered with a smaller step, not with a broader rollout', () => {
  const [found] = findingsOf('gate-owner-missing', { gateChanges: 'Canary at 5% — the team' });
  expect(found?.remedy).toMatch(/smaller pilot.*clearer gate.*better measurement loop/);
});

test('a decision without an owner is an error of the review, an unowned change a warning', () => {
  const [decision] = findingsOf('change-without-owner', {
    evalChanges: '- no change — it is there',
  });
  expect(decision).toMatchObject({ level: 'error', from: 'in-review' });
  const [change] = findingsOf('change-without-owner', {
    evalChanges: '- [ ] Repeated-refund case',
  });
  expect(change).toMatchObject({ level: 'warning', from: 'changes-pending' });
});

test('one finding a section quotes at most three lines', () => {
  const lines = ['a', 'b', 'c', 'd', 'e'].map((name) => `- [ ] log ${name}`).join('\n');
  const found = findingsOf('change-without-owner', { evidenceTasks: lines });
  expect(found.map(({ message }) => message)).toEqual([
    'No owner is named: “log a”, “log b”, “log c” and 2 more.',
  ]);
});

test('a rule that is switched off leaves its word to the single decisions', () => {
  const record = parseIncident(completeBody(EMPTY));
  const rules = (config?: Record<string, 'off'>) => {
    const base = { ...defaultConfig(), rules: config ?? {} };
    return reviewIncident(record, { config: base }).findings.map(({ rule }) => rule);
  };
  expect(rules()).toEqual(expect.arrayContaining(['changes-nothing']));
  expect(rules()).not.toContain('gate-decision-missing');
  expect(rules({ 'changes-nothing': 'off' })).toEqual(
    expect.arrayContaining(['eval-decision-missing', 'gate-decision-missing']),
  );
});

test('every rule on changes has its cases', () => {
  const from = RULES.findIndex(({ id }) => id === 'changes-nothing');
  const until = RULES.findIndex(({ id }) => id === 'release-decision-inconsistent');
  expect(RULES.slice(from, until + 1).map(({ id }) => id)).toEqual(Object.keys(CASES));
  for (const { valid, invalid } of Object.values(CASES)) {
    expect(Math.min(valid.length, invalid.length)).toBeGreaterThanOrEqual(3);
  }
});
