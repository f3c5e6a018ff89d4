// What a person writes is read in linear time: work is counted, never timed.
import { readdirSync, readFileSync } from 'node:fs';
import { ranIn, workOf } from '../../support/work/count.js';
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

test.each(module.SUBJECTS)(
  '$name',
  ({ name: subject, size, run, slack = SLACK, every = 1, more = [] }) => {
    const work = (text: string) => workOf(counters, () => run(text));
    run('The agent wrote a line. ');
    const fixed = work('');
    const texts: [string, (length: number) => string][] = [
      ['different words', distinctWords],
      ...[...PATTERNS.filter((_, at) => every > 0 && at % every === 0), ...more].map(
        (pattern): [string, (length: number) => string] => [
          JSON.stringify(pattern),
          (length) => textOf(pattern, length),
        ],
      ),
    ];
    const wrong = texts.flatMap(([name, make]) => {
      // No other subject has had it: what is made of a short text is remembered.
      const ending = (length: number) => `${make(length)}\n${subject}`;
      const [short, long] = [ending(size), ending(4 * size)];
      const [once, fourfold] = [work(short) - fixed, work(long) - fixed];
      const most = Math.min(MOST_GROWTH * once + slack * long.length, MOST_WORK * long.length);
      return fourfold > most ? [`${name}: ${once} → ${fourfold}`] : [];
    });
    expect(wrong).toEqual([]);
  },
);

const READER =
  /^export function (\w+)\(\s*(?:text|body|line|part|section|label|glob|raw|input|word): string/gm;

test('every exported reader of a text is among what is counted', () => {
  const files = ['core', 'language'].flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`src/${folder}/${name}`, 'utf8')),
  );
  const readers = files.flatMap((text) => [...text.matchAll(READER)].map(([, name]) => name ?? ''));
  const texts = [
    'The agent was changed to v2 — @a/b — #4 — due 2026-12-01',
    ...PATTERNS.map((pattern) => textOf(pattern, 40)),
  ];
  for (const { run } of module.SUBJECTS) for (const text of texts) run(text);
  const ran = ranIn(counters);
  expect(readers.length).toBeGreaterThan(60);
  expect(readers.filter((name) => !ran.has(name))).toEqual([]);
});
