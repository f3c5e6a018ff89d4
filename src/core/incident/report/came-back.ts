// What the comment says of an incident that has come back: the earlier one, and what that asks of its eval.

import { newestAt, type ProofCopy } from '../../evidence/grades/copies.js';
import { numberOf } from '../../refs.js';
import { link } from '../../text/escape.js';
import { speaksOf } from './points.js';
import type { Step } from './review-step.js';

/** The latest earlier incident of the same class, workflow and trigger kind. */
export interface CameBack {
  /** `owner/repo#12`, of the same repository. */
  ref: string;
  url: string;
  /** It is learned: what it taught was in force, and did not catch this one. */
  learned: boolean;
  /** When its case last passed before this one happened, as far as it was accepted, ISO 8601; null: nothing shows that. */
  green: string | null;
}

/** When a case last passed before something happened. @param since when that was, ISO 8601 */
export function greenBefore(copies: readonly ProofCopy[], since: string): string | null {
  return newestAt(copies.filter(({ at }) => Date.parse(at) <= Date.parse(since)));
}

function named({ ref, url }: CameBack): string {
  return link(`#${numberOf(ref)}`, url);
}

/** One line for the open part; few words, since they are few there. */
export function cameBackLine(earlier: CameBack | null): string[] {
  if (!earlier) return [];
  const { learned, green } = earlier;
  const state = learned ? 'learned' : 'not learned yet';
  const proof = green
    ? `; its case passed on ${green.slice(0, 10)}: its eval is too weak`
    : learned
      ? '; nothing shows that its case passed'
      : '';
  return [`♻️ Came back: class, workflow and trigger kind of ${named(earlier)}, ${state}${proof}.`];
}

/** Where the step asks for an eval, it asks for that of the earlier incident first. */
export function strengthened(step: Step, earlier: CameBack | null): Step {
  const asks = (...rules: string[]) =>
    step.points.some((point) => rules.some((rule) => speaksOf(point, rule)));
  const taught = earlier && (earlier.learned || earlier.green);
  if (!taught || !asks('eval-decision-missing', 'changes-nothing')) return step;
  const how = earlier.green ? 'gets stricter' : 'is run and gets stricter';
  const first = `decide in **Eval changes** how the eval of ${named(earlier)} ${how}, so that it catches this one`;
  const gate = asks('gate-decision-missing', 'changes-nothing')
    ? '; then one line in **Release gate changes**'
    : '';
  return { ...step, text: `${first}${gate}` };
}
