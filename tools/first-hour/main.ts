// `npm run first-hour`: plays it with the shipped server in a folder of its own, and tells it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCommand } from '../embedded-github/app-process.js';
import { startGitHub } from '../embedded-github/github.js';
import { freePort } from '../embedded-github/ports.js';
import { type Played, playFirstHour } from './play.js';
import { tellFirstHour } from './tell.js';

/** @param server path of the server's bundle. */
export async function firstHour(server: string): Promise<Played> {
  const folder = await mkdtemp(join(tmpdir(), 'first-hour-'));
  const github = await startGitHub({
    app: { made: false, repositories: ['agents'] },
    repositories: [{ name: 'agents' }],
  });
  const port = await freePort();
  try {
    return await playFirstHour(github, () =>
      startCommand(
        [process.execPath, server],
        {
          HOST: '127.0.0.1',
          PORT: `${port}`,
          NODE_ENV: 'production',
          GHE_HOST: github.host,
          GHE_PROTOCOL: 'http',
        },
        { cwd: folder },
      ),
    );
  } finally {
    await github.close();
    await rm(folder, { recursive: true });
  }
}

/** Plays and prints; the exit code is 1 where the release was not held. */
export async function main(server: string): Promise<number> {
  const played = await firstHour(server);
  process.stdout.write(`${tellFirstHour(played)}\n`);
  return played.check.conclusion === 'failure' ? 0 : 1;
}
