// Each failure class gets its own advice: which eval asset, which control, what to change.
import { adviceFor } from '../../../../src/core/incident/advice/classes.js';
import { sectionOf } from '../../../../src/core/incident/form/definition.js';
import { parseIncident } from '../../../../src/core/incident/record/parse.js';
import { reviewIncident } from '../../../../src/core/incident/review.js';
import { completeBody } from '../../../support/body.js';

const classes = (sectionOf('primaryClass').options ?? []).map((primaryClass) => ({ primaryClass }));

test.each(classes)('$primaryClass', ({ primaryClass }) => {
  const body = completeBody({
    primaryClass,
    evalChanges: '',
    gateChanges: '',
    alertChanges: '- [ ] Page on it — @acme/sre',
  });
  const { findings } = reviewIncident(parseIncident(body));
  const remedies = findings
    .filter(({ rule }) => rule === 'eval-decision-missing' || rule === 'gate-decision-missing')
    .map(({ remedy }) => remedy);
  const advice = adviceFor(primaryClass);
  expect(remedies).toEqual([
    expect.stringContaining(advice?.assets[0] ?? '?'),
    expect.stringContaining(advice?.change ?? '?'),
  ]);
  expect(remedies[1]).toContain(advice?.controls[0]);
});

test('no class, no advice', () => {
  expect(adviceFor(null)).toBeNull();
});
