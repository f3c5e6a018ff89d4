// `npm run pictures`: makes the pictures of the README from the product as it is now.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const bundle = await build({
  entryPoints: [`${root}tools/docs/pictures/make.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  write: false,
});
const file = `${root}node_modules/.pictures.mjs`;
await writeFile(file, bundle.outputFiles[0].text);
const { makePictures } = await import(file);
await makePictures(root);
