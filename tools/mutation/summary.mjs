// What a mutation run gave, in figures and by place.

const COUNTED = {
  killed: ['Killed'],
  survived: ['Survived'],
  'timed out': ['Timeout'],
  'not covered': ['NoCoverage'],
};

/** The mutants of Stryker's report that count, as the sample names them. */
export function resultsOf({ files }, keys) {
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.flatMap(({ location: { start, end }, mutatorName, replacement, status }) => {
      // The report counts lines and columns from 1.
      const place = [start.line - 1, start.column - 1, end.line - 1, end.column - 1].join(':');
      const key = [file, place, mutatorName, replacement].join('|');
      return keys.has(key)
        ? [{ file, line: start.line, column: start.column, mutatorName, replacement, status }]
        : [];
    }),
  );
}

/** @returns {{ counts: Record<string, number>, invalid: number, score: number }} the score in percent, of what could be tried. */
export function scoreOf(results) {
  const count = (states) => results.filter(({ status }) => states.includes(status)).length;
  const counts = Object.fromEntries(
    Object.entries(COUNTED).map(([name, states]) => [name, count(states)]),
  );
  const valid = Object.values(counts).reduce((sum, one) => sum + one, 0);
  // What never ends any more was noticed.
  const noticed = counts.killed + counts['timed out'];
  return {
    counts,
    invalid: results.length - valid,
    score: valid === 0 ? 0 : (100 * noticed) / valid,
  };
}

/** The figures as a line. @returns {{ text: string, enough: boolean }} whether the score is what is wanted. */
export function tell(results, wanted) {
  const { counts, invalid, score } = scoreOf(results);
  const figures = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  const rest = invalid > 0 ? `, ${invalid} could not be tried` : '';
  const text = `${figures.join(', ')}${rest}; score ${score.toFixed(1)} % (wanted: ${wanted} %)`;
  return { text, enough: score >= wanted };
}

/** One line a mutant that no test noticed, by place. */
export function unnoticed(results) {
  return results
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .sort((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
    )
    .map(({ file, line, column, mutatorName, replacement, status }) => {
      const to = replacement.replace(/\s+/g, ' ').slice(0, 80);
      return `${file}:${line}:${column} ${status === 'Survived' ? 'survived' : 'not covered'}: ${mutatorName} → ${to}`;
    });
}
