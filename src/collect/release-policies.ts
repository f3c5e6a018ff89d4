// Reads what the policies of a release ask for: conversations, checks, teams, every path.

import type { Policy } from '../core/config/schema.js';
import type { DecisionFacts, FileFacts, ReleaseFacts } from '../core/facts.js';
import { attempt, attemptReading, type Reading, together, whole } from '../github/attempt.js';
import { changedPaths } from '../github/changed-paths.js';
import type { Api } from '../github/client.js';
import { mapLimited } from '../github/pages.js';
import { readChecks } from '../github/read-checks.js';
import { readJudgedPulls } from '../github/read-judged-pulls.js';
import { readTeam } from '../github/read-team.js';
import { readMergedApprovals } from './merged-approvals.js';
import type { ReleaseReading } from './release-range.js';
import { teamsOf } from './reviewers.js';

/** What the readers of policies have to know. */
type PolicyContext = Pick<DecisionFacts, 'config' | 'host'>;

/** GitHub's caps can cut the list of files: the rest is read where paths decide. */
async function allFiles(
  api: Api,
  { release, start, listed }: ReleaseReading,
  { config }: PolicyContext,
): Promise<Reading<FileFacts[]>> {
  const guarded = config.release.policies.some((policy) => 'paths' in policy);
  const monorepo = config.release.incidents === 'open' && Object.keys(config.workflows).length > 0;
  if (listed || (!guarded && !monorepo)) return whole(release.files);
  const known = new Set(release.files.map(({ path }) => path));
  return attempt('the list of files', release.files, async () => {
    const paths = await changedPaths(api, release.repository, start, release.headSha);
    return [...release.files, ...paths.filter(({ path }) => !known.has(path))];
  });
}

/** Members by team; null where a team could not be read. */
async function readTeams(
  api: Api,
  policies: readonly Policy[],
): Promise<Reading<DecisionFacts['teams']>> {
  const teams = teamsOf(policies);
  const read = await mapLimited(teams, 2, (team) =>
    attempt(`the team ${team}`, null, () => readTeam(api, team)),
  );
  const { value, unread } = together(read);
  return { value: Object.fromEntries(teams.map((team, at) => [team, value[at] ?? null])), unread };
}

/** Reads it. @returns the release with conversations, roles, checks and all paths; the teams. */
export async function readPolicyFacts(
  api: Api,
  reading: ReleaseReading,
  context: PolicyContext,
): Promise<Reading<{ release: ReleaseFacts; teams: DecisionFacts['teams'] }>> {
  const { policies } = context.config.release;
  const { repository, headSha } = reading.release;
  const files = await allFiles(api, reading, context);
  const release = { ...reading.release, files: files.value };
  const { own: judged, roles } = release;
  const conversations = await attemptReading('the pull request', { own: judged, roles }, () =>
    readJudgedPulls(api, { ...context, release }),
  );
  const asksForChecks = policies.some(({ kind }) => kind === 'eval-check' || kind === 'canary');
  const checks = asksForChecks
    ? await attempt('the check runs and statuses', [], () => readChecks(api, repository, headSha))
    : whole([]);
  const teams = await readTeams(api, policies);
  const merged = await readMergedApprovals(api, release, context.config);
  return {
    value: {
      release: {
        ...release,
        ...conversations.value,
        checks: checks.value,
        ...(merged.value ? { merged: merged.value } : {}),
      },
      teams: teams.value,
    },
    unread: [files, conversations, checks, teams, merged].flatMap(({ unread }) => unread),
  };
}
