// Matches what people typed against a field's options, as typed or as GitHub rendered it.
import { code } from '../../text/escape.js';
import { nearest } from '../../text/nearest.js';

export interface OptionIndex {
  exact: ReadonlyMap<string, string>;
  /** By tolerant spelling; null where two options share one. */
  loose: ReadonlyMap<string, string | null>;
  /** Most commas that an option holds. */
  commas: number;
}

interface Chosen {
  options: string[];
  /** Pieces that are no option. */
  unknown: string[];
  /** More than one reading covers the text. */
  ambiguous: boolean;
  /** The options are given as check boxes: what is not ticked is not chosen. */
  boxes: boolean;
  /** There are more pieces than any list of options has; those beyond were not read. */
  tooMany: boolean;
}

/** Pieces of an answer that are read: no list of options has more. */
export const MOST_PIECES = 500;
/** Longer texts are no spelling of an option. */
const MOST_CHARACTERS = 300;
const MARKER = /^\s*(?:[-*+•◦·–—]\s+|\d{1,3}[.)]\s+)?(?:\[ ?([xX✓✔]?) ?\]\s*)?/;
/** Between the options of a line; the middle dot stands between options that are printed. */
export const SEPARATOR = /[,;·]/;

const LETTERS = /^[A-Za-z0-9]+$/;

