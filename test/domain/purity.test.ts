// The domain imports nothing that reads the world, and imports point down only.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

function imports(folder: string): { file: string; from: string }[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(`${root}${folder}/${name}`, 'utf8');
      return [...text.matchAll(/from '([^']+)'/g)].map((match) => ({
        file: `${folder}/${name}`,
        from: match[1] as string,
      }));
    });
}

test('the domain imports only itself, zod, js-yaml and marked', () => {
  const foreign = imports('domain').filter(
    ({ from }) =>
      !['zod', 'js-yaml', 'marked'].includes(from) &&
      /^(?!\.)|\/(?:github|flows|app|action|cli|sandbox)\//.test(from),
  );
  expect(foreign).toEqual([]);
});

test('the domain does not look at the clock', () => {
  const files = readdirSync(`${root}domain`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const clocks = files.filter((name) =>
    /new Date\(\)|Date\.now\(\)/.test(readFileSync(`${root}domain/${name}`, 'utf8')),
  );
  expect(clocks).toEqual([]);
});

test.each([
  ['app', /\/(?:action|cli|sandbox)\//],
  ['action', /\/(?:app|cli|sandbox)\//],
  ['cli', /\/(?:app|action|sandbox|github|flows)\//],
  ['github', /\/(?:app|action|cli|flows|sandbox)\//],
  ['flows', /\/(?:app|action|cli|sandbox)\//],
])('%s imports only what stands below it', (folder, above) => {
  expect(imports(folder).filter(({ from }) => above.test(from))).toEqual([]);
});
