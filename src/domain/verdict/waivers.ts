// Exceptions that maintainers wrote on the pull requests under judgement.
import { weighCommands } from '../commands/standing.js';
import type { DecisionFacts, OwnPull } from '../facts/types.js';
import type { Waiver } from '../ledger/types.js';

/** The latest waiver in force on one pull request; its author's own do not count. */
function waiverOn(pull: OwnPull, policy: string | null, facts: DecisionFacts): Waiver | null {
  const { roles } = facts.release;
  const { comments } = pull;
  const { config, now } = facts;
  const weighed = weighCommands({ comments, roles, config, author: '', now });
  for (const { request, command } of weighed.standing.reverse()) {
    const whole = request.name === 'waive-release' && policy === null;
    const one = request.name === 'waive-policy' && request.policy === policy;
    if (!whole && !one) continue;
    const { author, url } = command.comment;
    if (author === pull.author || now > `${request.until}T23:59:59.999Z`) continue;
    return { by: author, until: request.until, reason: request.reason, url };
  }
  return null;
}

/**
 * The waiver in force for the whole release (`null`) or for one policy. A merge group needs one on
 * each of its pull requests, and the one that ends first is what counts.
 */
export function releaseWaiver(policy: string | null, facts: DecisionFacts): Waiver | null {
  const waivers = facts.release.own.map((pull) => waiverOn(pull, policy, facts));
  if (waivers.includes(null)) return null;
  const standing = waivers.filter((waiver) => waiver !== null);
  return standing.sort((a, b) => a.until.localeCompare(b.until))[0] ?? null;
}
