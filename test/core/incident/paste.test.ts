// Our own examples, pasted as they are, are read: those of the form, of the rules and of what they say.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SECTIONS, type SectionKey } from '../../../src/core/incident/form/definition.js';
import { parseIncident } from '../../../src/core/incident/record/parse.js';
import { reviewIncident } from '../../../src/core/incident/review.js';
import { RULES } from '../../../src/core/incident/rules/list.js';
import type { Finding } from '../../../src/core/incident/rules/rule.js';
import { type Answers, completeBody } from '../../support/body.js';
import { type CaseTable, findingsOn } from '../../support/rule-cases.js';

const folder = fileURLToPath(new URL('rules/cases/', import.meta.url));
const invalid = new Map<string, Answers[]>();
for (const name of readdirSync(folder)) {
  const { CASES } = (await import(`./rules/cases/${name.replace(/\.ts$/, '.js')}`)) as {
    CASES: CaseTable;
  };
  for (const [rule, cases] of Object.entries(CASES)) {
    invalid.set(rule, [...(invalid.get(rule) ?? []), ...cases.invalid]);
  }
}
/** As people paste: bare, in the fence of a block, as code, with what other programs add. */
const WAYS: [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['in a fence', (text) => `\`\`\`markdown\n${text}\n\`\`\``],
  ['in a fence without a language', (text) => `\`\`\`\n${text}\n\`\`\``],
  ['below a comment', (text) => `<!-- for example -->\n${text}`],
  ['with invisible characters', (text) => `\u200b${text.replaceAll(' ', '\u2060 ')}\ufeff`],
];

function read(key: SectionKey, text: string) {
  const record = parseIncident(completeBody({ [key]: text }));
  return { value: record[key], problems: record.problems };
}

describe.each(WAYS)('pasted %s', (_, way) => {
  test.each(SECTIONS.map(({ key, example }) => ({ key, example })))(
    'the example of $key is read',
    ({ key, example }) => {
      const { value, problems } = read(key, way(example));
      expect(problems).toEqual([]);
      expect(value).toEqual(read(key, example).value);
      expect(value).not.toEqual(Array.isArray(value) ? [] : null);
    },
  );

  test.each(
    SECTIONS.flatMap((section) =>
      'options' in section
        ? section.options.map((option) => ({ key: section.key, option: option as string }))
        : [],
    ),
  )('the option $option of $key is read', ({ key, option }) => {
    for (const text of [option, `\`${option}\``, `“${option}”`, `- [x] ${option}`]) {
      const { value, problems } = read(key, way(text));
      expect([text, value, problems]).toEqual([
        text,
        key.endsWith('s') && Array.isArray(value) ? [option] : option,
        [],
      ]);
    }
  });
});

/** What the rules find on their invalid cases, with the answers of those cases. */
const found = [...invalid.values()]
  .flat()
  .flatMap((answers) => findingsOn(answers).map((finding) => ({ answers, finding })));

/** The sections that a finding speaks of: its own, and those that it names to write into. */
function sectionsOf({ section, message, remedy }: Finding): SectionKey[] {
  const named = SECTIONS.filter(({ label }) => `${message} ${remedy}`.includes(label));
  return [...SECTIONS.filter(({ label }) => label === section), ...named].map(({ key }) => key);
}

/** Whether a text is read as the answer of a section. */
function isRead(key: SectionKey, text: string): boolean {
  const { value, problems } = read(key, text);
  return problems.length === 0 && value !== null && !(Array.isArray(value) && value.length === 0);
}

test.each(RULES.map(({ id, example }) => ({ id, example })))(
  'the example of the rule $id is read, and the rule has nothing against it',
  ({ id, example }) => {
    const mended = found
      .filter(({ finding }) => finding.rule === id)
      .some(({ answers, finding }) =>
        sectionsOf(finding).some((key) => {
          const record = parseIncident(completeBody({ ...answers, [key]: example }));
          const left = reviewIncident(record).findings;
          return isRead(key, example) && !left.some(({ rule }) => rule === id);
        }),
      );
    expect(mended).toBe(true);
  },
);

const given = found.flatMap(({ finding }) =>
  [...finding.remedy.matchAll(/For example: `([^`]+)`/g)].map(([, example = '']) => ({
    example,
    finding,
  })),
);
const distinct = new Map(given.map((one) => [`${one.finding.section} ${one.example}`, one]));

test.each([...distinct.values()])('“$example”, as a finding says it, is read', (one) => {
  // Lines of an example are told in one.
  const text = one.example.replaceAll(' · ', '\n');
  expect(sectionsOf(one.finding).some((key) => isRead(key, text))).toBe(true);
});
