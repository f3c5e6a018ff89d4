// Every rule, in the order in which findings are listed.
import { blamesModel } from './blames-model.js';
import { changeWithoutDue } from './change-without-due.js';
import { changeWithoutOwner } from './change-without-owner.js';
import { changesNothingRule } from './changes-nothing.js';
import { controlIsTrigger } from './control-is-trigger.js';
import { controlMissing } from './control-missing.js';
import { controlMixed } from './control-mixed.js';
import { evalAssetMismatch } from './eval-asset-mismatch.js';
import { evalAssetMissing } from './eval-asset-missing.js';
import { evalCoversOneRun } from './eval-covers-one-run.js';
import { evalDecisionMissing } from './eval-decision-missing.js';
import { evalProofMissing } from './eval-proof-missing.js';
import { factMissing } from './fact-missing.js';
import { gateDecisionMissing } from './gate-decision-missing.js';
import { gateKindMissing } from './gate-kind-missing.js';
import { gateOwnerMissing } from './gate-owner-missing.js';
import { metricVague } from './metric-vague.js';
import { primaryClassMissing } from './primary-class-missing.js';
import { promptOnlyFix } from './prompt-only-fix.js';
import { releaseDecisionInconsistent } from './release-decision-inconsistent.js';
import { releaseDecisionMissing } from './release-decision-missing.js';
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
  changesNothingRule,
  evalDecisionMissing,
  evalAssetMissing,
  evalAssetMismatch,
  evalCoversOneRun,
  evalProofMissing,
  metricVague,
  gateDecisionMissing,
  gateKindMissing,
  gateOwnerMissing,
  changeWithoutOwner,
  changeWithoutDue,
  promptOnlyFix,
  releaseDecisionMissing,
  releaseDecisionInconsistent,
];
