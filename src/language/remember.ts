// Keeps what was made of the latest texts: several rules ask the same of one answer, one after the other.

/** Texts of which something is kept; the rules of one incident look at fewer. */
const MOST_TEXTS = 100;
/** Longer ones are few, and would take much memory. */
const LONGEST_TEXT = 1_200;
/** The same for words; a part of a text that is longer may keep the whole text alive. */
const [MOST_WORDS, LONGEST_WORD] = [4_000, 12];

/**
 * The same function, which remembers. What it gives is shared, so nobody may change it. When it is
 * full it forgets what nobody has asked for since it was last full, so that it stays small whatever comes.
 */
export function remembered<T extends object | string | boolean>(
  make: (text: string) => T,
  most = MOST_TEXTS,
  longest = LONGEST_TEXT,
): (text: string) => T {
  let known = new Map<string, T>();
  let before = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return make(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = before.get(text) ?? make(text);
    if (known.size >= most) {
      before = known;
      known = new Map();
    }
    known.set(text, made);
    return made;
  };
}

/** The same for a function of single words. */
export function rememberedWord<T extends object | string | boolean>(
  make: (word: string) => T,
): (word: string) => T {
  return remembered(make, MOST_WORDS, LONGEST_WORD);
}
