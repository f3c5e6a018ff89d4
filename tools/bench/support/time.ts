// Time of the processor: what else runs on the machine does not count.
import { median, times } from './row.js';

/** Milliseconds of calls before the first sample: until then the engine still compiles. */
const WARM = times(150, 30);

async function sample(run: () => unknown, times: number): Promise<number> {
  const start = process.cpuUsage();
  for (let n = 0; n < times; n += 1) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/**
 * Milliseconds of the processor for one call, the median of samples. A sample is as many calls as take
 * `atLeast` milliseconds, once it is warm; 0: one call a sample, not warmed up.
 */
export async function cpuTime(
  run: () => unknown,
  { samples = 15, atLeast = 5 }: { samples?: number; atLeast?: number } = {},
): Promise<number> {
  for (let spent = 0; atLeast > 0 && spent < WARM; ) spent += await sample(run, 1);
  let calls = 1;
  while (atLeast > 0 && (await sample(run, calls)) < atLeast) calls *= 2;
  const all: number[] = [];
  while (all.length < samples) all.push((await sample(run, calls)) / calls);
  return median(all);
}
