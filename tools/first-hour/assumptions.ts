// How long a person takes: assumed, never measured. Whoever knows better changes the numbers here.

/** A click, with finding where. */
export const ASSUMED_SECONDS_PER_CLICK = 6;
/** A word that is typed or pasted, 30 a minute. */
export const ASSUMED_SECONDS_PER_WORD_TYPED = 2;
/** A word that is read, 200 a minute. */
export const ASSUMED_SECONDS_PER_WORD_READ = 0.3;

/** What a person does in a step. */
export interface Acts {
  /** Labels of what is clicked. */
  clicks?: readonly string[];
  /** Texts that are typed or pasted. */
  types?: readonly string[];
  /** Texts of ours that are read on the way; what GitHub itself shows is not in it. */
  reads?: readonly string[];
}

/** What a page shows: no tags, no targets of links, nothing that is folded. */
const shown = (text: string) =>
  text
    .replace(/<(details|style|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ');

/** How many words texts show. */
export function wordsIn(texts: readonly string[] = []): number {
  return texts.flatMap((text) => shown(text).match(/[\p{L}\p{N}]\S*/gu) ?? []).length;
}

/** Seconds that the acts of a person take by the assumptions. */
export function assumedSeconds({ clicks = [], types, reads }: Acts): number {
  return (
    clicks.length * ASSUMED_SECONDS_PER_CLICK +
    wordsIn(types) * ASSUMED_SECONDS_PER_WORD_TYPED +
    wordsIn(reads) * ASSUMED_SECONDS_PER_WORD_READ
  );
}
