// The mutation run's own parts: what is sampled, how tests are run again and again, what is told.
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const tool = (path: string) => import(pathToFileURL(`${root}tools/mutation/${path}`).href);
const { sampleOf } = await tool('sample.mjs');
const { resultsOf, tell, unnoticed } = await tool('summary.mjs');
const { createSuites } = await tool('plugin/suite.mjs');

interface Mutant {
  key: string;
}
const mutants: Mutant[] = Array.from({ length: 200 }, (_, at) => ({ key: `src/a.ts|${at}` }));
const keys = (sample: Mutant[]) => sample.map(({ key }) => key);

test('a seed decides which mutants are tried', () => {
  const sample: Mutant[] = sampleOf(mutants, 20, '7');
  expect(sample).toHaveLength(20);
  expect(keys(sampleOf([...mutants].reverse(), 20, '7'))).toEqual(keys(sample));
  expect(keys(sampleOf(mutants, 20, '8'))).not.toEqual(keys(sample));
  const more = keys(sampleOf([...mutants, { key: 'src/b.ts|1' }], 20, '7'));
  expect(keys(sample).filter((key) => !more.includes(key)).length).toBeLessThan(2);
});

const mutant = (line: number, status: string, replacement = 'false') => ({
  location: { start: { line, column: 3 }, end: { line, column: 9 } },
  mutatorName: 'ConditionalExpression',
  replacement,
  status,
});
const REPORT = {
  files: {
    'src/a.ts': {
      mutants: [
        mutant(4, 'Killed'),
        mutant(5, 'Timeout'),
        mutant(9, 'Survived', 'a ||\n  b'),
        mutant(7, 'NoCoverage'),
        mutant(8, 'RuntimeError'),
        mutant(20, 'Survived'),
      ],
    },
  },
};
const SAMPLED = new Set(
  [4, 5, 7, 8, 9].map((line) =>
    [
      'src/a.ts',
      [line - 1, 2, line - 1, 8].join(':'),
      'ConditionalExpression',
      line === 9 ? 'a ||\n  b' : 'false',
    ].join('|'),
  ),
);

test('the figures are those of the sample, and what no test noticed is listed by place', () => {
  const results = resultsOf(REPORT, SAMPLED);
  expect(tell(results, 70)).toEqual({
    text: '1 killed, 1 survived, 1 timed out, 1 not covered, 1 could not be tried; score 50.0 % (wanted: 70 %)',
    enough: false,
  });
  expect(tell(results, 50)).toMatchObject({ enough: true });
  expect(unnoticed(results)).toEqual([
    'src/a.ts:7:3 not covered: ConditionalExpression → false',
    'src/a.ts:9:3 survived: ConditionalExpression → a || b',
  ]);
});

describe('tests in the process itself', () => {
  const { globals, collect, run } = createSuites(root);
  const calls: string[] = [];
  const note = (what: string) => () => {
    calls.push(what);
  };
  let broken = false;
  const file = async () => {
    globals.beforeAll(note('open'));
    globals.afterAll(note('close'));
    globals.describe('outer', () => {
      globals.beforeEach(note('before'));
      globals.afterEach(note('after'));
      globals.test.each([1, 2])('is %i', (value: number) => {
        calls.push(`${value}`);
        globals.expect(broken && value === 1).toBe(false);
      });
    });
    globals.test.skip('left out', note('never'));
    globals.test('last', note('last'));
    globals.test('last', note('again'));
  };

  test('run in order with their hooks, as often as is asked, and stop at a failure', async () => {
    const tests = await collect(file);
    expect(tests.map(({ name }: { name: string }) => name)).toEqual([
      'outer is 1',
      'outer is 2',
      'left out',
      'last',
      'last (2)',
    ]);
    const chosen = tests.filter(({ skip }: { skip: boolean }) => !skip);
    const each = (value: string) => ['before', value, 'after'];
    for (let time = 0; time < 2; time += 1) {
      calls.length = 0;
      expect(await run(chosen)).toBeNull();
      expect(calls).toEqual(['open', ...each('1'), ...each('2'), 'last', 'again', 'close']);
    }
    broken = true;
    calls.length = 0;
    expect(await run(chosen)).toMatchObject({ test: { name: 'outer is 1' } });
    expect(calls).toEqual(['open', ...each('1'), 'close']);
  });
});
