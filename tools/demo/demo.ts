// The scenario with the shipped bundles, told step by step on the terminal.
import { startAppFor } from '../embedded-github/app-process.js';
import { runScenario, type Told } from './scenario.js';
import { showMarkdown } from './show-markdown.js';

/**
 * Plays it. @param bundles paths of the server's and the Action's bundle.
 * @returns whether the release was held first and shipped after.
 */
export async function playDemo(bundles: { server: string; action: string }): Promise<boolean> {
  const started = Date.now();
  let number = 0;
  const tell = ({ step, page }: Told): void => {
    number += 1;
    process.stdout.write(`\n${number}. ${step}\n`);
    if (page) process.stdout.write(`\n${showMarkdown(page)}\n`);
  };
  const { blocked, shipped } = await runScenario(
    {
      startApp: (github) => startAppFor(github, bundles.server),
      action: bundles.action,
    },
    tell,
  );
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const held = blocked.exitCode !== 0 && shipped.exitCode === 0;
  process.stdout.write(
    `\n${held ? 'Blocked first, released after the changes landed' : 'The loop did not hold'}; ${seconds} s.\n`,
  );
  process.stdout.write('Play it yourself in a browser: npm run playground\n');
  return held;
}
