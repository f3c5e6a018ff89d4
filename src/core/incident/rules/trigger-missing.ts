// The trigger is empty, a placeholder, or says nothing about what started the incident.
import { sampleOf } from '../advice/samples.js';
import { separationRule } from './separation.js';

export const triggerMissing = separationRule({
  id: 'trigger-missing',
  title: 'Trigger is not told',
  level: 'error',
  why: 'A fix aimed at an unknown start is a guess; the same start can come again tomorrow.',
  example: sampleOf('trigger'),
  says: 'What started the incident is not told.',
  remedy: 'Name the event or change and when it came.',
});
