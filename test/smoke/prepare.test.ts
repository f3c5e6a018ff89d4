// A checkout: what is committed of dist/, what npm's `prepare` builds, and what is said where it did not.
import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = ['package.json', 'tsconfig.json', 'tsconfig.types.json', 'src', 'tools/build'];

/** A checkout that was just installed, with these packages. */
function checkout(packages: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  for (const path of COPIED) cpSync(join(root, path), join(folder, path), { recursive: true });
  if (packages) symlinkSync(packages, join(folder, 'node_modules'));
  return folder;
}

function npm(
  folder: string,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile('npm', args, { cwd: folder }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

const MISSING =
  'There is no dist/server.js: it is built, not committed. npm ci builds it, but not with --ignore-scripts or --omit=dev. Run npm ci, or after npm ci --ignore-scripts: npm run build\n';

test('prepare builds what the package runs, and leaves the Action as it is committed', async () => {
  const folder = checkout(join(root, 'node_modules'));
  expect(await npm(folder, 'run', 'prepare')).toMatchObject({ code: 0, err: '' });
  const entries = readdirSync(join(folder, 'dist')).filter((name) => !/^shared-|\.map$/.test(name));
  expect(entries.sort()).toEqual(['cli.js', 'index.js', 'intake-thread.js', 'server.js', 'types']);
  expect(existsSync(join(folder, 'dist/types/index.d.ts'))).toBe(true);
  rmSync(folder, { recursive: true });
});

test('without what builds it, prepare says so and does no harm', async () => {
  const folder = checkout(null);
  const { code, out } = await npm(folder, 'run', 'prepare', '--silent');
  expect({ code, out }).toEqual({
    code: 0,
    out: 'dist/ was not built: what builds it is left out (--omit=dev). To build it, run npm ci, then npm prune --omit=dev.\n',
  });
  const start = await npm(folder, 'start', '--silent');
  expect(start).toEqual({ code: 1, out: '', err: MISSING });
  rmSync(folder, { recursive: true });
});

test('in an unpacked package prepare does nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'unpacked-'));
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  expect(await npm(folder, 'run', 'prepare', '--silent')).toEqual({ code: 0, out: '', err: '' });
  rmSync(folder, { recursive: true });
});

test.each([['tools/demo/run.mjs'], ['tools/playground/run.mjs']])(
  '%s says that the server is not built',
  (tool) => {
    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    const run = () => execFileSync(process.execPath, [tool, empty], { cwd: root, stdio: 'pipe' });
    expect(run).toThrow('There is no dist/server.js');
  },
);

test('of dist/ git takes what GitHub runs, and leaves the rest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ignored-'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  const names = [
    'action.js',
    'action.js.map',
    'action-chunk-A2.js',
    'action-chunk-A2.js.map',
    'licences.txt',
  ];
  const others = [
    'cli.js',
    'server.js',
    'server.js.map',
    'shared-A2.js',
    'types/index.d.ts',
    '.npmignore',
  ];
  git('init', '-q');
  cpSync(join(root, '.gitignore'), join(folder, '.gitignore'));
  mkdirSync(join(folder, 'dist/types'), { recursive: true });
  for (const name of [...names, ...others])
    cpSync(join(root, 'LICENSE'), join(folder, 'dist', name));
  const taken = git('ls-files', '--others', '--exclude-standard', 'dist').trim().split('\n');
  expect(taken.sort()).toEqual(names.map((name) => `dist/${name}`).sort());
});
