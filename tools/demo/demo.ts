// `npm run demo`: the scenario with the shipped bundles, told step by step on the terminal.
import { fileURLToPath } from 'node:url';
import { startAppFor } from '../embedded-github/app-process.js';
import { runScenario, type Told } from './scenario.js';
import { showMarkdown } from './show-markdown.js';

const started = Date.now();
let number = 0;

function tell({ step, page }: Told): void {
  number += 1;
  process.stdout.write(`\n${number}. ${step}\n`);
  if (page) process.stdout.write(`\n${showMarkdown(page)}\n`);
}

const bundle = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const { blocked, shipped } = await runScenario(
  {
    startApp: (github) => startAppFor(github, bundle('./server.js')),
    action: bundle('./action.js'),
  },
  tell,
);
const seconds = ((Date.now() - started) / 1000).toFixed(1);
const held = blocked.exitCode !== 0 && shipped.exitCode === 0;
process.stdout.write(
  `\n${held ? 'Blocked first, released after the changes landed' : 'The loop did not hold'}; ${seconds} s.\n`,
);
process.stdout.write('Play it yourself in a browser: npm run playground\n');
process.exitCode = held ? 0 : 1;
