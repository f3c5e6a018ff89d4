// The work of judging grows with the text, not with its square: executed blocks are counted, not time.
import { Session } from 'node:inspector/promises';
import { judgeChange } from '../../src/language/changes/judge.js';
import { judgeSeparation } from '../../src/language/judge.js';

const SMALL = 2_048;
const FEW = 50_000;
const HOSTILE: [string, string, string][] = [
  ['one word', '', 'test '],
  ['one letter', '', 'a'],
  ['nouns of nouns', 'the log ', 'of the log '],
  ['verbs without end', '', 'changed '],
  ['relative clauses', 'the agent ', 'which was the agent '],
  ['clauses with and', 'it failed ', 'and it failed '],
  ['commas', '', 'a, '],
  ['no and no', '', 'no '],
  ['quotations', '', '"a" '],
  ['open quotations', '', '" '],
  ['open parentheses', '', '('],
  ['see and see', '', 'see the '],
  ['placeholders', '', 'not yet known '],
  ['the model and the model', '', 'the model wanted to '],
  ['hyphens', 'a', '-'],
  ['lines', '', 'tbd\n'],
  ['sentences', '', 'The prompt was changed on Tuesday. There is no alert. '],
];

/** How often any block of the judgement ran. */
async function steps(session: Session, text: string): Promise<number> {
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  judgeSeparation({ trigger: text, control: `${text}.`, whatFailed: text });
  judgeChange(text);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  const own = result.filter(({ url }) => url.includes('/src/language/'));
  const counts = own.flatMap(({ functions }) =>
    functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

const session = new Session();
beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
});
afterAll(() => session.disconnect());

test.each(HOSTILE)('%s', async (_, head, unit) => {
  const text = (length: number) =>
    (head + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);
  const once = await steps(session, text(SMALL));
  const fourfold = await steps(session, text(4 * SMALL));
  expect(once).toBeGreaterThan(0);
  // Four times the text: linear work is 4, quadratic 16. Where little is done the engine's own
  // dropped counts weigh more than the text, so some thousand blocks are let pass.
  expect(fourfold).toBeLessThan(8 * once + FEW);
});
