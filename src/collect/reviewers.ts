// Looks up the reviewers that the policies of a configuration name, to tell whether they can approve.
import type { ReviewersFacts } from '../core/config/enforceable.js';
import type { Policy } from '../core/config/schema.js';
import { distinctLogins, type Mention } from '../core/mentions.js';
import type { Api } from '../github/client.js';
import { mapLimited } from '../github/pages.js';
import { readRoles } from '../github/read-roles.js';
import { readTeam } from '../github/read-team.js';

/** Teams, and people, that are looked up; each takes a request. */
const MOST_NAMED = 20;

function reviewersOf(policies: readonly Policy[]): Mention[] {
  return distinctLogins(
    policies.flatMap((policy) => (policy.kind === 'approval' ? policy.reviewers : [])),
  );
}

/** Teams that approval policies name, lower case. */
export function teamsOf(policies: readonly Policy[]): Mention[] {
  return reviewersOf(policies).filter((who) => who.includes('/'));
}

/** Reads them. @throws where GitHub fails for good. */
export async function readReviewers(
  api: Api,
  repository: string,
  policies: readonly Policy[],
): Promise<ReviewersFacts> {
  const teams = teamsOf(policies).slice(0, MOST_NAMED);
  const people = reviewersOf(policies)
    .filter((who) => !who.includes('/'))
    .slice(0, MOST_NAMED);
  const [members, roles] = await Promise.all([
    mapLimited(teams, 2, (team) => readTeam(api, team)),
    readRoles(
      api,
      repository,
      people.map((who) => who.slice(1)),
    ),
  ]);
  return { teams: Object.fromEntries(teams.map((team, at) => [team, members[at] ?? null])), roles };
}
