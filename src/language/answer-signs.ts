// What an answer shows as a whole: whether it may say nothing, and what two answers share.
import { isGenericControl, isGenericTrigger, onlyPoints } from './generic.js';
import type { Part } from './model.js';
import { wordsOf } from './phrase-words.js';
import { isPlaceholder, namesNoEvent, namesNoSafeguard } from './placeholder.js';
import { overlap } from './sameness.js';
import { type Field, type Sign, signsOf } from './signs.js';

/** What tells an answer that says nothing from one that does. */
export function emptySigns(text: string, field: Field, signs = signsOf(text, field)): Part {
  const names = new Set<string>();
  const words = wordsOf(text);
  if (isPlaceholder(text)) names.add('placeholder');
  if (namesNoEvent(text)) names.add('no event is named');
  if (namesNoSafeguard(text)) names.add('no safeguard is named');
  if (isGenericTrigger(text)) names.add('every word fits every incident');
  if (isGenericControl(text)) names.add('every word fits every failure');
  if (onlyPoints(text)) names.add('only points elsewhere');
  if (/\d/.test(text)) names.add('number');
  if (/[`_"“«]|\p{Ll}\p{Lu}/u.test(text)) names.add('identifier');
  if (/(?<=[\p{L}\p{N},] )\p{Lu}/u.test(text)) names.add('name');
  if (/\?\s*$/.test(text)) names.add('question');
  if (words.length < 4) names.add('shorter than 4');
  if (words.length < 8) names.add('shorter than 8');
  if (words.length > 14) names.add('longer than 14');
  for (const { features, names: seen } of signs) {
    for (const name of ['safeguard', 'safeguard-part', 'point', 'negated', 'event-noun']) {
      if (features.has(name)) names.add(name);
    }
    for (const name of features.keys()) if (/^(?:tense|subject|verb):/.test(name)) names.add(name);
    for (const name of ['event', 'state']) if (seen.has(name)) names.add(name);
  }
  return { names, words };
}

export interface Leanings {
  event: number;
  state: number;
}

function kindOf({ event, state }: Leanings): string {
  if (event > 0.5) return state > 0.5 ? 'both' : 'event';
  return state > 0.5 ? 'state' : 'neither';
}

/** What tells two answers that say one thing from two that only share words. */
export function sameSigns(
  trigger: string,
  control: string,
  leanings: readonly [trigger: Leanings, control: Leanings],
): Part {
  const shared = overlap(trigger, control);
  const names = new Set<string>();
  for (const limit of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    if (shared.low >= limit) names.add(`both share ${limit}`);
    if (shared.high >= limit) names.add(`one shares ${limit}`);
  }
  if (shared.identical) names.add('identical');
  if (shared.size <= 3) names.add('few words');
  if (shared.size > 8) names.add('many words');
  names.add(shared.polarity ? 'both deny or none' : 'one denies');
  const [left, right] = leanings.map(kindOf) as [string, string];
  names.add(`${left} and ${right}`);
  if (left === right) names.add('one kind');
  if (left === right && shared.low >= 0.4) names.add('one kind, much shared');
  if (left === right && shared.low < 0.2) names.add('one kind, little shared');
  if (left !== right && shared.low >= 0.6) names.add('two kinds, much shared');
  return { names, words: [] };
}

export type { Sign };
