// src/core/text/nearest.ts
var MOST_CHARACTERS = 60;
function distance(a, b) {
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      const least = Math.min(change, row[j] + 1, next[j - 1] + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(swapped ? Math.min(least, before[j - 2] + 1) : least);
    }
    before = row;
    row = next;
  }
  return row[b.length];
}
function nearest(word, candidates) {
  const typed = word.trim().slice(0, MOST_CHARACTERS).toLowerCase();
  if (!typed) return null;
  let best = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const name = candidate.slice(0, MOST_CHARACTERS).toLowerCase();
    const apart = name !== typed && name.startsWith(typed) ? 1 : distance(typed, name);
    if (apart < least && apart <= Math.max(1, Math.max(typed.length, name.length) * 0.4)) {
      least = apart;
      best = candidate;
    }
  }
  return best;
}

export {
  distance,
  nearest
};
//# sourceMappingURL=shared-5EVEGXHW.js.map
