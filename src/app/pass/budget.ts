// What passes may spend of an installation's hour: a quarter of GitHub's limit, whatever there is to see.
import type { PassStore } from './store.js';

/** What a request is for: looking for news, working on what was found, or the slow look at everything. */
export type Share = 'look' | 'news' | 'rest';

/** GitHub gives an installation at least 5,000 requests an hour; work that has begun ends beyond it. */
const MOST = 1_150;
/** For looking for news. */
const LOOKS = 600;
/** Kept from the slow look for what looking finds. */
const NEWS = 250;
const HOUR = 3_600_000;
/** Spending is noted by the minute. */
const MINUTE = 60_000;

/** Milliseconds since 1970 to what was spent then. */
type Spent = [at: number, share: Share, requests: number][];

interface Budget {
  /** Whether work of a kind may begin. */
  allows(installation: number, share: Share): Promise<boolean>;
  /** Notes what was spent. */
  spend(installation: number, share: Share, requests: number): Promise<void>;
}

/** @param clock milliseconds since 1970. @param repositoriesOf how many an installation has. */
export function createBudget(
  store: PassStore,
  clock: () => number,
  repositoriesOf: (installation: number) => Promise<number>,
): Budget {
  const name = (installation: number) => `spent ${installation}`;
  /** An hour ago, or to come: the clock was ahead. */
  const isOver = (at: number) => at <= clock() - HOUR - MINUTE || at > clock() + MINUTE;
  return {
    async allows(installation, share) {
      const spent = ((await store.read<Spent>(name(installation))) ?? []).filter(
        ([at]) => !isOver(at),
      );
      const sum = (of?: Share) =>
        spent.reduce((all, [, one, n]) => all + (of === undefined || one === of ? n : 0), 0);
      if (sum() >= MOST) return false;
      if (share === 'look') return sum('look') < LOOKS;
      if (share === 'news') return true;
      const looks = Math.min(LOOKS, await repositoriesOf(installation));
      return sum('rest') < MOST - NEWS - looks;
    },
    async spend(installation, share, requests) {
      if (requests === 0) return;
      const minute = Math.floor(clock() / MINUTE) * MINUTE;
      await store.update<Spent>(name(installation), (before) => {
        const kept = (before ?? []).filter(([at]) => !isOver(at));
        const same = kept.find(([at, of]) => at === minute && of === share);
        if (same) same[2] += requests;
        else kept.push([minute, share, requests]);
        return kept;
      });
    },
  };
}
