// The one act of an incident that matters most now, and who could take it.

import type { IncidentFacts } from '../../facts.js';
import type { Assessment } from '../assess.js';
import type { Review } from '../review.js';
import { hasBegun } from './begun.js';
import { type CameBack, strengthened } from './came-back.js';
import { changeStep, decisionStep } from './change-step.js';
import { harmStep } from './harm.js';
import type { Point } from './points.js';
import { factsStep, firstFactsStep, reviewStep, type Step, unjudgedStep } from './review-step.js';
import { whoCouldTake } from './who.js';

/** What a review that has not begun asks for once the harm has ended. */
const BEGIN =
  'nothing more for now: the harm is stopped. The review begins with **Trigger**, what started it, and **Failed control**, what should have contained it';

function lastStep(assessed: Assessment, review: Review, who: string): string {
  if (review.stage !== 'learned') return changeStep(assessed, who);
  const decision = decisionStep(assessed);
  if (decision) return `${decision} — ${who}`;
  const owed = assessed.severity.serious
    ? 'every owed change has landed or is waived'
    : 'an incident of this severity owes no change';
  return `nothing; ${owed}. A release is not held for it.`;
}

/**
 * One sentence; people are named, never pinged. @param points what the review owes, gravest first
 * @param earlier the incident of which this one is a recurrence
 */
export function nextStep(
  incident: IncidentFacts,
  assessed: Assessment,
  review: Review,
  points: readonly Point[],
  earlier: CameBack | null = null,
): Step {
  const who = whoCouldTake(incident, assessed);
  const harm = harmStep(assessed);
  if (harm && review.stage !== 'learned') return { text: `${harm} — ${who}`, points: [] };
  if (!hasBegun(assessed)) {
    const step = firstFactsStep(points);
    return step
      ? { ...step, text: `${step.text} — ${who}. The rest can wait.` }
      : { text: `${BEGIN} — ${who}`, points: [] };
  }
  const step = reviewStep(assessed, points) ?? factsStep(assessed, points) ?? unjudgedStep(points);
  if (step) return { ...step, text: `${strengthened(step, earlier).text} — ${who}` };
  const closed =
    incident.state === 'closed' && review.stage !== 'learned'
      ? 'this incident is closed, but it is not learned: '
      : '';
  return { text: `${closed}${lastStep(assessed, review, who)}`, points: [] };
}
