// Counts hits, wrong hits and misses of the rules on labelled cases.

export const SEPARATION_RULES = [
  'trigger-missing',
  'control-missing',
  'trigger-control-same',
  'trigger-is-control',
  'control-is-trigger',
  'trigger-mixed',
  'control-mixed',
  'blames-model',
];
/** The rule that should speak on a label. */
const RULE_OF = {
  same: 'trigger-control-same',
  wish: 'metric-vague',
  'careful-people': 'metric-vague',
  'prompt-only': 'prompt-only-fix',
  vague: 'version-vague',
  model: 'blames-model',
  person: 'blames-person',
};

/** The rules of the labels; labels that ask for none have none. */
export function rulesOf(labels) {
  const silent = ['change', 'none', 'concrete', 'unknown-declared'];
  return new Set(
    labels.filter((label) => !silent.includes(label)).map((one) => RULE_OF[one] ?? one),
  );
}

/** Wilson's 95 % interval of a share, as text. */
export function share(hits, all) {
  if (all === 0) return '–';
  const [p, z] = [hits / all, 1.96];
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half =
    (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  const [low, high] = [Math.max(0, middle - half), Math.min(1, middle + half)];
  return `${p.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}] (${hits}/${all})`;
}

/** The `-is-` rules are not scored on cases that say one thing twice. */
function isScored(rule, wanted) {
  return !(wanted.has('trigger-control-same') && rule.includes('-is-'));
}

/** @param answers one `{id, wanted, found}` a case, of rule ids @param rules what is scored */
export function count(answers, rules) {
  const counts = Object.fromEntries(rules.map((rule) => [rule, { hit: 0, false: 0, missed: 0 }]));
  const result = {
    counts,
    all: { hit: 0, false: 0, missed: 0 },
    clean: 0,
    falseAlarms: 0,
    wrong: [],
  };
  for (const answer of answers) {
    const { wanted, found } = answer;
    for (const rule of rules) {
      if (!isScored(rule, wanted)) continue;
      const [said, right] = [found.has(rule), wanted.has(rule)];
      const kind = said && right ? 'hit' : said ? 'false' : right ? 'missed' : null;
      if (kind === null) continue;
      counts[rule][kind] += 1;
      result.all[kind] += 1;
      if (kind !== 'hit' && result.wrong.at(-1) !== answer) result.wrong.push(answer);
    }
    if (wanted.size === 0) {
      result.clean += 1;
      if (rules.some((rule) => found.has(rule))) result.falseAlarms += 1;
    }
  }
  return result;
}
