// The step that makes the review worth something: one act for the gravest point.

import { clip, plain } from '../../text/escape.js';
import { fittingOptions } from '../advice/fitting.js';
import { asCode } from '../advice/samples.js';
import type { Assessment } from '../assess.js';
import { waiverOf } from '../ledger/build.js';
import type { Finding } from '../rules/rule.js';
import { leavesOpen } from '../rules/too-long-to-judge.js';
import { firstWords } from './count-words.js';
import { type Point, speaksOf } from './points.js';
import { joinAnd } from './words.js';

/** An act, and the points that it takes care of. */
export interface Step {
  text: string;
  points: Point[];
}

/** By rule; `§` stands for the section. */
const ACTS: Readonly<Record<string, string>> = {
  'trigger-missing': 'say in § what started it: the event or change, and when it came',
  'control-missing':
    'name in § the eval, limit, approval, alert or owner that should have stopped it',
  'trigger-control-same':
    '**Trigger** and **Failed control** say one thing: keep there what started it, and here the safeguard that did not hold',
  'trigger-is-control':
    'does § tell of a safeguard? Then move that to **Failed control**, and say here what happened or changed',
  'control-is-trigger':
    'does § tell what started it? Then move that to **Trigger**, and name here the safeguard that should have held',
  'trigger-mixed': 'split §: leave the event there, and move the safeguard to **Failed control**',
  'control-mixed': 'split §: leave the safeguard there, and move the event to **Trigger**',
  'blames-model':
    'say in § what the system let happen and which control let it pass; the model’s choice explains too little',
  'blames-person': 'say in § what let the slip through; a person’s slip is at most what started it',
  'changes-nothing':
    'plan what changes: one line in **Eval changes** and one in **Release gate changes**',
  'eval-decision-missing': 'decide in § which eval will catch this class next time',
  'gate-decision-missing': 'decide in § what the next rollout has to pass that this one did not',
  'metric-vague':
    'turn the wish in § into something that one can see: a case, a number, a path or a check',
  'prompt-only-fix':
    'add in § what holds when the prompt is not followed: an eval, a limit, an approval or a gate',
  'change-without-owner':
    'name in § who decided that nothing changes: add `@user` or `@org/team` to the line',
  'too-long-to-judge':
    'leave in § a sentence or two a line: what is longer is not judged, and never counts as good',
  'gate-owner-missing':
    'name in § who owns the gate change: add `@user` or `@org/team` to the line',
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

function classAct(assessed: Assessment): string {
  const { options, fit } = fittingOptions('primaryClass', assessed.record, assessed.context.config);
  const best = options.slice(0, Math.min(fit, 2)).map((option) => asCode(option));
  const fits = best.length === 0 ? '' : `; ${best.join(' or ')} may fit`;
  return `choose the **Primary failure class**${fits}`;
}

function actOn({ rule, section }: Finding): string | undefined {
  return ACTS[rule]?.replace('§', `**${plain(section, 80)}**`);
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

/** The open ones of the first answers, without which nobody knows what happened. */
export function firstFactsStep(points: readonly Point[]): Step | null {
  const facts = points.find((point) => speaksOf(point, FACTS) && point.level === 'error');
  const first = (facts?.findings ?? []).filter(({ from }) => from === 'reported');
  if (first.length === 0) return null;
  return { text: factsAct(first.map(({ section }) => section)), points: [] };
}

/** The required facts that are open, as one act; null where none is, or a waiver covers them. */
export function factsStep(assessed: Assessment, points: readonly Point[]): Step | null {
  const facts = points.find((point) => speaksOf(point, FACTS) && point.level === 'error');
  if (!facts || waiverOf('facts', assessed.context)) return null;
  return { text: factsAct(facts.sections), points: [facts] };
}

/** What is too long to be judged, as one act: it keeps the review open without being an error. */
export function unjudgedStep(points: readonly Point[]): Step | null {
  const first = points.find(({ findings }) => findings.some(leavesOpen));
  const finding = first?.findings.find(leavesOpen);
  return first && finding ? { text: actOn(finding) ?? inShort(first), points: [first] } : null;
}

/** The gravest error of the review itself, as one act; null where there is none. */
export function reviewStep(assessed: Assessment, points: readonly Point[]): Step | null {
  const errors = points.filter((point) => point.level === 'error' && !speaksOf(point, FACTS));
  const [first] = errors;
  if (!first) return null;
  if (first.swapped) return { text: SWAP, points: [first] };
  for (const [one, other, text] of PAIRS) {
    const second = errors.find((point) => point !== first && speaksOf(point, other));
    if (speaksOf(first, one) && second) return { text, points: [first, second] };
  }
  if (speaksOf(first, 'primary-class-missing'))
    return { text: classAct(assessed), points: [first] };
  const act = first.findings[0] && actOn(first.findings[0]);
  return { text: act ?? inShort(first), points: [first] };
}
