// How many words of a comment are open: what a reader sees before anything is unfolded.

const FOLDED = /<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g;
const UNSEEN = /<!--[\s\S]*?-->|<\/?[a-z]+>|\]\([^)\s]*\)/g;

function words(markdown: string): string[] {
  return markdown.replace(UNSEEN, ' ').split(/\s+/).filter(Boolean);
}

/**
 * Words outside of what is folded, signs as well; or, where that is more, words alone with the lines
 * that open the folds.
 */
export function openWords(markdown: string): number {
  const outside = words(markdown.replace(FOLDED, ' '));
  const seen = words(markdown.replace(FOLDED, ' $1 '));
  return Math.max(outside.length, seen.filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
}

/** The first words of a text; the last one says that there were more. */
export function firstWords(text: string, most: number): string {
  const words = text.split(/\s+/).filter(Boolean);
  return words.length <= most ? text : `${words.slice(0, most).join(' ')} …`;
}
