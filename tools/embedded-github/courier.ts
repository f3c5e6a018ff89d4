// How webhooks travel: by a seed some come twice, late, after younger ones, or never.
import type { Delivery } from './hooks.js';

/** One journey of a delivery. */
interface Journey {
  /** Milliseconds until it is sent. */
  readonly after: number;
  /** Where it goes; null: where the App listens. */
  readonly to: string | null;
}

/** Says how a delivery travels: once for each journey. */
export type Courier = (delivery: Delivery) => readonly Journey[];

export interface CourierOptions {
  /** 0 to 1, the same on every run. */
  readonly random: () => number;
  /** Shares, 0 to 1. */
  readonly doubled: number;
  readonly late: number;
  readonly lost: number;
  /** The longest delay, milliseconds. */
  readonly longest: number;
  /** Where each copy goes, by turns of chance; where the App listens without it. */
  readonly targets?: () => readonly string[];
}

interface Post {
  readonly courier: Courier;
  readonly counts: { sent: number; doubled: number; late: number; lost: number };
}

/** Makes a courier that is late as often as asked, and counts what it did. */
export function unreliablePost(options: CourierOptions): Post {
  const { random, longest, targets = () => [] } = options;
  const counts = { sent: 0, doubled: 0, late: 0, lost: 0 };
  function journey(): Journey {
    const late = random() < options.late;
    const after = random() * longest;
    const all = targets();
    const to = all[Math.floor(random() * all.length)] ?? null;
    counts.sent += 1;
    if (late) counts.late += 1;
    return { after: late ? after : 0, to };
  }
  return {
    counts,
    courier() {
      const [lost, doubled] = [random() < options.lost, random() < options.doubled];
      if (lost) {
        counts.lost += 1;
        return [];
      }
      if (doubled) counts.doubled += 1;
      return doubled ? [journey(), journey()] : [journey()];
    },
  };
}
