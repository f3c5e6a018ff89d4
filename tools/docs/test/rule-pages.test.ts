// The pages of the rules: each rule has one, its head is current, and its examples are true.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SECTIONS } from '../../../src/core/incident/form/definition.js';
import { RULES } from '../../../src/core/incident/rules/list.js';
import type { Answers } from '../../../test/support/body.js';
import { findingsOn } from '../../../test/support/rule-cases.js';
import { rulePages } from '../rule-pages.js';

const folder = fileURLToPath(new URL('../../../docs/rules/', import.meta.url));
const pages = Object.fromEntries(
  readdirSync(folder).map((name) => [
    name.replace(/\.md$/, ''),
    readFileSync(`${folder}${name}`, 'utf8'),
  ]),
);

/** The answers of the examples of a page, in order. */
function examplesOf(page: string): Answers[] {
  return [...page.matchAll(/```markdown\n([\s\S]*?)```/g)].map(([, example = '']) => {
    const parts = example.split(/^### /m).slice(1);
    return Object.fromEntries(
      parts.map((part) => {
        const [label = '', ...value] = part.split('\n');
        const section = SECTIONS.find((known) => known.label === label);
        if (!section) throw new Error(`no section is called ${label}`);
        return [section.key, value.join('\n').trim()];
      }),
    );
  });
}

const rules = RULES.map(({ id }) => ({ id }));

test.each(rules)('the page of $id is current', ({ id }) => {
  expect(rulePages(RULES, pages)[`docs/rules/${id}.md`]).toBe(pages[id]);
});

const shown = rules.filter(({ id }) => pages[id]?.includes('```markdown'));

test.each(shown)('the examples of $id are true', ({ id }) => {
  const [invalid, valid] = examplesOf(pages[id] as string).map((answers) =>
    findingsOn(answers).some((found) => found.rule === id),
  );
  expect({ invalid, valid }).toEqual({ invalid: true, valid: false });
});

test.each(rules)('the page of $id gives reasons and both sorts of example', ({ id }) => {
  const [, reasons = ''] = (pages[id] as string).split('<!-- /generated:rule -->');
  const lines = reasons.replace(/```[\s\S]*?```/g, '').split('\n');
  expect(lines.filter((line) => line.trim()).length).toBeGreaterThanOrEqual(5);
  expect(reasons).toMatch(/^Invalid:[\s\S]*^Valid:/m);
});

test.each([
  ['a rule without a page', {}, /docs\/rules\/fact-missing\.md[\s\S]*npm run generate/],
  ['a page without a rule', { ...pages, old: '' }, /docs\/rules\/old\.md/],
  ['a page without its lines', { ...pages, 'fact-missing': '# Hi' }, /fact-missing\.md: the lines/],
])('%s is an error that says what to do', (_, own: Record<string, string>, message) => {
  expect(() => rulePages(RULES, own)).toThrow(message);
});
