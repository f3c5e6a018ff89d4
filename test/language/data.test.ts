// The data files: readable, current in words.json, and every feature of a model explained.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BLAME_FEATURES } from '../../src/language/blame-features.js';
import { CHANGE_FEATURES } from '../../src/language/changes/line-features.js';
import { MODEL_NAMES, MODELS } from '../../src/language/model.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}src/language/`;
const filesIn = (path: string, ending: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(`${path}${name}`, 'utf8') }));

test('words.json holds what the data files hold', () => {
  const entries = filesIn(`${folder}words/`, '.txt').map(({ name, text }) => [
    name.replaceAll('\\', '/').slice(0, -'.txt'.length),
    text.split('\n').filter((line) => line !== '' && !line.startsWith('# ')),
  ]);
  const held = JSON.parse(readFileSync(`${folder}words.json`, 'utf8'));
  expect(Object.fromEntries(entries)).toEqual(held);
});

test.each(filesIn(`${folder}words/`, '.txt'))('$name says what it is for', ({ text }) => {
  expect(text).toMatch(/^# .{10,}\.\n/);
});

test('no regular expression is longer than a line', () => {
  const long = filesIn(folder, '.ts').flatMap(({ name, text }) =>
    text
      .split('\n')
      .filter((line) => line.length > 100 && !/^\s*(?:\/\/|\/\*|\*)/.test(line))
      .filter(() => name !== 'speculation.ts')
      .map((line) => `${name}: ${line}`),
  );
  expect(long).toEqual([]);
});

const table = readFileSync(`${folder}features.txt`, 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | '))
  .map((line) => line.slice(0, line.indexOf(' | ')));
const shapes = table.map(
  (name) => new RegExp(`^${name.replace(/[.+?^$()[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`),
);

function isExplained(model: string, name: string): boolean {
  if (model === 'wish' || model === 'prompt-only') return CHANGE_FEATURES.has(name);
  if (model.startsWith('blames-')) return BLAME_FEATURES.has(name);
  const bare = name.replace(/^(?:main|sub|rel|with|aside) /, '');
  return shapes.some((shape) => shape.test(name) || shape.test(bare));
}

test.each(MODEL_NAMES.map((name) => ({ name })))(
  '$name weighs only features with a sentence',
  ({ name }) => {
    const unexplained = Object.keys(MODELS[name].named).filter((one) => !isExplained(name, one));
    expect(unexplained).toEqual([]);
  },
);

// That training gives the same bytes is shown by tools/build/check.sh, which trains all models.
test('the data are those that the models were trained on', async () => {
  const sets = new URL('../../tools/language/sets.mjs', import.meta.url).href;
  const { dataHash } = (await import(sets)) as { dataHash(): string };
  const { data } = JSON.parse(readFileSync(`${folder}weights.json`, 'utf8'));
  expect(data).toBe(dataHash());
});
