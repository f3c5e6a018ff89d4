// Reviewing an incident: a usual one, one of the greatest length, the worst text; the rules on words alone, and
// how long it takes to judge every labelled case.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseIncident } from '../../src/core/incident/record/parse.js';
import { reviewIncident } from '../../src/core/incident/review.js';
import { MOST_OF_AN_ANSWER } from '../../src/language/budget.js';
import { judgeSeparation } from '../../src/language/judge.js';
import { PATTERNS, textOf } from '../../test/core/growth/patterns.js';
import { COMPLETE } from '../../test/support/body.js';
import { hostileBodies, LONGEST, nameOf, PATTERN_COUNT, usualBody } from './support/bodies.js';
import { type Row, SHORT, times } from './support/row.js';
import { cpuTime } from './support/time.js';

/** What the project allows itself, milliseconds: the worst text, and the separation of one record. */
const WORST = 200;
const SEPARATION = 5;

const review = (text: string) => reviewIncident(parseIncident(text));
const separate = (text: string) =>
  judgeSeparation({ trigger: text, control: text, whatFailed: text });

async function worstOf<T extends { pattern: string; text: string }>(
  all: readonly T[],
  run: (text: string) => unknown,
): Promise<{ time: number; pattern: string }> {
  let worst = { time: 0, pattern: 'none', text: '' };
  for (const { pattern, text } of SHORT ? all.filter((_, at) => at % 12 === 0) : all) {
    const time = await cpuTime(() => run(text), { samples: times(3, 1), atLeast: 0 });
    if (time > worst.time) worst = { time, pattern, text };
  }
  // Once more and warm.
  return { ...worst, time: await cpuTime(() => run(worst.text)) };
}

/** `npm run eval:language` in a process of its own: seconds of the processor, and cases. */
async function evaluate(): Promise<{ seconds: number; cases: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const [hook, cpu] = [join(folder, 'hook.mjs'), join(folder, 'cpu')];
  writeFileSync(
    hook,
    `import { writeFileSync } from 'node:fs';
     process.on('exit', () => {
       const { user, system } = process.cpuUsage();
       writeFileSync(process.env.BENCH_CPU, String((user + system) / 1e6));
     });`,
  );
  const child = spawn(process.execPath, ['--import', hook, 'tools/language/eval.mjs'], {
    env: { ...process.env, BENCH_CPU: cpu },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of child.stdout) printed += chunk;
  if (child.exitCode === null) await new Promise((resolve) => child.once('close', resolve));
  const seconds = Number(readFileSync(cpu, 'utf8'));
  rmSync(folder, { recursive: true });
  // The last lines add up the sets of the separation once more.
  const sets = printed.split('\n').filter((line) => !line.startsWith('separation, all '));
  const cases = sets.reduce((sum, line) => sum + Number(/: (\d+) cases$/.exec(line)?.[1] ?? 0), 0);
  return { seconds, cases };
}

export async function rows(): Promise<Row[]> {
  const { trigger = '', failedControl = '', whatFailed = '' } = COMPLETE;
  const usual = () => judgeSeparation({ trigger, control: failedControl, whatFailed });
  const answers = PATTERNS.map((pattern) => ({
    pattern: nameOf(pattern),
    text: textOf(pattern, MOST_OF_AN_ANSWER).slice(0, MOST_OF_AN_ANSWER),
  }));
  const worst = await worstOf(hostileBodies(), review);
  const worstAnswer = await worstOf(answers, separate);
  const { seconds, cases } = await evaluate();
  const [small, large] = [usualBody(5 * 1_024), usualBody(LONGEST - 100)];
  return [
    {
      what: 'Review of an incident of 5 KB',
      value: await cpuTime(() => review(small)),
      unit: 'ms',
    },
    {
      what: 'Review of an incident of 64 KB',
      value: await cpuTime(() => review(large)),
      unit: 'ms',
    },
    {
      what: `Review of 64 KB, the worst of ${PATTERN_COUNT} hostile patterns in 3 places`,
      value: worst.time,
      unit: 'ms',
      note: worst.pattern,
      most: WORST,
    },
    {
      what: 'Separation of trigger and control, one record',
      value: await cpuTime(usual),
      unit: 'ms',
      most: SEPARATION,
    },
    {
      what: `– three answers of the greatest length that is judged, ${MOST_OF_AN_ANSWER.toLocaleString('en-US')} characters, the worst of ${PATTERNS.length} patterns`,
      value: worstAnswer.time,
      unit: 'ms',
      note: worstAnswer.pattern,
    },
    {
      what: '`npm run eval:language`, every labelled case',
      value: seconds,
      unit: 's',
      note: `${cases.toLocaleString('en-US')} cases`,
    },
  ];
}
