// Bundles the sources for the tools of the language rules and loads them.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The exports of entry.ts. */
export async function loadSources() {
  const outfile = `${root}node_modules/.language.mjs`;
  await build({
    entryPoints: [`${root}tools/language/entry.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}
