// What connections of bad intent cost the server, in full size: memory before, at most and afterwards.
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
import { freePort } from '../embedded-github/ports.js';
import { endAll, memoryOf, startServer } from './support/processes.js';

const MEGABYTE = 1_024 * 1_024;
const SECRET = 'secret';
const CONNECTIONS = Number(process.env.BENCH_CONNECTIONS ?? 10_000);

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
});
const app = await startServer('src/app/main.ts', {
  APP_ID: '1',
  PRIVATE_KEY: privateKey,
  WEBHOOK_SECRET: SECRET,
  GHE_HOST: `127.0.0.1:${await freePort()}`,
  GHE_PROTOCOL: 'http',
  HOST: '127.0.0.1',
  PORT: `${await freePort()}`,
  LOG_LEVEL: 'fatal',
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function health(): Promise<string> {
  const start = performance.now();
  const { status } = await fetch(`${app.url}/health`);
  return `/health ${status} in ${(performance.now() - start).toFixed(0)} ms`;
}

/** Memory at most while something is done, in MB. */
async function peakOf(act: () => Promise<unknown>): Promise<number> {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(app.pid).now);
  }, 20);
  await act();
  clearInterval(timer);
  return Math.max(peak, memoryOf(app.pid).now);
}

async function attack(name: string, act: () => Promise<string>): Promise<void> {
  const before = memoryOf(app.pid).now;
  let told = '';
  const peak = await peakOf(async () => {
    told = await act();
  });
  // What is free is given back with the next collections.
  for (let n = 0; n < 30; n += 1) await health();
  await pause(3_000);
  const [b, p, a] = [before, peak, memoryOf(app.pid).now].map((size) => size.toFixed(0));
  process.stdout.write(
    `${name}: ${told}\n  memory ${b} MB before, ${p} at most, ${a} after; ${await health()}\n`,
  );
}

const end = (lines: Line[]) => {
  for (const { socket } of lines) socket.destroy();
};

try {
  process.stdout.write(`${await health()}\n`);
  const bodies = async () => {
    const part = Buffer.alloc(24 * MEGABYTE - 1, 'x');
    const lines: Line[] = [];
    for (let n = 0; n < 60; n += 1) {
      const line = await openLine(app.url);
      line.socket.write(head(`POST ${HOOKS}`, ...UNSIGNED, `Content-Length: ${24 * MEGABYTE}`));
      line.socket.write(part);
      lines.push(line);
    }
    const body = '{}';
    const came = await send(
      app.url,
      head(`POST ${HOOKS}`, 'Connection: close', ...signed(SECRET, 'ping', body)) + body,
    );
    await pause(2_000);
    const told = `${await health()}, a delivery meanwhile ${came.slice(9, 12)}`;
    end(lines);
    return told;
  };
  const held = '60 unsigned bodies of 24 MB held open';
  await attack(held, bodies);
  await attack(`${held}, once more`, bodies);
  await attack(`${CONNECTIONS} connections that say nothing`, async () => {
    const lines: Line[] = [];
    while (lines.length < CONNECTIONS) {
      lines.push(...(await Promise.all(Array.from({ length: 200 }, () => openLine(app.url)))));
    }
    const told = await health();
    const start = performance.now();
    await Promise.all(lines.map(({ closed }) => closed));
    const seconds = ((performance.now() - start) / 1_000).toFixed(1);
    return `${told}, all of them cut off ${seconds} s after the last one came`;
  });
  await attack('20 signed bodies of 24 MB that nest', async () => {
    const body = '['.repeat(24 * MEGABYTE);
    const bytes =
      head(`POST ${HOOKS}`, 'Connection: close', ...signed(SECRET, 'issues', body)) + body;
    const statuses: string[] = [];
    for (let n = 0; n < 20; n += 1) statuses.push((await send(app.url, bytes)).slice(9, 12));
    return `answered ${[...new Set(statuses)].join(', ')}`;
  });
  await attack('20,000 requests behind one another on 100 connections', async () => {
    const bytes = head('GET //').repeat(199) + head('GET /health', 'Connection: close');
    const answers = await Promise.all(Array.from({ length: 100 }, () => send(app.url, bytes)));
    const count = answers.reduce((sum, text) => sum + text.split('HTTP/1.1 ').length - 1, 0);
    return `${count} answers`;
  });
  process.stdout.write(`ends with code ${await app.stop()}\n`);
} finally {
  app.kill();
  endAll();
}
