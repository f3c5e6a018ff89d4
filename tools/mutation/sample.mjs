// The mutants of a part: all that Stryker would make, or a seeded sample of them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from './plugin/key.mjs';

const quiet = () => {};
const LOGGER = { debug: quiet, info: quiet, warn: quiet, isDebugEnabled: () => false };
const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [], mutator: { plugins: null } };

/** Every mutant that Stryker makes of files. */
export async function mutantsOf(files, root) {
  const { Instrumenter } = await import('./stryker.mjs');
  const sources = files.map((file) => ({
    name: join(root, file),
    mutate: true,
    content: readFileSync(join(root, file), 'utf8'),
  }));
  const { mutants } = await new Instrumenter(LOGGER).instrument(sources, OPTIONS);
  return mutants.map((mutant) => ({ ...mutant, key: keyOf(mutant, root) }));
}

/** A sample that the seed alone decides: a mutant that is new moves no other one in or out by more than its own place. */
export function sampleOf(mutants, count, seed) {
  const weight = ({ key }) => createHash('sha256').update(`${seed}|${key}`).digest('hex');
  const weighed = mutants.map((mutant) => [weight(mutant), mutant]);
  return weighed
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, count)
    .map(([, mutant]) => mutant);
}
