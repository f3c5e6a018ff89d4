// OpenAI evals: a registry entry with its samples (match, closedqa), and the lines that the API takes.
import { dump } from 'js-yaml';
import { caseName, jsonLine, metadataOf, open, openTarget } from '../texts.js';
import type { CaseFacts, CaseFormat, DraftFile } from '../types.js';

interface Grading {
  class: string;
  args: Record<string, string>;
}

/** A registry entry; its samples hold the metadata, since its own schema takes no further key. */
function registered(facts: CaseFacts, grading: Grading, sample: object): DraftFile[] {
  const { stem } = facts;
  const version = `${stem}.dev.v0`;
  const entry = {
    [stem]: {
      id: version,
      description: `${caseName(facts)}; ${open('what this eval shows')}`,
      metrics: ['accuracy'],
    },
    [version]: {
      class: grading.class,
      args: { samples_jsonl: `${stem}/samples.jsonl`, ...grading.args },
    },
  };
  return [
    { path: `evals/${stem}.yaml`, text: dump(entry, { lineWidth: -1, noRefs: true }) },
    {
      path: `data/${stem}/samples.jsonl`,
      text: jsonLine({ ...sample, metadata: metadataOf(facts) }),
    },
  ];
}

const LAYOUT = '`evals/NAME.yaml` and `data/NAME/samples.jsonl`';
const run = (folder: string, stem: string) => `oaieval MODEL ${stem} --registry_path ${folder}`;

export const openaiEvals: CaseFormat = {
  id: 'openai-evals',
  title: 'OpenAI evals, registry, match',
  layout: LAYOUT,
  fails: 'no answer begins with its ideal',
  run,
  draft: (facts) =>
    registered(
      facts,
      { class: 'evals.elsuite.basic.match:Match', args: {} },
      {
        input: [
          { role: 'system', content: open('what the agent is, and the few answers it can give') },
          { role: 'user', content: open(facts.asks.input) },
        ],
        ideal: open(`the one right answer: ${facts.asks.expected}`),
      },
    ),
};

export const openaiEvalsClosedqa: CaseFormat = {
  id: 'openai-evals-closedqa',
  title: 'OpenAI evals, registry, closedqa',
  layout: LAYOUT,
  fails: 'the grading model is told that no answer meets the criterion',
  run,
  draft: (facts) =>
    registered(
      facts,
      {
        class: 'evals.elsuite.modelgraded.classify:ModelBasedClassify',
        args: { eval_type: 'cot_classify', modelgraded_spec: 'closedqa' },
      },
      { input: open(facts.asks.input), criteria: openTarget(facts.asks.expected) },
    ),
};

export const openaiEvalsApi: CaseFormat = {
  id: 'openai-evals-api',
  title: 'OpenAI evals API, JSON Lines',
  layout: '`NAME.jsonl`',
  fails: 'no answer equals what is expected, and a grading model is told to fail it',
  run: (folder, stem) =>
    `openai api files.create --purpose evals --file ${folder}/${stem}.jsonl, then a run of your eval on it`,
  draft: (facts) => {
    const { incident, ...rest } = metadataOf(facts);
    const item = {
      input: open(facts.asks.input),
      expected: openTarget(facts.asks.expected),
      incident,
      ...rest,
    };
    return [{ path: `${facts.stem}.jsonl`, text: jsonLine({ item }) }];
  },
};
