// What the review still owes, merged where one line of the issue mends several findings.

import type { Assessment } from '../assess.js';
import { type SectionKey, sectionOf } from '../form/definition.js';
import type { Review } from '../review.js';
import type { Finding, Level } from '../rules/rule.js';
import { hasReached } from '../stages.js';

/** Findings that are mended together. */
export interface Point {
  /** Labels of the sections they speak of. */
  sections: string[];
  level: Level;
  findings: Finding[];
  /** They are one: what stands in the trigger belongs in the failed control, and the other way round. */
  swapped: boolean;
}

const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

/** What matters first: what the review is worth, then everything else as the rules list it. */
const GRAVEST = [
  'trigger-missing',
  'control-missing',
  'trigger-is-control',
  'control-is-trigger',
  'trigger-control-same',
  'trigger-mixed',
  'control-mixed',
  'blames-model',
  'blames-person',
  'primary-class-missing',
  'changes-nothing',
  'eval-decision-missing',
  'gate-decision-missing',
  'prompt-only-fix',
  'metric-vague',
  'change-without-owner',
  'gate-owner-missing',
];

/** Rules whose findings another section's line mends. */
const MENDED_IN: Readonly<Record<string, SectionKey>> = {
  'no-alert-fired': 'alertChanges',
  'urgent-found-by-people': 'alertChanges',
  'alert-without-examples': 'alertChanges',
  'owner-not-obvious': 'alertChanges',
  'evidence-gap-without-task': 'evidenceTasks',
  'gate-kind-missing': 'gateChangeKinds',
};
const TOGETHER = new Set(['fact-missing', 'detection-incomplete', 'change-without-due']);
const SWAP = ['trigger-is-control', 'control-is-trigger'];

function placeOf(finding: Finding, swapped: boolean): string {
  const { rule, section, level } = finding;
  if (swapped && SWAP.includes(rule)) return 'swapped';
  if (TOGETHER.has(rule)) return `${rule} ${level}`;
  const key = MENDED_IN[rule];
  return key ? sectionOf(key).label : section;
}

function rank({ level, findings }: Point): number {
  const known = findings.map(({ rule }) => GRAVEST.indexOf(rule)).filter((at) => at >= 0);
  const at = known.length > 0 ? Math.min(...known) : GRAVEST.length;
  return LEVELS.indexOf(level) * 100 + at;
}

/** Findings that a comment may show or count now, the gravest first, merged. */
export function pointsOf(assessed: Assessment, review: Review): Point[] {
  // A review that has begun is shown whatever facts are missing; else what waits is counted.
  const stage = review.stage === 'reported' ? 'in-review' : review.stage;
  const shown = review.findings.filter(({ from }) => assessed.asked || hasReached(stage, from));
  const swapped = SWAP.every((id) =>
    shown.some(({ rule, level }) => rule === id && level !== 'note'),
  );
  const places = new Map<string, Finding[]>();
  for (const finding of shown) {
    const place = placeOf(finding, swapped);
    places.set(place, [...(places.get(place) ?? []), finding]);
  }
  const points = [...places].map(([place, all]): Point => {
    const findings = [...all].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
    const sections = [...new Set(findings.map(({ section }) => section))];
    const level = findings[0]?.level ?? 'note';
    return { sections, level, findings, swapped: place === 'swapped' };
  });
  return points.sort((a, b) => rank(a) - rank(b));
}

/** Whether a point is about a rule. */
export function speaksOf(point: Point, rule: string): boolean {
  return point.findings.some((finding) => finding.rule === rule);
}
