// What came of holding a change against a kind.

/** What a change lands of a kind, or why nothing, for people. */
export type Proof =
  | { why: string; unknown: boolean }
  | { why: null; files: string[]; lines: string[]; bySize: boolean };

/** @param unknown something could not be read, so that it may land after all. */
export function notProven(why: string, unknown = false): Proof {
  return { why, unknown };
}
