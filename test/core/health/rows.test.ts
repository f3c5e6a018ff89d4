// The report asks fewer rules than a review, and says the same.

import { defaultConfig } from '../../../src/core/config/constants.js';
import type { HealthFacts } from '../../../src/core/health/facts.js';
import { reportHealth } from '../../../src/core/health/report.js';
import { isSeparated, rowOf, rowsOf } from '../../../src/core/health/rows.js';
import type { Level } from '../../../src/core/incident/rules/rule.js';
import type { Answers } from '../../support/body.js';
import { comment, evidence, incident, NOW, ROLES } from '../../support/facts.js';
import type { CaseTable } from '../../support/rule-cases.js';
import { CASES as changes } from '../incident/rules/cases/changes.js';
import { CASES as review } from '../incident/rules/cases/review.js';
import { CASES as separation } from '../incident/rules/cases/separation.js';

const answers = [changes, review, separation].flatMap((table: CaseTable) =>
  Object.values(table).flatMap(({ valid, invalid }) => [...valid, ...invalid]),
);
/** Too long to be judged, which keeps a review open as a mere note. */
const long = { failedControl: 'The approval policy had no rule for it. '.repeat(200) };

function factsOf(all: Answers[], said: string[] = []): HealthFacts {
  const incidents = all.map((one, at) => ({
    ...incident(one, { ref: `acme/agents#${at + 1}` }),
    comments: at === 0 ? said.map((body) => comment('maya', body)) : [],
    versions: [],
  }));
  return {
    version: 1,
    now: NOW,
    since: '2026-01-01',
    until: '2026-12-31',
    host: 'github.com',
    repository: 'acme/agents',
    config: defaultConfig(),
    incidents,
    earlier: [],
    notInForm: [],
    evidence: evidence([]),
    roles: ROLES,
    unread: [],
    requests: 0,
  };
}

test.each<[string, Record<string, Level | 'off'>]>([
  ['as they are', {}],
  ['where a warning is an error', { 'version-vague': 'error', 'tells-a-story': 'error' }],
  ['where an error is a note', { 'metric-vague': 'note', 'trigger-missing': 'warning' }],
])('every case of a rule has the stage and the sign of a whole review, levels %s', (_, rules) => {
  const facts = factsOf([...answers, long]);
  const config = { ...facts.config, rules };
  const told = (row: ReturnType<typeof rowOf>) => [row.ref, row.stage, isSeparated(row)];
  const whole = facts.incidents.map((one) => told(rowOf(one, { ...facts, config })));
  expect(rowsOf({ ...facts, config }).map(told)).toEqual(whole);
});

test('a warning that is called wrong on one incident is counted on the others', () => {
  const vague = { agentVersion: 'the latest version' };
  const facts = factsOf([vague, vague, {}], ['/wrong version-vague because we have one only']);
  expect(reportHealth(facts).disputed).toEqual([
    { rule: 'version-vague', disputed: ['acme/agents#1'], found: 2, noisy: true },
  ]);
});
