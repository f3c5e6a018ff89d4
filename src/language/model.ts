// A trained judgement: adds up the weights of named features and of the words and pairs of words.
import type { Word } from './phrase-words.js';
import weights from './weights.json' with { type: 'json' };

export interface Model {
  bias: number;
  /** Weight by feature name. */
  named: Readonly<Record<string, number>>;
  /** Weights of words and pairs of words by their hash, one byte each, base64. */
  grams: string;
  /** What one step of such a byte weighs. */
  step: number;
}

export const MODEL_NAMES = [
  'wish',
  'prompt-only',
  'blames-model',
  'blames-person',
  'trigger-missing',
  'trigger-event',
  'trigger-state',
  'control-missing',
  'control-event',
  'control-state',
  'same',
] as const;
export type Models = Readonly<Record<(typeof MODEL_NAMES)[number], Model>>;

/** The trained models; tools/language/train.mjs writes them. */
export const MODELS: Models = weights.models;

/** What a model sees of a text, or of a clause. */
export interface Part {
  names: ReadonlySet<string>;
  words: readonly Word[];
}

/** How many bytes the words and pairs of words of a model share. */
export const PLACES = 8192;

const placed = new WeakMap<readonly Word[], readonly number[]>();

/** The places of the words and pairs of words of a text; FNV-1a. */
export function placesOf(words: readonly Word[]): readonly number[] {
  const known = placed.get(words);
  if (known) return known;
  const found = new Set<number>();
  words.forEach(({ form, sentence }, at) => {
    const next = words[at + 1];
    const hash = hashed(form.even, START);
    found.add(placeOf(hash));
    if (next?.sentence === sentence) found.add(placeOf(hashed(next.form.even, hashed(' ', hash))));
  });
  const places = [...found];
  placed.set(words, places);
  return places;
}

const START = 0x811c9dc5;

/** The hash of a text behind one whose hash is given. */
function hashed(text: string, before: number): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

function placeOf(hash: number): number {
  return (hash >>> 0) % PLACES;
}

interface Decoded {
  bytes: Int8Array;
  named: ReadonlyMap<string, number>;
}
const decoded = new WeakMap<Model, Decoded>();

function decode(model: Model): Decoded {
  const known = decoded.get(model);
  if (known) return known;
  const bytes = Int8Array.from(atob(model.grams), (letter) => (letter.charCodeAt(0) << 24) >> 24);
  const made = { bytes, named: new Map(Object.entries(model.named)) };
  decoded.set(model, made);
  return made;
}

/** How probable the model's label is, 0 to 1. */
export function probabilityOf(model: Model, { names, words }: Part): number {
  const { bytes, named } = decode(model);
  let sum = model.bias;
  for (const name of names) sum += named.get(name) ?? 0;
  for (const place of placesOf(words)) sum += model.step * (bytes[place] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** How probable it is that at least one part has the label. */
export function probabilityOfAny(model: Model, parts: readonly Part[]): number {
  return 1 - parts.reduce((none, part) => none * (1 - probabilityOf(model, part)), 1);
}
