// `npm run eval:language -- --try "sentence"`: what each rule that judges words says of a sentence, by the section in
// which it stands, and what it has seen in it.

/** Sections whose words are judged, each with what is seen in a text of it. */
const SECTION_KEYS = {
  trigger: ({ signsOf }, text) => clauseFeatures(signsOf(text, 'trigger')),
  failedControl: ({ signsOf }, text) => clauseFeatures(signsOf(text, 'control')),
  whatFailed: ({ blameFeatures }, text) => [...blameFeatures(text)],
  agentVersion: () => [],
  evalProves: () => [],
  evalChanges: ({ changeFeatures }, text) => [...changeFeatures(text)],
  gateChanges: ({ changeFeatures }, text) => [...changeFeatures(text)],
  alertChanges: ({ changeFeatures }, text) => [...changeFeatures(text)],
};

export const RULE_IDS = [
  'trigger-missing',
  'control-missing',
  'trigger-control-same',
  'trigger-is-control',
  'control-is-trigger',
  'trigger-mixed',
  'control-mixed',
  'blames-model',
  'blames-person',
  'speculates-about-model',
  'tells-a-story',
  'version-vague',
  'metric-vague',
  'prompt-only-fix',
  'changes-nothing',
  'eval-proof-missing',
];

function clauseFeatures(signs) {
  return [...new Set(signs.flatMap(({ features }) => [...features.keys()]))];
}

/** The lines to print. @param sources the exports of entry.ts */
export function tryText(text, sources) {
  const { SECTIONS, completeBody, parseIncident, reviewIncident } = sources;
  const silent = new Set(RULE_IDS);
  const lines = Object.entries(SECTION_KEYS).flatMap(([key, seenIn]) => {
    // It is the only content of its section in a review that is complete otherwise.
    const { findings } = reviewIncident(parseIncident(completeBody({ [key]: text })));
    const said = findings.filter(({ rule }) => RULE_IDS.includes(rule));
    for (const { rule } of said) silent.delete(rule);
    const seen = seenIn(sources, text);
    return [
      `\nas ${SECTIONS.find((section) => section.key === key).label}`,
      ...said.map(({ rule, level, message }) => `  ${rule} (${level}): ${message}`),
      ...(said.length === 0 ? ['  nothing'] : []),
      ...(seen.length > 0 ? [`  seen: ${seen.join(', ')}`] : []),
    ];
  });
  return [...lines, `\nsilent in all of them: ${[...silent].join(', ') || 'none'}`];
}
