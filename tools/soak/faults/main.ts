// `npm run soak -- faults`: the fault test at length, its figures and what differs from a calm run.
import { cpus, loadavg } from 'node:os';
import { withServer } from './bundle.js';
import { differences, uncommented } from './outcome.js';
import { type Figures, type Played, type PlayOptions, play, type Trouble } from './play.js';

/** What is asked for on the command line. */
export interface Asked {
  /** Acts of people; each causes an event or more. */
  readonly count: number | undefined;
  readonly seed: number | undefined;
  readonly say: (line: string) => void;
}

/** What a variant differs in. */
interface Variant {
  readonly envs: NonNullable<PlayOptions['envs']>;
  readonly taking?: number;
}

/** With what comes twice, and what the App causes itself, some 20,000 events. */
const ACTS = 17_000;

/** The world of a long run. */
export const SIZES = { incidents: 50, releases: 20, fixes: 30 };

const mb = (bytes: number) => `${(bytes / 1_048_576).toFixed(0)} MB`;

const percent = (share: number) => `${share > 0 ? '+' : ''}${(100 * share).toFixed(0)} %`;

function tell(name: string, figures: Figures, say: (line: string) => void): void {
  const { faults } = figures;
  const all = Object.values(faults).reduce((sum, count) => sum + count, 0);
  const kinds = Object.entries(faults).map(([kind, count]) => `${count} ${kind}`);
  say(`${name}:`);
  say(
    `  ${figures.events} events (${figures.acts} acts; ${figures.doubled} doubled, ${figures.late} late, ${figures.lost} never came)`,
  );
  say(`  ${figures.requests} requests, ${all} faults: ${kinds.join(', ')}`);
  say(
    `  ${figures.knocks} requests while a limit lasted, at most ${figures.busiest} writes a minute, ${figures.retries} requests tried again, ${figures.again} keys tried again, ${figures.kills} kills, ${figures.passes} passes on the way`,
  );
  say(
    `  ${figures.seconds.settled.toFixed(0)} s, ${figures.seconds.all.toFixed(0)} s with the passes of ${figures.hours} hours after it, peak ${mb(figures.peak)}, in use after a tenth ${mb(figures.heapEarly)}, at the end ${mb(figures.heapLate)} (${percent(figures.heapLate / figures.heapEarly - 1)})`,
  );
}

/** A process is killed each so many acts, and six times at least. */
const BETWEEN_KILLS = 500;

/** What disturbs so many acts. */
export function troubleFor(acts: number): Trouble {
  const post = { doubled: 0.15, late: 0.3, lost: 0.02, longest: 1_500 };
  return { share: 0.2, post, kills: Math.max(6, Math.round(acts / BETWEEN_KILLS)) };
}

/** @returns how much stands otherwise than after a calm run. */
export async function soak(asked: Asked): Promise<number> {
  return soakWith(asked, { 'In one process': { envs: [{}] } });
}

/** Each variant, one after the other, held to the same calm run. */
export async function soakWith(
  { count: acts = ACTS, seed = 1, say }: Asked,
  variants: Readonly<Record<string, Variant>>,
): Promise<number> {
  const [cpu] = cpus();
  const load = loadavg()[0]?.toFixed(1);
  say(
    `seed ${seed}, ${cpus().length} × ${cpu?.model ?? 'unknown'}, load ${load}, Node ${process.version}`,
  );
  return withServer(async (server) => {
    const world = { server, seed, sizes: SIZES, acts, say };
    const calm = await play({ ...world, trouble: null });
    tell('Calm', calm.figures, say);
    const trouble = troubleFor(acts);
    let differ = 0;
    for (const [name, variant] of Object.entries(variants)) {
      const disturbed = await play({ ...world, ...variant, trouble });
      tell(name, disturbed.figures, say);
      differ += compare(calm, disturbed, say);
    }
    return differ;
  });
}

function compare(calm: Played, disturbed: Played, say: (line: string) => void): number {
  const before = differences(calm.settled, disturbed.settled);
  const after = differences(calm.settled, disturbed.passed);
  const restless = differences(calm.settled, calm.passed);
  const odd = [...uncommented(calm.passed), ...uncommented(disturbed.passed)];
  say(`${before.length} differences before the passes, ${after.length} after them`);
  for (const line of [...odd, ...after].slice(0, 20)) say(line);
  if (restless.length > 0)
    say(`the calm run changes with a pass:\n${restless.slice(0, 5).join('\n')}`);
  return after.length + odd.length;
}
