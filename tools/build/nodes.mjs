// The versions of Node that are supported: the oldest, and the one of Actions runners. One that is not at hand is
// installed from npm in a folder of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const VERSIONS = { 20: '20.20.2', 24: '24.21.0' };

const FOLDER = process.env.NODES ?? join(tmpdir(), 'agent-incident-review-node');

/** Installs packages into a folder, by npm. @param more options of npm. @throws Error for people where npm fails. */
export function install(folder, packages, more = []) {
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
  // What npm says is no output of who asks for the packages, which may be read as JSON.
  const { status } = spawnSync('npm', [...args, ...more, ...packages], { stdio: [0, 2, 2] });
  if (status !== 0)
    throw new Error(`Expected npm to install ${packages.join(', ')} into ${folder}; it failed.`);
}

/** The folder with `node` of a major version, such as 24. */
export function nodeFolder(major) {
  if (process.versions.node.startsWith(`${major}.`)) return join(process.execPath, '..');
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(FOLDER, VERSIONS[major]);
  const bin = join(folder, 'node_modules', name, 'bin');
  if (existsSync(join(bin, 'node'))) return bin;
  // Two that install it at once do not write into one folder.
  const beside = `${folder}-${process.pid}`;
  install(beside, [`${name}@${VERSIONS[major]}`]);
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(join(bin, 'node'))) throw error;
  }
  return bin;
}
