// `npm run conformity [FOLDER]`: holds what was recorded against GitHub's OpenAPI description.
// Without a folder it records the end-to-end tests first.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from '../build/nodes.mjs';
import { load, root } from '../build/run-ts.mjs';

/** The description is 385 MB: too much for those who never run this. */
const PACKAGES = ['@octokit/openapi@23.0.2', 'ajv@8.20.0', 'ajv-formats@3.0.1'];
const packages = process.env.CONFORMITY_PACKAGES ?? join(tmpdir(), 'agent-incident-review-openapi');

function command(name, args, env = {}) {
  const { status, error } = spawnSync(name, args, {
    stdio: 'inherit',
    cwd: root,
    env: { ...process.env, ...env },
  });
  if (error) console.error(`${name}: ${error.message}`);
  return status === 0;
}

if (!existsSync(join(packages, 'node_modules/@octokit/openapi/generated/api.github.com.json'))) {
  try {
    install(packages, PACKAGES);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

let [folder] = process.argv.slice(2);
const own = folder === undefined;
if (own) {
  folder = mkdtempSync(join(tmpdir(), 'recorded-'));
  const tests = ['test', '--', 'test/e2e', 'tools/embedded-github'];
  if (!command('npm', tests, { RECORD_EXCHANGES: folder })) process.exit(1);
}
if (!existsSync(folder)) {
  console.error(`Expected a folder with what RECORD_EXCHANGES recorded; there is no ${folder}.`);
  process.exit(2);
}
const { run } = await load('tools/conformity/main.ts');
const conforms = run(folder, packages, (line) => console.log(line));
if (own) rmSync(folder, { recursive: true });
process.exitCode = conforms ? 0 : 1;
