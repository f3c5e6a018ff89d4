// What a bench gives: rows of the one table.

export interface Row {
  what: string;
  /** NaN where the machine does not tell it. */
  value: number;
  unit: string;
  /** The real value is above it: the measurement was ended there. */
  over?: boolean;
  /** Said in parentheses behind the figure. */
  note?: string;
  /** The target, in the unit of the value: at most, or at least that. A row without is there to compare. */
  most?: number;
  least?: number;
}

/** A bench is a file of `tools/bench` that exports this as `rows`. */
export type Bench = () => Promise<Row[]>;

/** A short run shows that all works; its figures are worth little. */
export const SHORT = process.env.BENCH_SHORT === '1';

/** Where a series is cut in a short run. */
export const times = (usual: number, short: number): number => (SHORT ? short : usual);

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Three digits that count; no more than the measurement is worth. */
export function shown(value: number): string {
  if (value === 0 || Number.isInteger(value)) return value.toLocaleString('en-US');
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 4));
}
