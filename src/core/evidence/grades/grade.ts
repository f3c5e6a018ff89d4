// How well the eval of one incident is proven, by what ran on the released commit and by what was copied.

import type { Grade } from '../../config/kinds.js';
import type { Config } from '../../config/schema.js';
import type { IssueRef } from '../../refs.js';
import { isGreen } from '../show.js';
import { failsRecorded, live, type RanCase, ranCases } from './cases.js';
import { type CaseAt, caseName, copiesOf, type ProofCopy } from './copies.js';
import { countingEvidence } from './counting.js';
import type { GradeFacts } from './facts.js';
import { placeOfRun } from './which-commit.js';
import { isRecordedOnly, whyLanded, whyNoBetter } from './why.js';

/** A case that passed in every run. */
export interface GreenCase {
  /** Null where only its copy tells of it. */
  name: string | null;
  runs: number;
  repository: string;
  sha: string;
  run: number;
  attempt: number;
  /** Page of that attempt. */
  url: string;
  /** When its run was started, ISO 8601. */
  at: string;
  catches: boolean;
  red: ProofCopy['red'];
}

/** How well an eval is proven. */
export interface Graded {
  grade: Grade;
  /** The cases that show it; none where it is no more than landed. */
  cases: GreenCase[];
  /** Why it is not better, one sentence each. */
  why: string[];
  /** What of it is to be copied into the comment. */
  accepted: ProofCopy[];
  /** Cases that do not pass, of which no copy stands. */
  failing: CaseAt[];
  /** One of them failed or broke in a run, and was not just left out. */
  broken: boolean;
}

/** Whether every run of it passed on what is released, and it tells recorded outputs apart or none. */
function isPresent({ all }: RanCase): boolean {
  const { runs, failed } = all.recorded;
  return isGreen(live(all)) && (failed === 0 || failed === runs);
}

type Where = Pick<GreenCase, 'repository' | 'run' | 'attempt'>;

function urlOf({ repository, run, attempt }: Where, host: string): string {
  return `https://${host}/${repository}/actions/runs/${run}/attempts/${attempt}`;
}

function acceptedOf(
  one: RanCase,
  copies: readonly ProofCopy[],
  { repository }: GradeFacts,
): ProofCopy {
  const { all, from, red } = one;
  const name = caseName(all.case);
  const ofCase = copies.filter((copy) => copy.case === name);
  const { run, attempt } = from;
  return {
    ...{ repository, sha: run.sha, case: name, runs: live(all).runs },
    ...{ run: run.id, attempt, at: run.at },
    // Rows of now say more than what was copied.
    catches:
      all.recorded.runs > 0
        ? failsRecorded(all)
        : ofCase.some(({ catches, sha }) => catches && sha === run.sha),
    red: red ?? ofCase.find((copy) => copy.red)?.red ?? null,
  };
}

function greenOf({ case: _, ...copy }: ProofCopy, name: string | null, host: string): GreenCase {
  return { ...copy, name, url: urlOf(copy, host) };
}

function gradeOf(cases: readonly GreenCase[]): Grade {
  if (cases.some(({ red }) => red)) return 'proven';
  if (cases.some(({ catches }) => catches)) return 'catches';
  return cases.length > 0 ? 'present' : 'landed';
}

/** Copies that count where nothing of their case ran. @param ever of any commit */
function countingCopies(
  copies: readonly ProofCopy[],
  ran: readonly RanCase[],
  facts: GradeFacts,
  fresh: boolean,
  ever: boolean,
): ProofCopy[] {
  const known = new Set(ran.map(({ all }) => caseName(all.case)));
  const ofIncident = copies
    .filter((copy) => !known.has(copy.case))
    .filter((copy) => ever || 'rank' in placeOfRun(copy.sha, facts, fresh));
  // The newest of each case.
  const latest = [...ofIncident].sort((a, b) => a.at.localeCompare(b.at));
  return [...new Map(latest.map((copy) => [copy.case, copy])).values()];
}

interface GradeOptions {
  config: Config;
  /** GitHub server. */
  host: string;
  /** What the comment of the incident holds. */
  copies: readonly ProofCopy[];
  /** What was accepted once settles it, whatever the commit: the incident by itself. */
  ever: boolean;
}

/** Grades the eval of an incident; pure. @param ref the incident */
export function gradeIncident(
  ref: IssueRef,
  facts: GradeFacts,
  { config, copies, ever, host }: GradeOptions,
): Graded {
  const { fresh } = config.release;
  const { counting, refused } = countingEvidence(facts, config);
  const ran = ranCases(ref, counting, facts.sha);
  const copiesHere = copiesOf(copies, facts.repository);
  const open = ran.filter((one) => !isPresent(one));
  const accepted = ran
    .filter(isPresent)
    .map((one) => ({ one, copy: acceptedOf(one, copiesHere, facts) }));
  const caught = (name: string) =>
    ever && copiesHere.some((copy) => copy.catches && copy.case === name);
  const green = accepted.map(({ one, copy }) => {
    const { runs } = one.all.recorded;
    const catches = copy.catches || (runs === 0 && caught(copy.case));
    return greenOf({ ...copy, catches }, one.all.case, host);
  });
  const kept = countingCopies(copiesHere, ran, facts, fresh, ever).map((copy) =>
    greenOf(copy, null, host),
  );
  const bad = open.filter((one) => !isRecordedOnly(one));
  const cases = bad.length > 0 ? [] : [...green, ...kept];
  const grade = gradeOf(cases);
  const at = ({ all, from }: RanCase): CaseAt => ({
    repository: facts.repository,
    sha: from.run.sha,
    case: caseName(all.case),
  });
  return {
    grade,
    cases,
    why:
      grade === 'landed'
        ? whyLanded(ref, open, ran.length > 0 ? null : facts.sha, refused)
        : whyNoBetter(grade, ran),
    accepted: bad.length + facts.unread.length > 0 ? [] : accepted.map(({ copy }) => copy),
    failing: bad.map(at),
    broken: bad.some(({ all }) => live(all).failed + live(all).errors > 0),
  };
}
