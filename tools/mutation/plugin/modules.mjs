// Loads test files and sources as they are, as TypeScript; again and again where a mutant lives at a module's start.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const sources = new Map();

/** JavaScript of a TypeScript file; read once, however often it is loaded. */
function compiled(path) {
  if (!sources.has(path))
    sources.set(path, stripTypeScriptTypes(readFileSync(path, 'utf8'), { mode: 'transform' }));
  return sources.get(path);
}

const isOurs = (url, root) =>
  url.startsWith(pathToFileURL(root).href) && !url.includes('/node_modules/');

/** Lets `./a.js` mean `./a.ts`, and gives each generation modules of its own: `a.ts?again=3`. */
export function registerModules(root, globals) {
  globalThis.jestGlobals = globals;
  const jest = `data:text/javascript,export const { ${Object.keys(globals)} } = globalThis.jestGlobals;`;
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === '@jest/globals') return { url: jest, shortCircuit: true };
      const parent = context.parentURL ?? '';
      if (!specifier.startsWith('.') || !isOurs(parent, root)) return next(specifier, context);
      const [from, again] = parent.split('?');
      const url = new URL(specifier, from);
      const typescript = new URL(url.href.replace(/\.js$/, '.ts'));
      const found = existsSync(typescript) ? typescript : url;
      if (again) found.search = again;
      return { ...next(found.href, context), url: found.href };
    },
    load(url, context, next) {
      const path = url.startsWith('file:') ? fileURLToPath(url.split('?')[0]) : '';
      // Jest asks for no attribute where JSON is imported, so packages may lack it.
      if (path.endsWith('.json'))
        return { format: 'json', source: readFileSync(path), shortCircuit: true };
      if (!path.endsWith('.ts') || !isOurs(url, root)) return next(url, context);
      return { format: 'module', source: compiled(path), shortCircuit: true };
    },
  });
}

const IMPORT = /(?:\bfrom|^import|\bimport\()\s*'(\.[^']+)'/gm;

const imports = new Map();

/** Files of ours that a file imports. */
function importsOf(file) {
  if (!imports.has(file)) {
    const found = [...readFileSync(file, 'utf8').matchAll(IMPORT)];
    imports.set(
      file,
      found.map(([, specifier]) => join(dirname(file), specifier).replace(/\.js$/, '.ts')),
    );
  }
  return imports.get(file);
}

/** How many imports away from a file each source is. @returns {Map<string, number>} by its path under root. */
export function distancesFrom(file, root) {
  const found = new Map([[relative(root, file), 0]]);
  let edge = [file];
  for (let distance = 1; edge.length > 0; distance += 1) {
    const next = [];
    for (const one of edge) {
      if (!one.endsWith('.ts')) continue;
      for (const target of importsOf(one)) {
        const name = relative(root, target);
        if (found.has(name) || !existsSync(target)) continue;
        found.set(name, distance);
        next.push(target);
      }
    }
    edge = next;
  }
  return found;
}
