// One run of the fault test: a world, what people do there, an App that is disturbed or left alone.
import { random } from '../../../test/support/random.js';
import { type CourierOptions, unreliablePost } from '../../embedded-github/courier.js';
import { planFaults } from '../../embedded-github/fault-plan.js';
import { type EmbeddedGitHub, startGitHub } from '../../embedded-github/github.js';
import { planActs } from './acts.js';
import { type Fleet, startFleet } from './fleet.js';
import { type Outcome, readOutcome } from './outcome.js';
import { makeWorld, type Sizes, type World } from './world.js';

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
  /** What stands after one more start, with its pass, at a GitHub that answers again. */
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
  retries: number;
  again: number;
  kills: number;
  seconds: number;
  /** Bytes: the most that a process took; in use after a collection, after the first tenth and at the end. */
  peak: number;
  heapEarly: number;
  heapLate: number;
}

/** As long as the server's waits are shortened to; see `server.ts`. */
const LIMIT = 50;
/** Longer than the server is patient. */
const SILENCE = 3_500;
/** Webhooks under way before people wait for the App to take them. */
const MOST_OWED = 100;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Plays it. */
export async function play(options: PlayOptions): Promise<Played> {
  const github = await startGitHub();
  let fleet: Fleet | null = null;
  try {
    const world = await makeWorld(github, random(options.seed), options.sizes);
    fleet = await startFleet(github, options.server, options.envs ?? [{}], options.taking);
    return await playIn(github, world, fleet, options);
  } finally {
    fleet?.stop();
    await github.close();
  }
}

async function playIn(
  github: EmbeddedGitHub,
  world: World,
  fleet: Fleet,
  { seed, acts: most, trouble, envs = [{}], say }: PlayOptions,
): Promise<Played> {
  const begun = performance.now();
  const post = unreliablePost({
    random: random(seed + 1),
    ...(trouble?.post ?? { doubled: 0, late: 0, lost: 0, longest: 0 }),
    targets: fleet.hooks,
  });
  const faults = planFaults({
    random: random(seed + 2),
    share: trouble?.share ?? 0,
    silence: SILENCE,
    limit: LIMIT,
  });
  await fleet.idle();
  github.deliverBy(post.courier);
  github.disturb(faults.trouble);
  const kills = trouble?.kills ?? 0;
  let [acts, killed, heapEarly] = [0, 0, 0];
  let restarting: Promise<void> = Promise.resolve();
  for (const act of planActs(random(seed + 3), world, most)) {
    await act.perform(github).catch((error: unknown) => {
      throw new Error(`${act.what} failed`, { cause: error });
    });
    acts += 1;
    while (github.owed() > MOST_OWED) await sleep(5);
    const share = acts / most;
    // The last process lives for the second half, so that its memory tells something.
    if (killed < kills && share > ((killed + 1) / (kills + 1)) * 0.5) {
      await restarting;
      restarting = fleet.restart(killed % envs.length, 200);
      killed += 1;
    }
    if (heapEarly === 0 && share > 0.1) heapEarly = fleet.heap();
    if (acts % 200 === 0) {
      say?.(`${acts} acts, ${post.counts.sent} events, ${faults.calls()} requests`);
      github.requests.length = 0;
    }
  }
  await restarting;
  await fleet.idle();
  const settled = await readOutcome(github, world);
  const heapLate = fleet.heap();
  say?.(`settled after ${acts} acts, ${post.counts.sent} events, ${faults.calls()} requests`);
  github.disturb(null);
  github.deliverBy(null);
  for (let at = 0; at < envs.length; at += 1) await fleet.restart(at);
  await fleet.idle();
  const passed = await readOutcome(github, world);
  const { doubled, late, lost, sent } = post.counts;
  const { retries, again, peak } = fleet.told();
  const missed = github.deliveries.filter(({ status }) => status === 0).length;
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
      retries,
      again,
      kills: fleet.told().kills,
      seconds: (performance.now() - begun) / 1_000,
      peak,
      heapEarly,
      heapLate,
    },
  };
}
