// The page on answers shows what is read, and what our pages show can be pasted as it is.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SECTIONS, type SectionKey } from '../../../src/core/incident/form/definition.js';
import { isAnswered, isDeclaredUnknown } from '../../../src/core/incident/record/declared.js';
import { parseIncident } from '../../../src/core/incident/record/parse.js';
import { completeBody, renderAnswers } from '../../../test/support/body.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const KEYS = new Map<string, SectionKey>(SECTIONS.map(({ label, key }) => [label, key]));

const page = readFileSync(`${root}docs/answers.md`, 'utf8');
const rows = [
  ...page.matchAll(/^\| `(.+?)` \| (?:`` (.+) ``|``(.+?) ``|`(.+?)`) \| (.+) \|$/gm),
].map(([, section = '', ...written]) => ({
  section,
  written: (written.slice(0, 3).find(Boolean) ?? '').replaceAll('⏎', '\n'),
  told: written[3] ?? '',
}));

/** What the page would say of an answer. */
function tell(key: SectionKey, written: string): string {
  const record = parseIncident(completeBody({ [key]: written }));
  const [problem] = record.problems;
  if (problem?.kind === 'ambiguous') return 'a problem: leave one';
  if (problem) return `a problem that names ${/Did you mean (`[^`]+`)/.exec(problem.message)?.[1]}`;
  if (isDeclaredUnknown(record, key)) return 'declared unknown';
  if (!isAnswered(record, key)) return 'not answered';
  return [record[key]]
    .flat()
    .map((value) => `\`${value}\``)
    .join(', ');
}

test('the page has its rows', () => {
  expect(rows.length).toBe([...page.matchAll(/^\| `/gm)].length);
  expect(rows.length).toBeGreaterThan(20);
});

test.each(rows)('$section: $written is read as $told', ({ section, written, told }) => {
  expect(tell(KEYS.get(section) as SectionKey, written)).toBe(told);
});

const pages = [
  'README.md',
  ...readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const heads = SECTIONS.map(({ label }) => `### ${label}\n`);

const BLOCK = /(^Invalid:\n\n)?(^```markdown\n([\s\S]*?)^```$)/gm;

/** Blocks of our pages that hold sections. */
const blocks = pages.flatMap((name) =>
  [...readFileSync(root + name, 'utf8').matchAll(BLOCK)]
    .map(([, invalid, block = '', inner = '']) => ({ name, block, inner, valid: !invalid }))
    .filter(({ inner }) => heads.some((head) => inner.includes(head))),
);

/** As the short form files it, without the sections of a block. */
function filedWithout(inner: string): string {
  const all = renderAnswers({
    severity: 'SEV2',
    affectedWorkflow: 'Refunds',
    detectedAt: '2026-03-14 02:10 UTC',
    detectionSource: 'Alert',
    impact: '41 customers',
    containment: 'not yet',
  });
  const sections = all.split(/(?=^### )/m).slice(0, 6);
  return sections.filter((text) => !inner.includes(text.split('\n')[0] as string)).join('');
}

test('our pages show blocks of sections', () => {
  expect(blocks.length).toBeGreaterThan(10);
});

test.each(blocks)('a block of $name is read, pasted with its fence and without', (one) => {
  const filed = filedWithout(one.inner);
  // A blank line in the place of the fence keeps the lines the same.
  const [fenced, bare] = [one.block, `\n${one.inner}`].map((pasted) =>
    parseIncident(`${filed}\n${pasted}`),
  );
  expect({ ...fenced, sources: null }).toEqual({ ...bare, sources: null });
  if (!one.valid) return;
  expect(fenced?.problems).toEqual([]);
  for (const { label, key } of SECTIONS) {
    if (one.inner.includes(`### ${label}\n`)) expect(fenced?.sources[key]?.state).toBe('answered');
  }
});
