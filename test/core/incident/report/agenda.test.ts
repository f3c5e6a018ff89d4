// The agenda of the meeting, filled from the record.
import { defaultConfig } from '../../../../src/core/config/constants.js';
import { noEvidence } from '../../../../src/core/facts.js';
import { assess } from '../../../../src/core/incident/assess.js';
import { renderAgenda } from '../../../../src/core/incident/report/agenda.js';
import { reviewIncident } from '../../../../src/core/incident/review.js';
import type { Answers } from '../../../support/body.js';
import { incident, NOW, ROLES } from '../../../support/facts.js';

function agenda(answers: Answers): string {
  const facts = incident(answers);
  const own = assess({
    incident: facts,
    config: defaultConfig(),
    now: NOW,
    host: 'github.com',
    roles: ROLES,
    evidence: noEvidence(),
    judged: null,
  });
  return renderAgenda(own, reviewIncident(own.record), facts);
}

test.each([
  ['lines', '02:10 first double refund\n02:31 support notices'],
  ['lines apart', '02:10 first double refund\n\n02:31 support notices'],
  ['a list', '- 02:10 first double refund\n* 02:31 support notices'],
])('a timeline of %s keeps its lines', (_, timeline) => {
  expect(agenda({ timeline })).toContain(
    [
      '   - **Timeline**: 02:10 first double refund  ',
      '     02:31 support notices',
      '   - **Containment action**: Refund',
    ].join('\n'),
  );
});

test('a timeline of a line stays one, and a long one is cut', () => {
  expect(agenda({ timeline: '02:10 first double refund' })).toContain(
    '   - **Timeline**: 02:10 first double refund\n',
  );
  const long = Array.from({ length: 60 }, (_, at) => `line ${at}`).join('\n');
  expect(agenda({ timeline: long })).toMatch(/ {5}line 39 {2}\n {5}20 more lines\n/);
});
