// Shows that work grows with its input and not with its square: executed blocks are counted, not time.
import { Session } from 'node:inspector/promises';

/** How often any block of our own sources runs in `work`. */
async function steps(session: Session, work: () => void): Promise<number> {
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  const own = result.filter(({ url }) => url.includes('/src/'));
  const counts = own.flatMap(({ functions }) =>
    functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The geometric middle of linear, which is 4, and square, which is 16. */
const BOUND = 8;

/**
 * How much more `work` does with four times the text, and whether that is linear. The engine may drop
 * counts of code it has thrown away, which only ever makes it look worse: then it is measured again.
 */
export async function growth(work: (text: string) => void, head: string, unit: string) {
  const small = 8_192;
  const text = (length: number) =>
    (head + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  let [once, ratio] = [0, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < 3 && ratio >= BOUND; tries += 1) {
    once = await steps(session, () => work(text(small)));
    ratio = (await steps(session, () => work(text(4 * small)))) / once;
  }
  session.disconnect();
  return { once, linear: ratio < BOUND };
}
