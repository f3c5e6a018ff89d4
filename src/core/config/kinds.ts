// The kinds of operating change.

export const CHANGE_KINDS = ['eval', 'gate', 'alert', 'evidence'] as const;
/** Kind of an operating change that a review demands. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];
