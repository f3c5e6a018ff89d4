// Which repositories the App sets up by itself: a few that somebody has just selected for it.
import type { Payload } from './payload.js';

/** So many pull requests nobody asked for are a help; more are a flood. */
export const MOST_CHOSEN = 10;

/** Why none of the repositories that the App was given is set up by itself; null where all are. */
export function unchosen(payload: Payload): string | null {
  const { repositories = [], repositories_added: added = [] } = payload;
  const count = repositories.length + added.length;
  const selection = payload.repository_selection ?? payload.installation?.repository_selection;
  if (count === 0) return 'no repository was given';
  if (selection !== 'selected') return 'the App was given all repositories';
  if (count > MOST_CHOSEN) return `${count} repositories were selected, more than ${MOST_CHOSEN}`;
  return null;
}
