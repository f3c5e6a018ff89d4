// How much of one answer is judged by its words; what is longer is not judged, and never counts as good.

/** Characters of an answer: some two pages, where a sentence or two is asked for. */
export const MOST_OF_AN_ANSWER = 5_000;
/** Characters of a change line. */
export const MOST_OF_A_LINE = 1_000;

/** Whether an answer is too long to be judged by its words. */
export function isTooLong(text: string | null): boolean {
  return text !== null && text.trim().length > MOST_OF_AN_ANSWER;
}
