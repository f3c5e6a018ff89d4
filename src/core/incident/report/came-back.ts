// What the comment says of an incident that has come back: the earlier one, and what that asks of its eval.

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
}

function named({ ref, url }: CameBack): string {
  return link(`#${numberOf(ref)}`, url);
}

/** One line for the open part; few words, since they are few there. */
export function cameBackLine(earlier: CameBack | null): string[] {
  if (!earlier) return [];
  const { learned } = earlier;
  const state = learned ? 'learned: its eval is too weak' : 'not learned yet';
  return [`♻️ Came back: class, workflow and trigger kind of ${named(earlier)}, ${state}.`];
}

/** Where the step asks for an eval, it asks for that of the earlier incident first. */
export function strengthened(step: Step, earlier: CameBack | null): Step {
  const asks = (...rules: string[]) =>
    step.points.some((point) => rules.some((rule) => speaksOf(point, rule)));
  if (!earlier?.learned || !asks('eval-decision-missing', 'changes-nothing')) return step;
  const first = `decide in **Eval changes** how the eval of ${named(earlier)} gets stricter, so that it catches this one`;
  const gate = asks('gate-decision-missing', 'changes-nothing')
    ? '; then one line in **Release gate changes**'
    : '';
  return { ...step, text: `${first}${gate}` };
}
