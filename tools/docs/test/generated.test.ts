// What is generated from the code is what is committed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from '../generated.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

test.each(Object.entries(generatedFiles(root)))('%s is current', (path, text) => {
  expect(readFileSync(root + path, 'utf8')).toBe(text);
});
