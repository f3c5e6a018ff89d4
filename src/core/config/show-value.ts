// Shows a value of the configuration on one short line, whatever it holds.
import { oneLine } from '../text/escape.js';

const MOST_CHARACTERS = 80;
const MOST_ENTRIES = 5;
const MOST_LEVELS = 4;

function list(parts: string[], total: number): string {
  return [...parts, ...(total > parts.length ? ['…'] : [])].join(', ');
}

function flow(value: unknown, level: number): string {
  if (typeof value === 'string') return JSON.stringify(oneLine(value, MOST_CHARACTERS));
  if (typeof value !== 'object' || value === null) return String(value);
  if (level === MOST_LEVELS) return '…';
  if (Array.isArray(value)) {
    const items = value.slice(0, MOST_ENTRIES).map((item) => flow(item, level + 1));
    return `[${list(items, value.length)}]`;
  }
  const entries = Object.entries(value);
  const pairs = entries
    .slice(0, MOST_ENTRIES)
    .map(([key, item]) => `${oneLine(key, 40)}: ${flow(item, level + 1)}`);
  return entries.length === 0 ? '{}' : `{ ${list(pairs, entries.length)} }`;
}

/** A value as one line of YAML, shortened; safe for cyclic and huge values. */
export function showValue(value: unknown): string {
  return value === undefined ? 'nothing' : oneLine(flow(value, 0), MOST_CHARACTERS);
}

/** The dotted path of a key: `release.policies[0].paths`. */
export function showPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((shown, part) => {
    if (typeof part === 'number') return `${shown}[${part}]`;
    const name = String(part);
    if (!/^[\w-]{1,60}$/.test(name)) return `${shown}[${JSON.stringify(oneLine(name, 40))}]`;
    return shown ? `${shown}.${name}` : name;
  }, '');
}
