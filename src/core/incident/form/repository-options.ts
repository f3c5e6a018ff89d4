// What the options of a repository's own form mean: ours by their words, or by their place in the list.
import { SECTIONS, type Section } from './definition.js';
import { findOption, type OptionPair, optionIndex } from './options.js';

/** Longer options are no wording, and each comma of one costs time in each list that is read. */
const isOdd = (option: string) => option.length > 200 || option.split(',').length > 8;

const BUILT_IN = new Map<string, Section>(SECTIONS.map((section) => [section.id, section]));

/**
 * The options of a list that stand for one of ours by their place alone: a list of the same length, in
 * which no option of ours stands at another place. Severity is never read so: the order of a list must
 * not decide what is serious; its levels have names in the configuration.
 */
export function optionsByPlace(section: Section, given: readonly string[]): OptionPair[] {
  const ours = section.options ?? [];
  // A list that was translated before the configuration added options to the end of ours.
  const before = BUILT_IN.get(section.id)?.options?.length;
  if (section.key === 'severity' || given.length === 0 || given.some(isOdd)) return [];
  if (given.length !== ours.length && given.length !== before) return [];
  const index = optionIndex(ours);
  const same = given.map((option) => findOption(option, index));
  if (same.some((found, at) => found !== null && found !== ours[at])) return [];
  return given.flatMap((option, at): OptionPair[] =>
    same[at] === null ? [[option, ours[at] as string]] : [],
  );
}
