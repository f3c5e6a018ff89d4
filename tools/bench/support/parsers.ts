// Form readers to compare, each in a thread of its own.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { install } from '../../build/nodes.mjs';
import type { ParserName, Task } from './parser-thread.js';
import { bundled } from './processes.js';

/** 55 MB with what it needs: too much for those who never run this. */
const ZENTERED = '@zentered/issue-forms-body-parser@3.0.0';
const FOLDER = process.env.BENCH_PACKAGES ?? join(tmpdir(), 'agent-incident-review-bench');

function zenteredUrl(): string {
  const file = join(FOLDER, 'node_modules/@zentered/issue-forms-body-parser/pkg/parse.js');
  if (!existsSync(file)) install(FOLDER, [ZENTERED]);
  return pathToFileURL(file).href;
}

export interface Parser {
  /** Milliseconds of the processor for one call; null where it threw, Infinity where all took over `limit`. */
  time(task: Task, limit: number): Promise<number | null>;
  end(): Promise<unknown>;
}

export async function startParser(parser: ParserName): Promise<Parser> {
  const file = resolve(await bundled('tools/bench/support/parser-thread.ts'));
  const zentered = parser === 'issue-forms-body-parser' ? zenteredUrl() : '';
  const begin = async () => {
    const worker = new Worker(file, { workerData: { parser, zentered } });
    await once(worker, 'message');
    return worker;
  };
  let worker = await begin();
  return {
    async time(task, limit) {
      const answer = once(worker, 'message').then(([time]) => time as number | null);
      worker.postMessage(task);
      const start = process.cpuUsage();
      let timer: NodeJS.Timeout | undefined;
      const over = new Promise<number>((end) => {
        timer = setInterval(() => {
          const { user, system } = process.cpuUsage(start);
          if ((user + system) / 1_000 > limit) end(Number.POSITIVE_INFINITY);
        }, 100);
      });
      const time = await Promise.race([answer, over]);
      clearInterval(timer);
      if (time === Number.POSITIVE_INFINITY) {
        await worker.terminate();
        worker = await begin();
      }
      return time;
    },
    end: () => worker.terminate(),
  };
}
