// What is bundled: the Action, which carries everything, and the package, whose dependencies stay outside.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { licencesOf } from './licences.mjs';

/** @param {string} outdir */
const shared = (outdir) => ({
  outdir,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  legalComments: 'none',
  charset: 'utf8',
  // Traces name the sources, which stand in the repository.
  sourcemap: 'linked',
  sourcesContent: false,
  // What several entries have in common stands once; what only some runs need is loaded on demand.
  splitting: true,
  metafile: true,
  logLevel: 'warning',
});

/** The names of chunks tell their content, so those of the last time would stay. */
function removeChunks(outdir, prefix) {
  mkdirSync(outdir, { recursive: true });
  for (const name of readdirSync(outdir)) {
    if (name.startsWith(prefix)) rmSync(join(outdir, name));
  }
}

/** The Action: committed, since GitHub runs it from the repository, where nothing is installed. */
export async function bundleAction(outdir) {
  removeChunks(outdir, 'action-');
  const { metafile } = await build({
    ...shared(outdir),
    entryPoints: { action: 'src/action/index.ts' },
    chunkNames: 'action-[name]-[hash]',
    minify: true,
  });
  writeFileSync(join(outdir, 'licences.txt'), licencesOf(Object.keys(metafile.inputs)));
  return metafile.outputs;
}

/** What the npm package runs: built where it is installed from a checkout, and before it is packed. */
export async function bundlePackage(outdir) {
  removeChunks(outdir, 'shared-');
  await build({
    ...shared(outdir),
    entryPoints: {
      index: 'src/index.ts',
      server: 'src/app/main.ts',
      // A thread of the server, started by its name.
      'intake-thread': 'src/app/intake-thread.ts',
      cli: 'src/cli/main.ts',
    },
    chunkNames: 'shared-[hash]',
    packages: 'external',
  });
}
