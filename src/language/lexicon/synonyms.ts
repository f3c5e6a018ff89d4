// Words that say the same where two fields are compared; the first of a line stands for all.
import { entriesOf } from '../data.js';

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function build(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of entriesOf('synonyms')) {
    const [head = '', ...others] = line.split(' ');
    for (const word of [head, ...others]) if (!map.has(word)) map.set(word, head);
  }
  NUMBERS.forEach((word, value) => {
    map.set(word, String(value));
  });
  return map;
}

/** Word or stem → the word that stands for its group; numbers as digits. */
export const SYNONYMS: ReadonlyMap<string, string> = build();
