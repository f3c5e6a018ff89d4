// The text of a Markdown heading.

/** A heading's text without closing hashes, which take a blank before them. */
export function headingText(text: string): string {
  const end = text.trimEnd();
  let cut = end.length;
  while (cut > 0 && end[cut - 1] === '#') cut -= 1;
  const closed = cut < end.length && (end[cut - 1] === ' ' || end[cut - 1] === '\t');
  return (closed ? end.slice(0, cut) : end).trim();
}
