// Reads that may fail: what fails is named as unverified, and the judgement goes on without it.
import type { Unverified } from '../core/facts.js';
import { isPassing, whyUnread } from './errors.js';

/** Runs a read; where it fails, `what` is unread and the fallback stands in. */
export async function attempt<T>(
  what: string,
  unread: Unverified[],
  fallback: T,
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    unread.push({ what, why: whyUnread(error), passing: isPassing(error) });
    return fallback;
  }
}
