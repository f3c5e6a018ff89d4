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
  ['\r'],
];

/** A text of at least `length` characters. */
export function textOf([unit, head = '', tail = '']: Pattern, length: number): string {
  return head + unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + tail;
}

/** As many different words as fit into a length. */
export function distinctWords(length: number): string {
  return Array.from({ length: length / 8 }, (_, at) => `w${at.toString(36)}ording`).join(' ');
}
