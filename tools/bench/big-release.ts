// The Action's own work on a big release, on the Node of Actions runners: CPU time from its first request to
// its end, without what a bare `fetch` of the same requests takes, measured side by side.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerGraphql, BOUND, createHistory, RELEASE } from '../../test/support/history.js';
import { actionEnv, NODE_24, runNode } from './support/action.js';
import { median, type Row, times } from './support/row.js';

const RUNS = times(9, 3);
/** What the project allows itself, in milliseconds. */
const ALLOWED = 150;

/** Runs inside the measured process: notes its CPU time at the first request and at its end. */
const MEASURE = `import { writeFileSync } from 'node:fs';
  const real = globalThis.fetch;
  let first;
  globalThis.fetch = (...given) => {
    first ??= process.cpuUsage();
    return real(...given);
  };
  process.on('exit', () => {
    const { user, system } = process.cpuUsage(first);
    writeFileSync(process.env.BENCH_CPU, String((user + system) / 1000));
  });`;

/** The same requests, as many at a time, and nothing done with the answers. */
const BARE = `const urls = JSON.parse(process.env.BENCH_URLS);
  const next = async () => {
    for (let one = urls.shift(); one; one = urls.shift()) {
      const { url, body } = one;
      await (await fetch(url, body ? { method: 'POST', body } : {})).json();
    }
  };
  await Promise.all(Array.from({ length: 6 }, next));`;

async function serve() {
  const answer = createHistory({ evidence: 'before' });
  const asked: { path: string; body: string }[] = [];
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
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, asked, close: () => server.close() };
}

export async function rows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const at = (name: string) => join(folder, name);
  writeFileSync(at('measure.mjs'), MEASURE);
  writeFileSync(at('bare.mjs'), BARE);
  const github = await serve();
  const measured = async (script: string, env: Record<string, string>) => {
    const printed = await runNode(['--import', at('measure.mjs'), script], {
      ...env,
      BENCH_CPU: at('cpu'),
    });
    return { printed, cpu: Number(readFileSync(at('cpu'), 'utf8')) };
  };
  const runs: { whole: number; bare: number; requests: number; printed: string }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    github.asked.length = 0;
    const action = actionEnv(github.url, folder, RELEASE);
    const { cpu: whole, printed } = await measured('dist/action.js', action);
    const urls = github.asked.map(({ path, body }) => ({ url: github.url + path, body }));
    const { cpu: bare } = await measured(at('bare.mjs'), { BENCH_URLS: JSON.stringify(urls) });
    runs.push({ whole, bare, requests: urls.length, printed });
  }
  github.close();
  rmSync(folder, { recursive: true });
  // A wrong verdict is not worth its time.
  const right = runs.every(({ printed }) => /^Verdict: ship$/m.test(printed));
  const own = right ? median(runs.map(({ whole, bare }) => whole - bare)) : Number.NaN;
  return [
    {
      what: 'The Action on a release of 500 commits, 300 pull requests, 12 linked incidents',
      value: runs[0]?.requests ?? Number.NaN,
      unit: 'requests',
      most: BOUND,
    },
    { what: `– its own CPU time, Node ${NODE_24}`, value: own, unit: 'ms', most: ALLOWED },
    {
      what: '– a bare `fetch` of the same requests, which is not in it',
      value: median(runs.map(({ bare }) => bare)),
      unit: 'ms',
    },
  ];
}
