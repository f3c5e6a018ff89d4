// The reader's work grows with the body, not with its square: executed blocks are counted, not time.
import { SECTIONS } from '../../../../src/core/incident/form/definition.js';
import { parseIncident } from '../../../../src/core/incident/record/parse.js';
import { growth } from '../../../support/growth.js';

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
  ['blocks of one section', '', '```\n### Severity\n\nSEV1\n```\n'],
  ['blocks that never end', '', '```markdown\n### Trigger\n\nx\n'],
  ['blocks of blank lines', '', '```\n\n\n\n'],
  ['fences of both sorts', '', '```\n~~~\n### Trigger\n'],
  ['answers given again and again', '', '### Severity\n\nSEV1\n\n### Trigger\n\nx\n\n'],
  ['comments of headings', '', '<!--\n### Severity\n-->\n'],
  ['boxes', '### Severity\n\n', '- [ ] SEV1\n'],
  ['ticked boxes', '### Severity\n\n', '- [x] SEV1\n'],
  ['comments in an answer', '### Trigger\n\n', '<!-- x -->'],
  ['openings of comments in an answer', '### Trigger\n\n-->\n', '<!--'],
  ['invisible characters', '### Trigger\n\n', '\u200b'],
  ['joiners', '### Trigger\n\n', '\u200dé'],
  ['unknown', '### Impact\n\nunknown', ' unknown'],
];

test.each(HOSTILE)('reading an incident of %s', async (_, head, unit) => {
  const { once, linear } = await growth((body) => parseIncident(body), head, unit);
  expect(once).toBeGreaterThan(0);
  expect(linear).toBe(true);
});
