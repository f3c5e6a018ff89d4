// A release that takes a lesson out: what landed an incident's eval or gate change stands no more.
import type { DecisionFacts, LessonFacts } from '../facts.js';
import type { ForceKind } from '../force/types.js';
import { takenOut } from '../incident/ledger/lesson.js';
import { FORCE_KINDS } from '../incident/ledger/match.js';
import { numberOf } from '../refs.js';
import { isShown } from './redact.js';
import type { Reason } from './types.js';
import { unverified } from './unverified.js';

function reasonOf(lesson: LessonFacts, kind: ForceKind, facts: DecisionFacts): Reason[] {
  const { incident, pull } = lesson;
  const taken = takenOut(lesson, kind, facts.config);
  if (!taken) return [];
  const { paths, why } = taken;
  const place = facts.release.own[0]?.url ?? null;
  if (taken.state === 'unknown') {
    const what = `Whether the ${kind} change of ${incident} stays`;
    const action = 'Run the gate again once it can be read';
    return [unverified({ test: 'unverified', what, why: why ?? '', action, url: place })];
  }
  const by = isShown(incident, facts) ? ` of #${numberOf(pull.ref)}` : '';
  return [
    {
      verdict: 'hold',
      test: 'lesson-removed',
      incident,
      kind,
      policy: null,
      message: `This release takes out the ${kind} change that ${incident} has taught: ${paths.join(', ')}${by} stands no more.`,
      owner: isShown(incident, facts) ? `@${pull.author}` : null,
      action: `Keep ${paths.join(', ')}, or land another ${kind} change that names ${incident} first`,
      url: place,
    },
  ];
}

/**
 * What a release takes out of what incidents have taught. In a roll-back, and where a release
 * contains an incident, it is said and does not hold: a fix must be able to ship.
 */
export function lessonsRemoved(facts: DecisionFacts, rollsBack: boolean): Reason[] {
  const reasons = facts.lessons.flatMap((lesson) =>
    FORCE_KINDS.flatMap((kind) => reasonOf(lesson, kind, facts)),
  );
  const said = new Set<string>();
  const distinct = reasons.filter(({ test, incident, kind }) => {
    const name = `${test} ${incident} ${kind}`;
    return !said.has(name) && said.add(name);
  });
  return rollsBack ? distinct.map((reason) => ({ ...reason, verdict: 'ship' })) : distinct;
}
