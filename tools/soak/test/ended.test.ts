// A run that is ended on the way takes what it started along.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { describeWithRedis } from '../../../test/support/redis.js';

/** Processes that a process started, and theirs. */
function startedBy(pid: number): number[] {
  const table = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout;
  const all = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const own = all.flatMap(([child = 0, parent]) => (parent === pid ? [child] : []));
  return own.flatMap((child) => [child, ...startedBy(child)]);
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

let run: ChildProcess | undefined;
let started: number[] = [];

afterEach(() => {
  for (const pid of started.filter(runs)) process.kill(pid, 'SIGKILL');
  run?.kill('SIGKILL');
});

async function endedBy(signal: NodeJS.Signals, name: string, processes: number): Promise<void> {
  run = spawn(process.execPath, ['tools/soak/run.mjs', name, '--count', '50'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { pid = 0, stdout } = run;
  let printed = '';
  stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk;
  });
  // Its servers run by then.
  while (!printed.includes('a world')) await new Promise((resolve) => setTimeout(resolve, 50));
  started = startedBy(pid);
  expect(started.length).toBeGreaterThanOrEqual(processes);
  const ended = once(run, 'close');
  run.kill(signal);
  expect(await ended).toEqual([signal === 'SIGINT' ? 130 : 143, null]);
  // One that is killed is gone a moment later.
  for (let tries = 0; tries < 100 && started.some(runs); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(started.filter(runs)).toEqual([]);
  expect(readdirSync('node_modules').filter((file) => file.endsWith(`-${pid}.mjs`))).toEqual([]);
}

test.each<NodeJS.Signals>(['SIGTERM', 'SIGINT'])('by %s', async (signal) => {
  // A server, and what bundles it.
  await endedBy(signal, 'faults', 2);
});

describeWithRedis('with Redis', () => {
  test('by SIGTERM', async () => {
    await endedBy('SIGTERM', 'faults-redis', 3);
  });
});
