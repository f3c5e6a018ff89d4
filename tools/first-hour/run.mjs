// `npm run first-hour`: from nothing to the first held release, with the shipped server.
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside node_modules, so that the bundle finds its packages.
const folder = `${root}node_modules/.first-hour`;
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: { play: `${root}tools/first-hour/play.ts`, tell: `${root}tools/first-hour/tell.ts` },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
const load = (name) => import(pathToFileURL(`${folder}/${name}.mjs`).href);
const [{ playFirstHour }, { tellFirstHour }] = await Promise.all([load('play'), load('tell')]);
const steps = await playFirstHour(`${root}dist/server.js`, new Date());
process.stdout.write(`${tellFirstHour(steps)}\n`);
