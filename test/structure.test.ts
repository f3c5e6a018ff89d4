// The domain imports nothing that reads the world, imports point down only, and none leaves src.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../src/', import.meta.url));

function imports(folder: string): { file: string; from: string }[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(`${root}${folder}/${name}`, 'utf8');
      return [...text.matchAll(/(?:from |^import |\bimport\()'([^'\n]+)'/gm)].map((match) => ({
        file: `${folder}/${name}`,
        from: match[1] as string,
      }));
    });
}

test('the domain imports only itself, zod, js-yaml and marked', () => {
  const foreign = imports('core').filter(
    ({ from }) =>
      !['zod', 'js-yaml', 'marked'].includes(from) &&
      /^(?!\.)|\/(?:github|collect|app|action|cli)\//.test(from),
  );
  expect(foreign).toEqual([]);
});

test('the domain does not look at the clock', () => {
  const files = readdirSync(`${root}core`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const clocks = files.filter((name) =>
    /new Date\(\)|Date\.now\(\)/.test(readFileSync(`${root}core/${name}`, 'utf8')),
  );
  expect(clocks).toEqual([]);
});

test.each([
  ['app', /\/(?:action|cli)\//],
  ['action', /\/(?:app|cli)\//],
  ['cli', /\/(?:app|action|github|collect)\//],
  ['github', /\/(?:app|action|cli|collect)\//],
  ['collect', /\/(?:app|action|cli)\//],
])('%s imports only what stands below it', (folder, above) => {
  expect(imports(folder).filter(({ from }) => above.test(from))).toEqual([]);
});

test('src imports nothing of tools, nor anything else outside itself', () => {
  const outside = imports('.').filter(
    ({ file, from }) => from.startsWith('.') && !join('src', file, '..', from).startsWith('src/'),
  );
  expect(outside).toEqual([]);
});
