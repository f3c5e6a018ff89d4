// Code spans of a text: a run of backticks up to the next run of the same length.

/** Blanks out code spans; offsets and line breaks are kept. */
export function withoutCode(text: string): string {
  if (!text.includes('`')) return text;
  const runs = [...text.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ index, length }));
  const nextOf = new Map<number, number>();
  const closing = new Array<number>(runs.length);
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const { length } = runs[at] as (typeof runs)[number];
    closing[at] = nextOf.get(length) ?? -1;
    nextOf.set(length, at);
  }
  let out = '';
  let from = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const close = runs[closing[at] ?? -1];
    const open = runs[at] as (typeof runs)[number];
    if (!close) continue;
    const end = close.index + close.length;
    out += text.slice(from, open.index) + text.slice(open.index, end).replace(/[^\n]/g, ' ');
    from = end;
    at = closing[at] as number;
  }
  return out + text.slice(from);
}
