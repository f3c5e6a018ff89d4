// Adds what policies, waivers and approvals need of the release pull request, and no more.
import { commandAuthors } from '../domain/commands/standing.js';
import type { DecisionFacts, ReviewFacts } from '../domain/facts/types.js';
import { findLinks } from '../domain/verdict/links.js';
import type { Api } from './client.js';
import { statusOf } from './errors.js';
import { mapLimited, PAGE_SIZE, readPages, repo } from './pages.js';
import { readComments } from './read-incident.js';
import type { WirePull } from './read-pulls.js';
import { readChecks } from './read-release.js';
import { readRoles } from './read-roles.js';

async function readReviews(api: Api, repository: string, number: number): Promise<ReviewFacts[]> {
  const { items } = await readPages(
    (page) =>
      api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...repo(repository),
        pull_number: number,
        per_page: PAGE_SIZE,
        page,
      }),
    10,
  );
  return items.map((review) => ({
    author: review.user?.login ?? 'ghost',
    state: review.state,
    commit: review.commit_id ?? '',
    at: review.submitted_at ?? '',
  }));
}

/** Members of a team; null where they may not be read. */
export async function readTeam(api: Api, team: string): Promise<string[] | null> {
  const [org = '', slug = ''] = team.slice(1).split('/');
  try {
    const { items } = await readPages(
      (page) =>
        api.request('GET /orgs/{org}/teams/{team_slug}/members', {
          org,
          team_slug: slug,
          per_page: PAGE_SIZE,
          page,
        }),
      10,
    );
    return items.map((member) => member.login);
  } catch (error) {
    if (statusOf(error) === 0) throw error;
    return null;
  }
}

/** Reads the pull request's comments and, where something asks for them, reviews and checks. */
export async function readReleasePull(
  api: Api,
  facts: DecisionFacts,
  wire: WirePull,
): Promise<void> {
  const { release, config } = facts;
  const { repository } = release;
  const author = wire.user?.login ?? 'ghost';
  const { policies } = config.release;
  const says = findLinks({ ...facts, listed: [] });
  const asksApproval =
    policies.some((policy) => policy.kind === 'approval') ||
    says.denied.length > 0 ||
    says.contains.length > 0;
  const [{ comments, complete }, reviews] = await Promise.all([
    readComments(api, repository, wire.number, null),
    asksApproval ? readReviews(api, repository, wire.number) : [],
  ]);
  if (!complete) facts.unread.push({ what: 'the comments of the pull request', why: 'too many' });
  const approvers = reviews.map((review) => review.author);
  const roles = await readRoles(api, repository, [
    author,
    ...commandAuthors(comments),
    ...approvers,
  ]);
  release.pull = {
    number: wire.number,
    url: wire.html_url,
    title: wire.title,
    body: wire.body ?? '',
    author,
    authorRole: roles[author.toLowerCase()] ?? 'none',
    comments,
    reviews,
    roles,
  };
  if (policies.some((policy) => policy.kind === 'eval-check' || policy.kind === 'canary')) {
    release.checks = await readChecks(api, repository, release.headSha);
  }
  const reviewers = policies.flatMap((policy) =>
    policy.kind === 'approval' ? policy.reviewers : [],
  );
  const teams = [
    ...new Set(reviewers.filter((who) => who.includes('/')).map((who) => who.toLowerCase())),
  ];
  const members = await mapLimited(teams, 2, (team) => readTeam(api, team));
  for (const [at, team] of teams.entries()) facts.teams[team] = members[at] ?? null;
}
