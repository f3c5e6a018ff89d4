// Cold start of the Action on the Node of Actions runners: from its start to its first request, beside a bare
// `node -e 0`. By the clock, so that waiting counts.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionEnv, NODE_24, node24, runNode } from './support/action.js';
import { median, type Row, times } from './support/row.js';

const RUNS = times(25, 5);

export async function rows(): Promise<Row[]> {
  // Installed before it is timed.
  node24();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  let first = 0;
  const server = createServer((_, response) => {
    first ||= performance.now();
    response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const env = actionEnv(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, folder, 1);
  const bare: number[] = [];
  const action: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    let start = performance.now();
    await runNode(['-e', '0']);
    bare.push(performance.now() - start);
    first = 0;
    start = performance.now();
    await runNode(['dist/action.js'], env);
    action.push(first > 0 ? first - start : Number.NaN);
  }
  server.close();
  rmSync(folder, { recursive: true });
  const least = median(bare);
  return [
    {
      what: `Start of the Action to its first request, Node ${NODE_24}`,
      value: median(action),
      unit: 'ms',
      most: Math.round(1.5 * least + 100),
    },
    { what: '– a bare `node -e 0`, start to end', value: least, unit: 'ms' },
  ];
}
