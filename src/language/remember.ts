// Keeps what was made of the latest texts: several rules ask the same of one answer, one after the other.

/** Texts of which something is kept; the rules of one incident look at fewer. */
const MOST_TEXTS = 100;
/** Longer ones are few, and would take much memory. */
const LONGEST_TEXT = 1_200;

/**
 * The same function, which remembers. What it gives is shared, so nobody may change it. When it is
 * full it forgets all, so that it stays small whatever comes.
 */
export function remembered<T extends object | string | boolean>(
  make: (text: string) => T,
  most = MOST_TEXTS,
  longest = LONGEST_TEXT,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return make(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
