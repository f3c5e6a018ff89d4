// What `/retire` has ended: a landed change to which releases are held no more.

import type { AcceptedCommand } from '../commands/accepted.js';
import type { RetiredKind } from '../commands/read.js';

export interface Retirement {
  kind: RetiredKind;
  by: string;
  reason: string;
  /** ISO 8601. */
  at: string;
  url: string;
}

/** Every retirement among the commands that count. */
export function retirementsOf(commands: readonly AcceptedCommand[]): Retirement[] {
  return commands.flatMap(({ request, command: { comment } }) => {
    if (request.name !== 'retire') return [];
    const { author: by, createdAt: at, url } = comment;
    return [{ kind: request.kind, by, reason: request.reason, at, url }];
  });
}

/**
 * The retirement that covers what landed at a moment: a change that landed later stands again.
 * @param at ISO 8601; null: nobody knows, and then it is covered.
 */
export function retirementFor(
  kind: string,
  at: string | null,
  retirements: readonly Retirement[],
): Retirement | null {
  const covers = (one: Retirement) =>
    one.kind === kind && (at === null || Date.parse(at) <= Date.parse(one.at));
  return retirements.find(covers) ?? null;
}
