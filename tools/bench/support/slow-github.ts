// A process of its own: an embedded GitHub that takes 50 ms to answer, with incidents to review.
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { completeBody } from '../../../test/support/body.js';
import { appEnv } from '../../embedded-github/app-process.js';
import { startGitHub } from '../../embedded-github/github.js';
import { freePort } from '../../embedded-github/ports.js';

const DELAY = Number(process.env.BENCH_DELAY ?? 50);
const INCIDENTS = Number(process.env.BENCH_INCIDENTS ?? 300);

const github = await startGitHub();
const tom = github.as('tom');
for (let n = 0; n < INCIDENTS; n += 1) await tom.fileIncident(`Refunds ${n}`, completeBody());

const target = new URL(github.url);
let requests = 0;
const slow = createServer((incoming, outgoing) => {
  requests += 1;
  if (incoming.url === '/bench/requests') return void outgoing.end(`${requests - 1}`);
  // Any number is the one installation, so that the work is that of many.
  const path = incoming.url?.replace(
    /(\/app\/installations\/)\d+/,
    `$1${github.app.installationId}`,
  );
  const { method, headers } = incoming;
  setTimeout(() => {
    const options = { host: target.hostname, port: target.port, method, path, headers };
    const onwards = ask(options, (answer) => {
      const told = Object.entries(answer.headers).filter(([name]) => !/^x-ratelimit/.test(name));
      outgoing.writeHead(answer.statusCode ?? 502, Object.fromEntries(told));
      answer.pipe(outgoing);
    });
    onwards.on('error', () => outgoing.destroy());
    incoming.pipe(onwards);
  }, DELAY);
});
await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
const { port } = slow.address() as AddressInfo;
const env = { ...appEnv(github, await freePort()), GHE_HOST: `127.0.0.1:${port}` };
process.stdout.write(`${JSON.stringify({ env, repository: github.repository })}\n`);
