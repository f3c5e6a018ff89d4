// How much of one answer is judged by its words; what is longer is not judged, and never counts as good.

/** Characters of an answer: some two pages, where a sentence or two is asked for. */
export const MOST_OF_AN_ANSWER = 5_000;
/** Lines of it: each is at least one clause, and each clause is judged. */
export const MOST_LINES_OF_AN_ANSWER = 150;
/** Characters of a change line. */
export const MOST_OF_A_LINE = 1_000;
/** Change lines of one section. */
export const MOST_CHANGE_LINES = 200;

/** Whether an answer is too long to be judged by its words. */
export function isTooLong(text: string | null): boolean {
  if (text === null) return false;
  const said = text.trim();
  if (said.length > MOST_OF_AN_ANSWER) return true;
  return said.split('\n', MOST_LINES_OF_AN_ANSWER + 1).length > MOST_LINES_OF_AN_ANSWER;
}
