// `npm run bench`: bundles the benchmarks and runs them; figures are medians of this machine.
// BENCH_NODE names another Node for the measured processes.
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
for (const name of ['reader', 'big-release', 'report']) {
  const file = `${root}node_modules/.bench-${name}.mjs`;
  const bundle = await build({
    entryPoints: [`${root}tools/bench/${name}.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    write: false,
  });
  writeFileSync(file, bundle.outputFiles[0].text);
  await import(file);
  rmSync(file);
}
await import('./cold-start.mjs');
