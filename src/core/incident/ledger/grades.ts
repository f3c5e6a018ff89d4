// How well landed evals are proven, and whether that settles them.

import { isAtLeast } from '../../config/kinds.js';
import { type GradeFacts, noGrades } from '../../evidence/grades/facts.js';
import { type Graded, gradeIncident } from '../../evidence/grades/grade.js';
import { type RepositoryRef, repositoryOf, repositoryRef } from '../../refs.js';
import { isTraining } from './land.js';
import type { Entry, LedgerContext, Waiver } from './types.js';

/** Of what could not be read, so much is told. */
const MOST_UNREAD = 2;

/** Where the case of an entry has to run: what is released, or where its eval landed. */
function placeOf({ evidence }: Entry, { judged, repository }: LedgerContext) {
  if (judged) return repositoryRef(judged.repository);
  return evidence?.ref ? repositoryOf(evidence.ref) : repositoryRef(repository);
}

/** A decision and a training have no case that could run, and what was retired needs none. */
function hasCase(entry: Entry): boolean {
  const { status, decision, retired } = entry;
  return status === 'landed' && decision === 'none' && !retired && !isTraining(entry);
}

interface PlaceGrade {
  /** Null where nothing was looked for there. */
  read: GradeFacts | null;
  facts: GradeFacts;
  graded: Graded;
}

/** The grade of an incident by what ran in one repository. */
function gradeAt(
  repository: RepositoryRef,
  { config, evidence, copies, ref, judged, host }: LedgerContext,
): PlaceGrade {
  const read = evidence.grades?.find((one) => one.repository === repository) ?? null;
  const facts = read ?? noGrades(repository);
  // By itself an incident is never settled by a part of what there is; a release is held by the rest.
  const known = judged === null && facts.unread.length > 0 ? { ...facts, runs: [] } : facts;
  return {
    read,
    facts,
    graded: gradeIncident(ref, known, { config, copies, host, ever: judged === null }),
  };
}

/**
 * Adds to the landed evals of one incident how well they are proven.
 * @param waiver of evals, which lets one pass that is not proven.
 */
export function addGrades(
  entries: readonly Entry[],
  context: LedgerContext,
  waiver: Waiver | null,
): void {
  const asked = context.config.release.proof;
  const places = new Map<RepositoryRef, PlaceGrade>();
  for (const entry of entries.filter(hasCase)) {
    const repository = placeOf(entry, context);
    const place = places.get(repository) ?? gradeAt(repository, context);
    places.set(repository, place);
    const { read, facts, graded } = place;
    if (read || graded.cases.length > 0) entry.graded = graded;
    if (isAtLeast(graded.grade, asked)) continue;
    if (waiver) {
      Object.assign(entry, { status: 'waived', waiver });
      continue;
    }
    entry.unproven = true;
    entry.unknown ||= facts.unread.length > 0;
    const unread = facts.unread.slice(0, MOST_UNREAD).map(({ what, why }) => `Of ${what}: ${why}.`);
    const why = read ? [...unread, ...graded.why] : ['No run of its case was looked for here.'];
    entry.explanations.push(...why);
  }
}
