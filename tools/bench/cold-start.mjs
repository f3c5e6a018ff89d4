// Cold start of the Action: from its start to its first request, beside a bare `node -e 0`.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNS = 15;
const NODE = process.env.BENCH_NODE || process.execPath;
const version = execFileSync(NODE, ['--version'], { encoding: 'utf8' }).trim();
const bundle = fileURLToPath(new URL('../../dist/action.js', import.meta.url));
const event = join(mkdtempSync(join(tmpdir(), 'bench-')), 'event.json');
writeFileSync(event, JSON.stringify({ pull_request: { number: 1 } }));

let arrived = () => {};
const server = createServer((_, response) => {
  arrived();
  response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${server.address().port}`;

/** Milliseconds from the start of a process to its end. */
function bare() {
  const start = performance.now();
  const child = spawn(NODE, ['-e', '0']);
  return new Promise((resolve) => child.once('exit', () => resolve(performance.now() - start)));
}

/** Milliseconds from the start of the Action to its first request. */
function action() {
  const start = performance.now();
  const env = {
    PATH: process.env.PATH,
    GITHUB_API_URL: url,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/agents',
    RUNNER_TEMP: tmpdir(),
    'INPUT_GITHUB-TOKEN': 'x',
  };
  const child = spawn(NODE, [bundle], { env, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return new Promise((resolve) => {
    arrived = () => {
      arrived = () => {};
      const time = performance.now() - start;
      ended.then(() => resolve(time));
    };
  });
}

function median(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

const times = { bare: [], action: [] };
for (let run = 0; run < RUNS; run += 1) {
  times.bare.push(await bare());
  times.action.push(await action());
}
server.close();
const [none, own] = [median(times.bare), median(times.action)];
const allowed = 1.5 * none + 100;
process.stdout.write(
  `\ncold start, Node ${version}: node -e 0 ${none.toFixed(0)} ms, Action to its first request ${own.toFixed(0)} ms (${(own / none).toFixed(2)} times; 1.5 times and 100 ms would be ${allowed.toFixed(0)} ms)\n`,
);
