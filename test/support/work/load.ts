// Loads a module of the domain with a counter at each of its statements.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createInstrumenter } from 'istanbul-lib-instrument';

const VARIABLE = '__statements__';
const root = fileURLToPath(new URL('../../../', import.meta.url));

export type Counters = Parameters<typeof import('./count.js').workOf>[0];

/** @param entry path from the root of the project; what it imports is counted too, but for the schema library. */
export async function loadCounted<T>(entry: string): Promise<{ module: T; counters: Counters }> {
  const built = await build({
    entryPoints: [`${root}${entry}`],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    external: ['zod'],
  });
  const code = built.outputFiles[0]?.text ?? '';
  const instrumenter = createInstrumenter({ esModules: true, coverageVariable: VARIABLE });
  const folder = mkdtempSync(`${root}node_modules/.counted-`);
  const file = `${folder}/counted.mjs`;
  try {
    writeFileSync(file, instrumenter.instrumentSync(code, file));
    const module = (await import(pathToFileURL(file).href)) as T;
    return { module, counters: Reflect.get(globalThis, VARIABLE) as Counters };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
