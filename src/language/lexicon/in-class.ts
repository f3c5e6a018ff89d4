// Membership of a word in a list of nouns, by itself, by its singular or by the head of a compound.

const PARTS = /[-_/]/;

/** Whether a word, its singular, or the head of a hyphenated word stands in a class. */
export function inClass(word: string, list: ReadonlySet<string>): boolean {
  if (list.has(word)) return true;
  const head = PARTS.test(word) ? (word.split(PARTS).at(-1) ?? word) : word;
  return list.has(head) || (/s$/.test(head) && list.has(head.slice(0, -1)));
}
