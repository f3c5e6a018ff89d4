// Texts made of words that fit every incident, or that only point elsewhere: they say nothing here.

import { wordSet } from './data.js';
import { POINT } from './lexicon/time.js';
import { withoutPhrases } from './phrases.js';
import { remembered } from './remember.js';
import { baseCandidates } from './stem.js';

const FUNCTION = wordSet('generic/function');
const SUBJECTS = wordSet('generic/subjects');
const HAPPENINGS = wordSet('generic/happenings');
const GUARDS = wordSet('generic/guards');
const GUARD_FATE = wordSet('generic/guard-fate');
const POINTERS = wordSet('generic/pointers');
const POINTING = wordSet('generic/pointing');

/** A text without when it was; asked for by all that looks for words which say something. */
export const withoutTime = remembered((text) => withoutPhrases(POINT, text));

const contentOf = remembered((text: string): readonly string[] => {
  const bare = withoutTime(text)
    .toLowerCase()
    .replace(/\u2019/g, "'");
  const found = bare.match(/[\p{L}][\p{L}'-]*|[#\p{L}\p{N}]+/gu) ?? [];
  return found
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => !FUNCTION.has(word) && word.length > 1);
});

function all(content: readonly string[], ...lists: ReadonlySet<string>[]): boolean {
  return content.every((word) =>
    lists.some((list) => list.has(word) || baseCandidates(word).some((base) => list.has(base))),
  );
}

function some(content: readonly string[], list: ReadonlySet<string>): boolean {
  return content.some(
    (word) => list.has(word) || baseCandidates(word).some((base) => list.has(base)),
  );
}

/** Whether every word of a trigger fits any incident at all. */
export function isGenericTrigger(text: string): boolean {
  const content = contentOf(text);
  return content.length > 0 && content.length <= 8 && all(content, SUBJECTS, HAPPENINGS);
}

/** Whether every word of a control fits any incident at all: that something failed, not what. */
export function isGenericControl(text: string): boolean {
  const content = contentOf(text);
  return (
    content.length > 0 &&
    content.length <= 10 &&
    all(content, SUBJECTS, HAPPENINGS, GUARDS, GUARD_FATE)
  );
}

/** Whether a text only says where else to look. */
export function onlyPoints(text: string): boolean {
  const content = contentOf(text).filter(
    (word) => !/^(?:#.+|[a-z]+-\d+|inc|sev\d|\d+)$/.test(word),
  );
  return (
    content.length > 0 &&
    content.length <= 8 &&
    some(content, POINTERS) &&
    all(content, POINTERS, POINTING)
  );
}
