// Bundles a tool that is not shipped, and gives what it exports.
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param entry path of the tool in the repository, such as `tools/first-hour/main.ts`. */
export async function load(entry) {
  const bundle = await build({
    entryPoints: [root + entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    write: false,
  });
  const file = `${root}node_modules/.${entry.replaceAll('/', '-')}-${process.pid}.mjs`;
  await writeFile(file, bundle.outputFiles[0].text);
  try {
    return await import(file);
  } finally {
    await rm(file);
  }
}
