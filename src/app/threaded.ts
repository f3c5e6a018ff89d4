// Starts the intake in a thread of its own, and answers what it asks.
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Behind, Intake, IntakeSettings } from './http.js';
import { soon } from './soon.js';
import { talk } from './talk.js';

/** How long the work may take to answer what the thread asks, milliseconds. */
export const ANSWERS = {
  working: 500,
  metrics: 5_000,
  /** It waits for GitHub for five seconds itself. */
  reasons: 6_000,
  /** After so long without a word it counts as stuck, and `/health` fails. */
  stuck: 20_000,
};

export type ThreadSettings = IntakeSettings & { answers?: Partial<typeof ANSWERS> };

interface Handed {
  id: string;
  name: string;
  text: string;
}

/** The thread's file, which stands beside the bundle that this is in. */
const ENTRY = new URL(`./intake-thread${extname(import.meta.url)}`, import.meta.url);

/**
 * An intake in a thread. What the thread acknowledged was handed over before, so it is here while the
 * process lives. Where the thread fails, the process fails: nothing would be received any more.
 */
export function threadedIntake(behind: Behind, settings: ThreadSettings, entry = ENTRY): Intake {
  const thread = new Worker(entry, { workerData: settings });
  const { ask } = talk(thread, {
    receive: ({ id, name, text }: Handed) =>
      behind.receive({ id, name, text, payload: JSON.parse(text) }),
    working: () => behind.working(),
    reasons: () => behind.reasons(),
    metrics: () => behind.metrics(),
    answered: ({ event, status }: { event: string; status: number }) =>
      behind.answered(event, status),
    failed: (error: unknown) => behind.failed(error),
  });
  return {
    async listen(port, host) {
      let broken: (error: Error) => void = () => {};
      const started = new Promise<never>((_, reject) => {
        broken = reject;
      });
      thread.once('error', broken);
      try {
        return await Promise.race([ask<number>('listen', { port, host }), started]);
      } finally {
        // From now on an error of the thread is one that nobody catches.
        thread.off('error', broken);
      }
    },
    async close(within) {
      await soon(ask('close', within), within, null);
    },
    async end() {
      await thread.terminate();
    },
  };
}
