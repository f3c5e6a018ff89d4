// What a change brought on the paths of a kind: runs of words that its files did not have before.
import { countLines, newWords, type ReadSection, readSection, takenLines } from './counted.js';
import { addItems } from './items.js';
import { type Language, languageOf } from './language.js';
import { sectionsOf } from './patch.js';
import { nothingByLook, nothingByName, nothingBySize, pointedSize } from './paths.js';
import { countRuns } from './runs.js';
import type { Brought, BroughtFile, ChangedFile, ForceKind, Item, NothingWhy } from './types.js';
import { RUN } from './words.js';

/** Fewer new words than these are no eval: `skip: true` is none. */
const LEAST_OF_EVAL = 5;
/** A file of its own is a case from one run of words on. */
const LEAST_OF_NEW_FILE = RUN;
/** Characters shown of a line, and lines by which the look of a file is told. */
const SHOWN = 120;
const LOOK = 100;

/** A file on its way: what is known of it after each step, or why it lands nothing. */
interface Reading {
  file: ChangedFile;
  language: Language;
  sections: ReadSection[] | null;
  size: number | null;
  why: NothingWhy | null;
}

function start(file: ChangedFile): Reading {
  const language = languageOf(file.path);
  const reading = { file, language, sections: null, size: file.size ?? null };
  const byName = nothingByName(file);
  if (byName && byName !== 'removed') return { ...reading, why: byName };
  const parts = sectionsOf(file);
  if (!parts) return { ...reading, why: byName ?? nothingBySize(file) };
  const left = parts.flatMap(({ after }) => after.slice(0, LOOK));
  const text = left.map((line) => line.text).join('\n');
  const sections = parts.map((part) => readSection(part, language));
  if (byName) return { ...reading, sections, why: byName };
  const pointed = pointedSize(text);
  if (pointed !== null) return { ...reading, size: pointed, why: null };
  return { ...reading, sections, why: nothingByLook(text, file) };
}

function runsOf(sections: readonly ReadSection[], side: 'before' | 'after'): Set<string> {
  const runs = new Set<string>();
  for (const section of sections) {
    for (const run of countRuns(section[side]).keys()) runs.add(run);
  }
  return runs;
}

function firstLines(sections: readonly ReadSection[]): string[] {
  const lines: string[] = [];
  for (const { counted, source } of sections) {
    for (let at = 0; at < counted.length && lines.length < 2; at += 1) {
      if (counted[at]) lines.push((source.after[at]?.text ?? '').trim().slice(0, SHOWN));
    }
  }
  return lines;
}

function textOf({ file, sections }: Reading): BroughtFile {
  const read = sections ?? [];
  const before = runsOf(read, 'before');
  const items = new Map<string, Item>();
  for (const section of read) addItems(section, before, items);
  const whole = read.every(({ source }) => source.whole);
  const { path, oid } = file;
  return {
    path,
    oid,
    how: 'text',
    size: file.size ?? null,
    whole,
    items: [...items.values()],
    firstLines: firstLines(read),
  };
}

/** A later commit of the same change: what it took away is brought no more. */
function follow(earlier: BroughtFile, later: Reading): Item[] {
  if (later.file.status === 'removed') return [];
  const sections = later.sections ?? [];
  const before = runsOf(sections, 'before');
  const after = runsOf(sections, 'after');
  return earlier.items.filter(({ runs }) =>
    runs.every((run) => !before.has(run) || after.has(run)),
  );
}

/** Commits of one change may list a path several times; the last one says what it left. */
function merge(files: Map<string, BroughtFile>, reading: Reading, added: BroughtFile | null): void {
  const { path, from } = reading.file;
  const key = files.has(path) ? path : (from ?? path);
  const earlier = files.get(key);
  files.delete(key);
  const left = earlier ? follow(earlier, reading) : [];
  if (added) {
    const firstLines = [
      ...(left.length > 0 ? (earlier?.firstLines ?? []) : []),
      ...added.firstLines,
    ];
    files.set(path, {
      ...added,
      items: [...left, ...added.items],
      firstLines: firstLines.slice(0, 2),
    });
  } else if (earlier && (left.length > 0 || (earlier.how === 'size' && from))) {
    files.set(path, { ...earlier, path, oid: reading.file.oid, items: left });
  }
}

/**
 * What a change brought. Give its files on the paths of the kind, in the order of its commits where
 * a path is listed more than once. Work is linear in the texts.
 */
export function broughtBy(changed: readonly ChangedFile[], kind: ForceKind): Brought {
  const readings = changed.map(start);
  const taken = takenLines(readings.flatMap(({ sections }) => sections ?? []));
  const files = new Map<string, BroughtFile>();
  const why = new Map<string, NothingWhy>();
  const words = new Set<string>();
  for (const reading of readings) {
    const { file, sections, language, size } = reading;
    let nothing = reading.why ?? (sections ? countLines(sections, taken, kind, language) : null);
    let added: BroughtFile | null = null;
    if (!nothing) {
      added = sections ? textOf(reading) : { ...textOf(reading), how: 'size', size };
      if (sections && added.items.length === 0) [added, nothing] = [null, 'stood-before'];
      else for (const word of newWords(sections ?? [])) words.add(word);
    }
    if (nothing) why.set(file.path, nothing);
    merge(files, reading, added);
  }
  const isNew = changed.some(({ path, status }) => status === 'added' && files.has(path));
  const least = isNew ? LEAST_OF_NEW_FILE : LEAST_OF_EVAL;
  if (kind === 'eval' && words.size < least) {
    for (const { path, how } of [...files.values()]) {
      if (how === 'text' && files.delete(path)) why.set(path, 'few-words');
    }
  }
  const nothing = [...why].map(([path, reason]) => ({ path, why: reason }));
  return {
    kind,
    files: [...files.values()],
    nothing: nothing.filter(({ path }) => !files.has(path)),
  };
}
