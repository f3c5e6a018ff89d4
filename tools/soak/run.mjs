// `npm run soak -- <name> [--count N] [--seed S]`: a long trial, seeded, so that a failure can be seen again.
import { constants } from 'node:os';
import { parseArgs } from 'node:util';
import { load } from '../build/run-ts.mjs';

/** By name: the tool, whose `soak({count, seed, say})` gives how many failures it saw. */
const SOAKS = {
  hostile: 'tools/soak/hostile.ts',
  faults: 'tools/soak/faults/main.ts',
  'faults-redis': 'tools/soak/faults/redis.ts',
  'faults-two': 'tools/soak/faults/two.ts',
  'faults-all': 'tools/soak/faults/all.ts',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string' }, seed: { type: 'string' } },
});
const [name = ''] = positionals;
const number = (given) => (given === undefined ? undefined : Number(given));
const [count, seed] = [number(values.count), number(values.seed)];
const wrong = [count, seed].some(
  (one) => one !== undefined && !(Number.isInteger(one) && one >= 0),
);
if (!Object.hasOwn(SOAKS, name) || wrong) {
  process.stderr.write(
    `Expected npm run soak -- <name> [--count N] [--seed S], with whole numbers, for example: npm run soak -- hostile --count 1000 --seed 7. Names are: ${Object.keys(SOAKS).join(', ')}. Came: ${process.argv.slice(2).join(' ') || 'nothing'}\n`,
  );
  process.exit(2);
}
// A signal alone ends it at once, and leaves what it started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => process.exit(128 + constants.signals[signal]));
}
const { soak } = await load(SOAKS[name]);
const say = (line) => process.stdout.write(`${line}\n`);
process.exitCode = (await soak({ count, seed, say })) > 0 ? 1 : 0;
