// Where the releases of a repository go, and what is required there.

import { RELEASE_CHECK } from '../core/checks/plan.js';
import { matchesAny } from '../core/config/globs.js';
import type { ReleasePlaces } from '../core/config/required.js';
import type { Config } from '../core/config/schema.js';
import { isRelease } from '../core/release/is-release.js';
import { attempt } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import { listRecentPulls } from '../github/open-pulls.js';
import { mapLimited } from '../github/pages.js';
import { branchesOf } from '../github/read-pulls.js';
import { readBranchNames, readBranchRules } from '../github/read-rules.js';

/** Release branches whose rules are read; each takes two requests. */
const MOST_BRANCHES = 10;

/** Reads it. Never throws: what fails is named. */
export async function readReleasePlaces(
  api: Api,
  repository: string,
  config: Config,
): Promise<ReleasePlaces> {
  const [branches, pulls] = await Promise.all([
    attempt('the branches', null, () => readBranchNames(api, repository)),
    attempt('the pull requests', null, () => listRecentPulls(api, repository)),
  ]);
  const names = branches.value?.names ?? [];
  const matching = names.filter((name) => matchesAny(name, config.release.base));
  const targets = (pulls.value ?? [])
    .filter((pull) => isRelease(branchesOf(pull), config))
    .map(({ base }) => base.ref);
  const found = [...new Set([...targets, ...matching])];
  const rules = await mapLimited(found.slice(0, MOST_BRANCHES), 2, (branch) =>
    readBranchRules(api, repository, branch, RELEASE_CHECK),
  );
  return {
    branches: found,
    looked: {
      branches: branches.value?.complete ? names.length : null,
      pulls: pulls.value?.length ?? null,
    },
    rules,
  };
}
