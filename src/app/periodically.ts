// Does something again and again, each time a little earlier or later, so that many servers spread.

interface Periodic {
  stop(): void;
}

/**
 * @param every milliseconds between two times. @param spread share of that by which one may be early or
 * late. @param random 0 to 1.
 */
export function periodically(
  act: () => void,
  every: number,
  spread = 0.1,
  random: () => number = Math.random,
): Periodic {
  let timer: NodeJS.Timeout;
  const next = () => {
    timer = setTimeout(
      () => {
        act();
        next();
      },
      every * (1 + spread * (2 * random() - 1)),
    ).unref();
  };
  next();
  return { stop: () => clearTimeout(timer) };
}
