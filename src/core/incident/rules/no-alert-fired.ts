// No alert fired at all.
import { detectionGapRule } from './detection-gap.js';

export const noAlertFired = detectionGapRule({
  id: 'no-alert-fired',
  title: 'No alert fired',
  section: 'examples',
  why: 'What no alert and no review sample looks at is found by chance, and by chance next time.',
  example: '- [ ] Sample 20 runs a day for review — @acme/support — due 2026-12-01',
  says: 'No alert fired.',
  remedy: 'Add an alert, or review sampling where nobody has to be paged.',
});
