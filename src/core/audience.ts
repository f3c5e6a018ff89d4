// Who may see what an incident says, by the repositories that show it and hold it.

import type { ReleaseFacts, Visibility } from './facts.js';
import { repositoryRef } from './refs.js';
import { hasRole } from './roles.js';

/**
 * Whether what one repository shows may tell what an issue of another says. Two private ones have
 * audiences that nothing compares; there it takes a configuration that names the incidents' one.
 */
export function mayShow(shown: Visibility, held: Visibility, configured: boolean): boolean {
  if (held === 'public') return true;
  if (held === 'internal' && shown === 'internal') return true;
  return configured && shown === 'private';
}

/** Whether a repository may be read for a release: for strangers, none but the release's own. */
export function mayFollow(
  repository: string,
  release: Pick<ReleaseFacts, 'repository' | 'own' | 'roles'>,
): boolean {
  const { own: judged, roles } = release;
  if (repositoryRef(repository) === repositoryRef(release.repository)) return true;
  return judged.every(({ author }) => hasRole(roles, author, 'write'));
}

/** Why something in another repository was not read. */
export const STRANGER = 'other repositories are not read for authors without write access';
