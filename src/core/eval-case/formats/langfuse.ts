// An item of a Langfuse dataset.
import { caseName, jsonFile, metadataOf, open, openTarget } from '../texts.js';
import type { CaseFormat } from '../types.js';
import { DATASET, FAILS, idLike, TRACE } from './datasets.js';

export const langfuse: CaseFormat = {
  id: 'langfuse',
  title: 'Langfuse, dataset item as JSON',
  layout: '`NAME.json`',
  fails: FAILS,
  run: (folder, stem) =>
    `send ${folder}/${stem}.json to POST /api/public/dataset-items, then run your experiment on the dataset`,
  draft: (facts) => {
    const trace = idLike(facts.runIds, TRACE);
    const item = {
      datasetName: DATASET,
      id: facts.stem,
      input: { message: open(facts.asks.input) },
      expectedOutput: { behaviour: openTarget(facts.asks.expected) },
      metadata: { name: caseName(facts), ...metadataOf(facts) },
      ...(trace ? { sourceTraceId: trace } : {}),
      status: 'ACTIVE',
    };
    return [{ path: `${facts.stem}.json`, text: jsonFile(item) }];
  },
};
