// What a glob can match: nothing, or every name there is.
import { compile, matchesAny } from './globs.js';

/** Which segment of a path is being read: a new one, one that is `.` or `..` so far, any other. */
type Segment = 'new' | '.' | '..' | 'named';

function read(segment: Segment, char: string): Segment | null {
  if (char === '/') return segment === 'named' ? 'new' : null;
  if (char !== '.' || segment === 'named' || segment === '..') return 'named';
  return segment === 'new' ? '.' : '..';
}

/** Characters that stand for all that a move reads. */
function samples(on: string): string[] {
  if (on === '**') return ['/', '.', 'a'];
  return on === '*' ? ['.', 'a'] : [on];
}

/**
 * Whether any path can match a glob: names between single slashes, none of them `.` or `..`. Time is
 * bounded by the length of the glob.
 */
function canMatch(glob: string): boolean {
  const states = compile(glob);
  const seen = new Set<string>();
  const waiting: { at: number; segment: Segment }[] = [{ at: 0, segment: 'new' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { at, segment } = next;
    const id = `${at} ${segment}`;
    if (seen.has(id)) continue;
    seen.add(id);
    if (at === states.length && segment === 'named') return true;
    const { free = [], moves = [] } = states[at] ?? {};
    for (const to of free) waiting.push({ at: to, segment });
    for (const { on, to } of moves) {
      for (const char of samples(on)) {
        const then = read(segment, char);
        if (then) waiting.push({ at: to, segment: then });
      }
    }
  }
  return false;
}

/** Names that nobody gives: a glob that matches one of them says nothing about names. */
const NAMES = ['\uE000', '\uE000\uE001', '\uE000.\uE001'];
const MOST_FOLDERS = 8;
const ANYWHERE = Array.from({ length: MOST_FOLDERS }, (_, depth) =>
  NAMES.map((name) => `${'\uE002\uE003/'.repeat(depth)}${name}`),
).flat();

const MOST_ALTERNATIVES = 50;

/** The globs that a glob with braces stands for; null where they are too many. */
function alternatives(glob: string): string[] | null {
  let found = [glob];
  while (found.length <= MOST_ALTERNATIVES) {
    const groups = found.map((one) => /\{([^{}]*,[^{}]*)\}/.exec(one));
    if (groups.every((group) => group === null)) return found;
    found = found.flatMap((one, at) => {
      const group = groups[at];
      if (!group) return [one];
      const [whole, inside = ''] = group;
      const after = one.slice(group.index + whole.length);
      return inside.split(',').map((choice) => one.slice(0, group.index) + choice + after);
    });
  }
  return null;
}

/** Whether the glob, or one of its alternatives, is matched by no path at all. */
export function matchesNothing(glob: string): boolean {
  if (!canMatch(glob)) return true;
  if (!/[{,}]\/|\/[{,}]/.test(glob)) return false;
  return (
    alternatives(glob)?.some(
      (one) => !canMatch(one) || (one.startsWith('/') && !glob.startsWith('/')),
    ) ?? false
  );
}

/** Whether a glob matches files whatever they are called, in one folder or in all. */
export function matchesAnyName(glob: string): boolean {
  return ANYWHERE.some((path) => matchesAny(path, [glob]));
}
