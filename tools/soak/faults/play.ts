// One run of the fault test: a world, what people do there, an App that is disturbed or left alone.
import { random } from '../../../test/support/random.js';
import { type CourierOptions, unreliablePost } from '../../embedded-github/courier.js';
import { asJson } from '../../embedded-github/exchange.js';
import { planFaults } from '../../embedded-github/fault-plan.js';
import { type EmbeddedGitHub, startGitHub } from '../../embedded-github/github.js';
import { planActs } from './acts.js';
import { type Fleet, startFleet } from './fleet.js';
import { PATIENCE, SHARE } from './haste.js';
import { type Outcome, readOutcome } from './outcome.js';
import { makeWorld, type Sizes } from './world.js';

export interface PlayOptions {
  /** Path of the server's bundle. */
  readonly server: string;
  readonly seed: number;
  readonly sizes: Sizes;
  /** What people do; each act causes an event or more. */
  readonly acts: number;
  /** Null: GitHub answers, and its webhooks come once and in order. */
  readonly trouble: Trouble | null;
  /** The environments of the processes, besides the App's own; one process without it. */
  readonly envs?: readonly Readonly<Record<string, string>>[];
  /** So many of them, the first ones, take deliveries; all without it. */
  readonly taking?: number;
  /** Told now and then how far it is. */
  readonly say?: (text: string) => void;
}

export interface Trouble {
  /** Share of requests that fail, 0 to 1. */
  readonly share: number;
  /** How webhooks travel. */
  readonly post: Pick<CourierOptions, 'doubled' | 'late' | 'lost' | 'longest'>;
  /** How often a process is killed. */
  readonly kills: number;
}

export interface Played {
  /** What stands once everything that came has been worked on. */
  readonly settled: Outcome;
  /** What stands after one more start, and passes until one leaves nothing to the next, at a GitHub that answers again. */
  readonly passed: Outcome;
  readonly figures: Figures;
}

export interface Figures {
  acts: number;
  events: number;
  doubled: number;
  late: number;
  /** Never sent, or sent while the process was away. */
  lost: number;
  requests: number;
  faults: Readonly<Record<string, number>>;
  /** Requests while a limit lasted. */
  knocks: number;
  /** The most writes in a minute. */
  busiest: number;
  retries: number;
  again: number;
  kills: number;
  /** Passes between the acts. */
  passes: number;
  /** Hours that the last passes took. */
  hours: number;
  /** Until all was worked on, and until the last pass. */
  seconds: { settled: number; all: number };
  /** Bytes: the most that a process took; in use after a collection, after the first tenth and at the end. */
  peak: number;
  heapEarly: number;
  heapLate: number;
}

/** Longer than the server is patient. */
const SILENCE = PATIENCE * 1.2;
/** Webhooks under way before people wait for the App to take them. */
const MOST_OWED = 100;
/** When processes are killed: what lives on from then on tells of memory. */
const [FIRST_KILL, LAST_KILL] = [0.12, 0.6];
/** Acts between two passes, at most; even the shortest run has some. */
const [MOST_BETWEEN, LEAST_PASSES] = [100, 3];
/** Passes after which one must have left nothing to the next. */
const MOST_HOURS = 8;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Plays it. */
export async function play(options: PlayOptions): Promise<Played> {
  const github = await startGitHub();
  let fleet: Fleet | null = null;
  try {
    fleet = await startFleet(github, options.server, options.envs ?? [{}], options.taking);
    await fleet.idle();
    return await playIn(github, fleet, options);
  } finally {
    fleet?.stop();
    await github.close();
  }
}

/** Passes of the following hours, until one leaves nothing to the next. Gives how many. */
async function passOn(fleet: Fleet): Promise<number> {
  const postponed = () => fleet.metric('incident_review_pass_postponed_total');
  for (let hours = 1; hours <= MOST_HOURS; hours += 1) {
    const before = await postponed();
    await fleet.hour();
    await fleet.idle();
    if ((await postponed()) === before) return hours;
  }
  throw new Error(`${MOST_HOURS} hours of passes did not see everything`);
}

/** Drops what nobody asks for any more: of what the App took only the log is read. */
function forget({ requests, deliveries }: EmbeddedGitHub): void {
  requests.length = 0;
  for (const delivery of deliveries) {
    if (delivery.status !== 202) continue;
    const { repository } = delivery.payload;
    Object.assign(delivery, { payload: { repository: { id: asJson(repository).id } } });
  }
}

async function playIn(
  github: EmbeddedGitHub,
  fleet: Fleet,
  { seed, sizes, acts: most, trouble, envs = [{}], say }: PlayOptions,
): Promise<Played> {
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1_000;
  const post = unreliablePost({
    random: random(seed + 1),
    ...(trouble?.post ?? { doubled: 0, late: 0, lost: 0, longest: 0 }),
    targets: fleet.hooks,
  });
  const faults = planFaults({
    random: random(seed + 2),
    share: trouble?.share ?? 0,
    silence: SILENCE,
    haste: SHARE,
  });
  github.deliverBy(post.courier);
  github.disturb(faults.trouble);
  const far = (text: string) =>
    say?.(
      `${seconds().toFixed(0)} s: ${text}, ${post.counts.sent} events, ${faults.calls()} requests`,
    );
  const world = await makeWorld(github, random(seed), sizes);
  far('a world');
  const kills = trouble?.kills ?? 0;
  const between = Math.max(1, Math.min(MOST_BETWEEN, Math.floor(most / LEAST_PASSES)));
  let [acts, killed, passes, heapEarly] = [0, 0, 0, 0];
  let restarting: Promise<void> = Promise.resolve();
  for (const act of planActs(random(seed + 3), world, most)) {
    await act.perform(github).catch((error: unknown) => {
      throw new Error(`${act.what} failed`, { cause: error });
    });
    acts += 1;
    while (github.owed() > MOST_OWED) await sleep(5);
    const share = acts / most;
    if (heapEarly === 0 && share >= 0.1) {
      // As at the end: nothing is under way.
      await fleet.idle();
      heapEarly = await fleet.heap();
    }
    if (killed < kills && share > FIRST_KILL + (killed / kills) * (LAST_KILL - FIRST_KILL)) {
      await restarting;
      restarting = fleet.restart(killed % envs.length, 200);
      killed += 1;
    }
    if (acts % between === 0) {
      fleet.look();
      passes += 1;
    }
    if (acts % 200 === 0) {
      far(`${acts} acts`);
      forget(github);
    }
  }
  await restarting;
  far(`${acts} acts`);
  await fleet.idle();
  const settledAfter = seconds();
  far('settled');
  const settled = await readOutcome(github, world);
  const heapLate = await fleet.heap();
  github.disturb(null);
  github.deliverBy(null);
  for (let at = 0; at < envs.length; at += 1) await fleet.restart(at);
  await fleet.idle();
  const hours = await passOn(fleet);
  far(`passes of ${hours} hours`);
  const passed = await readOutcome(github, world);
  const { doubled, late, lost, sent } = post.counts;
  const { retries, again, peak } = fleet.told();
  const missed = github.deliveries.filter(({ attempts }) => attempts[0]?.status === 502).length;
  return {
    settled,
    passed,
    figures: {
      acts,
      events: sent,
      doubled,
      late,
      lost: lost + missed,
      requests: faults.calls(),
      faults: faults.counts,
      knocks: faults.knocks(),
      busiest: faults.busiest(),
      retries,
      again,
      kills: fleet.told().kills,
      passes,
      hours,
      seconds: { settled: settledAfter, all: seconds() },
      peak,
      heapEarly,
      heapLate,
    },
  };
}
