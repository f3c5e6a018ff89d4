// How well the eval of one incident is proven, by what ran on the released commit and by what was copied.

import type { Grade } from '../../config/kinds.js';
import type { Config } from '../../config/schema.js';
import { type IssueRef, issueRef } from '../../refs.js';
import { said } from '../proven.js';
import { isGreen } from '../show.js';
import { failsRecorded, live, type RanCase, ranCases } from './cases.js';
import { type CaseAt, caseName, copiesOf, type ProofCopy } from './copies.js';
import { countingEvidence, type RefusedEvidence } from './counting.js';
import type { GradeFacts } from './facts.js';
import { placeOfRun } from './which-commit.js';

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
}

const MOST_WHY = 3;

/** Whether every run of it passed on what is released, and it tells recorded outputs apart or none. */
function isPresent({ all }: RanCase): boolean {
  const { runs, failed } = all.recorded;
  return isGreen(live(all)) && (failed === 0 || failed === runs);
}

/** It graded recorded outputs alone, so that no agent ran. */
function isRecordedOnly({ all }: RanCase): boolean {
  return live(all).runs === 0 && all.recorded.runs > 0;
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
  const own = copies.filter((copy) => copy.case === name);
  const { run, attempt } = from;
  return {
    ...{ repository, sha: run.sha, case: name, runs: live(all).runs },
    ...{ run: run.id, attempt, at: run.at },
    // Rows of now say more than what was copied.
    catches: all.recorded.runs > 0 ? failsRecorded(all) : own.some(({ catches }) => catches),
    red: red ?? own.find((copy) => copy.red)?.red ?? null,
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
    const own = live(one.all);
    if (isGreen(own)) return `${name} fails some recorded outputs and passes others.`;
    return `${name} did not pass in every run: ${said(own)}.`;
  });
}

/** What would make it better. */
function whyNoBetter(grade: Grade, ran: readonly RanCase[]): string[] {
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
  return [...catches, ...(red.length > 0 ? red : ['No run on the failing version is known.'])];
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
  const own = copies
    .filter((copy) => !known.has(copy.case))
    .filter((copy) => ever || 'rank' in placeOfRun(copy.sha, facts, fresh));
  // The newest of each case.
  const latest = [...own].sort((a, b) => a.at.localeCompare(b.at));
  return [...new Map(latest.map((copy) => [copy.case, copy])).values()];
}

export interface GradeOptions {
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
  const own = copiesOf(copies, facts.repository);
  const open = ran.filter((one) => !isPresent(one));
  const accepted = ran.filter(isPresent).map((one) => ({ one, copy: acceptedOf(one, own, facts) }));
  const green = accepted.map(({ one, copy }) => greenOf(copy, one.all.case, host));
  const kept = countingCopies(own, ran, facts, fresh, ever).map((copy) =>
    greenOf(copy, null, host),
  );
  const bad = open.filter((one) => !isRecordedOnly(one));
  const cases = bad.length > 0 ? [] : [...green, ...kept];
  const grade = gradeOf(cases);
  const why =
    grade === 'landed'
      ? [
          ...(ran.length > 0
            ? whyNotGreen(open)
            : [`No case that names it ran on ${facts.sha.slice(0, 7)}.`]),
          ...refused
            .filter((one) => concerns(one, ref))
            .map((one) => `${one.what} does not count: ${one.why}.`),
        ]
      : whyNoBetter(grade, ran);
  const at = ({ all, from }: RanCase): CaseAt => ({
    repository: facts.repository,
    sha: from.run.sha,
    case: caseName(all.case),
  });
  return {
    grade,
    cases,
    why: why.slice(0, MOST_WHY),
    accepted: bad.length > 0 ? [] : accepted.map(({ copy }) => copy),
    failing: bad.map(at),
  };
}
