// Each threat in SECURITY.md names a test that is there.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const page = readFileSync(`${root}SECURITY.md`, 'utf8');
const [, table = ''] = page.split('## Threats');
const rows = table
  .split('\n')
  .filter((line) => /^\| (?!who \|)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, who, aim, stop, proof]) => ({ who, aim, stop, proof: proof ?? '' }));

test('the page lists threats', () => {
  expect(rows.length).toBeGreaterThan(5);
});

test.each(rows)('$who, “$aim”: its tests exist', ({ stop, proof }) => {
  expect(stop).not.toBe('');
  const files = [...proof.matchAll(/`([^`]+)`/g)].map(([, file]) => file as string);
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !file.startsWith('test/') || !existsSync(root + file))).toEqual([]);
});
