// Whether a release rolls anything out: what changes evals and gate alone is not held for an incident.

import { CONFIG_PATH } from '../config/constants.js';
import { matchesAny } from '../config/globs.js';
import type { DecisionFacts } from '../facts.js';
import { kindOfPath } from '../incident/ledger/match.js';
import { hasSharedHead } from '../incident/ledger/whose.js';
import { repositoryRef } from '../refs.js';
import { changedPaths } from './changed-paths.js';

const CODEOWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/**
 * Whether every file is an eval, our configuration or CODEOWNERS, and none is an agent's. A shared
 * branch is a release whatever it brings this time.
 */
export function rollsNothingOut({
  release,
  config,
  evidence,
}: Pick<DecisionFacts, 'release' | 'config' | 'evidence'>): boolean {
  const { files, own: judged, lastRelease } = release;
  if (files.length === 0 || judged.length === 0 || lastRelease) return false;
  if (judged.some(({ filesComplete }) => !filesComplete)) return false;
  const home = repositoryRef(release.repository);
  const defaultBranches = { ...evidence.defaultBranches, [home]: release.defaultBranch };
  const branches = { defaultBranches, mergedInto: evidence.mergedInto };
  if (judged.some((pull) => hasSharedHead(pull, branches, config))) return false;
  const guarded = [
    ...Object.values(config.workflows).flat(),
    ...config.release.policies.flatMap((policy) =>
      policy.kind === 'approval' ? policy.paths : [],
    ),
  ];
  return changedPaths(files).every(
    (path) =>
      (path === CONFIG_PATH || CODEOWNERS.includes(path) || kindOfPath(path, config) === 'eval') &&
      !matchesAny(path, guarded),
  );
}
