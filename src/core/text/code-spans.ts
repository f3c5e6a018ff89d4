// Code spans of a text: a run of backticks up to the next run of the same length.

/** A code span as offsets, its backticks included; `ticks` is the length of one run of them. */
interface CodeSpan {
  start: number;
  end: number;
  ticks: number;
}

/** The code spans of a text, in order; time grows with the length of the text. */
export function codeSpans(text: string): CodeSpan[] {
  if (!text.includes('`')) return [];
  const runs = [...text.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ index, length }));
  const nextOf = new Map<number, number>();
  const closing = new Array<number>(runs.length);
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const { length } = runs[at] as (typeof runs)[number];
    closing[at] = nextOf.get(length) ?? -1;
    nextOf.set(length, at);
  }
  const spans: CodeSpan[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const close = runs[closing[at] ?? -1];
    const { index: start, length: ticks } = runs[at] as (typeof runs)[number];
    if (!close) continue;
    spans.push({ start, end: close.index + ticks, ticks });
    at = closing[at] as number;
  }
  return spans;
}

/** Blanks out code spans; offsets and line breaks are kept. */
export function withoutCode(text: string): string {
  let out = '';
  let from = 0;
  for (const { start, end } of codeSpans(text)) {
    out += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    from = end;
  }
  return out + text.slice(from);
}
