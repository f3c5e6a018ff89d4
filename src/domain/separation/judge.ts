// Judges whether trigger and failed control are told, told apart, and told without blame.
import { blameIn } from './blame.js';
import { type Clause, clausesOf } from './clauses.js';
import { isForeign } from './language.js';
import { isPlaceholder, namesNoEvent, namesNoSafeguard } from './placeholder.js';
import { overlap } from './sameness.js';
import { leaning } from './score.js';

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

interface Leaning {
  clause: Clause;
  /** Above 0 it leans to an event, below to a safeguard's state; natural log of the odds. */
  score: number;
}

/** How far a clause must lean before anything is said, and before it is said without a question. */
export const LIMITS = {
  triggerState: 0.8,
  triggerMixed: 0.8,
  controlEvent: 1.0,
  controlMixed: 1.2,
  other: 0.3,
  sure: 1.5,
};

function finding(rule: string, section: Section, quotes: string[], sure = true): SeparationFinding {
  return { rule, section, quotes: quotes.map((quote) => quote.slice(0, 120)), sure };
}

function weigh(text: string): Leaning[] {
  return clausesOf(text).map((clause) => ({ clause, score: leaning(clause) }));
}

function quotesOf(leanings: Leaning[]): string[] {
  return leanings.map(({ clause }) => clause.text);
}

function judgeTrigger(text: string): SeparationFinding[] {
  const all = weigh(text).filter(({ clause }) => clause.kind !== 'aside');
  const events = all.filter(
    ({ clause, score }) => score > LIMITS.other && clause.kind !== 'rel' && clause.kind !== 'with',
  );
  const states = all.filter(({ score }) => score < -LIMITS.triggerState);
  if (states.length === 0) return [];
  const sure = Math.min(...states.map(({ score }) => score)) < -LIMITS.sure;
  if (events.length === 0) {
    const main = states.some(({ clause }) => clause.kind === 'main' || clause.kind === 'and');
    return main ? [finding('trigger-is-control', 'trigger', quotesOf(states), sure)] : [];
  }
  const failing = states.filter(({ score }) => score < -LIMITS.triggerMixed);
  return failing.length > 0 ? [finding('trigger-mixed', 'trigger', quotesOf(failing), sure)] : [];
}

function judgeControl(text: string): SeparationFinding[] {
  const all = weigh(text).filter(({ clause }) => clause.kind !== 'aside');
  const main = all.filter(({ clause }) => clause.kind === 'main' || clause.kind === 'and');
  const events = main.filter(({ score }) => score > LIMITS.controlEvent);
  const states = all.filter(({ score }) => score < -LIMITS.other);
  if (events.length === 0) return [];
  const sure = Math.max(...events.map(({ score }) => score)) > LIMITS.sure;
  if (states.length === 0)
    return [finding('control-is-trigger', 'failedControl', quotesOf(events), sure)];
  const fresh = events.filter(({ score }) => score > LIMITS.controlMixed);
  return fresh.length > 0 ? [finding('control-mixed', 'failedControl', quotesOf(fresh), sure)] : [];
}

function saysTheSame(trigger: string, control: string): boolean {
  const shared = overlap(trigger, control);
  if (shared.identical) return true;
  return shared.polarity && (shared.low >= 0.7 || (shared.low >= 0.55 && shared.high >= 0.8));
}

/** What is certain whatever the language: nothing written, or twice the same. */
function judgeForeign(trigger: string, control: string): SeparationFinding[] {
  const even = (text: string) =>
    text
      .toLowerCase()
      .replace(/[\s\p{P}\p{S}]+/gu, ' ')
      .trim();
  const found: SeparationFinding[] = [];
  if (even(trigger) === '')
    found.push(finding('trigger-missing', 'trigger', [trigger].filter(Boolean)));
  if (even(control) === '')
    found.push(finding('control-missing', 'failedControl', [control].filter(Boolean)));
  if (found.length === 0 && even(trigger) === even(control)) {
    found.push(finding('trigger-control-same', 'failedControl', [trigger, control]));
  }
  return found;
}

/** What the texts say about the separation; pure and deterministic. */
export function judgeSeparation(input: SeparationInput): SeparationFinding[] {
  const trigger = input.trigger?.trim() ?? '';
  const control = input.control?.trim() ?? '';
  const failed = input.whatFailed?.trim() ?? '';
  const foreign = { trigger: isForeign(trigger), control: isForeign(control) };
  const found: SeparationFinding[] = [];
  if (foreign.trigger && foreign.control) {
    found.push(...judgeForeign(trigger, control));
  } else {
    const blamed = foreign.control ? undefined : blameIn(control, false);
    const noTrigger = !foreign.trigger && (isPlaceholder(trigger) || namesNoEvent(trigger));
    const noControl =
      !foreign.control &&
      blamed === undefined &&
      (isPlaceholder(control) || namesNoSafeguard(control));
    if (noTrigger) found.push(finding('trigger-missing', 'trigger', [trigger].filter(Boolean)));
    if (noControl)
      found.push(finding('control-missing', 'failedControl', [control].filter(Boolean)));
    if (!noTrigger && !noControl && saysTheSame(trigger, control)) {
      found.push(finding('trigger-control-same', 'failedControl', [trigger, control]));
    } else {
      if (!noTrigger && !foreign.trigger && !blameIn(trigger, false))
        found.push(...judgeTrigger(trigger));
      if (!noControl && blamed === undefined && !foreign.control)
        found.push(...judgeControl(control));
    }
    if (blamed !== undefined) found.push(finding('blames-model', 'failedControl', [blamed]));
  }
  const blamedFailure = isForeign(failed) ? undefined : blameIn(failed, true);
  if (blamedFailure !== undefined)
    found.push(finding('blames-model', 'whatFailed', [blamedFailure]));
  return found;
}
