// A thread that receives webhooks, so that an acknowledgement does not wait for the work's CPU.
import { parentPort, workerData } from 'node:worker_threads';
import { type Behind, createIntake } from './http.js';
import { soon } from './soon.js';
import { talk } from './talk.js';
import { ANSWERS, type ThreadSettings } from './threaded.js';

if (!parentPort) throw new Error('This is a part of the server and runs as a thread of it');

const settings = workerData as ThreadSettings;
const within = { ...ANSWERS, ...settings.answers };

/** Since when a question has waited, and nothing was heard, by a clock that nobody sets. */
let silent: number | null = null;
const work = talk(
  parentPort,
  {
    listen: ({ port, host }: { port: number; host?: string }) => intake.listen(port, host),
    close: (within: number) => intake.close(within),
  },
  () => {
    silent = null;
  },
);

function ask<T>(name: 'working' | 'reasons' | 'metrics'): Promise<T | null> {
  silent ??= performance.now();
  return soon(work.ask<T>(name), within[name], null);
}

const behind: Behind = {
  receive: ({ id, name, text }) => work.ask('receive', { id, name, text }),
  async working() {
    const queued = await ask<number>('working');
    const waited = silent === null ? 0 : performance.now() - silent;
    if (waited < within.stuck) return queued;
    throw new Error(`the work has given no sign for ${Math.round(waited)} ms`);
  },
  reasons: async () => (await ask<string[]>('reasons')) ?? ['the work is busy and gives no answer'],
  metrics: () => ask('metrics'),
  answered: (event, status) => work.tell('answered', { event, status }),
  failed: (error) => work.tell('failed', error),
};

const intake = createIntake(behind, settings);
