// What npm runs at the end of `npm ci` in a checkout, and before it packs: builds what is not committed.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const COMPILER = 'node_modules/typescript/bin/tsc';

// `npm ci --omit=dev` installs nothing to build with; what was built before stays.
if (existsSync(COMPILER)) {
  const { bundlePackage } = await import('./bundles.mjs');
  await bundlePackage('dist');
  execFileSync(process.execPath, [COMPILER, '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
} else {
  process.stdout.write(
    'dist/ was not built: what builds it is left out (--omit=dev). To build it, run npm ci, then npm prune --omit=dev.\n',
  );
}
