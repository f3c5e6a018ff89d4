// Adds what policies, waivers and approvals need of the pull requests under judgement, no more.

import type { DecisionFacts, JudgedPull, ReleaseFacts } from '../core/facts.js';
import { commandAuthors } from '../core/incident/commands/accepted.js';
import { mention } from '../core/mentions.js';
import { resolveReference } from '../core/refs.js';
import { countedApprovals } from '../core/release/approvals.js';
import { touched } from '../core/release/policies/paths.js';
import { claimsOfJudged } from '../core/release/said.js';
import { attempt, type Reading, together, whole } from './attempt.js';
import type { Api } from './client.js';
import { hasNoGraphql } from './graphql.js';
import { mapLimited, repo } from './pages.js';
import { readComments } from './read-incident.js';
import { readReviews } from './read-reviews.js';
import { readRoles } from './read-roles.js';
import { settleEdits } from './settle-edits.js';

/** Later than any approval. */
const NOT_KNOWN: string | null = '9999-12-31T00:00:00Z';

/**
 * When the text of a pull request was last edited. Only GraphQL tells; without it any update may
 * have been an edit.
 */
async function readEdited(api: Api, pull: JudgedPull): Promise<string | null> {
  const { repository, number } = resolveReference(pull.ref, '');
  interface Answer {
    repository: { pullRequest: { lastEditedAt: string | null } | null } | null;
  }
  const query = `query ($owner: String!, $repo: String!, $number: Int!) {
    repository(owner: $owner, name: $repo) { pullRequest(number: $number) { lastEditedAt } }
  }`;
  try {
    const answer = await api.graphql<Answer>(query, { ...repo(repository), number });
    const edited = answer.repository?.pullRequest?.lastEditedAt;
    return edited === undefined ? NOT_KNOWN : edited;
  } catch (error) {
    if (!hasNoGraphql(error)) throw error;
    return pull.updatedAt ?? NOT_KNOWN;
  }
}

type JudgedContext = Pick<DecisionFacts, 'config' | 'host' | 'release'>;

/** What approvals of the release are needed for. */
interface Asked {
  /** A policy guards paths that change. */
  policy: boolean;
  /** The pull requests claim what a maintainer has to approve. */
  claim: boolean;
  /** What ran on their heads counts as proof of an eval. */
  proof: boolean;
}

function askedOf(context: JudgedContext): Asked {
  const { config, release } = context;
  const { denied, contains } = claimsOfJudged(context);
  const guards = config.release.policies.some(
    (policy) => policy.kind === 'approval' && touched(policy.paths, release.files) !== null,
  );
  const claim = denied.length + contains.length > 0;
  return { policy: guards, claim, proof: config.release.proof !== 'landed' };
}

/** Adds what people said on one of them. */
async function readOne(
  api: Api,
  repository: string,
  pull: JudgedPull,
  asked: Asked,
): Promise<Reading<JudgedPull>> {
  const { number } = resolveReference(pull.ref, '');
  const [comments, reviews, edited] = await Promise.all([
    readComments(api, repository, number, null),
    asked.policy || asked.claim || asked.proof
      ? readReviews(api, repository, number)
      : { reviews: [], complete: true },
    asked.claim
      ? attempt(`when ${pull.ref} was edited`, NOT_KNOWN, () => readEdited(api, pull))
      : whole(null),
  ]);
  const cut = [
    ...(comments.complete ? [] : ['comments']),
    ...(reviews.complete ? [] : ['reviews']),
  ].map((what) => ({ what: `the ${what} of ${pull.ref}`, why: 'there are more than are read' }));
  return {
    value: {
      ...pull,
      comments: comments.comments,
      reviews: reviews.reviews,
      editedAt: edited.value,
    },
    unread: [...cut, ...edited.unread],
  };
}

/** Reads comments, reviews where something asks for them, and the roles behind both. */
export async function readJudgedPulls(
  api: Api,
  context: JudgedContext,
): Promise<Reading<Pick<ReleaseFacts, 'own' | 'roles'>>> {
  const { repository } = context.release;
  const asked = askedOf(context);
  const read = together(
    await mapLimited(context.release.own, 2, (pull) => readOne(api, repository, pull, asked)),
  );
  const { value: judged, unread } = await settleEdits(api, read.value);
  const approvers = judged.flatMap((pull) => countedApprovals(pull).map(({ author }) => author));
  const people = judged.flatMap(({ author, bot, comments }) => [
    ...(bot ? [] : [author]),
    ...commandAuthors(comments),
  ]);
  const bots = judged.filter(({ bot }) => bot).map(({ author }) => [mention(author), 'write']);
  const roles = {
    ...(await readRoles(api, repository, [
      ...people,
      ...(asked.claim || asked.proof ? approvers : []),
    ])),
    ...Object.fromEntries(bots),
  };
  return { value: { own: judged, roles }, unread: [...read.unread, ...unread] };
}
