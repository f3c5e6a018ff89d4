// What a rule is: data plus one pure function from the review to what it has to say.

import type { SeparationFinding } from '../../../language/judge.js';
import type { Config } from '../../config/schema.js';
import type { Ledger } from '../ledger/types.js';
import type { IncidentRecord } from '../record/schema.js';
import type { Stage } from '../stages.js';

export const LEVELS = ['note', 'warning', 'error'] as const;
export type Level = (typeof LEVELS)[number];

/** What a rule says about one place of a record. */
export interface Finding {
  rule: string;
  level: Level;
  /** Label of the section it speaks of. */
  section: string;
  /** What is wrong, one or two sentences. */
  message: string;
  /** What would be right, with an example. */
  remedy: string;
  /** Stage from which the comment shows it. */
  from: Stage;
}

export interface RuleInput {
  record: IncidentRecord;
  config: Config;
  ledger: Ledger;
  serious: boolean;
  /** What the language of trigger and failed control says; computed once for all rules. */
  separation: SeparationFinding[];
}

/** One thing a rule found; level and stage only where they differ from the rule's. */
export type Hit = Pick<Finding, 'section' | 'message' | 'remedy'> &
  Partial<Pick<Finding, 'level' | 'from'>>;

export interface Rule {
  /** Kebab-case, the thing that is wrong. */
  id: string;
  title: string;
  level: Level;
  /** The highest level of its hits, where that is above the rule's. */
  highest?: Level;
  from: Stage;
  /** Why it matters, for the rule's page. */
  why: string;
  /** An answer that the rule asks for. */
  example: string;
  /** Where it speaks, trigger and failed control are not told apart. */
  parts?: boolean;
  check(input: RuleInput): Hit[];
}
