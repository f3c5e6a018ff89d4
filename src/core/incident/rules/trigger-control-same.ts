// Both fields tell the same event or the same gap.
import { separationRule } from './separation.js';

export const triggerControlSame = separationRule({
  id: 'trigger-control-same',
  title: 'Trigger and failed control say one thing',
  level: 'error',
  why: 'One statement in two fields means that one of the two was not found yet.',
  example:
    'Trigger: new tool schema v7. Failed control: no test compares tool schemas with the prompts that use them',
  says: 'Trigger and failed control say the same thing.',
  remedy: 'Keep what started it in the trigger, and put what should have contained it here.',
});
