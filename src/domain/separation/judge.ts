// Judges whether trigger and failed control are told, told apart, and told without blame.
import { isBlame } from './blame.js';
import { type Clause, clausesOf } from './clauses.js';
import { isPlaceholder, namesNoSafeguard } from './placeholder.js';
import { sayTheSame } from './sameness.js';

export interface SeparationFinding {
  rule: string;
  section: 'trigger' | 'failedControl' | 'whatFailed';
  /** The words that led to it. */
  quotes: string[];
  /** False: said as a question. */
  sure: boolean;
}

export interface SeparationInput {
  trigger: string | null;
  control: string | null;
  whatFailed: string | null;
}

type Section = SeparationFinding['section'];

function finding(rule: string, section: Section, quotes: string[]): SeparationFinding {
  return { rule, section, quotes: quotes.map((quote) => quote.slice(0, 120)), sure: true };
}

function judgeTrigger(clauses: Clause[]): SeparationFinding[] {
  const gaps = clauses.filter((clause) => clause.kind === 'gap');
  const events = clauses.filter((clause) => clause.kind === 'event');
  const quotes = gaps.map((clause) => clause.text);
  if (gaps.length > 0 && events.length > 0) return [finding('trigger-mixed', 'trigger', quotes)];
  const only = gaps.length > 0 && gaps.length === clauses.length;
  return only ? [finding('trigger-is-control', 'trigger', quotes)] : [];
}

function judgeControl(clauses: Clause[]): SeparationFinding[] {
  const gaps = clauses.filter((clause) => clause.kind === 'gap');
  const events = clauses.filter((clause) => clause.kind === 'event');
  const quotes = events.map((clause) => clause.text);
  if (gaps.length > 0 && events.length > 0) {
    return [finding('control-mixed', 'failedControl', quotes)];
  }
  const only = events.length > 0 && events.length === clauses.length;
  return only ? [finding('control-is-trigger', 'failedControl', quotes)] : [];
}

/** What the texts say about the separation; pure and deterministic. */
export function judgeSeparation(input: SeparationInput): SeparationFinding[] {
  const trigger = input.trigger?.trim() ?? '';
  const control = input.control?.trim() ?? '';
  const failed = input.whatFailed?.trim() ?? '';
  const found: SeparationFinding[] = [];
  const noTrigger = isPlaceholder(trigger);
  const blamed = isBlame(control);
  const noControl = !blamed && (isPlaceholder(control) || namesNoSafeguard(control));
  if (noTrigger) found.push(finding('trigger-missing', 'trigger', [trigger].filter(Boolean)));
  if (noControl) found.push(finding('control-missing', 'failedControl', [control].filter(Boolean)));
  if (!noTrigger && !noControl && sayTheSame(trigger, control)) {
    found.push(finding('trigger-control-same', 'failedControl', [trigger, control]));
  } else {
    if (!noTrigger) found.push(...judgeTrigger(clausesOf(trigger)));
    if (!noControl && !blamed) found.push(...judgeControl(clausesOf(control)));
  }
  if (blamed) found.push(finding('blames-model', 'failedControl', [control]));
  if (isBlame(failed)) found.push(finding('blames-model', 'whatFailed', [failed]));
  return found;
}
