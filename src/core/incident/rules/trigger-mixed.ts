// The trigger holds both what started the incident and a safeguard that failed.
import { separationRule } from './separation.js';

export const triggerMixed = separationRule({
  id: 'trigger-mixed',
  title: 'Trigger also holds a safeguard',
  level: 'error',
  why: 'Two things in one field get one fix.',
  example: 'Another team renamed a field of the tool on 2 June',
  says: 'Does the trigger hold both what started it and a safeguard that failed?',
  remedy: 'Leave the event here and move the safeguard to the failed control.',
});
