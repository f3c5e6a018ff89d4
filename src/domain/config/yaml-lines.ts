// Where each key of a YAML text stands: dotted path to 1-based line.
import {
  EVENT_ALIAS,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  parseEvents,
} from 'js-yaml';

interface Level {
  path: string;
  mapping: boolean;
  index: number;
  key: string | null;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The dotted path of a place: `release.policies[0].paths`. */
export function showPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((shown, part) => {
    if (typeof part === 'number') return `${shown}[${part}]`;
    return shown ? `${shown}.${String(part)}` : String(part);
  }, '');
}

/** Lines by path. Empty where the text cannot be parsed. */
export function yamlLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  const levels: Level[] = [];
  let events: ReturnType<typeof parseEvents>;
  try {
    events = parseEvents(text, {});
  } catch {
    return lines;
  }
  /** Notes a value and gives its path. */
  const enter = (offset: number): string => {
    const level = levels.at(-1);
    if (!level) return '';
    const step = level.mapping ? (level.key ?? '') : level.index;
    const path =
      level.path || level.mapping
        ? showPath([level.path, step].filter((p) => p !== ''))
        : `[${step}]`;
    if (!lines.has(path)) lines.set(path, lineAt(text, offset));
    level.index += 1;
    level.key = null;
    return path;
  };
  for (const event of events) {
    const level = levels.at(-1);
    if (event.type === EVENT_POP) levels.pop();
    else if (event.type === EVENT_MAPPING || event.type === EVENT_SEQUENCE) {
      const path = enter(event.start);
      levels.push({ path, mapping: event.type === EVENT_MAPPING, index: 0, key: null });
    } else if (event.type === EVENT_SCALAR && level?.mapping && level.key === null) {
      level.key = text.slice(event.valueStart, event.valueEnd).replace(/^["']|["']$/g, '');
      const path = showPath([level.path, level.key].filter((part) => part !== ''));
      if (!lines.has(path)) lines.set(path, lineAt(text, event.valueStart));
    } else if (event.type === EVENT_SCALAR) enter(event.valueStart);
    else if (event.type === EVENT_ALIAS) enter(0);
  }
  return lines;
}
