// What can be seen in a line of changes: signs of a change, a wish, a reminder, an edit of the prompt.
import { entriesOf } from '../data.js';
import { type Word, wordsOf } from '../phrase-words.js';
import { compilePhrases, findPhrases } from '../phrases.js';

/** Each feature that is a data file: its name, and what it sees. */
const FILES = {
  better: 'asks for more or better, without saying how much',
  'vague-acts': 'an act after which nobody could say whether it was done',
  'vague-things': 'a quality, a practice or a whole system',
  'open-ends': 'leaves open where, when or how',
  careful: 'asks people to be careful, to look, to remember',
  people: 'names people who are asked to do something',
  prompt: 'names what the model is told',
  'model-choice': 'names which model it is, or how it is sampled',
  told: 'the model is told, asked or reminded',
  'prompt-gate': 'names work around a prompt that holds whatever it says',
  artefacts: 'names a thing that somebody can find or not find',
  checkable: 'names what a system does or does not do',
  conditions: 'binds a check to a case',
} as const;

/** Each feature that is a shape: its name, what it sees, and the shape. */
const SHAPES: Readonly<Record<string, readonly [says: string, shape: RegExp]>> = {
  number: ['has a number', /(?<![\w.#-])\d/],
  identifier: [
    'has an identifier, a path or code',
    /[`_]|\w\/\w|\w\.[a-z]{2,5}\b|\p{Ll}\p{Lu}|\(\)/u,
  ],
  comparison: ['compares with a sign', /[<>=≥≤%→]|->/],
  quoted: ['quotes something', /["“”«»]/],
  named: ['has a name inside the text', /(?<=[\p{L}\p{N},;)] )(?!(?:AI|LLMs?|QA|I)\b)\p{Lu}/u],
  parts: ['has several parts', /[,:;(]|\bthen\b|\band\b/],
  reference: ['refers to an issue, a run or a ticket', /#\d|\b(?:run|PR|ticket) #?\d|[A-Z]{2,}-\d/],
};

const PHRASES = Object.keys(FILES).map(
  (name) => [name, compilePhrases(entriesOf(`changes/${name}`))] as const,
);

/** A sentence about each feature. */
export const CHANGE_FEATURES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(FILES),
  ...Object.entries(FILES).map(([name, says]) => [`2 ${name}`, `${says}, more than once`] as const),
  ...Object.entries(FILES).map(([name, says]) => [`first ${name}`, `begins so: ${says}`] as const),
  ...Object.entries(SHAPES).map(([name, [says]]) => [name, says] as const),
  ['short', 'has at most five words'],
  ['long', 'has more than twelve words'],
  ['only-vague', 'nearly every word asks for more, or names a quality or a practice'],
  ['prompt-alone', 'names the prompt or the model’s choice and no work around it'],
  ['nothing-named', 'has no number, name, identifier, quotation or thing to be found'],
]);

const CONCRETE = [
  'number',
  'identifier',
  'comparison',
  'quoted',
  'named',
  'reference',
  'artefacts',
];

/** The names of the features of a line, without its owner, dates and references. */
export function changeFeatures(
  text: string,
  words: readonly Word[] = wordsOf(text),
): ReadonlySet<string> {
  const found = new Set<string>();

  const covered = new Set<number>();
  for (const [name, phrases] of PHRASES) {
    const spans = findPhrases(phrases, words);
    if (spans.length > 0) found.add(name);
    if (spans.length > 1) found.add(`2 ${name}`);
    if (spans[0] && spans[0].from < 2) found.add(`first ${name}`);
    if (/^(?:better|vague|open)/.test(name)) {
      for (const { from, to } of spans) for (let at = from; at < to; at += 1) covered.add(at);
    }
  }
  for (const [name, [, shape]] of Object.entries(SHAPES)) if (shape.test(text)) found.add(name);
  const telling = words.filter(({ word }, at) => word.length > 3 && !covered.has(at));
  if (words.length <= 5) found.add('short');
  if (words.length > 12) found.add('long');
  if (telling.length <= 1) found.add('only-vague');
  if (!CONCRETE.some((name) => found.has(name))) found.add('nothing-named');
  const told = ['prompt', 'told', 'model-choice'].some((name) => found.has(name));
  if (told && !found.has('prompt-gate')) found.add('prompt-alone');
  return found;
}
