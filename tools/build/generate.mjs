// Writes the files that are generated from the code.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeWords } from '../language/words.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
writeWords();
const bundle = await build({
  entryPoints: [`${root}tools/docs/generated.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  write: false,
});
const file = `${root}node_modules/.generated.mjs`;
await writeFile(file, bundle.outputFiles[0].text);
const { generatedFiles } = await import(file);
for (const [path, text] of Object.entries(await generatedFiles(root))) {
  await mkdir(new URL(`../../${path}`, import.meta.url).pathname.replace(/[^/]+$/, ''), {
    recursive: true,
  });
  await writeFile(`${root}${path}`, text);
}
