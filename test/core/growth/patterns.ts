// Texts that are cheap to write and dear to read: what comes first, what is repeated, what comes last.
import { SECTIONS } from '../../../src/core/incident/form/definition.js';

export type Pattern = [unit: string, head?: string, tail?: string];

/** What a reader of Markdown, of change lines or of English stumbles over. */
export const PATTERNS: Pattern[] = [
  // blanks and line ends
  [' ', 'a', 'b'],
  ['\n', 'a', 'b'],
  ['\r\n'],
  ['\u2028', 'due '],
  // signs
  [', '],
  ['. '],
  ['.', 'a', 'b'],
  [':', 'canary', 'https'],
  ['-', 'a', 'b'],
  ['/', 'see ', ' two words'],
  ['\\'],
  ['*', 'Incident:', '\u2028'],
  ['['],
  ['![', 'Incident: '],
  ['[', 'Incident: [', `](${'x'.repeat(600)}`],
  [']('],
  ['{a,', '', '}'],
  ['| a | b |\n', '| a | b |\n|-|-|\n'],
  ['`'],
  ['`` ` '],
  ['~', '~~~', '`'],
  ['“'],
  // HTML
  ['<!--'],
  ['<a '],
  ['<details>'],
  ['</pre>', '<details>'.repeat(40), '</details>'.repeat(40)],
  ['<?', '<div>\n'],
  // names, references, commands
  ['@a/b '],
  ['#', '### a ', ' #'],
  ['#1 '],
  ['(#4) ', '- [ ] a '],
  ['http://'],
  ['Incident: #1, '],
  ['/review\n'],
  [' ', '/waive eval until', 'x'],
  ['due ', '- [ ] a — '],
  // lists
  [' 1. '],
  ['- [ ] '],
  ['- [ ] a — @o — #4 — due 2026-12-01\n'],
  ['* ', '', 'a'],
  ['- a\n  '],
  ['- a\nb'],
  ['a |\\|a|\n|-|\n', '- a\n'],
  ['    a\n', 'a\n\n'],
  // configuration
  ['a: '],
  ['[{'],
  ['&a [*a, '],
  // numbers
  ['1.'],
  // other scripts
  ['😀'],
  ['\u200B'],
  // words
  ['a'],
  ['and '],
  ['not '],
  ['the '],
  ['a-'],
  ["a'"],
  ['on ', 'it was ', 'x'],
  ['very ', 'it was ', 'x'],
  ['always ', 'improve it ', 'x'],
  ['report of '],
  ['which is '],
  ["he'd "],
  ['if a, '],
  ['because it '],
  ['link 1111 ', '', 'x'],
  ['seemed to have ', 'the agent ', 'x'],
  ['the agent panicked. ', '', 'a process'],
  ['it wanted to please us. ', 'The agent failed. '],
  ['He said it wanted to please us. ', 'The agent failed. '],
  ['update the prompt and '],
];

const LABELS = SECTIONS.map(({ label }) => `### ${label}\n`).join('');
const LIST = '### Secondary failure classes\n\n';

/** What a reader of forms stumbles over besides. */
export const FORM_PATTERNS: Pattern[] = [
  ['### Severity\n'],
  [LABELS],
  ['### x\n'],
  [' ', '### Severity'],
  ['#', '### '],
  ['```a\n'],
  ['```\n'],
  ['<!--\n'],
  ['<!-- x -->\n'],
  ['a,', LIST],
  ['Escalation failure, ', LIST],
  ['Escalation failure\n', LIST],
  ['x\n', LIST],
  ['`', '### Trigger\n\n'],
  ['\n'],
  ['\r'],
  ['```\n### Severity\n\nSEV1\n```\n'],
  ['```markdown\n### Trigger\n\nx\n'],
  ['```\n\n\n\n'],
  ['```\n~~~\n### Trigger\n'],
  ['### Severity\n\nSEV1\n\n### Trigger\n\nx\n\n'],
  ['<!--\n### Severity\n-->\n'],
  ['- [ ] SEV1\n', '### Severity\n\n'],
  ['- [x] SEV1\n', '### Severity\n\n'],
  ['<!-- x -->', '### Trigger\n\n'],
  ['<!--', '### Trigger\n\n-->\n'],
  ['\u200b', '### Trigger\n\n'],
  ['\u200dé', '### Trigger\n\n'],
  [' unknown', '### Impact\n\nunknown'],
];

/** What a reader of dates stumbles over besides. */
export const DATE_PATTERNS: Pattern[] = [
  ['1'],
  ['2026-10-09 21:34 UTC\n'],
  ['04/05/2026 or\n'],
  ['<!-- x -->'],
  ['~'],
  [' ', '2026-10-09'],
  ['\r', 'x'],
  ['\u200b', 'x'],
  ['\ufdfa'],
  ['\u0301', 'a'],
];

/** What a reader of English stumbles over besides. */
export const WORD_PATTERNS: Pattern[] = [
  ['test '],
  ['of the log ', 'the log '],
  ['changed '],
  ['which was the agent ', 'the agent '],
  ['and it failed ', 'it failed '],
  ['a, '],
  ['no '],
  ['"a" '],
  ['" '],
  ['('],
  ['see the '],
  ['not yet known '],
  ['the model wanted to '],
  ['tbd\n'],
  ['The prompt was changed on Tuesday. There is no alert. '],
];

/** Each line is deeper than the one before, up to a depth, then from the left again. */
const STAIRS = Array.from({ length: 60 }, (_, n) => `${' '.repeat(n)}k:`).join('\n');

/** What a reader of files and their patches stumbles over, by the file's kind. */
export const FILE_PATTERNS: Readonly<Record<string, Pattern[]>> = {
  yaml: [
    ['- say: refund it once\n'],
    ['[{'],
    ['a\n'],
    [`${STAIRS}\n`],
    ['a:\n'],
    ['\n'],
    [' '],
    ['# '],
    ['- '],
    ['@@ -1,1 +1,1 @@\n'],
    ['a\r'],
    ['\u518d\u6b21'],
    ['a'],
  ],
  py: [['"'], ["'"], ['"" '], ['"a" # b\n'], ['"""\n']],
  ts: [['`'], ['/*\n'], ['/'], ['"\\\\']],
  json: [['"refund order", '], ['"\\u00e9']],
  html: [['<!--']],
};

/** A text of at least `length` characters. */
export function textOf([unit, head = '', tail = '']: Pattern, length: number): string {
  return head + unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + tail;
}

/** As many different words as fit into a length. */
export function distinctWords(length: number): string {
  return Array.from({ length: length / 8 }, (_, at) => `w${at.toString(36)}ording`).join(' ');
}
