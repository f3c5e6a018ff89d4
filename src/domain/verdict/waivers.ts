// Exceptions that maintainers wrote on the release pull request itself.
import { type Standing, weighCommands } from '../commands/standing.js';
import type { DecisionFacts } from '../facts/types.js';
import type { Waiver } from '../ledger/types.js';

/** Commands on the release pull request that count; its author's own do not. */
function releaseCommands(facts: DecisionFacts): Standing[] {
  const { pull } = facts.release;
  if (!pull) return [];
  const { comments, roles, author } = pull;
  const weighed = weighCommands({
    comments,
    roles,
    config: facts.config,
    author: '',
    now: facts.now,
  });
  return weighed.standing.filter(({ command }) => command.comment.author !== author);
}

/** The waiver in force for the whole release (`null`) or for one policy. */
export function releaseWaiver(policy: string | null, facts: DecisionFacts): Waiver | null {
  for (const { request, command } of releaseCommands(facts).reverse()) {
    const whole = request.name === 'waive-release' && policy === null;
    const one = request.name === 'waive-policy' && request.policy === policy;
    if (!whole && !one) continue;
    if (facts.now > `${request.until}T23:59:59.999Z`) continue;
    const { author, url } = command.comment;
    return { by: author, until: request.until, reason: request.reason, url };
  }
  return null;
}
