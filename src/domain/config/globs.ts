// Globs for paths and branches: `**`, `*`, `?` and `{a,b}`; dotfiles match; time is bounded.

const MOST_ALTERNATIVES = 64;

/** Expands `{a,b}`, innermost first; what exceeds the cap is left out. */
function expand(pattern: string): string[] {
  const open = pattern.lastIndexOf('{');
  const close = pattern.indexOf('}', open);
  if (open < 0 || close < 0) return [pattern];
  const [before, after] = [pattern.slice(0, open), pattern.slice(close + 1)];
  const choices = pattern.slice(open + 1, close).split(',');
  return choices.flatMap((choice) => expand(before + choice + after)).slice(0, MOST_ALTERNATIVES);
}

/** Matches one segment: `*` any run, `?` any character; one step back at the last star. */
function matchesSegment(text: string, pattern: string): boolean {
  let [at, from, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    if (from < pattern.length && (pattern[from] === '?' || pattern[from] === text[at])) {
      at += 1;
      from += 1;
    } else if (pattern[from] === '*') {
      star = from;
      mark = at;
      from += 1;
    } else if (star >= 0) {
      mark += 1;
      at = mark;
      from = star + 1;
    } else return false;
  }
  while (pattern[from] === '*') from += 1;
  return from === pattern.length;
}

/** Whether segments match, by a table over both; `**` stands for any number of segments. */
function matchesSegments(path: string[], pattern: string[]): boolean {
  let row: boolean[] = path.map(() => false);
  row.push(true);
  for (const segment of [...pattern].reverse()) {
    const next: boolean[] = new Array(path.length + 1).fill(false);
    for (let at = path.length; at >= 0; at -= 1) {
      next[at] =
        segment === '**'
          ? row[at] === true || (at < path.length && next[at + 1] === true)
          : at < path.length && row[at + 1] === true && matchesSegment(path[at] as string, segment);
    }
    row = next;
  }
  return row[0] === true;
}

/** Whether a path or branch matches one of the globs. A trailing `/**` needs something below. */
export function matchesAny(path: string, patterns: readonly string[]): boolean {
  const segments = path.split('/');
  return patterns.some((pattern) =>
    expand(pattern).some((one) => {
      const parts = one.split('/');
      const below = parts.at(-1) === '**' ? [...parts.slice(0, -1), '*', '**'] : parts;
      return matchesSegments(segments, one === '**' ? parts : below);
    }),
  );
}
