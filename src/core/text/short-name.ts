// A short, stable name of a text, to tell it from others.

/** FNV-1a, 32 bits, hexadecimal. */
export function shortName(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) as number), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
