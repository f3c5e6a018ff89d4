// Globs as they were probably meant: what other dialects write, in ours.

const MOST_CHARACTERS = 24;

function between(from: string, to: string): string[] {
  const [first, last] = [from, to].map((char) => char.codePointAt(0) ?? 0) as [number, number];
  const length = Math.min(Math.max(last - first + 1, 0), MOST_CHARACTERS + 1);
  return Array.from({ length }, (_, at) => String.fromCodePoint(first + at));
}

/** `[a-c]` as `{a,b,c}`; one of many characters, or of all but some, as `?`. */
export function mendClass(_: string, not: string, inside: string): string {
  const parts = inside.match(/[^\]](?:-[^\]])?/gu) ?? [];
  const chars = parts.flatMap((part) => {
    const [first = '', last = first] = part.length > 1 ? part.split('-') : [part];
    return between(first, last);
  });
  if (not || chars.length === 0 || chars.length > MOST_CHARACTERS) return '?';
  return chars.length === 1 ? (chars[0] as string) : `{${chars.join(',')}}`;
}

export function mendRange(_: string, from: string, to: string): string {
  const [first, last] = [Number(from), Number(to)];
  const numbers = Number.isInteger(first) && Number.isInteger(last);
  if (!numbers) return `{${between(from, to).join(',')}}`;
  const length = Math.min(Math.max(last - first + 1, 0), MOST_CHARACTERS);
  return `{${Array.from({ length }, (_, at) => first + at).join(',')}}`;
}
