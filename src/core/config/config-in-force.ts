// Whether what a pull request added to our configuration is there, at least as strict.
import { type Loosening, loosenings, tightenings, type Values } from './loosenings.js';

/** JSON-safe. `brought`: the keys that it made stricter; `lost`: what was loosened since. */
interface ConfigForce {
  state: 'in-force' | 'gone' | 'unknown' | 'no-substance';
  brought: string[];
  lost: Loosening[];
  /** Why it is not in force, for people. */
  reason: string | null;
}

function nameOf({ path, item }: Loosening): string {
  return item === null ? path.join('.') : `${path.join('.')}: ${item}`;
}

/** Whether one stands for the other, or for a key inside it. */
function touches(lost: Loosening, brought: Loosening): boolean {
  const [short, long] = lost.path.length < brought.path.length ? [lost, brought] : [brought, lost];
  if (!short.path.every((key, at) => long.path[at] === key)) return false;
  if (short.path.length < long.path.length) return true;
  return lost.item === null || brought.item === null || lost.item === brought.item;
}

/**
 * Compares by meaning. `before` and `after`: the configuration around the change; `now`: the one that
 * counts, null where it could not be read. All with their defaults filled in.
 */
export function configInForce(before: Values, after: Values, now: Values | null): ConfigForce {
  const wanted = tightenings(before, after);
  const brought = wanted.map(nameOf);
  if (wanted.length === 0) {
    const reason = 'makes nothing of the configuration stricter';
    return { state: 'no-substance', brought, lost: [], reason };
  }
  if (!now) {
    const reason = 'the configuration could not be read';
    return { state: 'unknown', brought, lost: [], reason };
  }
  const lost = loosenings(after, now).filter((one) => wanted.some((key) => touches(one, key)));
  return lost.length > 0
    ? { state: 'gone', brought, lost, reason: lost.map(({ text }) => text).join('; ') }
    : { state: 'in-force', brought, lost, reason: null };
}
