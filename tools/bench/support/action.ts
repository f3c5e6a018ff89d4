// The committed Action, run as Actions runners do: by Node 24, in a process of its own.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFolder, VERSIONS } from '../../build/nodes.mjs';

export const NODE_24 = VERSIONS[24];

/** Installed from npm where this is another one. */
export const node24 = (): string => join(nodeFolder(24), 'node');

/** What a runner gives to the Action for a pull request. @param folder for its files. */
export function actionEnv(apiUrl: string, folder: string, pull: number): Record<string, string> {
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { number: pull } }));
  return {
    GITHUB_API_URL: apiUrl,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/agents',
    RUNNER_TEMP: folder,
    'INPUT_GITHUB-TOKEN': 'x',
  };
}

/** Runs Node 24 with arguments to its end; gives what it printed. */
export function runNode(args: string[], env: Record<string, string> = {}): Promise<string> {
  const child = spawn(node24(), args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(printed));
  });
}
