// An alert fired and did not show enough to act on.
import { detectionGapRule } from './detection-gap.js';

export const alertWithoutExamples = detectionGapRule({
  id: 'alert-without-examples',
  title: 'The alert did not show enough to act',
  section: 'examples',
  why: 'An alert that shows a number and no run sends its reader searching while the damage goes on.',
  example: '- [ ] The alert links the three newest run IDs — @acme/sre — due 2026-12-01',
  says: 'The alert did not carry enough examples to act.',
  remedy: 'Have the alert link some of the runs it counts, or sample them for review.',
});
