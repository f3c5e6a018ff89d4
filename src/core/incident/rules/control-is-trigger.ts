// The failed control describes only the event, change or input that started it.
import { separationRule } from './separation.js';

export const controlIsTrigger = separationRule({
  id: 'control-is-trigger',
  title: 'Failed control describes the event',
  level: 'error',
  why: 'An event in place of the control sends the team to undo the change and keeps the gap.',
  example: 'The schema check runs on internal tools only',
  says: 'Is this what started it, rather than the safeguard that should have contained it?',
  remedy: 'Move this to the trigger and name here the safeguard that should have held.',
});
