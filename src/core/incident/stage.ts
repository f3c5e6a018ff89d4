// The stage of a review, computed afresh from record, findings and ledger.

import type { Config } from '../config/schema.js';
import { SECTIONS, type Section, type SectionKey } from './form/definition.js';
import { isLearned } from './ledger/build.js';
import type { Ledger } from './ledger/types.js';
import { isAnswered } from './record/declared.js';
import type { IncidentRecord } from './record/schema.js';
import type { Finding, Rule } from './rules/rule.js';
import { leavesOpen, tooLongToJudge } from './rules/too-long-to-judge.js';
import { hasReached, type Stage } from './stages.js';

const REQUIRED = (SECTIONS as readonly Section[])
  .filter(({ required }) => required)
  .map(({ key }) => key as SectionKey);

function isReported(record: IncidentRecord): boolean {
  return REQUIRED.some((key) => !isAnswered(record, key));
}

/** Whether a finding of a rule can keep a review in its stage; those of the others need not be looked for. */
export function canHold(rule: Rule, { rules }: Pick<Config, 'rules'>): boolean {
  const level = rules[rule.id] ?? rule.highest ?? rule.level;
  return level === 'error' || rule.id === tooLongToJudge.id;
}

function isInReview(findings: Finding[], ledger: Ledger): boolean {
  const open = (found: Finding) => found.level === 'error' || leavesOpen(found);
  if (findings.some((found) => open(found) && hasReached('in-review', found.from))) return true;
  const undecided = ledger.entries.some(
    ({ kind, status }) => (kind === 'eval' || kind === 'gate') && status === 'missing',
  );
  return undecided;
}

/** @param asked a reviewer asked for the review before the first facts were in. */
export function stageOf(
  record: IncidentRecord,
  findings: Finding[],
  ledger: Ledger,
  asked: boolean,
): Stage {
  if (isReported(record) && !asked) return 'reported';
  if (isReported(record) || isInReview(findings, ledger)) return 'in-review';
  return isLearned(ledger) ? 'learned' : 'changes-pending';
}
