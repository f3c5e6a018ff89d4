// The name of an environment in a payload.

/** Characters of a name, as GitHub allows. */
const LONGEST = 255;

/** Null where it can be none. */
export function environmentName(given: string | undefined): string | null {
  if (given === undefined || given.trim() === '') return null;
  return given.length <= LONGEST ? given : null;
}
