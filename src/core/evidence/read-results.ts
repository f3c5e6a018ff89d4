// Reads one file of eval results, of a format that is told or seen by its content.

import { isDeepEval, readDeepEval } from './formats/deepeval.js';
import { isInspect, readInspect } from './formats/inspect.js';
import { type Json, parseObject } from './formats/json.js';
import { readJunit } from './formats/junit.js';
import { isPromptfoo, readPromptfoo } from './formats/promptfoo.js';
import { parseXml } from './formats/xml.js';
import { MOST_UNPACKED, unzip } from './formats/zip.js';
import { type ReadResults, Untrusted } from './rows.js';

export const RESULT_FORMATS = ['promptfoo', 'junit', 'deepeval', 'inspect'] as const;
export type ResultFormat = (typeof RESULT_FORMATS)[number];

const EXPECTED =
  'Expected promptfoo JSON (results version 3), JUnit XML, DeepEval JSON, or an Inspect log (.eval or dump, version 2).';

/** Why a file of so many bytes is refused. */
export function tooLarge(size: number): Untrusted {
  return new Untrusted(
    `It has ${Math.ceil(size / 2 ** 20)} MB. Expected ${MOST_UNPACKED / 2 ** 20} MB at most; leave out what is not a result, or write several files.`,
  );
}

function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0) {
    throw new Untrusted(
      'It is encoded as UTF-16 or UTF-32. Expected UTF-8; let the tool write UTF-8.',
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Untrusted('It is no UTF-8. Expected UTF-8; let the tool write UTF-8.', { cause });
  }
}

function isZip([a, b]: Uint8Array): boolean {
  return a === 0x50 && b === 0x4b;
}

/** The log that an `.eval` file holds in parts. */
function unpackInspect(bytes: Uint8Array): Json {
  const files = unzip(bytes, (path) => path === 'header.json' || /^samples\/.+\.json$/.test(path));
  const header = files.get('header.json');
  if (!header) {
    throw new Untrusted(
      'It is a zip without header.json. Expected an Inspect log that has come to its end.',
    );
  }
  files.delete('header.json');
  const samples = [...files.values()].map((file) => parseObject(decode(file)));
  return { ...parseObject(decode(header)), samples };
}

function formatOf(file: Json): ResultFormat {
  if (isPromptfoo(file)) return 'promptfoo';
  if (isInspect(file)) return 'inspect';
  if (isDeepEval(file)) return 'deepeval';
  throw new Untrusted(`It is JSON of no format that is known. ${EXPECTED}`);
}

/**
 * Reads it, whole or not at all.
 * @param format null: what its content looks like. @throws Untrusted
 */
export function readResults(bytes: Uint8Array, format: ResultFormat | null): ReadResults {
  if (bytes.length > MOST_UNPACKED) {
    throw tooLarge(bytes.length);
  }
  if (bytes.length === 0) throw new Untrusted(`It is empty. ${EXPECTED}`);
  const other = (seen: ResultFormat) => {
    if (format === null || format === seen) return;
    throw new Untrusted(`It looks like ${seen}. Expected ${format}, which was asked for.`);
  };
  if (isZip(bytes)) {
    other('inspect');
    return readInspect(unpackInspect(bytes));
  }
  const text = decode(bytes);
  if (/^\s*</.test(text)) {
    other('junit');
    return readJunit(parseXml(text.trimStart()));
  }
  if (!/^\s*\{/.test(text)) throw new Untrusted(`It is of no format that is known. ${EXPECTED}`);
  const file = parseObject(text);
  const seen = format ?? formatOf(file);
  if (format !== null) other(formatOf(file));
  const readers = { promptfoo: readPromptfoo, inspect: readInspect, deepeval: readDeepEval };
  return seen === 'junit' ? readJunit(parseXml(text)) : readers[seen](file);
}
