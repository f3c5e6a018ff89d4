// Counts how many steps a backtracking matcher takes: what the engine does inside is no executed block.
import { holdsEdge, isLow } from './edges.js';
import { OP, type Program, programOf, type Step } from './regex-program.js';
import type { CharSet } from './regex-syntax.js';

/** By source and flags; the engine keeps one string a source, so that looking it up is cheap. */
const programs = new Map<string, Map<string, Program>>();
const known = new WeakMap<RegExp, Program>();

function programFor(pattern: RegExp): Program {
  const own = known.get(pattern);
  if (own) return own;
  const { source, flags } = pattern;
  const byFlags = programs.get(source) ?? new Map<string, Program>();
  programs.set(source, byFlags);
  const program = byFlags.get(flags) ?? programOf(source, flags);
  byFlags.set(flags, program);
  known.set(pattern, program);
  return program;
}

/** Kinds of what is left to try, where it is no loop that gives back what it took. */
const BRANCH = -1;
const SLOT = -2;
const LAZY = -3;
const WIDTH = 4;
/** What is left to try, by fours: step, place, down to which place (or the kind), direction (or times). */
let left = new Int32Array(WIDTH * 1024);

/** One search over one text. */
class Run {
  taken = 0;
  readonly slots: Int32Array;
  private size = 0;
  private place = 0;
  private at = 0;

  constructor(
    readonly text: string,
    readonly unicode: boolean,
    readonly ignoreCase: boolean,
    slots: number,
    readonly budget: number,
  ) {
    this.slots = new Int32Array(slots).fill(-1);
  }

  private push(place: number, at: number, least: number, most: number): void {
    const { size } = this;
    if (size === left.length) {
      const more = new Int32Array(2 * size);
      more.set(left);
      left = more;
    }
    left[size] = place;
    left[size + 1] = at;
    left[size + 2] = least;
    left[size + 3] = most;
    this.size = size + WIDTH;
  }

  /** The character on one side of a place; -1 at the end. */
  char(at: number, behind: boolean): number {
    const { text } = this;
    if (behind ? at <= 0 : at >= text.length) return -1;
    if (!this.unicode) return text.charCodeAt(behind ? at - 1 : at);
    if (!behind) return text.codePointAt(at) as number;
    const pair = at > 1 && isLow(text, at - 1) ? (text.codePointAt(at - 2) as number) : 0;
    return pair > 0xffff ? pair : text.charCodeAt(at - 1);
  }

  /** The place behind a character of the set; -1 where there is none. */
  private read(set: CharSet, at: number, behind: boolean): number {
    const char = this.char(at, behind);
    if (char < 0 || !set.has(char)) return -1;
    const width = char > 0xffff ? 2 : 1;
    return behind ? at - width : at + width;
  }

  private repeat(step: Step, from: number): number {
    const { set, behind, lazy, least, most } = step;
    let [at, times, first] = [from, 0, from];
    const wanted = lazy ? least : most;
    while (times < wanted) {
      this.taken += 1;
      const next = this.read(set as CharSet, at, behind);
      if (next < 0) break;
      at = next;
      times += 1;
      if (times === least) first = at;
    }
    if (times < least) return -1;
    if (lazy) {
      if (most > least) this.push(this.place - 1, at, LAZY, most - least);
    } else if (at !== first) this.push(this.place, at, first, behind ? 1 : -1);
    return at;
  }

  private same(step: Step, at: number): number {
    const [from, to] = [this.slots[step.slot] as number, this.slots[step.slot + 1] as number];
    if (from < 0 || to < 0) return at;
    const size = to - from;
    this.taken += size;
    const start = step.behind ? at - size : at;
    const [a, b] = [this.text.slice(from, to), this.text.slice(Math.max(0, start), start + size)];
    const fits = a === b || (this.ignoreCase && a.toLowerCase() === b.toLowerCase());
    if (!fits) return -1;
    return step.behind ? start : start + size;
  }

  private branches(step: Step, at: number): number[] {
    if (step.op === OP.split) return step.to;
    const char = this.char(at, false);
    let to = step.known.get(char);
    if (!to) {
      to = step.to.filter((_, index) => {
        const first = step.first[index];
        return !first || (char >= 0 && first.has(char));
      });
      step.known.set(char, to);
    }
    return to;
  }

