// The package as it would be shipped now, in a folder of its own: what is committed may be stale.
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Built {
  /** The package's folder, with its dependencies. */
  folder: string;
  /** Path of a bundle, such as `action.js`. */
  bundle(name: string): string;
  remove(): Promise<void>;
}

/** Builds all bundles. */
export async function buildPackage(): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'package-'));
  const dist = join(folder, 'dist');
  await promisify(execFile)(process.execPath, ['tools/build/build.mjs', dist], { cwd: root });
  for (const file of ['package.json', 'app.yml', 'app.full.yml']) {
    await copyFile(join(root, file), join(folder, file));
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    bundle: (name) => join(dist, name),
    remove: () => rm(folder, { recursive: true }),
  };
}
