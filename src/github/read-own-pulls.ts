// Adds what policies, waivers and approvals need of the pull requests under judgement, no more.

import type { DecisionFacts, OwnPull, ReviewFacts } from '../core/facts.js';
import { commandAuthors } from '../core/incident/commands/standing.js';
import { resolveReference } from '../core/refs.js';
import { standingApprovals } from '../core/release/approvals.js';
import { touched } from '../core/release/policies/paths.js';
import { ownClaims } from '../core/release/said.js';
import { attempt } from './attempt.js';
import type { Api } from './client.js';
import { statusOf } from './errors.js';
import { mapLimited, PAGE_SIZE, readPages, repo } from './pages.js';
import { readComments } from './read-incident.js';
import { readRoles } from './read-roles.js';

const REVIEW_PAGES = 10;

async function readReviews(
  api: Api,
  repository: string,
  number: number,
): Promise<{ reviews: ReviewFacts[]; complete: boolean }> {
  const { items, complete } = await readPages(
    (page) =>
      api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...repo(repository),
        pull_number: number,
        per_page: PAGE_SIZE,
        page,
      }),
    REVIEW_PAGES,
  );
  const reviews = items.map((review) => ({
    author: review.user?.login ?? 'ghost',
    state: review.state,
    commit: review.commit_id ?? '',
    at: review.submitted_at ?? '',
  }));
  return { reviews, complete };
}

/** Later than any approval. */
const NOT_KNOWN: string | null = '9999-12-31T00:00:00Z';

/** When the text of a pull request was last edited; GitHub tells by GraphQL alone. */
async function readEdited(api: Api, repository: string, number: number): Promise<string | null> {
  interface Answer {
    repository: { pullRequest: { lastEditedAt: string | null } | null } | null;
  }
  const query = `query ($owner: String!, $repo: String!, $number: Int!) {
    repository(owner: $owner, name: $repo) { pullRequest(number: $number) { lastEditedAt } }
  }`;
  try {
    const answer = await api.graphql<Answer>(query, { ...repo(repository), number });
    return answer.repository?.pullRequest?.lastEditedAt ?? null;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** What approvals of the release are needed for. */
interface Asked {
  /** A policy guards paths that change. */
  policy: boolean;
  /** The pull requests claim what a maintainer has to approve. */
  claim: boolean;
}

function askedOf(facts: DecisionFacts): Asked {
  const { config, release } = facts;
  const { denied, contains } = ownClaims(facts);
  const guards = config.release.policies.some(
    (policy) => policy.kind === 'approval' && touched(policy.paths, release.files) !== null,
  );
  return { policy: guards, claim: denied.length + contains.length > 0 };
}

async function readOne(api: Api, facts: DecisionFacts, pull: OwnPull, asked: Asked): Promise<void> {
  const { repository } = facts.release;
  const { number } = resolveReference(pull.ref, '');
  const [comments, reviews, edited] = await Promise.all([
    readComments(api, repository, number, null),
    asked.policy || asked.claim
      ? readReviews(api, repository, number)
      : { reviews: [], complete: true },
    asked.claim
      ? attempt(`when ${pull.ref} was edited`, facts.unread, NOT_KNOWN, () =>
          readEdited(api, repository, number),
        )
      : null,
  ]);
  pull.comments = comments.comments;
  pull.reviews = reviews.reviews;
  pull.editedAt = edited;
  const cut = [
    ...(comments.complete ? [] : ['comments']),
    ...(reviews.complete ? [] : ['reviews']),
  ];
  for (const what of cut) {
    facts.unread.push({ what: `the ${what} of ${pull.ref}`, why: 'there are more than are read' });
  }
}

/** Reads comments, reviews where something asks for them, and the roles behind both. */
export async function readOwnPulls(api: Api, facts: DecisionFacts): Promise<void> {
  const { own, repository } = facts.release;
  const asked = askedOf(facts);
  await mapLimited(own, 2, (pull) => readOne(api, facts, pull, asked));
  const approvers = own.flatMap((pull) => standingApprovals(pull).map(({ author }) => author));
  const people = own.flatMap(({ author, bot, comments }) => [
    ...(bot ? [] : [author]),
    ...commandAuthors(comments),
  ]);
  const bots = own.filter(({ bot }) => bot).map(({ author }) => [author.toLowerCase(), 'write']);
  facts.release.roles = {
    ...(await readRoles(api, repository, [...people, ...(asked.claim ? approvers : [])])),
    ...Object.fromEntries(bots),
  };
}
