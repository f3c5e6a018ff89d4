// `npm run promptfoo`: what the product says of eval runs, tried on real ones. Installs promptfoo, and the Node it is
// run by, in folders of their own.
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from '../build/built.mjs';
import { install, nodeFolder } from '../build/nodes.mjs';
import { load } from '../build/run-ts.mjs';

const VERSION = '0.121.20';
const packages =
  process.env.PROMPTFOO_PACKAGES ?? join(tmpdir(), 'agent-incident-review-promptfoo');
const modules = join(packages, 'node_modules');

/** Promptfoo's database is a package by platform. */
const platform =
  process.platform === 'linux'
    ? `linux-${process.arch}-gnu`
    : `${process.platform}-${process.arch}`;
const PACKAGES = [`promptfoo@${VERSION}`, `@libsql/${platform}@0.5.29`];
/** What it can install besides, for providers that are not used here, is 1.1 GB. */
const SMALL = ['--omit=optional', '--omit=peer', '--ignore-scripts'];

const cli = built('cli.js');
if (!existsSync(join(modules, 'promptfoo'))) install(packages, PACKAGES, SMALL);
const { runAll } = await load('tools/promptfoo/main.ts');
const tools = {
  node: join(nodeFolder(24), 'node'),
  promptfoo: join(modules, 'promptfoo/dist/src/entrypoint.js'),
  version: VERSION,
  // It takes seconds to load; later runs take what an earlier one has compiled.
  compiled: join(packages, 'compiled'),
  cli,
};
const wrong = await runAll(tools, (line) => process.stdout.write(`${line}\n`));
process.exitCode = wrong > 0 ? 1 : 0;
