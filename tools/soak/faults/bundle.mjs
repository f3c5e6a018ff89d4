// Bundles the server of the fault test into a file of its own, which a process can run.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** @param {string} file path of the bundle, in a folder that finds the packages. */
export async function bundleServer(file) {
  await build({
    entryPoints: [`${root}tools/soak/faults/server.ts`],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleServer(process.argv[2]);
