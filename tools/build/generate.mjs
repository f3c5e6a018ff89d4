// Writes the files that are generated from the code.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeWords } from '../language/words.mjs';
import { load, root } from './run-ts.mjs';

writeWords();
const { generatedFiles } = await load('tools/docs/generated.ts');
for (const [path, text] of Object.entries(await generatedFiles(root))) {
  await mkdir(dirname(root + path), { recursive: true });
  await writeFile(root + path, text);
}
