// Every test that can stand against a release, by the id that outputs and docs/held.md call it.

/** The compiler refuses a reason whose id is not here; a test holds the page to the list. */
export const REASON_IDS = [
  'eval-not-settled',
  'gate-not-settled',
  'alert-not-settled',
  'evidence-not-settled',
  'answer-missing',
  'release-decision',
  'causes-unread',
  'lesson-removed',
  'case-missing',
  'case-failing',
  'config-loosened',
  'policy-eval-check',
  'policy-canary',
  'policy-approval',
  'policy-route-notes',
  'policy-rollback',
  'policy-freeze',
  'incident-not-ready',
  'incident-unreadable',
  'range-empty',
  'unverified',
  'release-waived',
  'not-enforced',
] as const;

export type ReasonId = (typeof REASON_IDS)[number];

/** Those that say why a release went past the gate; any other that does not hold is a warning. */
export const LET_THROUGH: readonly ReasonId[] = ['release-waived', 'not-enforced'];
