// The failed control is empty, a placeholder, or names no safeguard.
import { sampleOf } from '../advice/samples.js';
import { separationRule } from './separation.js';

export const controlMissing = separationRule({
  id: 'control-missing',
  title: 'Failed control is not told',
  level: 'error',
  why: 'Without the control that should have contained it, the review repairs the trigger and leaves the hole.',
  example: sampleOf('failedControl'),
  says: 'No safeguard is named that should have contained it.',
  remedy: 'Name the eval, limit, approval, alert or owner that should have stopped it.',
});
