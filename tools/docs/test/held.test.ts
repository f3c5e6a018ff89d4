// “My release is held” has a row for each reason that can stand against a release, and no other.
import { readdirSync, readFileSync } from 'node:fs';
import { REASON_IDS } from '../../../src/core/release/reason-ids.js';
import { ROOT, readPage } from '../pages.js';

const page = readPage('docs/held.md');
const table = page.split('\n').filter((line) => /^\| `/.test(line));
const rows = table.map((line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim()),
);
const idsIn = (text: string) => [...text.matchAll(/`([a-z-]+)`/g)].map(([, id = '']) => id);

test('each reason has one place on the page', () => {
  const passed = idsIn(/^Two ids hold nothing[\s\S]*?\n\n/m.exec(page)?.[0] ?? '');
  const told = [...rows.flatMap(([ids = '']) => idsIn(ids)), ...passed];
  expect(told.sort()).toEqual([...REASON_IDS].sort());
});

test.each(rows)('%s says what it means, who clears it and how', (...cells) => {
  expect(cells).toHaveLength(4);
  expect(cells.filter((cell) => cell.length < 3)).toEqual([]);
});

test('the list has no reason that the code never gives', () => {
  const sources = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('reason-ids.ts'))
    .map((name) => readFileSync(`${ROOT}src/${name}`, 'utf8'))
    .join('\n');
  const built = /^policy-|-not-settled$/;
  expect(REASON_IDS.filter((id) => !built.test(id) && !sources.includes(`'${id}'`))).toEqual([]);
});
