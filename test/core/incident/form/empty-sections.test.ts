// The block to copy: pasted as it is it answers nothing, and filled it answers everything.
import { type Part, SECTIONS } from '../../../../src/core/incident/form/definition.js';
import { emptySections } from '../../../../src/core/incident/form/empty-sections.js';
import { parseIncident } from '../../../../src/core/incident/record/parse.js';
import { COMPLETE, renderAnswers } from '../../../support/body.js';

const filed = renderAnswers(COMPLETE).split('### Run IDs')[0] as string;
const PARTS: Part[] = ['facts', 'review', 'changes'];

/** The block with an answer under each heading, as people fill it in. */
function filled(block: string): string {
  return SECTIONS.reduce((text, { label, example }) => {
    const heading = `### ${label}\n\n`;
    return text.replace(heading, () => `${heading}${example}\n`);
  }, block);
}

const withoutFence = (block: string) => block.split('\n').slice(1, -1).join('\n');

test('it is a fence of headings and nothing else, in form order', () => {
  const block = emptySections(['trigger', 'primaryClass']);
  expect(block).toBe('```markdown\n### Primary failure class\n\n\n### Trigger\n\n```');
  for (const part of PARTS) expect(emptySections(part)).toMatch(/^[\n -~]+$/);
});

describe.each(PARTS)('of the part %s', (part) => {
  const sections = SECTIONS.filter((section) => section.part === part);
  const block = emptySections(part);

  test.each([
    ['with its fence', block],
    ['without its fence', withoutFence(block)],
  ])('pasted %s it answers nothing and spoils nothing', (_, pasted) => {
    const record = parseIncident(`${filed}\n${pasted}\n`);
    expect(record.problems).toEqual([]);
    for (const { key } of sections) expect(record.sources[key]?.state).toBe('blank');
    expect(record.containment).toBe(COMPLETE.containment);
  });

  test.each([
    ['behind what was filed, with its fence', `${filed}\n${filled(block)}\n`],
    ['behind what was filed, without its fence', `${filed}\n${withoutFence(filled(block))}\n`],
    ['before what was filed, with its fence', `${filled(block)}\n\n${filed}`],
    ['into a form with everything empty', `${renderAnswers({})}\n${filled(block)}\n`],
    ['before a form with everything empty', `${filled(block)}\n\n${renderAnswers({})}`],
  ])('filled %s it answers everything', (_, body) => {
    const record = parseIncident(body);
    expect(record.problems).toEqual([]);
    for (const { key, example, shape } of sections) {
      expect([key, record.sources[key]?.state]).toEqual([key, 'answered']);
      if (shape === 'text' || shape === 'option') expect(record[key]).toBe(example);
    }
  });
});
