// Tables of answers to which a rule has nothing to say (valid) or something (invalid).
import { parseIncident } from '../../src/core/incident/record/parse.js';
import { reviewIncident } from '../../src/core/incident/review.js';
import type { Finding } from '../../src/core/incident/rules/rule.js';
import { type Answers, completeBody } from './body.js';

/** By rule id: what is changed in the complete incident. */
export type CaseTable = Record<string, { valid: Answers[]; invalid: Answers[] }>;

/** All findings on the complete incident with some answers changed. */
export function findingsOn(answers: Answers): Finding[] {
  return reviewIncident(parseIncident(completeBody(answers))).findings;
}

/** One test for each case of a table. */
export function testRules(table: CaseTable): void {
  const rows = Object.entries(table).flatMap(([rule, { valid, invalid }]) => [
    ...valid.map((answers) => ({ rule, answers, speaks: false })),
    ...invalid.map((answers) => ({ rule, answers, speaks: true })),
  ]);
  test.each(rows)('$rule on $answers: $speaks', ({ rule, answers, speaks }) => {
    expect(findingsOn(answers).some((found) => found.rule === rule)).toBe(speaks);
  });
}
