// Samples of Inspect, as JSON Lines.
import { caseName, jsonLine, metadataOf, open, openTarget } from '../texts.js';
import type { CaseFormat } from '../types.js';

export const inspect: CaseFormat = {
  id: 'inspect',
  title: 'Inspect, samples as JSON Lines',
  layout: '`NAME.jsonl`',
  fails:
    'no answer meets its target: text scorers find no match, and a grading model is told to fail it',
  run: (folder, stem) =>
    `inspect eval task.py -T dataset=${folder}/${stem}.jsonl, where the task reads json_dataset(dataset)`,
  draft: (facts) => [
    {
      path: `${facts.stem}.jsonl`,
      text: jsonLine({
        id: facts.stem,
        input: [{ role: 'user', content: open(facts.asks.input) }],
        target: openTarget(facts.asks.expected),
        metadata: { name: caseName(facts), ...metadataOf(facts) },
      }),
    },
  ],
};
