// The release policies of the configuration: each judged, the open ones as reasons.
import { CONFIG_PATH } from '../../config/constants.js';
import type { Policy } from '../../config/schema.js';
import type { DecisionFacts } from '../../facts.js';
import type { Decision, Reason } from '../types.js';
import { releaseWaiver } from '../waivers.js';
import { judgeApproval } from './approval.js';
import { judgeCanary, judgeChecks } from './checks.js';
import { judgeFreeze } from './freeze.js';
import type { Outcome } from './outcome.js';
import { judgeRollback, judgeRouteNotes } from './sections.js';

function judgePolicy(policy: Policy, facts: DecisionFacts, contained: string[]): Outcome {
  switch (policy.kind) {
    case 'eval-check':
      return judgeChecks(policy.checks, facts);
    case 'canary':
      return judgeCanary(policy.check, facts);
    case 'approval':
      return judgeApproval(policy, facts);
    case 'route-notes':
      return judgeRouteNotes(policy.paths, policy.section, facts);
    case 'rollback':
      return judgeRollback(policy.section, facts);
    case 'freeze':
      return judgeFreeze(policy, facts, contained);
  }
}

function reasonOf(policy: Policy, outcome: Outcome, url: string | null): Reason {
  const because = policy.because ? ` (because of ${policy.because})` : '';
  return {
    verdict: outcome.state === 'unknown' ? 'collect-evidence' : 'hold',
    test: `policy-${policy.kind}`,
    incident: null,
    kind: null,
    policy: policy.id,
    message: `Policy ${policy.id}${because}: ${outcome.message}`,
    owner: policy.owner ?? null,
    action: outcome.action,
    url,
  };
}

/** Where a policy is mended that cannot be judged: in the configuration. */
function configUrl({ host, release }: DecisionFacts): string {
  return `https://${host}/${release.repository}/blob/${release.defaultBranch}/${CONFIG_PATH}`;
}

/**
 * Judges every policy.
 * @param contained canonical keys of incidents whose remedy this release brings.
 * @param url where the release is mended.
 */
export function judgePolicies(
  facts: DecisionFacts,
  contained: string[],
  url: string | null,
): { reasons: Reason[]; policies: Decision['policies']; ends: string[] } {
  const judged = facts.config.release.policies.map((policy) => {
    const outcome = judgePolicy(policy, facts, contained);
    const open = outcome.state === 'fail' || outcome.state === 'unknown';
    const waiver = open ? releaseWaiver(policy.id, facts) : null;
    const place = outcome.state === 'unknown' ? configUrl(facts) : url;
    const { id, kind, because = null, owner = null } = policy;
    const state = waiver ? ('waived' as const) : outcome.state;
    const holds = open && !waiver;
    return {
      shown: { id, kind, because, owner, state, action: waiver ? '' : outcome.action, waiver },
      reasons: holds ? [reasonOf(policy, outcome, place)] : [],
      ends: holds ? (outcome.ends ?? null) : null,
    };
  });
  return {
    reasons: judged.flatMap(({ reasons }) => reasons),
    policies: judged.map(({ shown }) => shown),
    ends: judged.flatMap(({ ends }) => ends ?? []),
  };
}
