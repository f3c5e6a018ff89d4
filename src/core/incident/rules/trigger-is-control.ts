// The trigger describes only a missing, weak or failed safeguard.
import { separationRule } from './separation.js';

export const triggerIsControl = separationRule({
  id: 'trigger-is-control',
  title: 'Trigger describes a safeguard',
  level: 'error',
  why: 'A missing safeguard starts nothing by itself; while it stands in the trigger, the event that met it stays unknown.',
  example: 'Another team renamed a field of the tool on 3 May',
  says: 'Is this a safeguard that was missing or weak, rather than what started it?',
  remedy: 'Move this to the failed control and tell here what happened or changed.',
});
