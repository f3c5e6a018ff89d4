// Reviews a record: all findings, and the stage that follows from them.

import { judgeSeparation } from '../../language/judge.js';
import { defaultConfig } from '../config/constants.js';
import type { Config } from '../config/schema.js';
import { noEvidence } from '../facts.js';
import { issueRef } from '../refs.js';
import { buildLedger } from './ledger/build.js';
import type { Ledger } from './ledger/types.js';
import type { IncidentRecord } from './record/schema.js';
import { RULES } from './rules/list.js';
import type { Finding, Rule, RuleInput } from './rules/rule.js';
import { stageOf } from './stage.js';
import type { Stage } from './stages.js';

interface ReviewOptions {
  config?: Config;
  /** Where the changes stand; without one nothing counts as landed. */
  ledger?: Ledger;
  /** Whether the effective severity is serious; the record's own severity unless given. */
  serious?: boolean;
  /** A reviewer asked for the review before the first facts were in. */
  asked?: boolean;
  /** Rules called wrong for this incident: their findings are hidden. */
  disputes?: readonly { rule: string }[];
  /** The rules that are asked; all unless given. */
  rules?: readonly Rule[];
}

export interface Review {
  /** All findings of the rules that were asked, of all stages, in the order of the rules. */
  findings: Finding[];
  stage: Stage;
}

function findingsOf(rule: Rule, input: RuleInput): Finding[] {
  const level = input.config.rules[rule.id];
  if (level === 'off') return [];
  return rule.check(input).map((hit) => ({
    rule: rule.id,
    // A question stays one, whatever level the configuration gives the rule.
    level: hit.level === 'note' ? 'note' : (level ?? hit.level ?? rule.level),
    section: hit.section,
    message: hit.message,
    remedy: hit.remedy,
    from: hit.from ?? rule.from,
  }));
}

/** Whether the record's own severity makes the incident serious; an unknown one does. */
function isSerious(record: IncidentRecord, config: Config): boolean {
  return record.severity === null || config.severity.serious.includes(record.severity);
}

/** The ledger of a record by itself: nothing was looked up, so nothing has landed. */
function unread(record: IncidentRecord, config: Config, serious: boolean): Ledger {
  return buildLedger(record, {
    config,
    now: '1970-01-01T00:00:00.000Z',
    host: 'github.com',
    ref: issueRef(''),
    repository: '',
    since: record.detectedAt ?? '1970-01-01T00:00:00.000Z',
    serious,
    commands: [],
    evidence: noEvidence(),
    tasks: [],
    copies: [],
    judged: null,
  });
}

/** Reviews a record. Pure and total: every record, however empty, gets findings and a stage. */
export function reviewIncident(record: IncidentRecord, options: ReviewOptions = {}): Review {
  const config = options.config ?? defaultConfig();
  const serious = options.serious ?? isSerious(record, config);
  const ledger = options.ledger ?? unread(record, config, serious);
  const { trigger, failedControl, whatFailed } = record;
  const separation = judgeSeparation({ trigger, control: failedControl, whatFailed });
  const input: RuleInput = { record, config, ledger, serious, separation };
  const disputed = new Set(options.disputes?.map(({ rule }) => rule));
  const rules = (options.rules ?? RULES).filter(({ id }) => !disputed.has(id));
  const findings = rules.flatMap((rule) => findingsOf(rule, input));
  return { findings, stage: stageOf(record, findings, ledger, options.asked ?? false) };
}
