// `npm run soak -- faults`: the fault test at length, its figures and what differs from a calm run.
import { cpus } from 'node:os';
import { differences } from './outcome.js';
import { type Figures, type Played, play } from './play.js';

export interface SoakOptions {
  readonly server: string;
  readonly seed: number;
  /** What people do. */
  readonly acts: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly processes: number;
  /** Share of deliveries that never come. */
  readonly lost: number;
  readonly say: (line: string) => void;
}

const SIZES = { incidents: 50, releases: 20, fixes: 30 };

const mb = (bytes: number) => `${(bytes / 1_048_576).toFixed(0)} MB`;

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
    `  ${figures.knocks} requests while a limit lasted, ${figures.retries} requests tried again, ${figures.again} keys tried again, ${figures.kills} kills`,
  );
  say(
    `  ${figures.seconds.toFixed(0)} s, peak ${mb(figures.peak)}, in use after a tenth ${mb(figures.heapEarly)}, at the end ${mb(figures.heapLate)}`,
  );
}

/** @returns whether both runs ended alike. */
export async function soak(options: SoakOptions): Promise<boolean> {
  const { server, seed, acts, processes, lost, say, env } = options;
  say(`seed ${seed}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`);
  const disturbed = await play({
    server,
    seed,
    sizes: SIZES,
    acts,
    processes,
    ...(env ? { env } : {}),
    trouble: {
      share: 0.2,
      post: { doubled: 0.15, late: 0.3, lost, longest: 1_500 },
      kills: 6,
    },
    say,
  });
  tell('Disturbed', disturbed.figures, say);
  const calm = await play({ server, seed, sizes: SIZES, acts, trouble: null, say });
  tell('Calm', calm.figures, say);
  return compare(calm, disturbed, say);
}

function compare(calm: Played, disturbed: Played, say: (line: string) => void): boolean {
  const before = differences(calm.settled, disturbed.settled);
  const after = differences(calm.settled, disturbed.passed);
  const restless = differences(calm.settled, calm.passed);
  say(`${before.length} differences before the pass, ${after.length} after it`);
  for (const line of after.slice(0, 20)) say(line);
  if (restless.length > 0)
    say(`the calm run changes with a pass:\n${restless.slice(0, 5).join('\n')}`);
  return after.length === 0;
}
