// Gathers the data files of src/language/words into words.json, which the bundles carry.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../src/language/words/', import.meta.url));

/** The text of words.json: by file name the entries, in their order. */
function wordsJson() {
  const names = readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const entries = names.map((name) => [name.slice(0, -'.txt'.length), entriesOf(name)]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`;
}

function entriesOf(name) {
  return readFileSync(folder + name, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# ') && line !== '#');
}

export function writeWords() {
  writeFileSync(`${folder}../words.json`, wordsJson());
}
if (process.argv[1] === fileURLToPath(import.meta.url)) writeWords();
