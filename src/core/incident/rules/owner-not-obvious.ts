// Nobody knew at once who had to act.
import { detectionGapRule } from './detection-gap.js';

export const ownerNotObvious = detectionGapRule({
  id: 'owner-not-obvious',
  title: 'The owner was not obvious',
  section: 'ownerObvious',
  why: 'An alert that reaches nobody in particular waits for somebody to feel responsible.',
  example: '- [ ] Route the alert to the on-call of the workflow — @acme/sre — due 2026-12-01',
  says: 'It was not obvious who had to act.',
  remedy: 'Say where the alert or the review sample goes, and who answers it.',
});
