// The versions of Node that are supported: the oldest, and the one of Actions runners. One that is not at hand is
// installed from npm in a folder of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const VERSIONS = { 20: '20.20.2', 24: '24.21.0' };

const FOLDER = process.env.NODES ?? join(tmpdir(), 'agent-incident-review-node');

/** Installs packages into a folder, by npm. @throws Error for people where npm fails. */
export function install(folder, packages) {
  mkdirSync(folder, { recursive: true });
  const args = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--prefix',
    folder,
  ];
  const { status } = spawnSync('npm', [...args, ...packages], { stdio: 'inherit' });
  if (status !== 0)
    throw new Error(`Expected npm to install ${packages.join(', ')} into ${folder}; it failed.`);
}

/** The folder with `node` of a major version, such as 24. */
export function nodeFolder(major) {
  if (process.versions.node.startsWith(`${major}.`)) return join(process.execPath, '..');
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(FOLDER, VERSIONS[major]);
  const bin = join(folder, 'node_modules', name, 'bin');
  if (!existsSync(join(bin, 'node'))) install(folder, [`${name}@${VERSIONS[major]}`]);
  return bin;
}
