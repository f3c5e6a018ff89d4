// The mutation run itself, by the Node that Stryker needs: lists mutants, lets Stryker try them, prints the figures.
import { globSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PARTS } from './parts.mjs';
import { mutantsOf, sampleOf } from './sample.mjs';
import { tryMutants } from './stryker.mjs';
import { resultsOf, tell, unnoticed } from './summary.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '20261126' },
    count: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(PARTS);
const wrong = names.filter((name) => !Object.hasOwn(PARTS, name));
if (wrong.length > 0 || (values.count !== undefined && !/^\d+$/.test(values.count))) {
  process.stderr.write(
    `Expected npm run mutation -- [PART…] [--seed S] [--count N] [--only PATH], for example: npm run mutation -- deciding --count 50 --only src/core/release. Parts are: ${Object.keys(PARTS).join(', ')}. Came: ${process.argv.slice(2).join(' ')}\n`,
  );
  process.exit(2);
}

const all = globSync('src/**/*.ts', { cwd: root }).sort();
for (const name of names) {
  const part = PARTS[name];
  const files = all.filter((file) => part.holds(file) && file.startsWith(values.only));
  const mutants = await mutantsOf(files, root);
  const count = values.count === undefined ? part.count : Number(values.count);
  const chosen = count === null ? mutants : sampleOf(mutants, count, values.seed);
  process.stdout.write(
    `${name}: ${chosen.length} of ${mutants.length} mutants in ${files.length} files, seed ${values.seed}\n`,
  );
  if (chosen.length === 0) continue;
  const { report, leftOut } = tryMutants(chosen, part.tests, root);
  const results = resultsOf(report, new Set(chosen.map(({ key }) => key)));
  const file = join(mkdtempSync(join(tmpdir(), 'mutation-')), `${name}.txt`);
  writeFileSync(file, `${unnoticed(results).join('\n')}\n`);
  if (leftOut.length > 0)
    process.stdout.write(
      `Tests that read the sources as text, left out:\n  ${leftOut.join('\n  ')}\n`,
    );
  const { text, enough } = tell(results, part.wanted);
  process.stdout.write(`${name}: ${text}\nWhat no test noticed: ${file}\n`);
  if (!enough) process.exitCode = 1;
}
