// What a person writes is read in linear time: work is counted, never timed.
import { workOf } from '../../support/work/count.js';
import { loadCounted } from '../../support/work/load.js';
import { distinctWords, PATTERNS, textOf } from './patterns.js';

const { module, counters } = await loadCounted<typeof import('./subjects.js')>(
  'test/core/growth/subjects.ts',
);

/** Linear work grows fourfold with four times the text, quadratic work sixteenfold. */
const MOST_GROWTH = 6;
/** Work a character that may come and go by the length, such as looking up to a bound. */
const SLACK = 150;
/** Work a character, whatever is written. */
const MOST_WORK = 20_000;

test.each(module.SUBJECTS)('$name', ({ size, run, slack = SLACK, every = 1, more = [] }) => {
  const work = (text: string) => workOf(counters, () => run(text));
  run('The agent wrote a line. ');
  const fixed = work('');
  const texts: [string, (length: number) => string][] = [
    ['different words', distinctWords],
    ...[...PATTERNS.filter((_, at) => at % every === 0), ...more].map(
      (pattern): [string, (length: number) => string] => [
        JSON.stringify(pattern),
        (length) => textOf(pattern, length),
      ],
    ),
  ];
  const wrong = texts.flatMap(([name, make]) => {
    const [short, long] = [make(size), make(4 * size)];
    const [once, fourfold] = [work(short) - fixed, work(long) - fixed];
    const most = Math.min(MOST_GROWTH * once + slack * long.length, MOST_WORK * long.length);
    return fourfold > most ? [`${name}: ${once} → ${fourfold}`] : [];
  });
  expect(wrong).toEqual([]);
});
