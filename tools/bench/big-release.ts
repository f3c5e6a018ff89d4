// The Action's own work on a big release: CPU time from its first request to its end, without what
// a bare `fetch` of the same requests takes, measured side by side.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerGraphql, BOUND, createHistory } from '../../test/support/history.js';

const RUNS = 9;
/** What the project allows itself, in milliseconds. */
const ALLOWED = 150;
const NODE = process.env.BENCH_NODE || process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const at = (name: string) => join(folder, name);

writeFileSync(at('event.json'), JSON.stringify({ pull_request: { number: 900 } }));
// Runs inside the measured process: notes its CPU time at the first request and at its end.
writeFileSync(
  at('measure.mjs'),
  `import { writeFileSync } from 'node:fs';
   const real = globalThis.fetch;
   let first;
   globalThis.fetch = (...given) => {
     first ??= process.cpuUsage();
     return real(...given);
   };
   process.on('exit', () => {
     const { user, system } = process.cpuUsage(first);
     writeFileSync(process.env.BENCH_CPU, String((user + system) / 1000));
   });`,
);

// The same requests, as many at a time, and nothing done with the answers.
writeFileSync(
  at('bare.mjs'),
  `const urls = JSON.parse(process.env.BENCH_URLS);
   const next = async () => {
     for (let one = urls.shift(); one; one = urls.shift()) {
       const { url, body } = one;
       await (await fetch(url, body ? { method: 'POST', body } : {})).json();
     }
   };
   await Promise.all(Array.from({ length: 6 }, next));`,
);

const answer = createHistory({ evidence: 'before' });
let asked: { path: string; body: string }[] = [];
const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  asked.push({ path: `${request.url}`, body });
  if (body) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answerGraphql(JSON.parse(body))));
    return;
  }
  const { pathname, searchParams } = new URL(`${request.url}`, 'http://localhost');
  const found = answer(decodeURIComponent(pathname), searchParams);
  const link = `<http://localhost/next>; rel="${found?.more ? 'next' : 'last'}"`;
  response.writeHead(found ? 200 : 404, { 'content-type': 'application/json', link });
  response.end(JSON.stringify(found?.body ?? { message: 'Not Found' }));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function measure(script: string, more: Record<string, string>) {
  const env = { PATH: process.env.PATH, BENCH_CPU: at('cpu'), ...more };
  const child = spawn(NODE, ['--import', at('measure.mjs'), script], { env });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  return new Promise<{ cpu: number; printed: string }>((resolve) =>
    child.once('close', () => resolve({ cpu: Number(readFileSync(at('cpu'), 'utf8')), printed })),
  );
}

const ACTION = {
  GITHUB_API_URL: apiUrl,
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: at('event.json'),
  GITHUB_REPOSITORY: 'acme/agents',
  RUNNER_TEMP: folder,
  'INPUT_GITHUB-TOKEN': 'x',
};

const runs: { cpu: number; printed: string; requests: number; bare: number; own: number }[] = [];
for (let run = 0; run < RUNS; run += 1) {
  asked = [];
  const whole = await measure('dist/action.js', ACTION);
  const urls = JSON.stringify(asked.map(({ path, body }) => ({ url: apiUrl + path, body })));
  const requests = asked.length;
  const bare = await measure(at('bare.mjs'), { BENCH_URLS: urls });
  runs.push({ ...whole, requests, bare: bare.cpu, own: whole.cpu - bare.cpu });
}
server.close();

function median(pick: (run: (typeof runs)[number]) => number): number {
  return runs.map(pick).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
const own = median((run) => run.own);
const verdict = /^Verdict: (.*)$/m.exec(runs[0]?.printed ?? '')?.[1];
process.stdout.write(
  `\nbig release (500 commits, 300 pull requests, 60 incidents, 12 linked, 24 to prove them): ${verdict} in ${runs[0]?.requests} requests (bound ${BOUND}); CPU beyond the start ${median(({ cpu }) => cpu).toFixed(0)} ms, of it a bare fetch of the same ${median(({ bare }) => bare).toFixed(0)} ms, the Action's own work ${own.toFixed(0)} ms (${(own / ALLOWED).toFixed(2)} of the ${ALLOWED} ms allowed)\n`,
);
