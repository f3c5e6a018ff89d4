// Turns the tree of a regular expression into a program for the matcher that counts its own steps.
import { CharSet, ENDLESS, type Node, Parser } from './regex-syntax.js';

export const OP = {
  /** Reads one character of the set. */
  char: 0,
  /** Reads `least` to `most` characters of the set. */
  chars: 1,
  /** Goes on at the places of `to`, the first first. */
  split: 2,
  /** The same, to those alone that the next character can begin. */
  choose: 3,
  jump: 4,
  /** Keeps the place in a slot. */
  save: 5,
  /** Fails where nothing was read since the slot was saved. */
  moved: 6,
  look: 7,
  edge: 8,
  back: 9,
  end: 10,
} as const;

/** All steps have all fields, which makes the matcher three times as fast. */
export interface Step {
  op: number;
  set: CharSet | null;
  behind: boolean;
  least: number;
  most: number;
  lazy: boolean;
  to: number[];
  /** What each branch of `to` can begin with; null where it can be empty. */
  first: (CharSet | null)[];
  /** Branches by the next character, as far as they were asked for. */
  known: Map<number, number[]>;
  slot: number;
  program: Step[];
  not: boolean;
  edge: string;
}

export interface Program {
  steps: Step[];
  /** What the first character can be; null where the match can be empty. */
  first: CharSet | null;
  /** Whether a match can begin at the start of the text alone. */
  anchored: boolean;
  slots: number;
}

function step(op: number, more: Partial<Step> = {}): Step {
  return {
    op,
    set: null,
    behind: false,
    least: 0,
    most: 0,
    lazy: false,
    to: [],
    first: [],
    known: new Map(),
    slot: 0,
    program: [],
    not: false,
    edge: '',
    ...more,
  };
}

function firstOf(node: Node): CharSet | null {
  if (node.is === 'char') return node.set;
  if (node.is === 'group') return firstOf(node.of);
  if (node.is === 'many') return node.least > 0 ? firstOf(node.of) : null;
  if (node.is === 'any') {
    const all = node.of.map(firstOf);
    return all.includes(null) ? null : CharSet.union(all as CharSet[]);
  }
  if (node.is !== 'all') return null;
  const before: CharSet[] = [];
  for (const part of node.of) {
    if (part.is === 'edge' || part.is === 'look') continue;
    const first = firstOf(part);
    if (first) return CharSet.union([...before, first]);
    const some = part.is === 'many' ? firstOf(part.of) : null;
    if (!some) return null;
    before.push(some);
  }
  return null;
}

function isAnchored(node: Node): boolean {
  if (node.is === 'edge') return node.at === '^';
  if (node.is === 'any') return node.of.every(isAnchored);
  if (node.is === 'all') return node.of[0] !== undefined && isAnchored(node.of[0]);
  return node.is === 'group' && isAnchored(node.of);
}

class Writer {
  steps: Step[] = [];
  constructor(
    readonly behind: boolean,
    readonly parser: Parser,
    readonly slots: { count: number },
  ) {}

  add(op: number, more: Partial<Step> = {}): Step {
    const added = step(op, { behind: this.behind, ...more });
    this.steps.push(added);
    return added;
  }

  group(node: Node & { is: 'group' }): void {
    const [from, to] = [2 * node.index, 2 * node.index + 1];
    this.add(OP.save, { slot: this.behind ? to : from });
    this.write(node.of);
    this.add(OP.save, { slot: this.behind ? from : to });
  }

  any(of: Node[]): void {
    const { to } = this.add(this.behind ? OP.split : OP.choose, { first: of.map(firstOf) });
    const ends = of.map((branch) => {
      to.push(this.steps.length);
      this.write(branch);
      return this.add(OP.jump);
    });
    for (const end of ends) end.to.push(this.steps.length);
  }

  many({ of, least, most, lazy }: Node & { is: 'many' }): void {
    if (of.is === 'char') {
      this.add(OP.chars, { set: of.set, least, most, lazy });
      return;
    }
    for (let time = 0; time < least; time += 1) this.write(of);
    const slot = this.slots.count;
    this.slots.count += 1;
    const splits: number[][] = [];
    const times = most === ENDLESS ? 1 : most - least;
    for (let time = 0; time < times; time += 1) {
      const start = this.steps.length;
      const { to } = this.add(OP.split);
      splits.push(to);
      to.push(start + 1);
      this.add(OP.save, { slot });
      this.write(of);
      this.add(OP.moved, { slot });
      if (most === ENDLESS) this.add(OP.jump, { to: [start] });
    }
    for (const to of splits) {
      if (lazy) to.unshift(this.steps.length);
      else to.push(this.steps.length);
    }
  }

  look(node: Node & { is: 'look' }): void {
    const inner = new Writer(node.behind, this.parser, this.slots);
    inner.write(node.of);
    inner.add(OP.end);
    this.add(OP.look, { program: inner.steps, not: node.not });
  }

  write(node: Node): void {
    if (node.is === 'char') this.add(OP.char, { set: node.set });
    if (node.is === 'edge') this.add(OP.edge, { edge: node.at });
    if (node.is === 'all') {
      for (const part of this.behind ? [...node.of].reverse() : node.of) this.write(part);
    }
    if (node.is === 'group') this.group(node);
    if (node.is === 'any') this.any(node.of);
    if (node.is === 'many') this.many(node);
    if (node.is === 'look') this.look(node);
    if (node.is === 'back') {
      const group = typeof node.to === 'number' ? node.to : (this.parser.names.get(node.to) ?? 0);
      this.add(OP.back, { slot: 2 * group });
    }
  }
}

/** The program of a regular expression. */
export function programOf(source: string, flags: string): Program {
  const parser = new Parser(source, flags);
  const node = parser.any();
  const slots = { count: 2 * parser.groups + 2 };
  const writer = new Writer(false, parser, slots);
  writer.write(node);
  writer.add(OP.end);
  return {
    steps: writer.steps,
    first: firstOf(node),
    anchored: isAnchored(node),
    slots: slots.count,
  };
}
