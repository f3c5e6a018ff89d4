// How a list of words is written down: one string, parted by white space.

/** A set of the words of a text. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
