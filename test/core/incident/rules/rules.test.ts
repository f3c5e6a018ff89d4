// The rules on facts, class, trigger and control, and what holds for every rule.

import { defaultConfig as reviewConfig } from '../../../../src/core/config/constants.js';
import { parseIncident } from '../../../../src/core/incident/record/parse.js';
import { reviewIncident } from '../../../../src/core/incident/review.js';
import { RULE_IDS } from '../../../../src/core/incident/rules/ids.js';
import { RULES } from '../../../../src/core/incident/rules/list.js';
import { completeBody } from '../../../support/body.js';
import { testRules } from '../../../support/rule-cases.js';
import { CASES } from './cases/separation.js';

testRules(CASES);

test('the list of ids is the list of rules', () => {
  expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
});

test('a level in the configuration holds, and off silences', () => {
  const record = parseIncident(completeBody({ trigger: 'tbd' }));
  const config = { ...reviewConfig(), rules: { 'trigger-missing': 'note' as const } };
  const found = reviewIncident(record, { config }).findings.find(
    ({ rule }) => rule === 'trigger-missing',
  );
  expect(found?.level).toBe('note');
  const off = { ...config, rules: { 'trigger-missing': 'off' as const } };
  expect(reviewIncident(record, { config: off }).findings.map(({ rule }) => rule)).not.toContain(
    'trigger-missing',
  );
});
