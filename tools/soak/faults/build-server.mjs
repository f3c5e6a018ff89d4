// Bundles the server of the fault test into a file of its own: `node build-server.mjs FILE`.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

await build({
  entryPoints: [fileURLToPath(new URL('server.ts', import.meta.url))],
  outfile: process.argv[2],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
