// The failed control describes only the event, change or input that started it.
import { separationRule } from './separation.js';

export const controlIsTrigger = separationRule({
  id: 'control-is-trigger',
  title: 'Failed control describes the event',
  level: 'error',
  why: 'An event in place of the control sends the team to undo the change and keeps the gap.',
  example: 'The schema check runs on internal tools only',
  says: 'The failed control describes what started the incident, not what should have contained it.',
  remedy: 'Move this to the trigger and name here the safeguard that should have held.',
});
