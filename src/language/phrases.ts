// Finds the phrases of the data files in a text. All phrases are looked for at once, word by word,
// so the work grows with the text and not with its square.
import { entriesOf } from './data.js';
import { type Form, type Word, wordsOf } from './phrase-words.js';

interface State {
  /** Where a word leads, written as it is. */
  exact: Map<string, number[]>;
  /** Where any form of a word leads. */
  forms: Map<string, number[]>;
  sets: Map<WordSet, number[]>;
  /** Where a word of a certain shape leads: a number, a date, a time of day. */
  shapes: Map<RegExp, number[]>;
  /** Where any word leads. */
  any: number[];
  free: number[];
}

export interface Phrases {
  states: State[];
  /** For each state all that can be reached from it without a word, once somebody came there. */
  reached: (readonly number[] | undefined)[];
  start: number[];
  end: number;
  /** Each automaton has one of its own. */
  number: number;
}

interface WordSet {
  exact: ReadonlySet<string>;
  forms: ReadonlySet<string>;
}

const SHAPES: Readonly<Record<string, RegExp>> = {
  '#': /^#?[\d.,:/-]*\d[\d.,:/-]*[a-z%]{0,4}$/,
  '#clock': /^\d{1,2}(?::\d\d){1,2}(?:[ap]m|h)?$|^\d{1,2}[ap]m$/,
  '#date': /^\d{4}-\d\d-\d\d$|^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$/,
};
const ONE_WORD = /^~?[^\s()|{}[\]*#…~/-]+$/;
const sets = new Map<string, WordSet>();

function setOf(name: string): WordSet {
  const known = sets.get(name);
  if (known) return known;
  const single = entriesOf(name).filter((entry) => ONE_WORD.test(entry));
  const set = {
    exact: new Set(single.filter((entry) => !entry.startsWith('~')).map(even)),
    forms: new Set(single.filter((entry) => entry.startsWith('~')).map((entry) => entry.slice(1))),
  };
  sets.set(name, set);
  return set;
}

function even(word: string): string {
  return word.replace(/n't$/, 'nt');
}

function contains({ exact, forms }: WordSet, word: string, bases: readonly string[]): boolean {
  return exact.has(word) || (forms.size > 0 && bases.some((base) => forms.has(base)));
}

const NOWHERE: readonly number[] = [];
let made = 0;

function emptyState(): State {
  const maps = { exact: new Map(), forms: new Map(), sets: new Map(), shapes: new Map() };
  return { ...maps, any: [], free: [] };
}

function add<K>(map: Map<K, number[]>, key: K, ...to: number[]): void {
  const known = map.get(key);
  if (known) known.push(...to);
  else map.set(key, to);
}

/** One state that leads wherever some lead. */
function merged(states: readonly State[]): State {
  const all = emptyState();
  for (const { exact, forms, sets: lists, shapes, any } of states) {
    for (const [key, to] of exact) add(all.exact, key, ...to);
    for (const [key, to] of forms) add(all.forms, key, ...to);
    for (const [key, to] of lists) add(all.sets, key, ...to);
    for (const [key, to] of shapes) add(all.shapes, key, ...to);
    all.any.push(...any);
  }
  return all;
}

/** Builds the automaton of a list of phrases; how a phrase is written is told in README.md. */
export function compilePhrases(lines: readonly string[]): Phrases {
  const states: State[] = [];
  const make = () => {
    return states.push(emptyState()) - 1;
  };

  /** Reads items up to a closing sign; gives the rest of the items. */
  function sequence(items: string[], at: number, from: number, to: number): number {
    let state = from;
    let i = at;
    for (; i < items.length; i += 1) {
      const item = items[i] as string;
      if (item === '|' || item === ')' || item === '}') break;
      const next = make();
      if (item === '(' || item === '{') {
        i = choice(items, i + 1, state, next);
        if (item === '(') (states[state] as State).free.push(next);
      } else step(item, state, next);
      state = next;
    }
    (states[state] as State).free.push(to);
    return i;
  }

  function choice(items: string[], at: number, from: number, to: number): number {
    let i = sequence(items, at, from, to);
    while (items[i] === '|') i = sequence(items, i + 1, from, to);
    return i;
  }

  function step(item: string, from: number, to: number): void {
    const state = states[from] as State;
    if (item === '*') state.any.push(to);
    else if (SHAPES[item]) add(state.shapes, SHAPES[item], to);
    else if (item === '…') {
      let last = from;
      for (let words = 0; words < 4; words += 1) {
        (states[last] as State).free.push(to);
        const next = make();
        (states[last] as State).any.push(next);
        last = next;
      }
      (states[last] as State).free.push(to);
    } else if (item.startsWith('[')) {
      const name = item.slice(1, -1);
      add(state.sets, setOf(name), to);
      for (const entry of entriesOf(name)) {
        if (!ONE_WORD.test(entry)) choice(itemsOf(entry), 0, from, to);
      }
    } else {
      for (const alternative of item.split(/(?<!\\)\//)) {
        const word = alternative.replaceAll('\\/', '/');
        if (word.startsWith('~')) add(state.forms, word.slice(1), to);
        else add(state.exact, even(word), to);
      }
    }
  }

  const [start, end] = [make(), make()];
  for (const line of lines) sequence(itemsOf(line), 0, start, end);
  made += 1;
  // Every phrase of the list begins here, and every word of a text is tried here: one look is enough.
  const first = states.push(merged(closure(states, [start]).map((at) => states[at] as State))) - 1;
  return { states, reached: [], start: [first], end, number: made };
}

/** Cuts a phrase into its items; a hyphen parts words as it does in a text. */
function itemsOf(line: string): string[] {
  const items = line.match(/\[[^\]]+\]|[(){}|*…]|[^\s(){}|]+/gu) ?? [];
  return items.flatMap((item) => (/^[\p{L}'-]+$/u.test(item) ? item.split('-') : [item]));
}

function closure(states: readonly State[], from: readonly number[]): number[] {
  const seen = new Set(from);
  for (const at of seen) for (const next of (states[at] as State).free) seen.add(next);
  return [...seen];
}

function follow(
  { states, reached }: Phrases,
  active: readonly number[],
  { word, bases }: Form,
): readonly number[] {
  const next: number[] = [];
  for (const at of active) {
    const { exact, any, forms, sets: lists, shapes } = states[at] as State;
    for (const to of exact.get(word) ?? NOWHERE) next.push(to);
    for (const to of any) next.push(to);
    // Nearly every state has ways of one kind.
    if (forms.size > 0)
      for (const base of bases) for (const to of forms.get(base) ?? NOWHERE) next.push(to);
    if (lists.size > 0)
      for (const [words, to] of lists) if (contains(words, word, bases)) next.push(...to);
    if (shapes.size > 0) for (const [shape, to] of shapes) if (shape.test(word)) next.push(...to);
  }
  const [one] = next;
  if (one === undefined) return NOWHERE;
  if (next.length > 1) return closure(states, next);
  const known = reached[one] ?? closure(states, next);
  reached[one] = known;
  return known;
}

/** Where a first word leads: for most of them nowhere, so each automaton asks once. */
function firstOf(phrases: Phrases, form: Form): readonly number[] {
  const known = form.first[phrases.number];
  if (known) return known;
  const found = follow(phrases, phrases.start, form);
  form.first[phrases.number] = found;
  return found;
}

export interface Span {
  from: number;
  /** Number of the first word behind it. */
  to: number;
}

/** The longest phrase that begins at a word, if any. */
function phraseAt(phrases: Phrases, words: readonly Word[], from: number): Span | undefined {
  const { form, sentence } = words[from] as Word;
  let active = firstOf(phrases, form);
  let found: Span | undefined;
  for (let to = from + 1; active.length > 0; to += 1) {
    if (active.includes(phrases.end)) found = { from, to };
    const next = words[to];
    if (next?.sentence !== sentence) break;
    active = follow(phrases, active, next.form);
  }
  return found;
}

/** All phrases in a text, from left to right, none over another. */
export function findPhrases(phrases: Phrases, words: readonly Word[]): Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < words.length) {
    const span = phraseAt(phrases, words, at);
    if (span) found.push(span);
    at = span ? span.to : at + 1;
  }
  return found;
}

/** Whether a text is one of the phrases and nothing else; ends of sentences do not count. */
export function isPhrase(phrases: Phrases, words: readonly Word[]): boolean {
  let active: readonly number[] = phrases.start;
  for (const [at, { form }] of words.entries()) {
    active = at === 0 ? firstOf(phrases, form) : follow(phrases, active, form);
    if (active.length === 0) return false;
  }
  return words.length > 0 && active.includes(phrases.end);
}

/** The text with spaces for all phrases in it. */
export function withoutPhrases(phrases: Phrases, text: string): string {
  const words = wordsOf(text);
  return findPhrases(phrases, words).reduce((rest, { from, to }) => {
    const [start, end] = [(words[from] as Word).start, (words[to - 1] as Word).end];
    return rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }, text);
}
