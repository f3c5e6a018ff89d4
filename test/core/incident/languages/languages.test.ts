// A review in another language, under our labels, is read whole and comes as far as one in English.
import { SECTIONS } from '../../../../src/core/incident/form/definition.js';
import { isAnswered } from '../../../../src/core/incident/record/declared.js';
import { parseIncident } from '../../../../src/core/incident/record/parse.js';
import { reviewIncident } from '../../../../src/core/incident/review.js';
import { renderAnswers } from '../../../support/body.js';
import { BODIES } from './bodies.js';

const NOW = '2026-11-24T00:00:00.000Z';

describe.each(Object.entries(BODIES))('%s', (_, { answers, detectedAt }) => {
  const record = parseIncident(renderAnswers(answers), { now: NOW });

  test('is read without a problem', () => {
    expect(record.problems).toEqual([]);
    expect(record.unread).toBe('');
    expect(record.detectedAt).toBe(detectedAt);
  });

  test.each(SECTIONS.filter(({ key }) => answers[key] !== undefined))(
    '“$label” is answered',
    ({ key, shape }) => {
      expect(isAnswered(record, key)).toBe(true);
      if (shape === 'text' || shape === 'option') expect(record[key]).toBe(answers[key]);
      if (shape === 'changes')
        expect(record[key]).toEqual([
          expect.objectContaining({ owner: expect.stringMatching(/^@acme\//), due: '2026-12-01' }),
        ]);
    },
  );

  test('leaves the review, and no rule that reads words speaks', () => {
    const { findings, stage } = reviewIncident(record);
    expect(findings.map(({ rule }) => rule)).toEqual([]);
    expect(stage).toBe('changes-pending');
  });
});
