// Judges whether trigger and failed control are told, told apart, and told without blame.
import { emptySigns, type Leanings, sameSigns } from './answer-signs.js';
import { type Blame, blameIn } from './blame.js';
import { isTooLong } from './budget.js';
import { isEnglish, isForeign } from './language.js';
import { MODELS, type Models, probabilityOf, probabilityOfAny } from './model.js';
import { isPlaceholder } from './placeholder.js';
import { type Field, type Sign, signsOf } from './signs.js';

export interface SeparationFinding {
  rule: string;
  section: 'trigger' | 'failedControl' | 'whatFailed';
  /** The words that led to it. */
  quotes: string[];
  /** False: said as a question. */
  sure: boolean;
}

interface SeparationInput {
  trigger: string | null;
  control: string | null;
  whatFailed: string | null;
}

type Section = SeparationFinding['section'];

/** How probable something must be before it is asked, and before it is said without a question. */
export interface Limit {
  ask: number;
  say: number;
}
export const LIMITS = {
  missing: { ask: 0.5, say: 0.7 },
  same: { ask: 0.4, say: 0.6 },
  triggerIsControl: { ask: 0.4, say: 0.7 },
  triggerMixed: { ask: 0.4, say: 0.6 },
  controlIsTrigger: { ask: 0.5, say: 0.75 },
  controlMixed: { ask: 0.5, say: 0.85 },
  blame: { ask: 0.25, say: 0.38 },
  blameInTrigger: { ask: 0.6, say: 0.75 },
} as const satisfies Record<string, Limit>;
/** Above it a text holds the other half of a mixed answer; near it, nothing is sure. */
const HALF = 0.5;
const NEAR = 0.15;

function finding(rule: string, section: Section, quotes: string[], sure = true): SeparationFinding {
  return { rule, section, quotes: quotes.map((quote) => quote.slice(0, 120)), sure };
}

interface Answer {
  text: string;
  signs: Sign[];
  foreign: boolean;
  missing: number;
  leanings: Leanings;
  blame: Blame;
}

/** What is longer than anybody writes says nothing that can be told from it. */
function unjudged(text: string): Answer {
  const missing = /[\p{L}\p{N}]/u.test(text) ? 0 : 1;
  const leanings = { event: 0, state: 0 };
  return { text, signs: [], foreign: true, missing, leanings, blame: { model: 0, person: 0 } };
}

function read(text: string, field: Field, models: Models): Answer {
  if (isTooLong(text)) return unjudged(text);
  const signs = signsOf(text, field);
  const foreign = !isEnglish(text);
  return {
    text,
    signs,
    foreign,
    missing: chanceMissing(text, field, signs, models),
    leanings: {
      event: probabilityOfAny(models[`${field}-event`], signs),
      state: probabilityOfAny(models[`${field}-state`], signs),
    },
    blame: foreign ? { model: 0, person: 0 } : blameIn(text, models),
  };
}

function chanceMissing(text: string, field: Field, signs: Sign[], models: Models): number {
  if (!/[\p{L}\p{N}]/u.test(text)) return 1;
  if (isForeign(text)) return 0;
  if (isPlaceholder(text) && text.length < 60) return 1;
  if (!isEnglish(text)) return 0;
  return probabilityOf(models[`${field}-missing`], emptySigns(text, field, signs));
}

/** The clauses that a model leans on, at least one. */
function quotesOf(
  signs: Sign[],
  models: Models,
  name: 'trigger-state' | 'control-event',
): string[] {
  const chances = signs.map((sign) => ({ sign, chance: probabilityOf(models[name], sign) }));
  const most = Math.max(...chances.map(({ chance }) => chance));
  return chances
    .filter(({ chance }) => chance === most || chance > HALF)
    .map(({ sign }) => sign.clause.text);
}

/** A trigger should tell an event: safeguards in it are found, with or without an event. */
function judgeTrigger({ signs, leanings }: Answer, models: Models): SeparationFinding[] {
  const mixed = leanings.event > HALF;
  const limit = mixed ? LIMITS.triggerMixed : LIMITS.triggerIsControl;
  if (leanings.state <= limit.ask) return [];
  const rule = mixed ? 'trigger-mixed' : 'trigger-is-control';
  const sure = leanings.state > limit.say && Math.abs(leanings.event - HALF) > NEAR;
  return [finding(rule, 'trigger', quotesOf(signs, models, 'trigger-state'), sure)];
}

