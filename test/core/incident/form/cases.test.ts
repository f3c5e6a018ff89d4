// The reader on hard bodies: each case gives a form, a body and the value of every field.
import { readFileSync } from 'node:fs';
import { compileForm } from '../../../../src/core/incident/form/compile-yaml.js';
import { readForm } from '../../../../src/core/incident/form/read.js';

interface Case {
  name: string;
  form: string;
  body: string;
  expected: Record<string, unknown>;
}

const file = new URL('../../../fixtures/form-cases/cases.json', import.meta.url);
const cases: Case[] = JSON.parse(readFileSync(file, 'utf8'));

test.each(cases)('$name', ({ form, body, expected }) => {
  const { fields, problems } = readForm(compileForm(form), body);
  for (const [key, value] of Object.entries(expected)) {
    const field = fields[key];
    const renamed = problems.some((problem) => problem.kind === 'renamed');
    if (value === '__ABSENT__') expect(renamed ? 'absent' : field?.state).toBe('absent');
    else expect({ key, value: field?.value }).toEqual({ key, value });
  }
});
