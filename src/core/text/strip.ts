// Takes characters off both ends of a text, in one pass.

/** The text without leading characters of `opening` and trailing ones of `closing`. */
export function strip(text: string, opening: string, closing: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && opening.includes(text[from] as string)) from += 1;
  while (to > from && closing.includes(text[to - 1] as string)) to -= 1;
  return text.slice(from, to);
}
