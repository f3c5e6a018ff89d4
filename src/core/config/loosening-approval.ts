// Whether a maintainer stands for a loosening of the configuration: by a review that says why.
import type { ConfigPull, ReviewFacts } from '../facts.js';
import { mention } from '../mentions.js';
import { countedApprovals } from '../release/approvals.js';
import { hasRole, type Role, type Roles } from '../roles.js';

/** Who approved; null where nobody did, with what is missing. */
export type LooseningApproval = { by: string; missing: null } | { by: null; missing: string };

/** Why an approval of the last push does not count; null where it does. */
function whyNot(author: string, reviews: readonly ReviewFacts[], roles: Roles, needed: Role) {
  if (!hasRole(roles, author, needed)) return `@${author} has not the role ${needed}`;
  const said = reviews.filter((review) => review.said);
  if (said.length === 0) return `@${author} approved without a text`;
  if (said.some(({ edited }) => edited === false)) return null;
  return said.every(({ edited }) => edited)
    ? `the review of @${author} was edited`
    : `whether the review of @${author} was edited could not be told`;
}

/**
 * Whether a maintainer who is not the author approved the head commit by a review with a text that
 * nobody edited. @param needed lowest role of a maintainer, by the configuration that holds now.
 */
export function looseningApproval(pull: ConfigPull, roles: Roles, needed: Role): LooseningApproval {
  const why: string[] = [];
  for (const { author } of countedApprovals(pull)) {
    const counted = pull.reviews.filter(
      (review) =>
        mention(review.author) === mention(author) &&
        review.state === 'APPROVED' &&
        review.commit === pull.headSha,
    );
    const against = whyNot(author, counted, roles, needed);
    if (against === null) return { by: author, missing: null };
    why.push(against);
  }
  const stale = pull.reviews.some(
    ({ state, commit }) => state === 'APPROVED' && commit !== pull.headSha,
  );
  if (why.length === 0 && stale) why.push('what was approved is older than the last push');
  const ask = `It takes an approving review with a text, after the last push, by somebody with the role ${needed} who is not @${pull.author}`;
  return { by: null, missing: why.length > 0 ? `${ask}; ${why.join(', ')}` : ask };
}
