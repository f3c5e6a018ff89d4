// `npm run eval:language`: how right the rules that judge words are, by labelled set, with 95 %
// intervals; what they were tuned on and what was held out apart. `--wrong <set>` prints the
// errors on the tuned part of a set; `--try "sentence"` what each rule says of a sentence.
import { count, rulesOf, SEPARATION_RULES, share } from './score.mjs';
import { separationSets, wordingSets } from './sets.mjs';
import { loadSources } from './sources.mjs';
import { tryText } from './try.mjs';

const sources = await loadSources();
const { SECTIONS, completeBody, judgeSeparation, parseIncident, reviewIncident } = sources;

const tryAt = process.argv.indexOf('--try') + 1;
if (tryAt > 0) {
  const text = (process.argv[tryAt] ?? '').trim();
  if (text === '') {
    console.error('No sentence. Expected npm run eval:language -- --try "No canary was running".');
    process.exit(2);
  }
  console.log(tryText(text, sources).join('\n'));
  process.exit(0);
}
const WORDING_RULES = {
  changes: ['metric-vague', 'prompt-only-fix'],
  blame: ['blames-model', 'blames-person'],
  versions: ['version-vague'],
};

function judged({ trigger, control, whatFailed }) {
  const found = judgeSeparation({ trigger, control, whatFailed });
  return new Set(found.filter(({ sure }) => sure).map(({ rule }) => rule));
}

/** The text is the only content of its section in an otherwise complete record. */
function reviewed({ section, text }) {
  const { key } = SECTIONS.find(({ label }) => label === section);
  const { findings } = reviewIncident(parseIncident(completeBody({ [key]: text })));
  return new Set(findings.filter(({ level }) => level !== 'note').map(({ rule }) => rule));
}

function answersOf(cases, find) {
  return cases.map((one) => ({
    case: one,
    wanted: rulesOf(one.labels ?? [one.label]),
    found: find(one),
  }));
}

function print(title, { counts, all, clean, falseAlarms }) {
  console.log(`\n${title}`);
  const line = (name, { hit, false: wrongly, missed }) => {
    if (hit + wrongly + missed === 0) return;
    const [precision, recall] = [share(hit, hit + wrongly), share(hit, hit + missed)];
    console.log(`  ${name.padEnd(22)} ${precision.padEnd(30)} ${recall}`);
  };
  console.log(`  ${'rule'.padEnd(22)} ${'precision'.padEnd(30)} recall`);
  for (const [rule, numbers] of Object.entries(counts)) line(rule, numbers);
  line('all', all);
  console.log(`  wrong on cases without a label: ${share(falseAlarms, clean)}`);
}

const asked = process.argv.indexOf('--wrong') + 1;
const show = asked > 0 ? process.argv[asked] : null;
const pools = {};

function evaluate(sets, find, rulesFor, pool) {
  for (const set of sets) {
    for (const part of ['tuned', 'heldOut']) {
      if (set[part].length === 0) continue;
      const answers = answersOf(set[part], find);
      const result = count(answers, rulesFor(set));
      const about = part === 'tuned' ? 'tuned on' : 'held out';
      if (show === null) print(`${set.name}, ${about}: ${answers.length} cases`, result);
      const kind = `${about}, ${set.real ? 'real' : 'synthetic'}`;
      if (pool) pools[kind] = [...(pools[kind] ?? []), ...answers];
      if (show !== set.name || part !== 'tuned') continue;
      for (const { case: one, wanted, found } of result.wrong) {
        const said = rulesFor(set).filter((rule) => found.has(rule));
        console.log(JSON.stringify({ wanted: [...wanted], found: said, ...one }));
      }
    }
  }
}

evaluate(wordingSets(), reviewed, ({ name }) => WORDING_RULES[name], false);
evaluate(separationSets(), judged, () => SEPARATION_RULES, true);
if (show === null) {
  for (const [name, answers] of Object.entries(pools)) {
    print(`separation, all ${name}: ${answers.length} cases`, count(answers, SEPARATION_RULES));
  }
}
