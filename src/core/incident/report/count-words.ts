// How many words of a comment are open: what a reader sees before anything is unfolded.

const FOLDED = /<details>[\s\S]*?<\/details>/g;
const UNSEEN = /<!--[\s\S]*?-->|<\/?[a-z]+>|\]\([^)\s]*\)/g;

/** Everything between blanks counts, signs as well. */
export function openWords(markdown: string): number {
  const open = markdown.replace(FOLDED, ' ').replace(UNSEEN, ' ');
  return open.split(/\s+/).filter(Boolean).length;
}

/** The first words of a text; the last one says that there were more. */
export function firstWords(text: string, most: number): string {
  const words = text.split(/\s+/).filter(Boolean);
  return words.length <= most ? text : `${words.slice(0, most).join(' ')} …`;
}
