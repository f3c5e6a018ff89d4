// Quotations of a text: from an opening mark to the first closing one of the same line.

const MOST_CHARACTERS = 400;

/** Opening mark → its closing marks. */
export type Quotes = Readonly<Record<string, string>>;

/** Where a mark or the end of its line comes next, each looked for once. */
function finder(text: string, mark: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) next = text.indexOf(mark, from);
    if (next < 0) next = text.length;
    return next;
  };
}

/** Puts something else in the place of each quotation; one that is longer than 400 characters is none. */
export function replaceQuotations(
  text: string,
  quotes: Quotes,
  replacement: (quotation: string) => string,
): string {
  const opening = Object.keys(quotes);
  if (!opening.some((mark) => text.includes(mark))) return text;
  const marks = new Set([...Object.keys(quotes), ...Object.values(quotes).join(''), '\n']);
  const find = new Map([...marks].map((mark) => [mark, finder(text, mark)]));
  const next = (among: Iterable<string>, from: number) =>
    Math.min(...[...among].map((mark) => find.get(mark)?.(from) ?? text.length));
  let out = '';
  let from = 0;
  for (let at = next(opening, 0); at < text.length; at = next(opening, at)) {
    const end = next(`${quotes[text[at] as string]}\n`, at + 1);
    const closed = end < text.length && text[end] !== '\n' && end - at <= MOST_CHARACTERS + 1;
    if (closed) {
      out += text.slice(from, at) + replacement(text.slice(at, end + 1));
      from = end + 1;
    }
    at = closed ? from : at + 1;
  }
  return out + text.slice(from);
}
