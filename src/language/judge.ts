// Judges whether trigger and failed control are told, told apart, and told without blame.
import { blameIn } from './blame.js';
import { isMain, type Leaning, tellsEvent, tellsState, weigh } from './evidence.js';
import { isForeign } from './language.js';
import { isPlaceholder, namesNoEvent, namesNoSafeguard } from './placeholder.js';
import { overlap } from './sameness.js';

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

/** How far a clause must lean before anything is said, and before it is said without a question. */
export const LIMITS = {
  lean: 0.3,
  state: 0.8,
  event: 1,
  freshEvent: 1.4,
  bareState: 1.6,
  sure: 1.5,
};

function finding(rule: string, section: Section, quotes: string[], sure = true): SeparationFinding {
  return { rule, section, quotes: quotes.map((quote) => quote.slice(0, 120)), sure };
}

function quotesOf(leanings: Leaning[]): string[] {
  return leanings.map(({ clause }) => clause.text);
}

function furthest(leanings: Leaning[]): number {
  return Math.max(...leanings.map(({ score }) => Math.abs(score)));
}

/** A trigger should tell an event: states of safeguards in it are found, with or without an event. */
function judgeTrigger(all: Leaning[]): SeparationFinding[] {
  const states = all.filter((one) => one.score < -LIMITS.state && tellsState(one));
  const events = all.filter(
    (one) =>
      isMain(one) && one.score > LIMITS.lean && (one.score > LIMITS.event || tellsEvent(one)),
  );
  if (events.length === 0) {
    const bare = all.filter(
      (one) =>
        isMain(one) &&
        one.score < -LIMITS.bareState &&
        !one.features.has('tense:none') &&
        !one.features.has('now'),
    );
    const only = states.some(isMain) ? states : bare;
    if (only.length === 0 || all.some((one) => isMain(one) && one.score > LIMITS.lean)) return [];
    return [finding('trigger-is-control', 'trigger', quotesOf(only), furthest(only) > LIMITS.sure)];
  }
  if (states.length === 0) return [];
  return [finding('trigger-mixed', 'trigger', quotesOf(states), furthest(states) > LIMITS.sure)];
}

/** A control should tell a safeguard's state: fresh events in it are found, with or without one. */
function judgeControl(all: Leaning[]): SeparationFinding[] {
  const events = all.filter((one) => isMain(one) && one.score > LIMITS.event && tellsEvent(one));
  if (events.length === 0) return [];
  const sure = furthest(events) > LIMITS.sure;
  const states = all.filter((one) => one.score < -LIMITS.lean && tellsState(one));
  if (states.length === 0) {
    return [finding('control-is-trigger', 'failedControl', quotesOf(events), sure)];
  }
  const fresh = events.filter((one) => one.score > LIMITS.freshEvent);
  return fresh.length > 0 ? [finding('control-mixed', 'failedControl', quotesOf(fresh), sure)] : [];
}

/** Whether a text tells events only, states only, or neither clearly. */
function kindOf(all: Leaning[]): 'event' | 'state' | 'neither' {
  const main = all.filter(isMain);
  if (main.length > 0 && main.every((one) => one.score > LIMITS.lean)) return 'event';
  if (main.length > 0 && main.every((one) => one.score < -LIMITS.lean)) return 'state';
  return 'neither';
}

function saysTheSame(trigger: string, control: string, kinds: [string, string]): boolean {
  const shared = overlap(trigger, control);
  if (shared.identical) return true;
  const opposed = kinds.includes('event') && kinds.includes('state');
  if (opposed) return shared.polarity && shared.low >= 0.75;
  if (kinds[0] === kinds[1] && kinds[0] !== 'neither')
    return shared.low >= 0.4 && shared.high >= 0.55;
  return shared.polarity && shared.low >= 0.5 && shared.high >= 0.7;
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
    const [left, right] = [weigh(trigger), weigh(control)];
    const bothBlame = blamed !== undefined && blameIn(trigger, false) !== undefined;
    const same = bothBlame || saysTheSame(trigger, control, [kindOf(left), kindOf(right)]);
    if (!noTrigger && !noControl && same) {
      found.push(finding('trigger-control-same', 'failedControl', [trigger, control]));
    } else {
      if (!noTrigger && !foreign.trigger && !blameIn(trigger, false))
        found.push(...judgeTrigger(left));
      if (!noControl && blamed === undefined && !foreign.control)
        found.push(...judgeControl(right));
    }
    if (blamed !== undefined) found.push(finding('blames-model', 'failedControl', [blamed]));
  }
  const blamedFailure = isForeign(failed) ? undefined : blameIn(failed, true);
  if (blamedFailure !== undefined)
    found.push(finding('blames-model', 'whatFailed', [blamedFailure]));
  return found;
}
