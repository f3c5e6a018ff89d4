// The step that makes the review worth something: one act for the gravest point.

import { clip, plain } from '../../text/escape.js';
import { fittingOptions } from '../advice/fitting.js';
import { asCode } from '../advice/samples.js';
import type { Assessment } from '../assess.js';
import { waiverOf } from '../ledger/build.js';
import { firstWords } from './count-words.js';
import { type Point, speaksOf } from './points.js';
import { joinAnd } from './words.js';

/** An act, and the points that it takes care of. */
export interface Step {
  text: string;
  points: Point[];
}

const ACTS: Readonly<Record<string, string>> = {
  'trigger-missing': 'say in **Trigger** what started it: the event or change, and when it came',
  'control-missing':
    'name in **Failed control** the eval, limit, approval, alert or owner that should have stopped it',
  'trigger-control-same':
    '**Trigger** and **Failed control** say one thing: keep there what started it, and here the safeguard that did not hold',
  'changes-nothing':
    'plan what changes: one line in **Eval changes** and one in **Release gate changes**',
  'eval-decision-missing': 'decide in **Eval changes** which eval will catch this class next time',
  'gate-decision-missing':
    'decide in **Release gate changes** what the next rollout has to pass that this one did not',
};
const SWAP =
  'swap **Trigger** and **Failed control**: the first tells of a safeguard, the second of what started it';
/** Points that one act answers together. */
const PAIRS: readonly [string, string, string][] = [
  [
    'trigger-missing',
    'control-missing',
    'say in **Trigger** what started it, and in **Failed control** what should have contained it',
  ],
  [
    'eval-decision-missing',
    'gate-decision-missing',
    'decide what changes: one line in **Eval changes**, one in **Release gate changes**',
  ],
];
const FACTS = 'fact-missing';
const MOST_NAMED = 5;

function classAct(own: Assessment): string {
  const { options, fit } = fittingOptions('primaryClass', own.record, own.context.config);
  const best = options.slice(0, Math.min(fit, 2)).map((option) => asCode(option));
  const fits = best.length === 0 ? '' : `; ${best.join(' or ')} may fit`;
  return `choose the **Primary failure class**${fits}`;
}

/** The first sentence of a finding and of its remedy. */
function inShort({ findings }: Point): string {
  const [first] = findings;
  if (!first) return '';
  const sentence = (text: string) => clip(/^.*?[.?!](?= |$)/.exec(text)?.[0] ?? text, 200);
  const said = [sentence(first.message), sentence(first.remedy)];
  const short = said.map((text) => plain(firstWords(text, 16), 200)).join(' ');
  return `**${plain(first.section, 80)}**: ${short.replace(/\.$/, '')}`;
}

function factsAct(sections: readonly string[]): string {
  const named = sections.slice(0, MOST_NAMED).map((section) => `**${plain(section, 80)}**`);
  const rest = sections.length - named.length;
  return `answer ${joinAnd([...named, ...(rest > 0 ? [`${rest} more`] : [])])}`;
}

/** The required facts that are open, as one act; null where none is, or a waiver covers them. */
export function factsStep(own: Assessment, points: readonly Point[]): Step | null {
  const facts = points.find((point) => speaksOf(point, FACTS) && point.level === 'error');
  if (!facts || waiverOf('facts', own.context)) return null;
  return { text: factsAct(facts.sections), points: [facts] };
}

/** The gravest error of the review itself, as one act; null where there is none. */
export function reviewStep(own: Assessment, points: readonly Point[]): Step | null {
  const errors = points.filter((point) => point.level === 'error' && !speaksOf(point, FACTS));
  const [first] = errors;
  if (!first) return null;
  if (first.swapped) return { text: SWAP, points: [first] };
  for (const [one, other, text] of PAIRS) {
    const second = errors.find((point) => point !== first && speaksOf(point, other));
    if (speaksOf(first, one) && second) return { text, points: [first, second] };
  }
  if (speaksOf(first, 'primary-class-missing')) return { text: classAct(own), points: [first] };
  const rule = first.findings[0]?.rule ?? '';
  return { text: ACTS[rule] ?? inShort(first), points: [first] };
}
