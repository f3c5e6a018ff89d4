// Why an eval is not proven better, for people.

import type { Grade } from '../../config/kinds.js';
import { type IssueRef, issueRef } from '../../refs.js';
import { said } from '../proven.js';
import { isGreen } from '../show.js';
import { live, type RanCase } from './cases.js';
import type { RefusedEvidence } from './counting.js';

/** Sentences that are told. */
const MOST_WHY = 3;

/** It graded recorded outputs alone, so that no agent ran. */
export function isRecordedOnly({ all }: RanCase): boolean {
  return live(all).runs === 0 && all.recorded.runs > 0;
}

function concerns({ document }: RefusedEvidence, incident: IssueRef): boolean {
  return document === null || document.cases.some((one) => issueRef(one.incident) === incident);
}

function quoted(name: string): string {
  return `“${name.slice(0, 120)}”`;
}

/** Why cases that ran are not green. */
function whyNotGreen(open: readonly RanCase[]): string[] {
  return open.map((one) => {
    const name = quoted(one.all.case);
    if (isRecordedOnly(one)) {
      return `${name} graded recorded outputs alone; the same case has to run on what is released as well.`;
    }
    const graded = live(one.all);
    if (isGreen(graded)) return `${name} fails some recorded outputs and passes others.`;
    return `${name} did not pass in every run: ${said(graded)}.`;
  });
}

/** What would make it better. */
export function whyNoBetter(grade: Grade, ran: readonly RanCase[]): string[] {
  if (grade === 'proven') return [];
  const red = ran.flatMap(({ all, whyNotRed }) =>
    whyNotRed ? [`${quoted(all.case)} is not proven: ${whyNotRed}.`] : [],
  );
  const passes = ran.filter(({ all }) => all.recorded.runs > all.recorded.failed);
  const catches =
    grade === 'catches'
      ? []
      : passes.length > 0
        ? passes.map(({ all }) => `${quoted(all.case)} passes a recorded output of the incident.`)
        : ['No run graded a recorded output of the incident.'];
  const lacks = red.length > 0 ? red : ['No run on the failing version is known.'];
  return [...catches, ...lacks].slice(0, MOST_WHY);
}

/**
 * Why it is no more than landed.
 * @param open cases that ran and do not pass. @param sha commit on which none ran; null: some did.
 */
export function whyLanded(
  incident: IssueRef,
  open: readonly RanCase[],
  sha: string | null,
  refused: readonly RefusedEvidence[],
): string[] {
  const none = sha === null ? [] : [`No case that names it ran on ${sha.slice(0, 7)}.`];
  const not = refused
    .filter((one) => concerns(one, incident))
    .map((one) => `${one.what} does not count: ${one.why}.`);
  return [...none, ...whyNotGreen(open), ...not].slice(0, MOST_WHY);
}
