// The nearest of some names to a mistyped one.

/** Edit distance by insertions, deletions, substitutions; both words at most 60 characters. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** The candidate nearest to `word`, or null where none is near: over two fifths would change. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const typed = word.trim().toLowerCase().slice(0, 60);
  if (!typed) return null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const name = candidate.toLowerCase().slice(0, 60);
    const apart = name.startsWith(typed) ? 1 : distance(typed, name);
    if (apart < least && apart <= Math.max(1, Math.max(typed.length, name.length) * 0.4)) {
      least = apart;
      best = candidate;
    }
  }
  return best;
}
