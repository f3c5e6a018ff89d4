// A person’s slip stands as the whole explanation.
import { separationRule } from './separation.js';

export const blamesPerson = separationRule({
  id: 'blames-person',
  title: 'Explanation stops at a person',
  level: 'error',
  parts: false,
  why: 'People slip; what can be changed is that one slip is enough. “Should have checked” names no control.',
  example: 'The approval screen cuts the diff at 200 lines, and one approval is enough',
  says: 'A slip, or what somebody should have done, is given as the whole explanation.',
  remedy:
    'Say what let the slip through: what was shown, what was asked for, and which check was not there.',
});