  private split(step: Step, at: number): number {
    const to = this.branches(step, at);
    for (let last = to.length - 1; last > 0; last -= 1)
      this.push(to[last] as number, at, BRANCH, 0);
    const [first] = to;
    if (first === undefined) return -1;
    this.place = first;
    return at;
  }

  private save(slot: number, at: number): number {
    this.push(slot, this.slots[slot] as number, SLOT, 0);
    this.slots[slot] = at;
    return at;
  }

  private look(step: Step, at: number): number {
    const { place } = this;
    const kept = step.not ? this.slots.slice() : null;
    const found = this.match(step.program, at) >= 0;
    if (kept) this.slots.set(kept);
    this.place = place;
    return found !== step.not ? at : -1;
  }

  private take(step: Step, at: number): number {
    switch (step.op) {
      case OP.char:
        return this.read(step.set as CharSet, at, step.behind);
      case OP.chars:
        return this.repeat(step, at);
      case OP.jump:
        this.place = step.to[0] as number;
        return at;
      case OP.save:
        return this.save(step.slot, at);
      case OP.moved:
        return this.slots[step.slot] === at ? -1 : at;
      case OP.edge:
        return holdsEdge(step.edge, this.text, at) ? at : -1;
      case OP.look:
        return this.look(step, at);
      case OP.back:
        return this.same(step, at);
      default:
        return this.split(step, at);
    }
  }

  /** Takes up what was left last; false where nothing is. */
  private retry(program: readonly Step[], base: number): boolean {
    while (this.size > base) {
      this.size -= WIDTH;
      this.taken += 1;
      const { size } = this;
      const [place, at] = [left[size] as number, left[size + 1] as number];
      const [least, most] = [left[size + 2] as number, left[size + 3] as number];
      if (least === SLOT) {
        this.slots[place] = at;
        continue;
      }
      this.place = place;
      this.at = at;
      if (least === BRANCH) return true;
      if (least === LAZY) {
        const step = program[place] as Step;
        this.at = this.read(step.set as CharSet, at, step.behind);
        if (this.at < 0) continue;
        if (most > 1) this.push(place, this.at, LAZY, most - 1);
        this.place = place + 1;
        return true;
      }
      const wide = this.unicode && this.char(at, most < 0) > 0xffff;
      this.at = at + (wide ? 2 * most : most);
      if (this.at !== least) this.push(place, this.at, least, most);
      return true;
    }
    return false;
  }

  /** Where a match that begins here ends; -1 where none does. */
  match(program: readonly Step[], from: number): number {
    const base = this.size;
    this.place = 0;
    let at = from;
    for (;;) {
      this.taken += 1;
      if (this.taken > this.budget) throw new RangeError('too many steps');
      const step = program[this.place] as Step;
      this.place += 1;
      if (step.op === OP.end) {
        // What was saved stays saved, as long as nothing before it is tried again.
        this.size = base;
        return at;
      }
      at = this.take(step, at);
      if (at >= 0) continue;
      if (!this.retry(program, base)) return -1;
      at = this.at;
    }
  }
}

/**
 * Searches as `exec` does.
 * @returns the steps taken, and where something was found, to be held against the engine
 * @throws RangeError where more steps than `budget` are needed
 */
export function search(
  pattern: RegExp,
  text: string,
  from: number,
  budget: number,
): { taken: number; found: [number, number] | null } {
  const { unicode, ignoreCase, sticky } = pattern;
  const { steps, first, anchored, slots } = programFor(pattern);
  const run = new Run(text, unicode, ignoreCase, slots, budget);
  const last = sticky ? from : anchored ? 0 : text.length;
  for (let at = from; at <= last; at += 1) {
    run.taken += 1;
    const within = unicode && at > from && isLow(text, at);
    if (within && (text.codePointAt(at - 1) as number) > 0xffff) continue;
    const char = first ? run.char(at, false) : 0;
    if (first && (char < 0 || !first.has(char))) continue;
    const end = run.match(steps, at);
    if (end >= 0) return { taken: run.taken, found: [at, end] };
    run.slots.fill(-1);
  }
  return { taken: run.taken, found: null };
}
