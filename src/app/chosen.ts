// Which repositories the App sets up by itself: a few that somebody has just selected for it.

/** So many pull requests nobody asked for are a help; more are a flood. */
const MOST_CHOSEN = 10;

/**
 * Why none of the repositories that the App was given is set up by itself; null where all are.
 * @param selection `all`, or `selected` by somebody.
 */
export function unchosen(count: number, selection: string | undefined): string | null {
  if (count === 0) return 'no repository was given';
  if (selection !== 'selected') return 'the App was given all repositories';
  if (count > MOST_CHOSEN) return `${count} repositories were selected, more than ${MOST_CHOSEN}`;
  return null;
}
