// The names that a repository has had, among those of other ones: GitHub leads from an old name to the new one.

import { type RepositoryRef, repositoryRef } from '../core/refs.js';
import { attempt, type Reading, together } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import { isForbidden, isGone } from '../github/errors.js';
import { mapLimited, repo } from '../github/pages.js';

/** Names that are looked up at most; each takes a request. */
const MOST_NAMES = 10;

/** The name that a repository has now; null where nobody shows it, so that it is not our own. */
async function nameOf(api: Api, name: RepositoryRef): Promise<RepositoryRef | null> {
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}', repo(name));
    return repositoryRef(data.full_name);
  } catch (error) {
    if (isGone(error) || isForbidden(error)) return null;
    throw error;
  }
}

/** Those of some names that mean a repository. @param home its name now */
export async function readFormerNames(
  api: Api,
  home: RepositoryRef,
  names: readonly RepositoryRef[],
): Promise<Reading<RepositoryRef[]>> {
  const others = [...new Set(names)].filter((name) => name !== home).sort();
  const what = (name: string) => `whether ${name} is a former name of ${home}`;
  const read = together(
    await mapLimited(others.slice(0, MOST_NAMES), 4, (name) =>
      attempt<RepositoryRef | null>(what(name), null, async () =>
        (await nameOf(api, name)) === home ? name : null,
      ),
    ),
  );
  const beyond = others
    .slice(MOST_NAMES)
    .map((name) => ({ what: what(name), why: `only ${MOST_NAMES} are looked up` }));
  return {
    value: read.value.flatMap((name) => name ?? []),
    unread: [...read.unread, ...beyond],
  };
}
