// Globs for paths and branches: `**`, `*`, `?` and `{a,b}`; time is bounded by path × pattern.

type Braces = ReadonlyMap<number, readonly number[]>;

/**
 * Where to go on from a brace or comma of a group: `{` to each alternative, `,` and `}` to what
 * follows the group. A brace without a partner or without a comma stands for itself.
 */
function bracesOf(pattern: readonly string[]): Braces {
  const next = new Map<number, number[]>();
  const open: { at: number; commas: number[] }[] = [];
  for (const [at, char] of pattern.entries()) {
    if (char === '{') open.push({ at, commas: [] });
    else if (char === ',') open.at(-1)?.commas.push(at);
    else if (char === '}') {
      const group = open.pop();
      if (!group || group.commas.length === 0) continue;
      next.set(group.at, [group.at + 1, ...group.commas.map((comma) => comma + 1)]);
      for (const place of [...group.commas, at]) next.set(place, [at + 1]);
    }
  }
  return next;
}

/** `**` reads any character, `*` any but a slash, everything else itself. */
interface Move {
  on: string;
  to: number;
}

export interface State {
  /** States reached without reading. */
  free: readonly number[];
  moves: readonly Move[];
}

/** One state for each character of the glob; the accepting state is the one after the last. */
export function compile(glob: string): State[] {
  const pattern = [...glob.replace(/^\.?\//, '').replace(/\/$/, '/**')];
  const braces = bracesOf(pattern);
  const states: State[] = [];
  while (states.length < pattern.length) {
    const at = states.length;
    const char = pattern[at] as string;
    const free = braces.get(at);
    const startsSegment =
      at === 0 || pattern[at - 1] === '/' || (pattern[at - 1] !== '}' && braces.has(at - 1));
    if (free) states.push({ free, moves: [] });
    else if (char === '?') states.push({ free: [], moves: [{ on: '*', to: at + 1 }] });
    else if (char !== '*') states.push({ free: [], moves: [{ on: char, to: at + 1 }] });
    else if (pattern[at + 1] !== '*') {
      states.push({ free: [at + 1], moves: [{ on: '*', to: at }] });
    } else if (startsSegment && pattern[at + 2] === '/') {
      // No folder at all, or any text that ends in a slash.
      states.push({ free: [at + 3, at + 1], moves: [] });
      const folders = [
        { on: '**', to: at + 1 },
        { on: '/', to: at + 3 },
      ];
      states.push({ free: [], moves: folders }, { free: [], moves: [] });
    } else {
      states.push({ free: [at + 2], moves: [{ on: '**', to: at }] }, { free: [], moves: [] });
    }
  }
  return states;
}

/** Adds a state and all that are reached from it without reading. */
function enter(start: number, states: readonly State[], reached: Set<number>): void {
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    for (const next of states[at]?.free ?? []) waiting.push(next);
  }
}

function matches(path: string, states: readonly State[]): boolean {
  let reached = new Set<number>();
  enter(0, states, reached);
  for (const char of path) {
    const next = new Set<number>();
    for (const at of reached) {
      for (const { on, to } of states[at]?.moves ?? []) {
        if (on === char || on === '**' || (on === '*' && char !== '/')) enter(to, states, next);
      }
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(states.length);
}

/** Compiled globs by their text: a run asks the same few again and again. */
const compiled = new Map<string, State[]>();
const MOST_COMPILED = 500;

function compileOnce(glob: string): State[] {
  const known = compiled.get(glob);
  if (known) return known;
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  const states = compile(glob);
  compiled.set(glob, states);
  return states;
}

/**
 * Whether a path or branch matches one of the globs, whole and with case. `*` and `?` stay inside a
 * segment, `**` does not, and `**` followed by a slash stands for no folder as well; dotfiles are like other
 * files; `folder/` is everything below it. All else stands for itself. Never throws.
 */
export function matchesAny(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matches(path, compileOnce(pattern)));
}
