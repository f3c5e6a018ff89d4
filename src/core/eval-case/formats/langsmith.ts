// An example of a LangSmith dataset.
import { caseName, jsonFile, metadataOf, open, openTarget } from '../texts.js';
import type { CaseFormat } from '../types.js';
import { DATASET, FAILS, idLike, UUID } from './datasets.js';

export const langsmith: CaseFormat = {
  id: 'langsmith',
  title: 'LangSmith, example as JSON',
  layout: '`NAME.json`',
  fails: FAILS,
  run: () => 'create the example with the SDK (client.createExample), then evaluate the dataset',
  draft: (facts) => {
    const run = idLike(facts.runIds, UUID);
    const example = {
      dataset_name: DATASET,
      inputs: { input: open(facts.asks.input) },
      outputs: { expected: openTarget(facts.asks.expected) },
      metadata: { name: caseName(facts), ...metadataOf(facts) },
      ...(run ? { source_run_id: run } : {}),
      split: 'regression',
    };
    return [{ path: `${facts.stem}.json`, text: jsonFile(example) }];
  },
};
