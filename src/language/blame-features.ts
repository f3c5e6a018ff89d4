// What can be seen in an explanation that stops at the model, or at a person.
import { clausesOf } from './clauses.js';
import { entriesOf } from './data.js';
import { isMain, tellsEvent, tellsState } from './evidence.js';
import { featuresOf } from './features.js';
import { type Word, wordsOf } from './phrase-words.js';
import { compilePhrases, findPhrases, type Span } from './phrases.js';

const FILES = {
  models: 'names the model',
  minds: 'tells of a mind, a character or the quality of a model',
  natures: 'explains by what models are, or by chance',
  faults: 'names a fault and not how it came about',
  persons: 'names people',
  slips: 'tells of a slip, or of what somebody ought to have done',
  surroundings: 'names a part of the system around model and people',
} as const;
type File = keyof typeof FILES;

/** A sentence about each feature. */
export const BLAME_FEATURES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(FILES),
  ['begins models', 'begins with the model'],
  ['begins persons', 'begins with people'],
  ['model minds', 'the model comes first, a mind soon after'],
  ['model faults', 'model and fault stand together'],
  ['person slips', 'people come first, a slip soon after'],
  ['person faults', 'people and fault stand together'],
  ['many surroundings', 'names several parts of the system'],
  ['no surroundings', 'names no part of the system'],
  ['safeguard told', 'a clause tells of a safeguard’s state'],
  ['event told', 'a clause tells an event'],
  ['handle', 'names somebody by a handle'],
  ['it', 'begins with “it”'],
  ['number', 'has a number'],
  ['tiny', 'has at most three words'],
  ['short', 'has at most eight words'],
  ['long', 'has more than fourteen words'],
  ['nobody', 'says that nobody did something'],
  ['negated', 'denies something'],
]);

const PHRASES = Object.keys(FILES).map(
  (name) => [name as File, compilePhrases(entriesOf(`blame/${name}`))] as const,
);

/** Whether a span of `left` stands at most `gap` words before one of `right`. */
function before(left: readonly Span[], right: readonly Span[], gap: number): boolean {
  return left.some(({ to }) => right.some(({ from }) => from >= to - 1 && from - to <= gap));
}

/** The names of the features of a text. */
export function blameFeatures(text: string, words: readonly Word[] = wordsOf(text)): Set<string> {
  const found = new Set<string>();
  const spans = Object.fromEntries(
    PHRASES.map(([name, phrases]) => [name, findPhrases(phrases, words)]),
  ) as Record<File, Span[]>;
  for (const [name, all] of Object.entries(spans)) if (all.length > 0) found.add(name);
  const begins = (all: readonly Span[]) => (all[0]?.from ?? 9) < 3;
  if (begins(spans.models)) found.add('begins models');
  if (begins(spans.persons)) found.add('begins persons');
  if (before(spans.models, spans.minds, 4)) found.add('model minds');
  if (before(spans.models, spans.faults, 2) || before(spans.faults, spans.models, 3))
    found.add('model faults');
  if (before(spans.persons, spans.slips, 4)) found.add('person slips');
  if (before(spans.persons, spans.faults, 2) || before(spans.faults, spans.persons, 3))
    found.add('person faults');
  if (spans.surroundings.length > 1) found.add('many surroundings');
  if (spans.surroundings.length === 0) found.add('no surroundings');
  for (const clause of clausesOf(text)) {
    const features = featuresOf(clause);
    if (tellsState(clause, features) && !features.has('subject:agent')) found.add('safeguard told');
    if (isMain(clause) && tellsEvent(features)) found.add('event told');
  }
  if (/(?:^|\s)@\w/.test(text)) found.add('handle');
  if (/^(?:it|it's)\b/i.test(text)) found.add('it');
  if (/\d/.test(text)) found.add('number');
  if (words.length <= 3) found.add('tiny');
  if (words.length <= 8) found.add('short');
  if (words.length > 14) found.add('long');
  if (words.some(({ word }) => /^(?:nobody|none|noone)$/.test(word))) found.add('nobody');
  if (words.some(({ word }) => /^(?:no|not|nothing|without|never)$|nt$/.test(word)))
    found.add('negated');
  return found;
}
