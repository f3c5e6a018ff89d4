// Which repositories the App sets up by itself: a few that somebody has just selected for it.

/** So many pull requests nobody asked for are a help; more are a flood. */
export const MOST_CHOSEN = 10;

/** What is read of an event about an installation. */
export interface Selection {
  action?: string;
  repository_selection?: string;
  installation?: { repository_selection?: string };
  repositories?: readonly unknown[];
  repositories_added?: readonly unknown[];
}

/** Why none of the repositories that the App was given is set up by itself; null where all are. */
export function unchosen(payload: Selection): string | null {
  const { repositories = [], repositories_added: added = [] } = payload;
  const count = repositories.length + added.length;
  const selection = payload.repository_selection ?? payload.installation?.repository_selection;
  if (count === 0) return 'no repository was given';
  if (selection !== 'selected') return 'the App was given all repositories';
  if (count > MOST_CHOSEN) return `${count} repositories were selected, more than ${MOST_CHOSEN}`;
  return null;
}
