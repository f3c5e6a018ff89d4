// Membership of a word in a list of nouns, by itself, by its singular or by the head of a compound.

/** The head of a hyphenated word. */
function headOf(word: string): string {
  return word.slice(
    1 + Math.max(word.lastIndexOf('-'), word.lastIndexOf('_'), word.lastIndexOf('/')),
  );
}

/** Whether a word, its singular, or the head of a hyphenated word stands in a class. */
export function inClass(word: string, list: ReadonlySet<string>): boolean {
  if (list.has(word)) return true;
  const head = headOf(word);
  if (head.length < word.length && list.has(head)) return true;
  return head.endsWith('s') && list.has(head.slice(0, -1));
}
