// How far the App goes with GitHub's limits and its own: four hours, minute by minute; pure.

/** What one event costs. */
export interface Cost {
  /** Requests by REST. */
  requests: number;
  graphql: number;
  /** Those of `requests` that write. */
  writes: number;
}

export interface Measured {
  /** What made the figures. */
  command: string;
  kinds: Record<string, Cost>;
}

/** How often each kind happens in a repository. */
export interface Use {
  /** Events an hour, by kind. */
  hourly: Readonly<Record<string, number>>;
  /** Kinds of a pass, and how many of each it meets in a repository. */
  pass: Readonly<Record<string, number>>;
  /** Minutes between two passes. */
  every: number;
}

export interface Setting {
  repositories: number;
  /** Into how many installations (organizations) they are spread evenly. */
  installations: number;
  /** Processes that work. */
  workers: number;
}

/** What can run out. */
export type Resource = 'requests an hour' | 'points a minute' | 'writes a minute' | 'workers';

export interface Outcome {
  /** Events an hour, passes left out. */
  events: number;
  /** Requests an hour of one installation, and what GitHub allows it. */
  requests: number;
  allowed: number;
  /** Share of each that is used on average; above 1 it never catches up. */
  used: Record<Resource, number>;
  /** Longest wait for each in the last hour, minutes. */
  wait: Record<Resource, number>;
}

const MINUTES = 240;
const HOUR = 60;
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export const GITHUB = {
  requests: 5_000,
  /** More for each repository beyond these, up to `mostRequests`. */
  more: 50,
  beyond: 20,
  mostRequests: 12_500,
  /** A read is one point, a write five. */
  points: 900,
  writePoints: 5,
} as const;
/** Our own: keys worked on at a time, and the pace of writes (GitHub allows 80 a minute). */
export const OWN = { concurrency: 4, writes: 60, millisecondsOfRequest: 150 } as const;

export function requestsAllowed(repositories: number): number {
  const more = GITHUB.more * Math.max(0, repositories - GITHUB.beyond);
  return Math.min(GITHUB.requests + more, GITHUB.mostRequests);
}

/** The cost of so many of each kind. @throws where a kind was not measured. */
export function costOf(measured: Measured, counts: Readonly<Record<string, number>>): Cost {
  const sum = { requests: 0, graphql: 0, writes: 0 };
  for (const [kind, count] of Object.entries(counts)) {
    const one = measured.kinds[kind];
    if (!one) throw new Error(`"${kind}" was not measured`);
    for (const name of ['requests', 'graphql', 'writes'] as const) sum[name] += one[name] * count;
  }
  return sum;
}

/** One installation's demand a minute, and the workers' for all of them. */
function demandAt(minute: number, measured: Measured, use: Use, setting: Setting) {
  const each = setting.repositories / setting.installations;
  const steady = costOf(measured, use.hourly);
  const pass = minute % use.every === 0 ? costOf(measured, use.pass) : costOf(measured, {});
  const of = (name: keyof Cost) => each * (steady[name] / HOUR + pass[name]);
  const [requests, writes] = [of('requests'), of('writes')];
  return {
    'requests an hour': requests,
    'points a minute': requests + (GITHUB.writePoints - 1) * writes,
    'writes a minute': writes,
    workers: setting.installations * (requests + of('graphql')),
  } satisfies Record<Resource, number>;
}

export function simulate(measured: Measured, use: Use, setting: Setting): Outcome {
  const each = setting.repositories / setting.installations;
  const allowed = requestsAllowed(each);
  const capacity: Record<Resource, number> = {
    'requests an hour': allowed,
    'points a minute': GITHUB.points,
    'writes a minute': OWN.writes,
    workers: (setting.workers * OWN.concurrency * 60_000) / OWN.millisecondsOfRequest,
  };
  const names = Object.keys(capacity) as Resource[];
  const zero = () => Object.fromEntries(names.map((name) => [name, 0])) as Record<Resource, number>;
  const [waiting, wait, total] = [zero(), zero(), zero()];
  let left = allowed;
  for (let minute = 0; minute < MINUTES; minute += 1) {
    if (minute % HOUR === 0) left = allowed;
    const demand = demandAt(minute, measured, use, setting);
    for (const name of names) {
      total[name] += demand[name];
      const asked = waiting[name] + demand[name];
      const served = Math.min(asked, name === 'requests an hour' ? left : capacity[name]);
      if (name === 'requests an hour') left -= served;
      waiting[name] = asked - served;
      if (minute < MINUTES - HOUR || waiting[name] < 1e-9) continue;
      const rate = name === 'requests an hour' ? allowed / HOUR : capacity[name];
      // At the hourly limit everything waits for its end.
      const end = name === 'requests an hour' ? HOUR - (minute % HOUR) : 0;
      wait[name] = Math.max(wait[name], end, waiting[name] / rate);
    }
  }
  const hours = MINUTES / HOUR;
  const used = zero();
  for (const name of names) {
    const spans = name === 'requests an hour' ? hours : MINUTES;
    used[name] = total[name] / spans / capacity[name];
  }
  const events = Object.values(use.hourly).reduce((a, b) => a + b, 0) * setting.repositories;
  return { events, requests: total['requests an hour'] / hours, allowed, used, wait };
}

/** What runs out first, and from how many repositories on. */
export function breaksAt(
  measured: Measured,
  use: Use,
  setting: Omit<Setting, 'repositories'>,
): { resource: Resource; repositories: number } {
  const most = (repositories: number) => {
    const { used } = simulate(measured, use, { ...setting, repositories });
    return (Object.entries(used) as [Resource, number][]).reduce((a, b) => (b[1] > a[1] ? b : a));
  };
  let [low, high] = [0, 1_000_000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (most(middle)[1] > 1) high = middle;
    else low = middle;
  }
  return { resource: most(high)[0], repositories: low };
}
