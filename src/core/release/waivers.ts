// Exceptions that maintainers wrote on the pull requests under judgement, and those that are none.

import type { DecisionFacts, JudgedPull } from '../facts.js';
import { type AcceptedCommand, weighCommands } from '../incident/commands/accepted.js';
import type { Command } from '../incident/commands/read.js';
import type { Waiver } from '../incident/ledger/types.js';
import { code } from '../text/escape.js';

/** A waiver that does not count, with the reason. */
export interface RefusedWaiver {
  by: string;
  /** As typed, shortened. */
  text: string;
  why: string;
  url: string;
}

/** Commands that other bots have on pull requests. */
const OTHERS = ['review', 'agenda', 'help', 'tasks'];

const USAGE =
  'it was not understood; expected `/waive release until <YYYY-MM-DD> because <reason>` or `/waive policy <id> until <YYYY-MM-DD> because <reason>`.';

function weigh(pull: JudgedPull, { release, config, now }: DecisionFacts) {
  const { comments } = pull;
  return weighCommands({
    on: 'release',
    comments,
    roles: release.roles,
    config,
    author: '',
    now,
  });
}

/** Why a command that is in order counts for nothing here; null where it counts. */
function problemOf({ request, command }: AcceptedCommand, pull: JudgedPull, facts: DecisionFacts) {
  if (request.name !== 'waive-release' && request.name !== 'waive-policy') return null;
  const { policies } = facts.config.release;
  if (command.comment.author === pull.author) return 'authors cannot waive their own release.';
  if (request.name === 'waive-policy' && !policies.some(({ id }) => id === request.policy)) {
    const known = policies.map(({ id }) => code(id)).join(', ') || 'none';
    return `there is no such policy; there are: ${known}.`;
  }
  return facts.now > endOf(request.until) ? `it ended on ${request.until}.` : null;
}

function endOf(until: string): string {
  return `${until}T23:59:59.999Z`;
}

/** The latest waiver in force on one pull request; its author's own do not count. */
function waiverOn(pull: JudgedPull, policy: string | null, facts: DecisionFacts): Waiver | null {
  for (const accepted of weigh(pull, facts).accepted.reverse()) {
    const { request, command } = accepted;
    const whole = request.name === 'waive-release' && policy === null;
    const one = request.name === 'waive-policy' && request.policy === policy;
    if ((!whole && !one) || problemOf(accepted, pull, facts)) continue;
    const { author, url } = command.comment;
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
  const valid = waivers.filter((waiver) => waiver !== null);
  return valid.sort((a, b) => (a.until < b.until ? -1 : 1))[0] ?? null;
}

/** Waivers on the pull requests under judgement that do not count, in the order they were written. */
export function refusedWaivers(facts: DecisionFacts): RefusedWaiver[] {
  return facts.release.own.flatMap((pull) => {
    const { accepted, rejected } = weigh(pull, facts);
    const show = ({ comment, name, text }: Command, why: string): RefusedWaiver[] =>
      OTHERS.includes(name) ? [] : [{ by: comment.author, text, why, url: comment.url }];
    const usage = ({ name, error }: Command) => (error && name === 'waive' ? USAGE : null);
    return [
      ...rejected.flatMap(({ command, why }) => show(command, usage(command) ?? why)),
      ...accepted.flatMap((one) => {
        const why = problemOf(one, pull, facts);
        return why ? show(one.command, why) : [];
      }),
    ];
  });
}
