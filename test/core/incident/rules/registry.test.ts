// Every rule has its cases.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from '../../../../src/core/incident/rules/list.js';
import type { CaseTable } from '../../../support/rule-cases.js';

const folder = fileURLToPath(new URL('cases/', import.meta.url));
const tables: CaseTable[] = [];
for (const name of readdirSync(folder)) {
  const { CASES } = (await import(`./cases/${name.replace(/\.ts$/, '.js')}`)) as {
    CASES: CaseTable;
  };
  tables.push(CASES);
}
const rules = RULES.map(({ id }) => ({ id }));

test.each(rules)('$id has a valid and an invalid case in cases/', ({ id }) => {
  const own = tables.flatMap((table) => table[id] ?? []);
  expect(own.some(({ valid }) => valid.length > 0)).toBe(true);
  expect(own.some(({ invalid }) => invalid.length > 0)).toBe(true);
});

test('no case is for a rule that does not exist', () => {
  const ids = new Set(RULES.map(({ id }) => id));
  expect(tables.flatMap(Object.keys).filter((id) => !ids.has(id))).toEqual([]);
});
