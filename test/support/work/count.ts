// Counts the work of a function without a clock: statements, steps of regular expressions, what is copied.
import { search } from './regex-steps.js';

/** More work than this is no longer counted: the function is stopped. */
const MOST_STEPS = 20_000_000;

interface Counters {
  s: Record<number, number>;
  b: Record<number, number[]>;
  f: Record<string, number>;
  fnMap: Record<string, { name: string }>;
}

/** The names of the functions that ran, without the numbers that bundling gives them. */
export function ranIn(counters: Record<string, Counters>): Set<string> {
  const names = Object.values(counters).flatMap(({ f, fnMap }) =>
    Object.entries(fnMap).flatMap(([key, { name }]) => ((f[key] ?? 0) > 0 ? [name] : [])),
  );
  return new Set(names.map((name) => name.replace(/\d+$/, '')));
}

/** Filled by the instrumented code: how often each of its statements and branches ran. */
function statements(counters: Record<string, Counters>): number {
  let sum = 0;
  // The keys are numbers from 0 on: counting them up is far cheaper than asking for their names.
  for (const { s, b } of Object.values(counters)) {
    for (let key = 0, at = s[key]; at !== undefined; key += 1, at = s[key]) sum += at;
    for (let key = 0, at = b[key]; at; key += 1, at = b[key]) for (const count of at) sum += count;
  }
  return sum;
}

// biome-ignore lint/suspicious/noExplicitAny: any native method, on whatever it is called
type Method = (this: any, ...args: any[]) => unknown;

/** Native methods that read or copy as much as they are long, and what a call costs. */
type Cost = (self: { length: number }, args: unknown[], result: unknown) => number;
const found: Cost = ({ length }, [, from], result) => {
  const start = typeof from === 'number' ? from : 0;
  return typeof result === 'number' && result >= 0 ? Math.abs(result - start) : length - start;
};
const whole: Cost = ({ length }) => length;
const taken: Cost = (_, __, result) => (result as { length: number }).length;
const indexOf = String.prototype.indexOf;
/** `includes` reads up to what it finds. */
const held: Cost = (self, [sought, from]) =>
  found(self, [sought, from], indexOf.call(String(self), String(sought), Number(from ?? 0)));
const NATIVE: [object, string, Cost][] = [
  [String.prototype, 'indexOf', found],
  [String.prototype, 'includes', held],
  [String.prototype, 'lastIndexOf', whole],
  [String.prototype, 'toLowerCase', whole],
  [String.prototype, 'trim', ({ length }, _, result) => length - (result as string).length],
  [Array.prototype, 'indexOf', found],
  [Array.prototype, 'includes', whole],
  [Array.prototype, 'lastIndexOf', whole],
  [Array.prototype, 'shift', whole],
  [Array.prototype, 'unshift', whole],
  [Array.prototype, 'splice', whole],
  [Array.prototype, 'slice', taken],
  [Array.prototype, 'concat', taken],
  [Array.prototype, 'join', whole],
  [Array.prototype, 'reverse', whole],
];

/** Steps of the searches so far, by expression, text and start: a rule may read one text many times. */
type Searches = Map<string, Map<string, Map<number, number>>>;

function stepsOf(pattern: RegExp, text: string, most: number, known: Searches): number {
  const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
  if (from > text.length) return 0;
  const { source } = pattern;
  const byText = known.get(source) ?? new Map<string, Map<number, number>>();
  known.set(source, byText);
  const byStart = byText.get(text) ?? new Map<number, number>();
  byText.set(text, byStart);
  const kind = pattern.sticky ? -1 - from : from;
  const steps = byStart.get(kind) ?? search(pattern, text, from, most).taken;
  byStart.set(kind, steps);
  return steps;
}

/** Everything that is called while `run` runs is counted; what cannot end is stopped by a RangeError. */
export function workOf(counters: Record<string, Counters>, run: () => void): number {
  const before = statements(counters);
  let work = 0;
  let counting = true;
  const known: Searches = new Map();
  const restore: (() => void)[] = [];
  const wrap = (home: object, name: string, make: (own: Method) => Method) => {
    const own = Reflect.get(home, name) as Method;
    Object.defineProperty(home, name, { value: make(own), configurable: true, writable: true });
    restore.push(() =>
      Object.defineProperty(home, name, { value: own, configurable: true, writable: true }),
    );
  };
  for (const [home, name, cost] of NATIVE) {
    wrap(
      home,
      name,
      (own) =>
        function counted(this: { length: number }, ...args: unknown[]) {
          const result: unknown = own.apply(this, args);
          if (counting) work += cost(this, args, result);
          return result;
        },
    );
  }
  wrap(
    RegExp.prototype,
    'exec',
    (own) =>
      function counted(this: RegExp, text: string) {
        if (counting) {
          counting = false;
          try {
            work += stepsOf(this, String(text), MOST_STEPS - work, known);
          } finally {
            counting = true;
          }
        }
        return own.call(this, text) as unknown;
      },
  );
  try {
    run();
  } finally {
    for (const undo of restore.reverse()) undo();
  }
  return work + statements(counters) - before;
}
