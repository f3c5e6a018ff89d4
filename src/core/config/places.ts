// Where each key of a YAML text stands, as a tree beside the loaded document.
import { EVENT_ID, type Event, getScalarValue } from 'js-yaml';

/** A value of the document, with the line of its key; of an item, its own line. */
export interface Place {
  line: number;
  children: Map<string | number, Place>;
}

/** A key that stands twice in one mapping. */
export interface Duplicate {
  path: (string | number)[];
  line: number;
  firstLine: number;
}

interface Frame {
  place: Place;
  path: (string | number)[];
  mapping: boolean;
  /** The key read last in a mapping, whose value comes next. */
  key: { name: string; place: Place } | null;
  index: number;
}

/** Gives the 1-based line of an offset, by the line breaks of YAML. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((at) => at.index + at[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

function offsetOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : -1;
}

/** Reads the places of the first document. A key that is no text has the name `''`. */
export function readPlaces(
  text: string,
  events: readonly Event[],
): { root: Place; duplicates: Duplicate[] } {
  const lineOf = lineCounter(text);
  const duplicates: Duplicate[] = [];
  const frames: Frame[] = [];
  let root: Place = { line: 1, children: new Map() };

  function lineAt(event: Event): number {
    const offset = offsetOf(event);
    return offset < 0 ? (frames.at(-1)?.place.line ?? 1) : lineOf(offset);
  }

  function noteKey(frame: Frame, name: string, line: number): void {
    const first = frame.place.children.get(name);
    const place = { line, children: new Map() };
    if (first) duplicates.push({ path: [...frame.path, name], line, firstLine: first.line });
    else frame.place.children.set(name, place);
    frame.key = { name, place };
  }

  /** The place of a value, and its last step. */
  function noteValue(event: Event): { place: Place; path: (string | number)[] } {
    const frame = frames.at(-1);
    if (!frame) {
      root = { line: lineAt(event), children: new Map() };
      return { place: root, path: [] };
    }
    if (frame.key) {
      const { name, place } = frame.key;
      frame.key = null;
      return { place, path: [...frame.path, name] };
    }
    const place = { line: lineAt(event), children: new Map() };
    const path = [...frame.path, frame.index];
    frame.place.children.set(frame.index, place);
    frame.index += 1;
    return { place, path };
  }

  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      // The pop of the document itself finds no frame: what follows is another document.
      if (!frames.pop()) break;
      continue;
    }
    const frame = frames.at(-1);
    const isKey = frame?.mapping === true && frame.key === null;
    if (isKey && (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS)) {
      const name = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : '';
      noteKey(frame, name, lineAt(event));
      continue;
    }
    if (isKey) noteKey(frame, '', lineAt(event));
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const mapping = event.type === EVENT_ID.MAPPING;
      frames.push({ ...noteValue(event), mapping, key: null, index: 0 });
    } else noteValue(event);
  }
  return { root, duplicates };
}

/** The line of a path, or of the nearest thing around it. */
export function lineOfPath(root: Place, path: readonly PropertyKey[]): number {
  let place = root;
  for (const part of path) {
    const next = place.children.get(typeof part === 'number' ? part : String(part));
    if (!next) break;
    place = next;
  }
  return place.line;
}
