// Reads what the policies of a release ask for: conversations, checks, teams, every path.
import type { Policy } from '../core/config/schema.js';
import type { DecisionFacts } from '../core/facts.js';
import { attempt } from '../github/attempt.js';
import { changedPaths } from '../github/changed-paths.js';
import type { Api } from '../github/client.js';
import { mapLimited } from '../github/pages.js';
import { readOwnPulls } from '../github/read-own-pulls.js';
import { readChecks } from '../github/read-release.js';
import { readTeam } from '../github/read-team.js';

/** Teams that approval policies name, lower case. */
export function teamsOf(policies: readonly Policy[]): string[] {
  const reviewers = policies.flatMap((policy) =>
    policy.kind === 'approval' ? policy.reviewers : [],
  );
  return [...new Set(reviewers.map((who) => who.toLowerCase()))].filter((who) => who.includes('/'));
}

/** GitHub's caps cut the list of files at `cutAt`: the rest matters where paths decide. */
async function completePaths(api: Api, facts: DecisionFacts, cutAt: string): Promise<void> {
  const { release, config, unread } = facts;
  const guarded = config.release.policies.some((policy) => 'paths' in policy);
  const monorepo = config.release.incidents === 'open' && Object.keys(config.workflows).length > 0;
  if (!guarded && !monorepo) return;
  const paths = await attempt('the list of files', unread, [], () =>
    changedPaths(api, release.repository, cutAt, release.headSha),
  );
  const known = new Set(release.files.map(({ path }) => path));
  release.files.push(...paths.filter(({ path }) => !known.has(path)));
}

/** Reads it. @param cutAt where base and head parted, if the list of files was cut off. */
export async function readPolicyFacts(
  api: Api,
  facts: DecisionFacts,
  cutAt: string | null,
): Promise<void> {
  const { release, config, unread } = facts;
  const { policies } = config.release;
  if (cutAt) await completePaths(api, facts, cutAt);
  await attempt('the pull request', unread, undefined, () => readOwnPulls(api, facts));
  if (policies.some(({ kind }) => kind === 'eval-check' || kind === 'canary')) {
    release.checks = await attempt('the check runs', unread, [], () =>
      readChecks(api, release.repository, release.headSha),
    );
  }
  await mapLimited(teamsOf(policies), 2, async (team) => {
    facts.teams[team] = await attempt(`the team ${team}`, unread, null, () => readTeam(api, team));
  });
}
