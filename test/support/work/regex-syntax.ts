// Reads the source of a regular expression into a tree.

const exec = RegExp.prototype.exec;

/** A set of characters: code units, or with the flag u code points. */
export class CharSet {
  /** Of the ASCII characters 1 is in, 2 is out, 0 was not asked for yet. */
  private readonly ascii = new Uint8Array(128);
  private readonly others = new Map<number, boolean>();
  constructor(private readonly test: (char: number) => boolean) {}

  has(char: number): boolean {
    if (char < 128) {
      const known = this.ascii[char] as number;
      if (known > 0) return known === 1;
      const holds = this.test(char);
      this.ascii[char] = holds ? 1 : 2;
      return holds;
    }
    let holds = this.others.get(char);
    if (holds === undefined) {
      holds = this.test(char);
      this.others.set(char, holds);
    }
    return holds;
  }

  static of(source: string, flags: string): CharSet {
    const one = new RegExp(`^(?:${source})$`, flags.replace(/[^ius]/g, ''));
    return new CharSet((char) => exec.call(one, String.fromCodePoint(char)) !== null);
  }

  static union(sets: readonly CharSet[]): CharSet {
    const [only] = sets;
    if (only && sets.length === 1) return only;
    return new CharSet((char) => sets.some((set) => set.has(char)));
  }
}

export type Node =
  | { is: 'char'; set: CharSet }
  | { is: 'all'; of: Node[] }
  | { is: 'any'; of: Node[] }
  | { is: 'group'; of: Node; index: number }
  | { is: 'many'; of: Node; least: number; most: number; lazy: boolean }
  | { is: 'look'; of: Node; behind: boolean; not: boolean }
  | { is: 'edge'; at: string }
  | { is: 'back'; to: number | string };

/** Stands for “without end”. */
export const ENDLESS = 0x7fffffff;

const TERM =
  /\(\?<?[=!]|\(\?:|\(\?<[^>]+>|\(|\[(?:\\[\s\S]|[^\]\\])*\]|\\[bB]|\\k<[^>]+>|\\[1-9]|\\p\{[^}]*\}|\\P\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[\s\S]|[\s\S]/y;
const TERM_U = new RegExp(TERM.source, 'uy');
const MANY = /(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/y;

/** Groups are counted from the left. Not read are sets by the flag v and groups with flags of their own. */
export class Parser {
  at = 0;
  groups = 0;
  names = new Map<string, number>();
  constructor(
    readonly source: string,
    readonly flags: string,
  ) {}

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = exec.call(pattern, this.source);
    if (found) this.at += found[0].length;
    return found;
  }

  any(): Node {
    const of = [this.all()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      of.push(this.all());
    }
    return of.length === 1 ? (of[0] as Node) : { is: 'any', of };
  }

  all(): Node {
    const of: Node[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] as string)) {
      of.push(this.quantified(this.term()));
    }
    return { is: 'all', of };
  }

  quantified(node: Node): Node {
    const many = this.take(MANY);
    if (!many) return node;
    const [, sign, from, comma, to] = many;
    const least = sign ? (sign === '+' ? 1 : 0) : Number(from);
    const most = sign ? (sign === '?' ? 1 : ENDLESS) : to ? Number(to) : comma ? ENDLESS : least;
    return { is: 'many', of: node, least, most, lazy: many[5] === '?' };
  }

  inside(): Node {
    const node = this.any();
    this.at += 1;
    return node;
  }

  term(): Node {
    const text = (this.take(this.flags.includes('u') ? TERM_U : TERM) as RegExpExecArray)[0];
    if (text === '(?:') return this.inside();
    if (/^\(\?<?[=!]$/.test(text)) {
      const [behind, not] = [text[2] === '<', text.endsWith('!')];
      return { is: 'look', of: this.inside(), behind, not };
    }
    if (text.startsWith('(')) {
      this.groups += 1;
      const index = this.groups;
      if (text !== '(') this.names.set(text.slice(3, -1), index);
      return { is: 'group', of: this.inside(), index };
    }
    if (text === '^' || text === '$') {
      return { is: 'edge', at: this.flags.includes('m') ? `${text}m` : text };
    }
    if (text === '\\b' || text === '\\B') return { is: 'edge', at: text };
    if (text.startsWith('\\k')) return { is: 'back', to: text.slice(3, -1) };
    if (/^\\[1-9]/.test(text)) return { is: 'back', to: Number(text.slice(1)) };
    return { is: 'char', set: CharSet.of(text, this.flags) };
  }
}
