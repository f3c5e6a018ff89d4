// The entries of a changes section: which of its lines belong together, and which are none.
import { strip } from '../../text/strip.js';
import { shownChangeLines } from './change-blocks.js';
import { isHeader, isRule, type Row, readHeader, readRow } from './change-table.js';

/** One entry. */
export interface ChangeEntry {
  /** The line itself, with a break where it was wrapped, then the bullets below it. */
  texts: string[];
  /** What else a row of a table tells; its references are none of the entry's. */
  notes: string[];
  checked: boolean;
}

interface Item extends ChangeEntry {
  kind: 'item' | 'line' | 'row';
  indent: number;
  box: boolean;
  /** Whether it has an owner, a reference or a date already. */
  carries: boolean;
}

const MARKERS = /^(?:(?:[-*+]|\d{1,9}[.)]) ){1,4}/;
const BOX = /^\[([ xX]?)\](?![([:]) ?/;
const HEADING = /^#{1,6}(?: |$)/;
const BOLD = /^(?:\*\*[^*]+\*\*|__[^_]+__)[:.]?$/;
const TAGS = /^(?:<\/?[a-z][^<>]{0,300}> ?)+$/i;
/** What a reader clicks to unfold. */
const SUMMARY = /^(?:<details\b[^<>]{0,300}> ?)?<summary\b[^<>]{0,300}>.{0,300}<\/summary>$/i;
const NOTHING = /^(?:none|nothing|n\/?a|tbd|todo|no response|[-*_+=.?]*)\.?$/i;
/** An owner, a reference or a date: what makes a line an entry of its own. */
const CARRIES = /(?<![\w/.])@[a-z0-9]|#\d|\bgh-\d|:\/\/|\b(?:due|eta)\b/i;
const BEGINS_WITH_IT = /^[(*_[]*(?:@|#\d|gh-\d|https?:|(?:due|eta|by|owner|prs?|tracking)\b)/i;
/** How much further in a bullet stands that belongs to the one above. */
const NESTED = 2;

/** A line without its indentation, list marker and box. */
interface Shown {
  indent: number;
  marked: boolean;
  /** The mark in the box; null where there is no box. */
  box: string | null;
  text: string;
}

function readShown(line: string): Shown {
  const body = line.trimStart();
  const marker = MARKERS.exec(body)?.[0] ?? '';
  const said = body.slice(marker.length);
  const box = BOX.exec(said);
  const text = said.slice(box?.[0].length ?? 0).trim();
  return {
    indent: line.length - body.length,
    marked: marker !== '' || box !== null,
    box: box ? (box[1] as string) : null,
    text: BOLD.test(text) && CARRIES.test(text) ? strip(text, '*_', '*_') : text,
  };
}

/** Whether a line is shown for what stands below it, or for nothing. */
function isNoEntry({ marked, text }: Shown): boolean {
  if (NOTHING.test(strip(text, '*_', '*_'))) return true;
  if (marked) return false;
  if (SUMMARY.test(text)) return !CARRIES.test(text);
  return HEADING.test(text) || TAGS.test(text) || BOLD.test(text);
}

/** Whether an item or a line only leads to the list below it. */
function leadsIn(item: Item): boolean {
  const [text = '', ...more] = item.texts;
  const plain = !item.box && more.length === 0;
  return plain && !item.carries && /:[*_]{0,3}$/.test(text);
}

/** Whether a line that is no bullet goes on with what the item above says. */
function goesOn({ indent, text }: Shown, item: Item, blank: boolean): boolean {
  if (indent >= NESTED) return item.kind === 'item' || !blank;
  const carries = CARRIES.test(text) && !BEGINS_WITH_IT.test(text);
  return item.kind === 'item' && !blank && !(carries && item.carries);
}

/** Whether a bullet belongs to the one above; a task below a mere bullet is one of its own. */
function isBelow({ marked, indent, box }: Shown, above: Item): boolean {
  const nested = marked && above.kind === 'item' && indent >= above.indent + NESTED;
  return nested && (above.box || box === null);
}

/** Reads lines of a table; null where a line is none. */
function tableReader(
  lines: readonly (string | null)[],
): (line: string, at: number) => Row | 'none' | null {
  let header: ReturnType<typeof readHeader> | null = null;
  return (line, at) => {
    if (!line.includes('|') || MARKERS.test(line.trimStart())) {
      header = null;
      return null;
    }
    const next = lines[at + 1];
    if (!header && ((next && isRule(next)) || isHeader(line))) {
      header = readHeader(line);
      return 'none';
    }
    if (isRule(line)) return 'none';
    if (!header && !line.trimStart().startsWith('|')) return null;
    return readRow(line, header ?? []) ?? 'none';
  };
}

function rowOf({ line, notes, checked }: Row): Item {
  return { kind: 'row', texts: [line], notes, checked, indent: 0, box: false, carries: true };
}

/** Reads the entries of a section, in order. @returns `cut`: there are more lines than are read */
export function readChangeEntries(section: string): { entries: ChangeEntry[]; cut: boolean } {
  const { shown: lines, cut } = shownChangeLines(section);
  const readTable = tableReader(lines);
  const entries: Item[] = [];
  let above: Item | null = null;
  let blank = false;
  for (const [at, line] of lines.entries()) {
    if (line === null) continue;
    const row = readTable(line, at);
    const shown = readShown(line);
    if (row !== null) {
      above = null;
      if (row !== 'none') entries.push(rowOf(row));
    } else if (line === '') blank = true;
    else above = take(shown, above, blank, entries);
    if (line !== '') blank = false;
  }
  return { entries, cut };
}

/** Adds a line to the entry above or as one of its own; gives the entry that may go on below. */
function take(shown: Shown, above: Item | null, blank: boolean, entries: Item[]): Item | null {
  if (isNoEntry(shown)) return null;
  const { text, marked, indent, box } = shown;
  const carries = CARRIES.test(text);
  if (above && !marked && goesOn(shown, above, blank)) {
    above.carries ||= carries;
    above.texts.push(`${above.texts.pop()}\n${text}`);
    return above;
  }
  if (above && isBelow(shown, above)) {
    above.carries ||= carries;
    above.texts.push(text);
    return above;
  }
  if (above && marked && leadsIn(above)) entries.pop();
  const item: Item = {
    kind: marked ? 'item' : 'line',
    texts: [text],
    notes: [],
    checked: box?.toLowerCase() === 'x',
    indent,
    box: box !== null,
    carries,
  };
  entries.push(item);
  return item;
}
