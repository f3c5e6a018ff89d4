// A real Redis for tests: a server of their own on a free port, or the word that there is none.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connections, connect } from '../../src/app/redis/connect.js';
import { atEnd } from '../../tools/embedded-github/at-end.js';
import { freePort } from '../../tools/embedded-github/ports.js';

export interface TestRedis {
  url: string;
  /** Connects as the App does; closed with the server. */
  connect(at?: string): Promise<Connections>;
  /** A way to it that can be cut, as a network or the death of a process does. */
  detour(): Promise<{ url: string; cut(): void }>;
  /** Ends it at once; what it acknowledged is there again after it. */
  kill(): Promise<void>;
  /** Starts it again where it was. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const SERVER = process.env.REDIS_SERVER ?? 'redis-server';
const SILENT = { info() {}, error() {}, debug() {} };

/** `describe`, or one that says loudly that its tests are left out; in CI they must not be. */
export function describeWithRedis(name: string, tests: () => void): void {
  if (spawnSync(SERVER, ['--version']).status === 0) {
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

/** Resolves when a Redis answers at that address. */
async function answering(url: string): Promise<void> {
  const { reach, close } = await connect(url, SILENT);
  while (
    !(await reach().then(
      () => true,
      () => false,
    ))
  ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  close();
}

/** Starts one; what it answered outlives its process, so that it can be killed. */
export async function startRedis(): Promise<TestRedis> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const url = `redis://127.0.0.1:${port}`;
  const opened: Connections[] = [];
  const cuts: (() => void)[] = [];
  let child: ChildProcess;
  const start = async () => {
    const where = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder];
    const kept = ['--save', '', '--appendonly', 'yes', '--appendfsync', 'no'];
    child = spawn(SERVER, [...where, ...kept], { stdio: 'ignore' });
    await answering(url);
  };
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  const takeBack = atEnd(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  await start();
  return {
    url,
    async connect(at = url) {
      const connections = await connect(at, SILENT);
      opened.push(connections);
      return connections;
    },
    async detour() {
      const sockets = new Set<Socket>();
      const server = createServer((from) => {
        const to = createConnection({ port, host: '127.0.0.1' });
        for (const socket of [from, to]) sockets.add(socket.on('error', () => {}));
        from.pipe(to).pipe(from);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const cut = () => {
        server.close();
        for (const socket of sockets) socket.destroy();
      };
      cuts.push(cut);
      return { url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`, cut };
    },
    kill,
    restart: start,
    async stop() {
      for (const { close } of opened) close();
      for (const cut of cuts) cut();
      await kill();
      takeBack();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
