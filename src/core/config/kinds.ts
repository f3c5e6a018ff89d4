// The kinds of operating change.

export const CHANGE_KINDS = ['eval', 'gate', 'alert', 'evidence'] as const;
/** Kind of an operating change that a review demands. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** How well an eval is proven, weakest first; `release.proof` says which grade settles it. */
export const GRADES = ['landed', 'present', 'catches', 'proven'] as const;
export type Grade = (typeof GRADES)[number];

/** Whether a grade is as good as the one that is asked for. */
export function isAtLeast(grade: Grade, asked: Grade): boolean {
  return GRADES.indexOf(grade) >= GRADES.indexOf(asked);
}
