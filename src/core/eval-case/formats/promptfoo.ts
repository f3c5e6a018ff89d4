// Promptfoo's test cases, as YAML and as JSON Lines.
import { dump } from 'js-yaml';
import { caseName, jsonLine, metadataOf, open } from '../texts.js';
import type { CaseFacts, CaseFormat } from '../types.js';

interface Assertion {
  type: string;
  value: unknown;
}

/** Fails while an open place stands anywhere in the case; it does not match itself. */
const FILLED: Assertion = {
  type: 'javascript',
  value: '!/FILL[ _-]IN/.test(JSON.stringify(context.test))',
};

function assertionsOf({ tests, asks }: CaseFacts): Assertion[] {
  const words = [
    { type: 'icontains', value: open(asks.expected) },
    { type: 'not-icontains', value: open(asks.never) },
  ];
  const tools = [
    { type: 'trajectory:tool-used', value: [open('the tool that has to be called')] },
    { type: 'not-trajectory:tool-used', value: [open('the tool that must not be called')] },
  ];
  const given = {
    name: open('the tool whose arguments were wrong'),
    mode: 'partial',
    args: { [open('name of the argument')]: open('its right value') },
  };
  return [
    FILLED,
    ...(tests.tools ? tools : []),
    ...(tests.given ? [{ type: 'trajectory:tool-args-match', value: given }] : []),
    ...(tests.words ? words : []),
  ];
}

function testOf(facts: CaseFacts) {
  return {
    description: caseName(facts),
    vars: { input: open(facts.asks.input) },
    assert: assertionsOf(facts),
    metadata: metadataOf(facts),
  };
}

const HEAD = [
  '# A draft. Fill in each open place, and call the variable as your prompt does.',
  '# The first assertion fails until that is done; keep it, or take it out afterwards.',
];
const TRACED =
  '# Trajectory assertions need tracing switched on and a provider that emits spans for its tools.';

const FAILS = 'its first assertion fails';
const run = (ending: string) => (folder: string, stem: string) =>
  `npx promptfoo eval -c promptfooconfig.yaml --tests ${folder}/${stem}.${ending}`;

export const promptfoo: CaseFormat = {
  id: 'promptfoo',
  title: 'promptfoo, YAML',
  layout: '`NAME.yaml`',
  fails: FAILS,
  run: run('yaml'),
  draft: (facts) => {
    const head = facts.tests.tools ? [...HEAD, TRACED] : HEAD;
    const text = dump([testOf(facts)], { lineWidth: -1, noRefs: true });
    return [{ path: `${facts.stem}.yaml`, text: `${head.join('\n')}\n${text}` }];
  },
};

export const promptfooJsonl: CaseFormat = {
  id: 'promptfoo-jsonl',
  title: 'promptfoo, JSON Lines',
  layout: '`NAME.jsonl`',
  fails: FAILS,
  run: run('jsonl'),
  draft: (facts) => [{ path: `${facts.stem}.jsonl`, text: jsonLine(testOf(facts)) }],
};
