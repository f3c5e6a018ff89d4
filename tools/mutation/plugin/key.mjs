// What tells mutants apart from one run to the next: place, kind and replacement.
import { relative } from 'node:path';

/** @param {{ fileName: string, location: object, mutatorName: string, replacement: string }} mutant */
export function keyOf({ fileName, location: { start, end }, mutatorName, replacement }, root) {
  const place = [start.line, start.column, end.line, end.column].join(':');
  return [relative(root, fileName), place, mutatorName, replacement].join('|');
}
