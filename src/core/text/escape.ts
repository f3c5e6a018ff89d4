// Makes text that a person wrote safe to show: no mention, reference, link, markup or marker survives.
//
// GitHub looks for mentions and references in the rendered text, so neither a backslash nor an
// entity takes the life out of one; a code span does, and what people copy out of it is what was
// written. So whatever could come alive is shown as code, and only the rest is escaped.
import { codeSpans } from './code-spans.js';

/** Shows nothing, or turns the writing around; what makes a sign an emoji stays with it. */
const UNSEEN =
  /(?<!\p{Extended_Pictographic})\uFE0F|(?!\uFE0F)\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Cs}/gu;
/** Parts of a line that can come alive as a whole: brackets, quotes and commas end them. */
const PART = /[^\s()[\]{}<>"“”„«»'‘’`|,;]+/gu;
/** Mention or address, `#7`, `GH-7`, advisory, link, formula, emoji code, commit. */
const LIVE =
  /@|#\d|gh-\d|cve-\d|ghsa-|:\/\/|www\.|\$|:(?=[\w+-]*:)[\d_+-]*[a-z]|(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/i;
/** Punctuation and emphasis around a part. */
const EDGE = '.:!?…*_~';

/** Cuts a text at `max` characters, at whole code points. */
export function clip(text: string, max: number): string {
  const points = [...text.slice(0, max * 2)];
  return points.length > max || text.length > max * 2
    ? `${points.slice(0, max - 1).join('')}…`
    : text;
}

/** A text on one line, without control, invisible or half characters; at most `max` characters. */
export function oneLine(text: string, max: number): string {
  const seen = clip(text, max * 4).replace(UNSEEN, '');
  return clip(seen.replace(/[\s\p{Cc}\u2800]+/gu, ' ').trim(), max);
}

/** A code span: nothing inside notifies or links. At most `max` characters of the original. */
export function code(text: string, max = 100): string {
  // Readers of our comments look for markers by their opening; code must not look like one.
  const content = oneLine(text, max).replace(/<!--/g, '<! --') || ' ';
  const runs = new Set((content.match(/`+/g) ?? []).map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const ticks = '`'.repeat(length);
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${content}${pad}${ticks}`;
}

function isLive(part: string): boolean {
  return LIVE.test(part) || LIVE.test(part.normalize('NFKC'));
}

/** What of a part has to be shown as code, as offsets; null where it cannot come alive. */
function liveIn(part: string): [number, number] | null {
  if (!isLive(part)) return null;
  let [start, end] = [0, part.length];
  while (start < end && EDGE.includes(part[start] as string)) start += 1;
  while (end > start && EDGE.includes(part[end - 1] as string)) end -= 1;
  return isLive(part.slice(start, end)) ? [start, end] : [0, part.length];
}

/** One line with its code spans and what could come alive as code, the rest escaped. */
function inline(text: string, max: number, spell: (rest: string) => string): string {
  const line = oneLine(text, max);
  let out = '';
  const addCode = (content: string) => {
    // Backticks that touch would be one run.
    out += `${out.endsWith('`') ? ' ' : ''}${code(content, max)}`;
  };
  const addText = (rest: string) => {
    let from = 0;
    for (const { 0: part, index } of rest.matchAll(PART)) {
      const live = liveIn(part);
      if (!live) continue;
      const [start, end] = live;
      out += spell(rest.slice(from, index + start));
      addCode(part.slice(start, end));
      from = index + end;
    }
    out += spell(rest.slice(from));
  };
  let from = 0;
  for (const { start, end, ticks } of codeSpans(line)) {
    addText(line.slice(from, start));
    addCode(line.slice(start + ticks, end - ticks));
    from = end;
  }
  addText(line.slice(from));
  return out;
}

/** Backticks and angle brackets become entities, which no reader of Markdown takes for markup. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/`/g, '&#96;')
    .replace(/[\\*_[\]|~!]/g, '\\$&');
}

/**
 * One line of Markdown that shows a text as it was written, wherever it stands: code spans stay
 * code, everything else is plain. At most `max` characters of the original.
 */
export function plain(text: string, max = 400): string {
  return inline(text, max, escapeMarkdown)
    .replace(/^(?=[-+=#])/, '\\')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}

/**
 * A title: it knows code within single backticks and no other markup, but what it names is linked
 * where it is shown. At most `max` characters of the original, and twice as many of ours.
 */
export function title(text: string, max = 100): string {
  const line = oneLine(text, max).replace(/``+/g, "'");
  return inline(line, max, (rest) => rest.replace(/`/g, "'"));
}

/** Makes finished inline Markdown one cell of a table. */
export function cell(markdown: string): string {
  return markdown.replace(/\\[\s\S]|[|\n]/g, (part) =>
    part === '|' ? '\\|' : part === '\n' ? ' ' : part,
  );
}

const URL_ONLY = /^https?:\/\/[\w.~:/?#@&*+,;=%-]+$/;

/**
 * A link of a finished label to an http(s) address; the label alone where it is none. Beside code
 * that holds backticks it stands apart: not every reader of Markdown finds the end of such a label.
 */
export function link(label: string, url: string | null): string {
  if (!url || !URL_ONLY.test(url)) return label;
  return label.includes('``') ? `${label} ([link](${url}))` : `[${label}](${url})`;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The end of what was cut. */
export const CUT = '… The rest is cut off: GitHub takes no more.';

/**
 * Cuts our own Markdown at whole lines and says so, so that no code span loses its end; what was folded is
 * closed, and a fence stands whole or not at all. @param max bytes of UTF-8; GitHub takes 65,535, and markers need some of them.
 */
export function shorten(markdown: string, max = 60_000): string {
  if (bytes(markdown) <= max) return markdown;
  const kept: string[] = [];
  let open = false;
  /** The fence that is open: lines before it, and what closes it. */
  let fence: { before: number; ticks: string } | null = null;
  let size = bytes(`\n\n</details>\n\n${CUT}`);
  for (const line of markdown.split('\n')) {
    size += bytes(line) + 1;
    if (size > max) break;
    const ticks = /^`{3,}/.exec(line)?.[0];
    if (fence ? line === fence.ticks : ticks) {
      fence = fence ? null : { before: kept.length, ticks: ticks as string };
    }
    kept.push(line);
    if (line.startsWith('<details>')) open = true;
    if (line === '</details>') open = false;
  }
  if (fence) kept.length = fence.before;
  return [kept.join('\n'), ...(open ? ['</details>'] : []), CUT].join('\n\n');
}
