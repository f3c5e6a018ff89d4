// A real Redis for tests: a server of their own on a free port, or the word that there is none.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../../tools/embedded-github/ports.js';

export interface TestRedis {
  url: string;
  connect(): Redis;
  stop(): Promise<void>;
}

const SERVER = process.env.REDIS_SERVER ?? 'redis-server';

function isInstalled(): boolean {
  return spawnSync(SERVER, ['--version']).status === 0;
}

/** `describe`, or one that says loudly that its tests are left out; in CI they must not be. */
export function describeWithRedis(name: string, tests: () => void): void {
  if (isInstalled()) {
    describe(name, tests);
    return;
  }
  const missing = `${SERVER} is not installed: "${name}" is NOT TESTED. Install it, for example: apt-get install redis-server`;
  if (process.env.CI) {
    test(name, () => {
      throw new Error(missing);
    });
    return;
  }
  process.stderr.write(`\n${missing}\n`);
  describe.skip(name, tests);
}

export async function startRedis(): Promise<TestRedis> {
  const port = await freePort();
  const child = spawn(
    SERVER,
    ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    { cwd: mkdtempSync(join(tmpdir(), 'redis-')), stdio: 'ignore' },
  );
  const url = `redis://127.0.0.1:${port}`;
  const clients: Redis[] = [];
  const connect = () => {
    const client = new Redis(url, { maxRetriesPerRequest: null });
    client.on('error', () => {});
    clients.push(client);
    return client;
  };
  await connect().ping();
  return {
    url,
    connect,
    async stop() {
      for (const client of clients) client.disconnect();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
  };
}
