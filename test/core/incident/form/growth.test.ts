// The reader's work grows with the body, not with its square: executed blocks are counted, not time.
import { Session } from 'node:inspector/promises';
import { compileForm } from '../../../../src/core/incident/form/compile.js';
import { SECTIONS } from '../../../../src/core/incident/form/definition.js';
import { renderIssueForm } from '../../../../src/core/incident/form/issue-form.js';
import { readForm } from '../../../../src/core/incident/form/read.js';

const form = compileForm(renderIssueForm());
const SMALL = 16_384;

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

/** How often any block of the reader ran. */
async function steps(session: Session, body: string): Promise<number> {
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  readForm(form, body);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  const own = result.filter(({ url }) => url.includes('/src/core/'));
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
  const body = (length: number) =>
    (head + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);
  const once = await steps(session, body(SMALL));
  const fourfold = await steps(session, body(4 * SMALL));
  expect(once).toBeGreaterThan(0);
  // Four times the body: linear work is 4, quadratic 16. The bound is their geometric middle, because
  // the engine may drop counts of code it has thrown away.
  expect(fourfold / once).toBeLessThan(8);
});