/** An option without what people vary: case, hyphens, blanks, markers, a trailing ` failure`. */
export function looseOption(text: string): string {
  // A word alone has nothing of it but case and, glued to it, the trailing one.
  if (LETTERS.test(text)) return text.toLowerCase().replace(/(.)failure$/, '$1');
  // Nearly all are ASCII, which has one form.
  const composed = /[^\x20-\x7E]/.test(text) ? text.normalize('NFKC') : text;
  return composed
    .toLowerCase()
    .replace(MARKER, '')
    .replace(/[`*_"'“”„‘’«»]/g, '')
    .replace(/[\s\u2010-\u2015-]+/g, '')
    .replace(/(?<![.;:!])[.;:!]+$/, '')
    .replace(/(.)failure$/, '$1');
}

export function optionIndex(options: readonly string[]): OptionIndex {
  const loose = new Map<string, string | null>();
  for (const option of options) {
    const key = looseOption(option);
    loose.set(key, loose.has(key) && loose.get(key) !== option ? null : option);
  }
  const commas = Math.max(0, ...options.map((option) => option.split(',').length - 1));
  return { exact: new Map(options.map((option) => [option, option])), loose, commas };
}

/** A further spelling, and the option that it stands for. */
export type OptionPair = readonly [spelling: string, ours: string];

/** Reads further spellings as options of ours; one that two lists take for different ones is none. */
export function withPairs(index: OptionIndex, pairs: readonly OptionPair[]): OptionIndex {
  const exact = new Map(index.exact);
  const loose = new Map(index.loose);
  const unclear = new Set(
    pairs.flatMap(([spelling, ours]) =>
      pairs.some(([other, means]) => other === spelling && means !== ours) ? [spelling] : [],
    ),
  );
  for (const [spelling, ours] of pairs) {
    if (unclear.has(spelling) || exact.has(spelling)) continue;
    exact.set(spelling, ours);
    const key = looseOption(spelling);
    const known = loose.get(key);
    loose.set(key, known === undefined || known === ours ? ours : null);
  }
  const commas = pairs.map(([spelling]) => spelling.split(',').length - 1);
  return { exact, loose, commas: Math.max(index.commas, ...commas) };
}

/** The option that a text is, or null. */
export function findOption(text: string, index: OptionIndex): string | null {
  const trimmed = text.trim();
  const exact = index.exact.get(trimmed);
  if (exact !== undefined || trimmed.length > MOST_CHARACTERS) return exact ?? null;
  return index.loose.get(looseOption(trimmed)) ?? null;
}

interface Step {
  cost: number;
  ways: number;
  next: number;
  option: string | null;
}

/** Splits one line at commas so that the pieces are options; options may hold commas themselves. */
function segment(pieces: readonly string[], line: string, index: OptionIndex): Chosen {
  const chosen = nothingChosen();
  const whole = findOption(line, index);
  if (pieces.length === 1) {
    if (whole) chosen.options.push(whole);
    else chosen.unknown.push(line.trim());
    return chosen;
  }
  const steps: Step[] = [];
  steps[pieces.length] = { cost: 0, ways: 1, next: pieces.length, option: null };
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const skip = steps[at + 1] as Step;
    const empty = !(pieces[at] as string).trim();
    let best: Step = { ...skip, cost: skip.cost + (empty ? 0 : 1), next: at + 1, option: null };
    for (let end = at + 1; end <= Math.min(pieces.length, at + 1 + index.commas); end += 1) {
      const option = findOption(pieces.slice(at, end).join(','), index);
      const rest = steps[end] as Step;
      if (!option || rest.cost > best.cost) continue;
      const tie = best.option !== null && rest.cost === best.cost;
      best = { cost: rest.cost, ways: tie ? best.ways + rest.ways : rest.ways, next: end, option };
    }
    steps[at] = best;
  }
  chosen.ambiguous = (steps[0] as Step).ways > 1;
  for (let at = 0; at < pieces.length; at = (steps[at] as Step).next) {
    const { option } = steps[at] as Step;
    if (option) chosen.options.push(option);
    else if ((pieces[at] as string).trim()) chosen.unknown.push((pieces[at] as string).trim());
  }
  // A line that is one option as it stands can still be two options side by side.
  if (whole && chosen.options.length === 1) chosen.options = [whole];
  return chosen;
}

/** A line of an answer: what stands behind its list marker, and its box, if it has one. */
export function readItem(line: string): { text: string; ticked: boolean | null } {
  const [marker = '', tick] = MARKER.exec(line) ?? [];
  return { text: line.slice(marker.length), ticked: tick === undefined ? null : tick !== '' };
}

function nothingChosen(): Chosen {
  return { options: [], unknown: [], ambiguous: false, boxes: false, tooMany: false };
}

/** Reads a list of options, by commas or by lines, or the ticked ones among check boxes. */
export function chooseOptions(text: string, index: OptionIndex): Chosen {
  const all = nothingChosen();
  let left = MOST_PIECES;
  for (const line of text.split('\n')) {
    const { text: said, ticked } = readItem(line);
    all.boxes ||= ticked !== null;
    if (!said.trim() || ticked === false) continue;
    const pieces = said.split(SEPARATOR, left + 1);
    left -= pieces.length;
    all.tooMany = left < 0;
    if (all.tooMany) break;
    const chosen = segment(pieces, said, index);
    all.options.push(...chosen.options);
    all.unknown.push(...chosen.unknown);
    all.ambiguous ||= chosen.ambiguous;
  }
  return { ...all, options: [...new Set(all.options)] };
}

/** Options as code, to be copied: a list of them pasted as it is is read again. */
export function showOptions(options: readonly string[]): string {
  return options.map((option) => code(option)).join(', ');
}

/** The option that a text begins with or is nearest to, or null. */
function nearestOption(text: string, options: readonly string[]): string | null {
  const typed = looseOption(text.slice(0, MOST_CHARACTERS));
  const begins = options.find((option) => typed.startsWith(looseOption(option)));
  return begins ?? nearest(text, options);
}

/** Says what is no option, which option is nearest, and prints the options to copy. */
export function unknownOption(words: string[], options: readonly string[]): string {
  const shown = words.slice(0, 3).map((word) => `“${word.replaceAll('`', '').slice(0, 60)}”`);
  const near = nearestOption(words[0] ?? '', options);
  const hint = near ? ` Did you mean ${code(near)}?` : '';
  const is = words.length === 1 ? 'is no option' : 'are no options';
  return `${shown.join(', ')} ${is}.${hint} The options are: ${showOptions(options)}`;
}
