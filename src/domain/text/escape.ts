// Makes text that a person wrote safe to show: no mention, reference, markup or marker survives.

const INVISIBLE = '\u200B';

/** Cuts a text at `max` characters, at whole code points. */
export function clip(text: string, max: number): string {
  const points = [...text.slice(0, max * 2)];
  return points.length > max || text.length > max * 2
    ? `${points.slice(0, max - 1).join('')}…`
    : text;
}

function oneLine(text: string, max: number): string {
  return clip(text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim(), max);
}

/** One line of plain text inside Markdown; at most `max` characters of the original. */
export function plain(text: string, max = 200): string {
  return escaped(oneLine(text, max));
}

/** A sentence of ours that quotes what people wrote: its code spans stay, the rest is plain. */
export function prose(text: string, max = 400): string {
  const parts = oneLine(text, max).split('`');
  if (parts.length % 2 === 0) return plain(text, max);
  return parts.map((part, at) => (at % 2 === 0 ? escaped(part) : code(part, max))).join('');
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~!]/g, '\\$&')
    .replace(/@(?=[\w-])/g, `@${INVISIBLE}`)
    .replace(/#(?=\d)/g, `#${INVISIBLE}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${INVISIBLE}`)
    .replace(/:\/\//g, `:${INVISIBLE}//`)
    .replace(/\bwww\./gi, `www${INVISIBLE}.`);
}

/** A code span: nothing inside notifies or links. */
export function code(text: string, max = 100): string {
  return `\`${clip(text.replace(/[`\s\p{Cc}]+/gu, ' ').trim(), max)}\``;
}

/** A link with our own label to an https address; the label alone where it is none. */
export function link(label: string, url: string | null): string {
  return url && /^https?:\/\/[^\s()<>]+$/.test(url) ? `[${label}](${url})` : label;
}
