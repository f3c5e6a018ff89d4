// The ids of all rules, without the rules: the gate checks a configuration by them.

export const RULE_IDS: readonly string[] = [
  'fact-missing',
  'primary-class-missing',
  'trigger-missing',
  'control-missing',
  'trigger-control-same',
  'trigger-is-control',
  'control-is-trigger',
  'trigger-mixed',
  'control-mixed',
  'blames-model',
];
