// Where the embedded GitHub is known to differ from GitHub's description, and why that is harmless.
import type { Deviation } from './check.js';

export interface Known {
  /** The operation or webhook; `*` for any. */
  readonly operation: string;
  /** The JSON pointer, or its end where it starts with `…`. */
  readonly pointer: string;
  readonly why: string;
}

export const KNOWN: readonly Known[] = [];

/** Tells deviations that are known from those that are not, and entries that nothing needs. */
export function judge(deviations: readonly Deviation[], list: readonly Known[]) {
  const used = new Set<Known>();
  const unknown = deviations.filter((deviation) => {
    const entries = list.filter((one) => covers(one, deviation));
    for (const one of entries) used.add(one);
    return entries.length === 0;
  });
  return {
    unknown,
    unneeded: list.filter((one) => !used.has(one)),
    known: deviations.length - unknown.length,
  };
}

function covers(known: Known, { operation, pointer }: Deviation): boolean {
  if (known.operation !== '*' && known.operation !== operation) return false;
  return known.pointer.startsWith('…')
    ? pointer.endsWith(known.pointer.slice(1))
    : pointer === known.pointer;
}
