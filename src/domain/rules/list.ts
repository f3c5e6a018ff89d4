// Every rule, in the order in which findings are listed.
import { blamesModel } from './blames-model.js';
import { controlIsTrigger } from './control-is-trigger.js';
import { controlMissing } from './control-missing.js';
import { controlMixed } from './control-mixed.js';
import { factMissing } from './fact-missing.js';
import { primaryClassMissing } from './primary-class-missing.js';
import type { Rule } from './rule.js';
import { triggerControlSame } from './trigger-control-same.js';
import { triggerIsControl } from './trigger-is-control.js';
import { triggerMissing } from './trigger-missing.js';
import { triggerMixed } from './trigger-mixed.js';

export const RULES: readonly Rule[] = [
  factMissing,
  primaryClassMissing,
  triggerMissing,
  controlMissing,
  triggerControlSame,
  triggerIsControl,
  controlIsTrigger,
  triggerMixed,
  controlMixed,
  blamesModel,
];
