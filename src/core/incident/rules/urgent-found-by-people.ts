// It was urgent, and a user or an operator noticed before any alert did.
import { detectionGapRule } from './detection-gap.js';

export const urgentFoundByPeople = detectionGapRule({
  id: 'urgent-found-by-people',
  title: 'People found what an alert should have found',
  section: 'urgent',
  why: 'Until a signal pages somebody, the next one is found by whoever is harmed by it first.',
  example: '- [ ] Page on a second write for one request — @acme/sre — due 2026-12-01',
  says: 'It should have been urgent, and people noticed it before any alert.',
  remedy: 'Add the alert on the first signal that changed.',
});
