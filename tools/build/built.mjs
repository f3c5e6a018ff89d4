// Where the bundles are; a checkout in which they were not built says how to build them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * The path of a bundle; ends the process where it is missing.
 * @param {string} name such as `server.js`.
 * @param {string} folder where it is, if not in dist/.
 */
export function built(name, folder = DIST) {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  process.stderr.write(
    `There is no dist/${name}: it is built, not committed. npm ci builds it, but not with --ignore-scripts or --omit=dev. Run npm ci, or after npm ci --ignore-scripts: npm run build\n`,
  );
  process.exit(1);
}
