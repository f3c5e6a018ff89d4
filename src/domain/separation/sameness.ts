// Whether two texts say one thing: their content words, whatever the order and the endings.

const STOP = new Set(
  'a an the of for to in on at by with from and or but is are was were be been it its this that these those our their his her had has have did do does we they there as into over under not no'.split(
    ' ',
  ),
);

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word) => !STOP.has(word)).map((word) => word.slice(0, 5));
  return new Set(kept);
}

/** Whether nearly all content words of both texts are shared. */
export function sayTheSame(a: string, b: string): boolean {
  const [left, right] = [contentWords(a), contentWords(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - shared;
  return all > 0 && shared / all >= 0.6;
}
