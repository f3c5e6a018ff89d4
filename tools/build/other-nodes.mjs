// Runs the tests of the core and of the bundles on the supported versions of Node that this one is not.
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { nodeFolder, VERSIONS } from './nodes.mjs';

const TESTS = ['test/core', 'test/smoke/bundles.test.ts', 'test/smoke/pack.test.ts'];
/** They count executed blocks, or try a thousand texts: the same on every Node, and half of the time. */
const SAME = ['growth', 'test/core/total'];

const current = process.versions.node.split('.')[0];
for (const major of Object.keys(VERSIONS).filter((one) => one !== current)) {
  const PATH = `${nodeFolder(major)}${delimiter}${process.env.PATH}`;
  process.stdout.write(`Node ${VERSIONS[major]}\n`);
  const args = ['test', '--', ...TESTS, '--testPathIgnorePatterns', ...SAME];
  const { status } = spawnSync('npm', args, { stdio: 'inherit', env: { ...process.env, PATH } });
  if (status !== 0) process.exitCode = 1;
}
