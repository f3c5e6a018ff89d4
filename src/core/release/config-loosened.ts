// A release that loosens the configuration: it is held until a maintainer stands for that.
import { looseningApproval } from '../config/loosening-approval.js';
import type { Loosening } from '../config/loosenings.js';
import type { DecisionFacts } from '../facts.js';
import { byReference, numberOf } from '../refs.js';
import type { Reason } from './types.js';

const MOST_TOLD = 5;

function listed(looser: readonly Loosening[]): string {
  const told = looser
    .slice(0, MOST_TOLD)
    .map(({ text, because }) => (because ? `${text} (because of ${because})` : text));
  const more = looser.length - told.length;
  return [...told, ...(more > 0 ? [`${more} more`] : [])].join('; ');
}

/** A reason for each pull request that loosens it and whose last push no maintainer approved. */
export function configLoosened({ configChange: facts, config }: DecisionFacts): Reason[] {
  if (!facts) return [];
  const { looser } = facts;
  if (looser.length === 0) return [];
  const pulls = [...facts.pulls].sort((a, b) => byReference(a.ref, b.ref));
  return pulls.flatMap((pull) => {
    const { missing } = looseningApproval(pull, facts.roles, config.maintainers);
    if (missing === null) return [];
    return [
      {
        verdict: 'hold' as const,
        test: 'config-loosened',
        incident: null,
        kind: null,
        policy: null,
        message: `#${numberOf(pull.ref)} makes the configuration looser: ${listed(looser)}. ${missing}.`,
        owner: null,
        action: `Ask a maintainer who is not @${pull.author} to approve the last push of #${numberOf(pull.ref)} by a review that says why`,
        url: pull.url,
      },
    ];
  });
}
