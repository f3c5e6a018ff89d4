// An example of a Phoenix dataset.
import { caseName, jsonFile, metadataOf, open, openTarget } from '../texts.js';
import type { CaseFormat } from '../types.js';
import { FAILS, idLike, SPAN } from './datasets.js';

export const phoenix: CaseFormat = {
  id: 'phoenix',
  title: 'Phoenix, dataset example as JSON',
  layout: '`NAME.json`',
  fails: FAILS,
  run: () => 'add the example to your dataset with the client, then run your experiment on it',
  draft: (facts) => {
    const span = idLike(facts.runIds, SPAN);
    const example = {
      input: { message: open(facts.asks.input) },
      output: { expected: openTarget(facts.asks.expected) },
      metadata: { name: caseName(facts), ...metadataOf(facts) },
      ...(span ? { spanId: span } : {}),
      splits: ['regression'],
    };
    return [{ path: `${facts.stem}.json`, text: jsonFile(example) }];
  },
};
