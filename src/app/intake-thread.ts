// A thread that receives webhooks, so that an acknowledgement does not wait for the work's CPU.
import { parentPort, workerData } from 'node:worker_threads';
import { type Behind, createIntake, type IntakeSettings } from './http.js';
import { soon } from './soon.js';
import { talk } from './talk.js';

/** How long the thread that works may take to answer, milliseconds. */
const COUNT = 500;
const METRICS = 5_000;
/** It waits for GitHub for five seconds itself. */
const REASONS = 6_000;
/** After so long without a word from it, it is stuck, milliseconds. */
const STUCK = 20_000;

if (!parentPort) throw new Error('This is a part of the server and runs as a thread of it');

/** Since when a question has waited, and nothing was heard. */
let silent: number | null = null;
const work = talk(
  parentPort,
  {
    listen: ({ port, host }: { port: number; host?: string }) => intake.listen(port, host),
    close: (within: number) => intake.close(within),
    cut: () => intake.cut(),
  },
  () => {
    silent = null;
  },
);

function ask<T>(name: string, within: number): Promise<T | null> {
  silent ??= Date.now();
  return soon(work.ask<T>(name), within, null);
}

const behind: Behind = {
  receive: ({ id, name, text }) => work.ask('receive', { id, name, text }),
  async working() {
    const queued = await ask<number>('working', COUNT);
    const seconds = silent === null ? 0 : (Date.now() - silent) / 1_000;
    if (seconds < STUCK / 1_000) return queued;
    throw new Error(`the work has given no sign for ${Math.round(seconds)} seconds`);
  },
  reasons: async () =>
    (await ask<string[]>('reasons', REASONS)) ?? ['the work is busy and gives no answer'],
  metrics: () => ask('metrics', METRICS),
  count: (event, outcome) => work.tell('count', { event, outcome }),
  failed: (error) => work.tell('failed', error),
};

const intake = createIntake(behind, workerData as IntakeSettings);
