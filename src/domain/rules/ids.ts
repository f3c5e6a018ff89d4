// The ids of all rules, without the rules: the gate checks a configuration by them.

export const RULE_IDS: readonly string[] = [
  // facts
  'fact-missing',
  'version-vague',
  // review
  'what-failed-missing',
  'tells-a-story',
  'primary-class-missing',
  'class-duplicated',
  'trigger-missing',
  'control-missing',
  'trigger-control-same',
  'trigger-is-control',
  'control-is-trigger',
  'trigger-mixed',
  'control-mixed',
  'blames-model',
  'speculates-about-model',
  'evidence-gap-without-task',
  'missed-eval-missing',
  'missed-alert-missing',
  'detection-incomplete',
  'urgent-found-by-people',
  'alert-without-examples',
  'no-alert-fired',
  'owner-not-obvious',
];
