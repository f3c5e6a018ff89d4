// Sample answers can be pasted as they are: they are read, and no rule has anything to say to them.
import { sampleOf } from '../../../../src/core/incident/advice/samples.js';
import { SECTIONS } from '../../../../src/core/incident/form/definition.js';
import { parseIncident } from '../../../../src/core/incident/record/parse.js';
import { reviewIncident } from '../../../../src/core/incident/review.js';
import { renderAnswers } from '../../../support/body.js';

const OTHER_CLASS = { secondaryClasses: 'Approval boundary failure' };
const NOW = '2026-11-24T00:00:00Z';

test('a review of samples alone is complete', () => {
  const samples = Object.fromEntries(SECTIONS.map(({ key }) => [key, sampleOf(key)]));
  const record = parseIncident(renderAnswers({ ...samples, ...OTHER_CLASS }), { now: NOW });
  expect(record.problems).toEqual([]);
  expect(reviewIncident(record).findings).toEqual([]);
});

test.each(SECTIONS.map(({ key }) => ({ key })))('the sample of $key names no trade', ({ key }) => {
  expect(sampleOf(key)).not.toMatch(/refund|order\b|customer|EUR|payment|price|flight|car\b/i);
});