/** A control should tell a safeguard: fresh events in it are found, with or without one. */
function judgeControl({ signs, leanings }: Answer, models: Models): SeparationFinding[] {
  const mixed = leanings.state > HALF;
  const limit = mixed ? LIMITS.controlMixed : LIMITS.controlIsTrigger;
  if (leanings.event <= limit.ask) return [];
  const rule = mixed ? 'control-mixed' : 'control-is-trigger';
  const sure = leanings.event > limit.say && Math.abs(leanings.state - HALF) > NEAR;
  return [finding(rule, 'failedControl', quotesOf(signs, models, 'control-event'), sure)];
}

function even(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();
}

function judgeBlame(section: Section, { text, blame }: Pick<Answer, 'text' | 'blame'>) {
  // What somebody did is at home in a trigger.
  const { ask, say } = section === 'trigger' ? LIMITS.blameInTrigger : LIMITS.blame;
  const found: SeparationFinding[] = [];
  if (blame.model > ask && blame.model >= blame.person)
    found.push(finding('blames-model', section, [text], blame.model > say));
  if (blame.person > ask && blame.person > blame.model)
    found.push(finding('blames-person', section, [text], blame.person > say));
  return found;
}

/** Two answers beside each other: one thing said twice, or what each of them lacks. */
function judgePair(trigger: Answer, control: Answer, models: Models): SeparationFinding[] {
  const [noTrigger, noControl] = [trigger.missing, control.missing];
  const blamed = control.blame.model > LIMITS.blame.say;
  const found: SeparationFinding[] = [];
  const missing = (rule: string, section: Section, text: string, chance: number) => {
    if (chance <= LIMITS.missing.ask) return false;
    const sure = chance > LIMITS.missing.say;
    found.push(finding(rule, section, text ? [text] : [], sure));
    return sure;
  };
  const emptyTrigger = missing('trigger-missing', 'trigger', trigger.text, noTrigger);
  const emptyControl =
    !blamed && missing('control-missing', 'failedControl', control.text, noControl);
  if (!emptyTrigger && !emptyControl) {
    const same = chanceSame(trigger, control, models);
    if (same > LIMITS.same.ask) {
      const quotes = [trigger.text, control.text];
      const sure = same > LIMITS.same.say;
      found.push(finding('trigger-control-same', 'failedControl', quotes, sure));
      if (sure) return found;
    }
  }
  if (!emptyTrigger && !trigger.foreign) found.push(...judgeTrigger(trigger, models));
  if (!emptyControl && !blamed && !control.foreign) found.push(...judgeControl(control, models));
  return found;
}

function chanceSame(trigger: Answer, control: Answer, models: Models): number {
  if (even(trigger.text) === even(control.text)) return 1;
  if (trigger.foreign || control.foreign) return 0;
  if (trigger.blame.model > LIMITS.blame.say && control.blame.model > LIMITS.blame.say) return 1;
  const signs = sameSigns(trigger.text, control.text, [trigger.leanings, control.leanings]);
  return probabilityOf(models.same, signs);
}

/** What the texts say about the separation; pure and deterministic. */
export function judgeSeparation(
  input: SeparationInput,
  models: Models = MODELS,
): SeparationFinding[] {
  const trigger = read(input.trigger?.trim() ?? '', 'trigger', models);
  const control = read(input.control?.trim() ?? '', 'control', models);
  const failed = input.whatFailed?.trim() ?? '';
  const blameOfFailure =
    !isTooLong(failed) && isEnglish(failed) ? blameIn(failed, models) : { model: 0, person: 0 };
  return [
    ...judgePair(trigger, control, models),
    ...judgeBlame('trigger', trigger),
    ...judgeBlame('failedControl', control),
    ...judgeBlame('whatFailed', { text: failed, blame: blameOfFailure }),
  ];
}
