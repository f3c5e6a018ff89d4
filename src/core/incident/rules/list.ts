// Every rule, in the order in which findings are listed: facts, review, changes.
import { alertWithoutExamples } from './alert-without-examples.js';
import { blamesModel } from './blames-model.js';
import { blamesPerson } from './blames-person.js';
import { changeWithoutDue } from './change-without-due.js';
import { changeWithoutOwner } from './change-without-owner.js';
import { changesNothingRule } from './changes-nothing.js';
import { classDuplicated } from './class-duplicated.js';
import { controlIsTrigger } from './control-is-trigger.js';
import { controlMissing } from './control-missing.js';
import { controlMixed } from './control-mixed.js';
import { detectionIncomplete } from './detection-incomplete.js';
import { evalAssetMismatch } from './eval-asset-mismatch.js';
import { evalAssetMissing } from './eval-asset-missing.js';
import { evalCoversOneRun } from './eval-covers-one-run.js';
import { evalDecisionMissing } from './eval-decision-missing.js';
import { evalProofMissing } from './eval-proof-missing.js';
import { evidenceGapWithoutTask } from './evidence-gap-without-task.js';
import { factMissing } from './fact-missing.js';
import { gateDecisionMissing } from './gate-decision-missing.js';
import { gateKindMissing } from './gate-kind-missing.js';
import { gateOwnerMissing } from './gate-owner-missing.js';
import { metricVague } from './metric-vague.js';
import { missedAlertMissing } from './missed-alert-missing.js';
import { missedEvalMissing } from './missed-eval-missing.js';
import { noAlertFired } from './no-alert-fired.js';
import { ownerNotObvious } from './owner-not-obvious.js';
import { primaryClassMissing } from './primary-class-missing.js';
import { promptOnlyFix } from './prompt-only-fix.js';
import { releaseDecisionInconsistent } from './release-decision-inconsistent.js';
import { releaseDecisionMissing } from './release-decision-missing.js';
import type { Rule } from './rule.js';
import { speculatesAboutModel } from './speculates-about-model.js';
import { tellsAStory } from './tells-a-story.js';
import { tooLongToJudge } from './too-long-to-judge.js';
import { triggerControlSame } from './trigger-control-same.js';
import { triggerIsControl } from './trigger-is-control.js';
import { triggerMissing } from './trigger-missing.js';
import { triggerMixed } from './trigger-mixed.js';
import { urgentFoundByPeople } from './urgent-found-by-people.js';
import { versionVague } from './version-vague.js';
import { whatFailedMissing } from './what-failed-missing.js';

export const RULES: readonly Rule[] = [
  // facts
  factMissing,
  versionVague,
  // review
  whatFailedMissing,
  tellsAStory,
  primaryClassMissing,
  classDuplicated,
  triggerMissing,
  controlMissing,
  triggerControlSame,
  triggerIsControl,
  controlIsTrigger,
  triggerMixed,
  controlMixed,
  blamesModel,
  blamesPerson,
  speculatesAboutModel,
  tooLongToJudge,
  evidenceGapWithoutTask,
  missedEvalMissing,
  missedAlertMissing,
  detectionIncomplete,
  urgentFoundByPeople,
  alertWithoutExamples,
  noAlertFired,
  ownerNotObvious,
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
