// The package as it would be shipped now, in a folder of its own: what is committed may be stale.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Built {
  /** The package's folder, with its dependencies. */
  folder: string;
  /** The folder of the bundles. */
  dist: string;
  /** Path of a bundle, such as `action.js`. */
  bundle(name: string): string;
  remove(): Promise<void>;
}

const run = promisify(execFile);

/** What stands beside the bundles in the package. */
const BESIDE = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).files.filter(
  (file: string) => !file.startsWith('!') && file !== 'dist',
);

/** Builds all bundles. */
export async function buildPackage(): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'package-'));
  const dist = join(folder, 'dist');
  await run(process.execPath, ['tools/build/build.mjs', dist], { cwd: root });
  for (const file of ['package.json', 'README.md', 'LICENSE', ...BESIDE]) {
    await cp(join(root, file), join(folder, file), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    dist,
    bundle: (name) => join(dist, name),
    remove: () => rm(folder, { recursive: true }),
  };
}

export interface Packed extends Built {
  /** Paths of the files that were packed. */
  files: string[];
  /** Bytes of the archive, and of what is in it. */
  size: number;
  unpackedSize: number;
}

/** Builds the package, types included, packs it as npm would publish it, and unpacks that elsewhere. */
export async function packPackage(): Promise<Packed> {
  const built = await buildPackage();
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const types = join(built.folder, 'dist/types');
  await run(process.execPath, [tsc, '-p', join(root, 'tsconfig.types.json'), '--outDir', types]);
  const place = await mkdtemp(join(tmpdir(), 'packed-'));
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', place];
  const { stdout } = await run('npm', args, { cwd: built.folder });
  await built.remove();
  const [{ filename, files, size, unpackedSize }] = JSON.parse(stdout);
  await run('tar', ['-xzf', join(place, filename), '-C', place]);
  const folder = join(place, 'package');
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    files: files.map(({ path }: { path: string }) => path).sort(),
    size,
    unpackedSize,
    dist: join(folder, 'dist'),
    bundle: (name) => join(folder, 'dist', name),
    remove: () => rm(place, { recursive: true }),
  };
}
