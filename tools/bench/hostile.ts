// What connections of bad intent cost the server, in full size: its memory at most, whether it lives, what it answers.
import { generateKeyPairSync } from 'node:crypto';
import {
  HOOKS,
  head,
  type Line,
  openLine,
  send,
  signed,
  UNSIGNED,
} from '../../test/support/raw-http.js';
import type { AppProcess } from '../embedded-github/app-process.js';
import { freePort } from '../embedded-github/ports.js';
import { endAll, memoryOf, startServer } from './support/processes.js';
import { type Row, times } from './support/row.js';

const MEGABYTE = 1_024 * 1_024;
const SECRET = 'secret';
const CONNECTIONS = times(10_000, 400);
const BODIES = times(60, 10);
/** MB of memory that docs/operations.md tells to give a process. */
const ALLOWED = 1_024;

async function start(): Promise<AppProcess> {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  return startServer('src/app/main.ts', {
    APP_ID: '1',
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: SECRET,
    GHE_HOST: `127.0.0.1:${await freePort()}`,
    GHE_PROTOCOL: 'http',
    HOST: '127.0.0.1',
    PORT: `${await freePort()}`,
    LOG_LEVEL: 'fatal',
  });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What an attack is: it gives what it saw of the server meanwhile. */
type Attack = (url: string) => Promise<string>;

async function health(url: string): Promise<string> {
  const begun = performance.now();
  const { status } = await fetch(`${url}/health`);
  return `/health ${status} after ${(performance.now() - begun).toFixed(0)} ms`;
}

const end = (lines: Line[]) => {
  for (const { socket } of lines) socket.destroy();
};

const held: Attack = async (url) => {
  const part = Buffer.alloc(24 * MEGABYTE - 1, 'x');
  const lines: Line[] = [];
  for (let n = 0; n < BODIES; n += 1) {
    const line = await openLine(url);
    line.socket.write(head(`POST ${HOOKS}`, ...UNSIGNED, `Content-Length: ${24 * MEGABYTE}`));
    line.socket.write(part);
    lines.push(line);
  }
  const body = '{}';
  const came = await send(
    url,
    head(`POST ${HOOKS}`, 'Connection: close', ...signed(SECRET, 'ping', body)) + body,
  );
  await pause(2_000);
  const told = `${await health(url)}, a delivery ${came.slice(9, 12)}`;
  end(lines);
  return told;
};

const silent: Attack = async (url) => {
  const lines: Line[] = [];
  while (lines.length < CONNECTIONS)
    lines.push(...(await Promise.all(Array.from({ length: 200 }, () => openLine(url)))));
  const told = await health(url);
  const begun = performance.now();
  await Promise.all(lines.map(({ closed }) => closed));
  return `${told}, cut off after ${((performance.now() - begun) / 1_000).toFixed(0)} s`;
};

const nested: Attack = async (url) => {
  const body = '['.repeat(24 * MEGABYTE);
  const bytes =
    head(`POST ${HOOKS}`, 'Connection: close', ...signed(SECRET, 'issues', body)) + body;
  const statuses: string[] = [];
  for (let n = 0; n < 20; n += 1) statuses.push((await send(url, bytes)).slice(9, 12));
  return `answered ${[...new Set(statuses)].join(', ')}`;
};

const pipelined: Attack = async (url) => {
  const bytes = head('GET //').repeat(199) + head('GET /health', 'Connection: close');
  const answers = await Promise.all(Array.from({ length: 100 }, () => send(url, bytes)));
  const count = answers.reduce((sum, text) => sum + text.split('HTTP/1.1 ').length - 1, 0);
  return `${count.toLocaleString('en-US')} answers`;
};

const ATTACKS: readonly [what: string, attack: Attack][] = [
  [`${BODIES} unsigned bodies of 24 MB held open`, held],
  ['the same once more', held],
  [`${CONNECTIONS.toLocaleString('en-US')} connections that say nothing`, silent],
  ['20 signed bodies of 24 MB that nest', nested],
  ['20,000 requests behind one another on 100 connections', pipelined],
];

/** Memory at most while something is done, in MB. */
async function peakOf(pid: number, act: () => Promise<unknown>): Promise<number> {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(pid).now);
  }, 20);
  await act();
  clearInterval(timer);
  return Math.max(peak, memoryOf(pid).now);
}

export async function rows(): Promise<Row[]> {
  const app = await start();
  const all: Row[] = [];
  try {
    for (const [what, attack] of ATTACKS) {
      let told = '';
      const value = await peakOf(app.pid, async () => {
        told = await attack(app.url);
      });
      all.push({ what: `Memory at most: ${what}`, value, unit: 'MB', note: told, most: ALLOWED });
      // What is free is given back with the next collections.
      for (let n = 0; n < 30; n += 1) await health(app.url);
      await pause(3_000);
    }
    const { now } = memoryOf(app.pid);
    return [...all, { what: '– after all of that', value: now, unit: 'MB' }];
  } finally {
    app.kill();
    endAll();
  }
}
