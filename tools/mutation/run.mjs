// `npm run mutation [-- PART…] [--seed S] [--count N] [--only PATH]`: changes the sources in small ways, one at a time,
// and says how many of the changes a test notices. Installs Stryker, and the Node it needs, in folders of their own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, nodeFolder } from '../build/nodes.mjs';

/** Its plug-ins for test runners are not needed: ours runs the tests. */
const PACKAGES = ['@stryker-mutator/core@10.0.0'];
const packages = process.env.MUTATION_PACKAGES ?? join(tmpdir(), 'agent-incident-review-mutation');

if (!existsSync(join(packages, 'node_modules/@stryker-mutator/core'))) install(packages, PACKAGES);
const { status } = spawnSync(
  join(nodeFolder(24), 'node'),
  [
    '--no-warnings',
    fileURLToPath(new URL('./main.mjs', import.meta.url)),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, MUTATION_PACKAGES: packages } },
);
process.exitCode = status ?? 1;
