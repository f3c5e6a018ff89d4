// How fast the reader is: beside @github/issue-parser on a usual body, and on hostile bodies.
import { parseIssue } from '@github/issue-parser';
import { defaultConfig } from '../../src/core/config/constants.js';
import { compileForm } from '../../src/core/incident/form/compile-yaml.js';
import { SECTIONS } from '../../src/core/incident/form/definition.js';
import { renderIssueForm } from '../../src/core/incident/form/issue-form.js';
import { readForm } from '../../src/core/incident/form/read.js';
import { parseIncident } from '../../src/core/incident/record/parse.js';
import { reviewIncident } from '../../src/core/incident/review.js';
import { FORM_PATTERNS, PATTERNS, textOf } from '../../test/core/growth/patterns.js';
import { type Answers, renderAnswers } from '../../test/support/body.js';

const MOST = 65_536;
const yaml = renderIssueForm(defaultConfig());
const form = compileForm(yaml);

function body(length: number): string {
  const parts = SECTIONS.map(({ label, example }) => `### ${label}\n\n${example}\n`);
  const text = parts.join('\n');
  const filler = 'The tool was called twice for one order and nothing compared the ids.\n';
  const missing = Math.max(0, length - text.length);
  return text.replace(
    '### Timeline\n\n',
    `### Timeline\n\n${filler.repeat(Math.ceil(missing / filler.length))}`,
  );
}

/** Median milliseconds of the processor for one call: what else runs on the machine does not count. */
function median(run: () => void, rounds: number): number {
  for (let warm = 0; warm < Math.min(rounds, 20); warm += 1) run();
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number;
}

/** Milliseconds to read a body, the way that takes longer: as it is, or with fences read as sections. */
function read(text: string, rounds: number): number {
  const ways = [false, true].map((pasted) =>
    median(() => readForm(form, text, { pasted }), rounds),
  );
  return Math.max(...ways);
}

function fill(unit: string, head = ''): string {
  return (head + unit.repeat(Math.ceil(MOST / unit.length))).slice(0, MOST);
}

const HOSTILE: Record<string, string> = {
  'headings of one label': fill('### Severity\n'),
  'headings of every label': fill(SECTIONS.map(({ label }) => `### ${label}\n`).join('')),
  'unknown headings': fill('### x\n'),
  'hashes and blanks': fill('### '),
  'one heading of blanks': fill(' ', '### Severity'),
  'one heading of hashes': fill('#', '### '),
  'fences of growing length': Array.from({ length: 350 }, (_, at) => '`'.repeat(at + 3))
    .join('\n')
    .slice(0, MOST),
  'fences with an info string': fill('```a\n'),
  'comments that never end': fill('<!--\n'),
  'commas in a list of options': fill('a,', '### Secondary failure classes\n\n'),
  'options without end': fill('Escalation failure, ', '### Secondary failure classes\n\n'),
  'task items': fill('- [ ] x\n', '### Eval changes\n\n'),
  backticks: fill('`', '### Eval changes\n\n'),
  'quotes in quotes': fill('> '),
  'one long line': fill('x', '### Trigger\n\n'),
  'blank lines': fill('\n'),
  'carriage returns': fill('\r'),
};

const usual = body(5 * 1024);
const ours = median(() => readForm(form, usual), 300);
const theirs = median(() => parseIssue(usual, yaml), 30);
const bodyOnly = median(() => parseIssue(usual), 30);
const show = (value: number) => value.toFixed(3).padStart(9);

console.log(`A body of ${usual.length} characters, milliseconds (median):`);
console.log(`  readForm(form, body)              ${show(ours)}`);
console.log(
  `  @github/issue-parser, body+form   ${show(theirs)}   ${(theirs / ours).toFixed(1)} times ours`,
);
console.log(
  `  @github/issue-parser, body only   ${show(bodyOnly)}   ${(bodyOnly / ours).toFixed(1)} times ours`,
);
console.log(`\n${MOST} hostile characters, milliseconds (median of 15):`);
let worst = 0;
for (const [name, text] of Object.entries(HOSTILE)) {
  const time = read(text, 15);
  worst = Math.max(worst, time);
  console.log(`  ${name.padEnd(32)} ${show(time)}`);
}
console.log(`  worst: ${worst.toFixed(1)} ms; wanted: at most 20 ms`);

/** Bodies of the longest, by each pattern: as it is, in every answer, and in the lines of one change. */
function bodiesOf(pattern: (typeof PATTERNS)[number]): string[] {
  const text = (length: number) => textOf(pattern, length).slice(0, length);
  const share = Math.floor((MOST - 3_000) / SECTIONS.length);
  const every = Object.fromEntries(SECTIONS.map(({ key }) => [key, text(share)])) as Answers;
  const change = renderAnswers({ severity: 'SEV1', evalChanges: text(MOST - 3_000) });
  return [text(MOST), renderAnswers({ ...every, severity: 'SEV1' }), change].map((made) =>
    made.slice(0, MOST),
  );
}

const whole = [...PATTERNS, ...FORM_PATTERNS].flatMap((pattern) =>
  bodiesOf(pattern).map((text) => ({
    name: JSON.stringify(pattern).slice(0, 60),
    read: read(text, 3),
    review: median(() => reviewIncident(parseIncident(text)), 3),
  })),
);
console.log(`\n${whole.length} hostile bodies of ${MOST} characters, milliseconds (median of 3):`);
for (const [what, most] of [
  ['read', 20],
  ['review', 200],
] as const) {
  const [slowest] = [...whole].sort((a, b) => b[what] - a[what]);
  console.log(
    `  worst to ${what.padEnd(8)} ${show(slowest?.[what] ?? 0)}   wanted: at most ${most}   ${slowest?.name}`,
  );
}
