// Reads that may fail: what fails is named as unverified, and the judgement goes on without it.
import type { Unverified } from '../core/facts.js';
import { isTransient, whyUnread } from './errors.js';

/** What was read, and what of it could not be. */
export interface Reading<T> {
  value: T;
  unread: Unverified[];
}

/** A value of which nothing is missing. */
export function whole<T>(value: T): Reading<T> {
  return { value, unread: [] };
}

/** Many readings as one. */
export function together<T>(readings: readonly Reading<T>[]): Reading<T[]> {
  return {
    value: readings.map(({ value }) => value),
    unread: readings.flatMap(({ unread }) => unread),
  };
}

/** What is read, for people; with what it is for the program where something depends on it. */
export type Subject = string | Pick<Unverified, 'what' | 'about'>;

/** Runs a read that knows itself what it could not read; where it fails, the fallback stands in. */
export async function attemptReading<T>(
  what: Subject,
  fallback: T,
  read: () => Promise<Reading<T>>,
): Promise<Reading<T>> {
  try {
    return await read();
  } catch (error) {
    const subject = typeof what === 'string' ? { what } : what;
    const failed = { ...subject, why: whyUnread(error), transient: isTransient(error) };
    return { value: fallback, unread: [failed] };
  }
}

/** Runs a read; where it fails, `what` is unread and the fallback stands in. */
export function attempt<T>(
  what: Subject,
  fallback: T,
  read: () => Promise<T>,
): Promise<Reading<T>> {
  return attemptReading(what, fallback, async () => whole(await read()));
}
