// `npm run bench`: bundles the benchmarks and runs them; figures are medians of this machine.
// `npm run bench -- acknowledge` runs those that are named. BENCH_NODE names another Node for the
// measured processes of the Action.
import { load } from '../build/run-ts.mjs';

const ALL = {
  reader: () => load('tools/bench/reader.ts'),
  'big-release': () => load('tools/bench/big-release.ts'),
  report: () => load('tools/bench/report.ts'),
  'cold-start': () => import('./cold-start.mjs'),
  // These take minutes, and run by name alone.
  acknowledge: () => load('tools/bench/acknowledge.ts'),
  hostile: () => load('tools/bench/hostile.ts'),
};
const BY_NAME = ['acknowledge', 'hostile'];

const given = process.argv.slice(2);
const unknown = given.filter((name) => !Object.hasOwn(ALL, name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no benchmark ${unknown.join(', ')}. Expected any of ${Object.keys(ALL).join(', ')}, or none for all but ${BY_NAME.join(', ')}.\n`,
  );
  process.exit(2);
}
const names = given.length > 0 ? given : Object.keys(ALL).filter((name) => !BY_NAME.includes(name));
for (const name of names) await ALL[name]();
