// `npm run eval:separation`: how right the separation rules are, per rule and overall, by labelled set.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = `${root}node_modules/.separation.mjs`;
await build({
  entryPoints: [`${root}src/language/judge.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: file,
});
const { judgeSeparation } = await import(pathToFileURL(file).href);

const RULES = [
  'trigger-missing',
  'control-missing',
  'trigger-control-same',
  'trigger-is-control',
  'control-is-trigger',
  'trigger-mixed',
  'control-mixed',
  'blames-model',
];
const LABELS = { same: 'trigger-control-same' };
const SETS = {
  dev: 'the shared corpus; the rules were tuned on it',
  tune: 'written by somebody who had not seen the rules; the rules may have been tuned on it',
  heldout: 'written by two people who had not seen the rules; never tuned on',
};

/** Wilson's 95 % interval of a share. */
function interval(hits, all) {
  if (all === 0) return '   –';
  const [p, z] = [hits / all, 1.96];
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half =
    (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  const show = (value) => value.toFixed(3);
  return `${show(p)} [${show(Math.max(0, middle - half))}–${show(Math.min(1, middle + half))}] (${hits}/${all})`;
}

/** The `-is-` rules are not scored on cases that say one thing twice. */
function scored(rule, wanted) {
  return !(wanted.has('trigger-control-same') && rule.includes('-is-'));
}

function evaluate(cases) {
  const counts = Object.fromEntries(RULES.map((rule) => [rule, { hit: 0, false: 0, missed: 0 }]));
  let [separated, alarms] = [0, 0];
  const wrong = [];
  const times = [];
  for (const one of cases) {
    const wanted = new Set(one.labels.map((label) => LABELS[label] ?? label));
    const start = process.hrtime.bigint();
    const found = new Set(
      judgeSeparation(one)
        .filter(({ sure }) => sure)
        .map(({ rule }) => rule),
    );
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    for (const rule of RULES) {
      if (!scored(rule, wanted)) continue;
      if (found.has(rule) && wanted.has(rule)) counts[rule].hit += 1;
      else if (found.has(rule)) counts[rule].false += 1;
      else if (wanted.has(rule)) counts[rule].missed += 1;
    }
    if (wanted.size === 0) {
      separated += 1;
      if (found.size > 0) alarms += 1;
    }
    if ([...found].sort().join() !== [...wanted].sort().join())
      wrong.push({ id: one.id, wanted: [...wanted], found: [...found] });
  }
  return {
    counts,
    separated,
    alarms,
    wrong,
    median: times.sort((a, b) => a - b)[times.length >> 1],
  };
}

const show = process.argv.includes('--wrong');
for (const [set, about] of Object.entries(SETS)) {
  const folder = `${root}test/data/separation/${set}/`;
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(folder + name, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
  const { counts, separated, alarms, wrong, median } = evaluate(cases);
  console.log(`\n${set}: ${cases.length} cases, ${about}`);
  console.log(`${'rule'.padEnd(22)} ${'precision'.padEnd(34)} recall`);
  const all = { hit: 0, false: 0, missed: 0 };
  for (const rule of RULES) {
    const { hit, false: wrongly, missed } = counts[rule];
    console.log(
      `${rule.padEnd(22)} ${interval(hit, hit + wrongly).padEnd(34)} ${interval(hit, hit + missed)}`,
    );
    for (const key of Object.keys(all)) all[key] += counts[rule][key];
  }
  console.log(
    `${'overall (micro)'.padEnd(22)} ${interval(all.hit, all.hit + all.false).padEnd(34)} ${interval(all.hit, all.hit + all.missed)}`,
  );
  console.log(
    `false alarms on well-separated cases: ${interval(alarms, separated)}; median ${median.toFixed(2)} ms a record`,
  );
  if (show && set !== 'heldout') for (const one of wrong) console.log(JSON.stringify(one));
}
