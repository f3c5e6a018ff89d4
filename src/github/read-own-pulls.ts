// Adds what policies, waivers and approvals need of the pull requests under judgement, no more.
import { commandAuthors } from '../domain/commands/standing.js';
import type { DecisionFacts, OwnPull, ReviewFacts } from '../domain/facts/types.js';
import { resolveReference } from '../domain/record/references.js';
import { findLinks } from '../domain/verdict/links.js';
import type { Api } from './client.js';
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

/** Whether a policy or a claim in the pull requests' own text counts by an approval. */
function asksApproval(facts: DecisionFacts): boolean {
  const says = findLinks({ ...facts, listed: [] });
  return (
    facts.config.release.policies.some((policy) => policy.kind === 'approval') ||
    says.denied.length > 0 ||
    says.contains.length > 0
  );
}

async function readOne(
  api: Api,
  facts: DecisionFacts,
  pull: OwnPull,
  approvals: boolean,
): Promise<void> {
  const { repository } = facts.release;
  const { number } = resolveReference(pull.ref, '');
  const [comments, reviews] = await Promise.all([
    readComments(api, repository, number, null),
    approvals ? readReviews(api, repository, number) : { reviews: [], complete: true },
  ]);
  pull.comments = comments.comments;
  pull.reviews = reviews.reviews;
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
  const approvals = asksApproval(facts);
  await mapLimited(own, 2, (pull) => readOne(api, facts, pull, approvals));
  const people = own.flatMap(({ author, bot, comments, reviews }) => [
    ...(bot ? [] : [author]),
    ...commandAuthors(comments),
    ...reviews.map((review) => review.author),
  ]);
  const bots = own.filter(({ bot }) => bot).map(({ author }) => [author.toLowerCase(), 'write']);
  facts.release.roles = {
    ...(await readRoles(api, repository, people)),
    ...Object.fromEntries(bots),
  };
}
