// Reads the data files of src/language/words, which words.json carries into the bundles.
import data from './words.json' with { type: 'json' };

/** The entries of every data file, by its name. */
export const FILES: Readonly<Record<string, readonly string[]>> = data;

/** The entries of a data file, without its remarks. */
export function entriesOf(name: string): readonly string[] {
  const entries = FILES[name];
  if (!entries) throw new Error(`There is no file src/language/words/${name}.txt.`);
  return entries;
}

/** The entries of a data file of single words. */
export function wordSet(name: string): ReadonlySet<string> {
  return new Set(entriesOf(name));
}
