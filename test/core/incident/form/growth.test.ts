// The reader's work grows with the body, not with its square: executed blocks are counted, not time.
import { compileForm } from '../../../../src/core/incident/form/compile.js';
import { SECTIONS } from '../../../../src/core/incident/form/definition.js';
import { renderIssueForm } from '../../../../src/core/incident/form/issue-form.js';
import { readForm } from '../../../../src/core/incident/form/read.js';
import { growth } from '../../../support/growth.js';

const form = compileForm(renderIssueForm());

const HOSTILE: [string, string, string][] = [
  ['headings of one label', '', '### Severity\n'],
  ['headings of every label', '', SECTIONS.map(({ label }) => `### ${label}\n`).join('')],
  ['unknown headings', '', '### x\n'],
  ['blanks behind a heading', '### Severity', ' '],
  ['hashes', '### ', '#'],
  ['fences with an info string', '', '```a\n'],
  ['fences that open and close', '', '```\n'],
  ['comments that never end', '', '<!--\n'],
  ['comments that end', '', '<!-- x -->\n'],
  ['commas in a list of options', '### Secondary failure classes\n\n', 'a,'],
  ['options without end', '### Secondary failure classes\n\n', 'Escalation failure, '],
  ['lines of options', '### Secondary failure classes\n\n', 'Escalation failure\n'],
  ['unknown lines of options', '### Secondary failure classes\n\n', 'x\n'],
  ['backticks', '### Trigger\n\n', '`'],
  ['blank lines', '', '\n'],
  ['carriage returns', '', '\r'],
];

test.each(HOSTILE)('%s', async (_, head, unit) => {
  const { once, linear } = await growth((body) => readForm(form, body), head, unit);
  expect(once).toBeGreaterThan(0);
  expect(linear).toBe(true);
});
