// Strict JSON of a results file, and what is taken out of it without trust.

import { Untrusted } from '../rows.js';

export type Json = Readonly<Record<string, unknown>>;

/** What Python writes for a number that is none, and the texts around it, which stay as they are. */
const NO_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/g;

/** Python's tools write NaN and Infinity, which JSON does not have: a score that is no number is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/\b(?:NaN|Infinity)\b/.test(text)) throw error;
    return JSON.parse(text.replace(NO_NUMBER, (all) => (all.startsWith('"') ? all : 'null')));
  }
}

/** @throws Untrusted where the text is no JSON object. */
export function parseObject(text: string): Json {
  let value: unknown;
  try {
    value = parse(text);
  } catch (cause) {
    throw new Untrusted(
      `It is no JSON: it is cut off or damaged (${(cause as Error).message.slice(0, 200)}). Expected the file as the tool wrote it; run the evals again.`,
      { cause },
    );
  }
  if (isObject(value)) return value;
  throw new Untrusted('It is no JSON object. Expected the file as the tool wrote it.');
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object, or an empty one where there is none. */
export function objectAt(value: unknown): Json {
  return isObject(value) ? value : {};
}

/** @throws Untrusted where there is no list of objects. @param what for people. */
export function listOf(value: unknown, what: string): Json[] {
  if (Array.isArray(value) && value.every(isObject)) return value as Json[];
  throw new Untrusted(
    `Its ${what} is no list of objects. Expected the file as the tool wrote it, of a version that is known.`,
  );
}

/** A text or a number as text; blank for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** @throws Untrusted where there are fewer rows than the file says. */
export function checkTotal(said: unknown, rows: number, what: string): void {
  if (typeof said !== 'number' || !(said > rows)) return;
  throw new Untrusted(
    `It says ${said} ${what} and holds ${rows}. Expected as many as it says; give the whole file, not a filtered or cut one.`,
  );
}
