// The stages of a review, in their order.
export const STAGES = ['reported', 'in-review', 'changes-pending', 'learned'] as const;
export type Stage = (typeof STAGES)[number];

/** Whether `stage` has come to `from`: findings of later stages can wait. */
export function hasReached(stage: Stage, from: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(from);
}
