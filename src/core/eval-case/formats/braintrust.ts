// A record of a Braintrust dataset.
import { caseName, jsonFile, metadataOf, open, openTarget, slug } from '../texts.js';
import type { CaseFormat } from '../types.js';
import { FAILS } from './datasets.js';

export const braintrust: CaseFormat = {
  id: 'braintrust',
  title: 'Braintrust, dataset record as JSON',
  layout: '`NAME.json`',
  fails: FAILS,
  run: () => 'insert the record into your dataset (dataset.insert), then npx braintrust eval',
  draft: (facts) => {
    const { failureClass, asks, stem } = facts;
    const record = {
      id: stem,
      input: { message: open(asks.input) },
      expected: openTarget(asks.expected),
      tags: ['incident', ...(failureClass && slug(failureClass) ? [slug(failureClass)] : [])],
      metadata: { name: caseName(facts), ...metadataOf(facts) },
    };
    return [{ path: `${stem}.json`, text: jsonFile(record) }];
  },
};
