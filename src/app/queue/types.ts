// What a work queue is, whether it lives in this process or in Redis, and what is known about its work.

import type { Share } from '../pass/budget.js';

export interface Log {
  info(about: object, text: string): void;
  error(about: object, text: string): void;
  debug(about: object, text: string): void;
}

/** What is known about why a key is to be worked on; later hints are merged in. */
export interface Hint {
  installation: number;
  /** A person edited the text, which nothing that is read later tells. */
  requested: boolean;
  /** Nothing is known to have changed: a pass or a date that was reached. */
  quiet?: boolean;
  /** A pass asks for it and nothing else: it waits until the pass may spend on it. */
  pass?: Share | undefined;
  /** Another try of the same: who depends on the key has been told. */
  again?: boolean;
}

/**
 * Does what a key needs. @param held whether the key is still this worker's: where it is not,
 * another one works on it, and this one must write nothing more.
 */
export type Work<K> = (key: K, hint: Hint, held: () => boolean) => Promise<void>;

/** Works on a key: one worker at a time; what is pushed meanwhile makes it run once more. */
export interface Queue<K> {
  /** Asks for work on a key; resolves when that is kept. @throws where it cannot be kept. */
  push(key: K, hint: Hint): Promise<void>;
  /** Keys waiting or running, of all processes that share the queue. */
  size(): Promise<number>;
  /** Seconds that the longest waiting key has waited; 0 where none waits. */
  age(): Promise<number>;
  /** Resolves as soon as nothing waits or runs, another try included. */
  idle(): Promise<void>;
  /**
   * Takes no more work and resolves when what runs has ended, at the latest after `within`
   * milliseconds; gives how many keys are left.
   */
  drain(within: number): Promise<number>;
}

export interface QueueOptions {
  /** Keys that are worked on at a time. */
  concurrency: number;
  /** Attempts per key before it is given up until the next event. */
  attempts: number;
  /** Wait before attempt n, in milliseconds. */
  backoff: (attempt: number) => number;
  /** Milliseconds until work for an installation may begin; 0: now. */
  pause: (installation: number) => number;
}

/** An outage can last an hour; it is waited for, with five minutes at most between. */
export const DEFAULTS: QueueOptions = {
  concurrency: 4,
  attempts: 18,
  backoff: (attempt) => Math.min(1_000 * 4 ** (attempt - 1), 300_000),
  pause: () => 0,
};

/** What an event asks for waits for no pass; of two passes that asks which may spend more. */
function sharedBy(one: Share | undefined, other: Share | undefined): Share | undefined {
  if (one === undefined || other === undefined) return undefined;
  return one === 'rest' ? other : one;
}

/** What is known of a key that was pushed again. */
export function mergeHints(hint: Hint, before: Hint | undefined): Hint {
  const requested = hint.requested || before?.requested === true;
  const quiet = hint.quiet === true && before?.quiet !== false;
  const again = hint.again === true && before?.again !== false;
  const pass = before === undefined ? hint.pass : sharedBy(hint.pass, before.pass);
  return { ...hint, requested, quiet, again, ...(pass ? { pass } : { pass: undefined }) };
}
