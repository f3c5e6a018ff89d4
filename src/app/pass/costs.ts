// What a pass cost, an installation: one line in the log when its work is done, and a metric.
import type { Metrics } from '../metrics.js';
import type { Log } from '../queue/types.js';
import type { Share } from './budget.js';

interface Cost {
  /** Keys that it asked for and that are not done. */
  open: Set<string>;
  requests: Record<Share, number>;
  /** Lists that had not changed: they count against no limit. */
  unchanged: number;
  repositories: number;
  /** Keys that were worked on. */
  worked: number;
  /** Keys that are left to later passes. */
  postponed: number;
}

interface Costs {
  /** A pass asks for a key. */
  asks(installation: number, id: string): void;
  /** A key was worked on, or postponed. */
  ends(installation: number, id: string, how: 'worked' | 'postponed'): void;
  spent(installation: number, share: Share, requests: number): void;
  unchanged(installation: number): void;
  /** A pass begins: its repositories are counted anew. Nothing is told before it has asked for all. */
  begins(installation: number, repositories: number): void;
  /** It has asked for all. */
  hasAsked(installation: number): void;
}

/** Of several processes another one may do what this one asked for, and says so to nobody here. */
const MOST_OPEN = 20_000;

/** Stands for what the pass is still to ask for. */
const ASKING = '';

const none = (): Cost => ({
  open: new Set(),
  requests: { look: 0, news: 0, rest: 0 },
  unchanged: 0,
  repositories: 0,
  worked: 0,
  postponed: 0,
});

export function createCosts(log: Log, metrics?: Metrics): Costs {
  const costs = new Map<number, Cost>();
  const of = (installation: number) => {
    const cost = costs.get(installation) ?? none();
    costs.set(installation, cost);
    return cost;
  };

  function tell(installation: number): void {
    const { open, ...cost } = of(installation);
    costs.delete(installation);
    log.info({ installation, ...cost, ...(open.size > 0 ? { open: open.size } : {}) }, 'pass');
  }

  return {
    asks(installation, id) {
      const { open } = of(installation);
      open.add(id);
      const [oldest] = open;
      if (open.size > MOST_OPEN && oldest !== undefined) open.delete(oldest);
    },
    ends(installation, id, how) {
      const cost = of(installation);
      if (!cost.open.delete(id)) return;
      cost[how] += 1;
      if (how === 'postponed') metrics?.postponed.inc();
      if (cost.open.size === 0) tell(installation);
    },
    spent(installation, share, requests) {
      of(installation).requests[share] += requests;
      metrics?.pass.inc({ share }, requests);
    },
    unchanged(installation) {
      of(installation).unchanged += 1;
    },
    begins(installation, repositories) {
      // What is still open was asked for by the last pass.
      const before = costs.get(installation);
      if (before && before.worked + before.postponed > 0) tell(installation);
      costs.set(installation, { ...none(), open: before?.open ?? new Set(), repositories });
      of(installation).open.add(ASKING);
    },
    hasAsked(installation) {
      const { open } = of(installation);
      if (open.delete(ASKING) && open.size === 0) tell(installation);
    },
  };
}
