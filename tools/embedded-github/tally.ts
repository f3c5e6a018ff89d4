// Counts what is under way, so that one can wait for its end instead of guessing a time.

export interface Tally {
  /** Something began; call the result, once or more, when it has ended. */
  begin(): () => void;
  /** How much is under way. */
  count(): number;
  /** Resolves when nothing is under way. */
  none(): Promise<void>;
}

export function createTally(): Tally {
  const open = new Set<symbol>();
  let waiting: (() => void)[] = [];
  return {
    begin() {
      const one = Symbol('under way');
      open.add(one);
      return () => {
        open.delete(one);
        if (open.size > 0) return;
        for (const resolve of waiting) resolve();
        waiting = [];
      };
    },
    count: () => open.size,
    async none() {
      while (open.size > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}
