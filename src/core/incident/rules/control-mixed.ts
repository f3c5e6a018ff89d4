// The failed control also tells, as news, what started the incident.
import { separationRule } from './separation.js';

export const controlMixed = separationRule({
  id: 'control-mixed',
  title: 'Failed control also holds the event',
  level: 'error',
  why: 'Two things in one field get one fix.',
  example: 'Writes above the limit go through without a second approval',
  says: 'The failed control also carries what started the incident.',
  remedy: 'Leave the safeguard here and move the event to the trigger.',
});
