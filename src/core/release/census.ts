// The census of a release: the cases of learned incidents that were accepted from here have to pass again.

import { isAtLeast } from '../config/kinds.js';
import type { ProofCopy } from '../evidence/grades/copies.js';
import { noGrades } from '../evidence/grades/facts.js';
import { type Graded, gradeIncident } from '../evidence/grades/grade.js';
import type { CensusIncident, DecisionFacts, Unverified } from '../facts.js';
import type { Waiver } from '../incident/ledger/types.js';
import { type IssueRef, issueRef, repositoryRef } from '../refs.js';
import { code } from '../text/escape.js';
import { isShown, redactReason } from './redact.js';
import type { Reason, Verdict } from './types.js';
import { unverified } from './unverified.js';

type CensusContext = Pick<
  DecisionFacts,
  'config' | 'host' | 'release' | 'evidence' | 'census' | 'shown' | 'incidentsRepository'
>;

/** A case that does not pass on what is released. */
interface Lack {
  incident: CensusIncident;
  graded: Graded;
}

/** The runs of the repository that is released, as far as they were read. */
function gradesHere({ evidence, release }: Pick<CensusContext, 'evidence' | 'release'>) {
  const home = repositoryRef(release.repository);
  return evidence.grades?.find(({ repository }) => repository === home) ?? noGrades(home);
}

/** Incidents of the census whose case is not known to pass; what nobody could read is left out. */
export function lacksOf(facts: Omit<CensusContext, 'shown' | 'incidentsRepository'>): Lack[] {
  const { config, host, census } = facts;
  const grades = gradesHere(facts);
  return (census?.incidents ?? []).flatMap((incident) => {
    const { ref, copies } = incident;
    const graded = gradeIncident(issueRef(ref), grades, { config, host, copies, ever: false });
    if (isAtLeast(graded.grade, 'present')) return [];
    // Where runs are unread nobody knows what they hold, unless one is known to fail.
    return grades.unread.length > 0 && !graded.broken ? [] : [{ incident, graded }];
  });
}

/** What was accepted first: since then each release is asked for it. */
export function firstOf(copies: readonly ProofCopy[]): ProofCopy | undefined {
  return [...copies].sort((a, b) => a.at.localeCompare(b.at))[0];
}

/** Whether no earlier release was asked: the last one is older than what was accepted. */
function isFirstAsked({ copies }: CensusIncident, { release, census }: CensusContext): boolean {
  const last = census?.lastReleaseAt ?? null;
  if (last !== null) return copies.every(({ at }) => Date.parse(at) > Date.parse(last));
  const first = firstOf(copies);
  return release.commits.some(({ sha }) => sha === first?.sha);
}

/**
 * Whether a release brings the fix of an incident that it contains. Of a closed one whose case an earlier release
 * was asked for the fix went out then; naming it again must not free this one.
 */
export function bringsFix(contained: readonly IssueRef[], facts: DecisionFacts): boolean {
  const named = <T extends { ref: string }>(among: readonly T[], ref: IssueRef) =>
    among.find((one) => issueRef(one.ref) === ref);
  return contained.some((ref) => {
    const asked = named(facts.census?.incidents ?? [], ref);
    const isClosed = named(facts.incidents, ref)?.state === 'closed';
    return !isClosed || !asked || isFirstAsked(asked, facts);
  });
}

/** Whether the configuration holds a release for an eval that is less than present. */
export function holdsForCases({ config: { release } }: Pick<CensusContext, 'config'>): boolean {
  return isAtLeast(release.proof, 'present') && release.block.includes('eval');
}

/** Why a case does not hold the release, as a sentence; null where it does. */
function whySpared(incident: CensusIncident, facts: CensusContext, brings: boolean): string | null {
  const { waiver } = incident;
  const { proof } = facts.config.release;
  if (waiver) {
    const { by, until, reason } = waiver;
    return `It does not hold: evals are waived by @${by} until ${until}: ${reason}`;
  }
  if (brings) return 'It does not hold, since this release brings the fix of an incident.';
  if (!isAtLeast(proof, 'present')) return `It does not hold, since release.proof is ${proof}.`;
  if (!holdsForCases(facts)) return 'It does not hold, since release.block names no eval.';
  return isFirstAsked(incident, facts)
    ? 'It does not hold yet, since no earlier release was asked for it; the next one is held.'
    : null;
}

function reasonOf({ incident, graded }: Lack, facts: CensusContext, brings: boolean): Reason {
  const { ref, owner, copies } = incident;
  const { host, release, config } = facts;
  const on = code(release.headSha.slice(0, 7));
  const since = firstOf(copies)?.at.slice(0, 10);
  const spared = whySpared(incident, facts, brings);
  const failing = graded.broken;
  const first = failing ? 'Mend what the case caught, and run' : 'Run';
  const said = [
    `${ref} has taught an eval case, accepted from here since ${since}, and it does not pass on what is released.`,
    ...graded.why.slice(0, 3),
    ...(spared ? [spared] : []),
  ];
  const reason: Reason = {
    verdict: spared ? 'ship' : 'hold',
    test: failing ? 'case-failing' : 'case-missing',
    incident: ref,
    kind: 'eval',
    policy: null,
    message: said.join(' '),
    owner: owner ?? config.review.owner ?? null,
    action: `${first} the evals on ${on} with ${code('mode: evidence')}, so that a case that names ${ref} passes; or a maintainer who did not report it retires it there: ${code('/retire eval because <reason>')}`,
    url: `https://${host}/${release.repository}/actions`,
  };
  return isShown(ref, facts) ? reason : { ...redactReason(reason), test: 'incident-not-ready' };
}

/**
 * What of it could not be read. Whoever may not see the incidents is told of the runs of the repository that is
 * released, and of all else only that there is something.
 */
export function censusUnread(facts: Omit<CensusContext, 'config' | 'host'>): Unverified[] {
  const unread = facts.census?.unread ?? [];
  if (isShown(`${facts.incidentsRepository}#0`, facts)) return unread;
  const runs = new Set(gradesHere(facts).unread.map(({ what }) => what));
  const hidden = unread.filter(({ what }) => !runs.has(what));
  if (hidden.length === 0) return unread;
  const why = 'some of what is kept of it could not be read';
  const passes = hidden.some(({ transient }) => transient) ? { transient: true } : {};
  return [
    ...unread.filter(({ what }) => runs.has(what)),
    { what: 'the proof of earlier evals', why, ...passes },
  ];
}

/** What could not be read is as grave as what it could say. */
function unreadReasons(facts: CensusContext, verdict: Verdict, url: string | null): Reason[] {
  const action = 'Run the gate again once it can be read';
  return censusUnread(facts).map(({ what, why }) => ({
    ...unverified({ test: 'unverified', what, why, action, url }),
    verdict,
  }));
}

/**
 * What the census has against a release, and the waivers on which that rests.
 * @param told incidents whose own reasons say that their eval is open.
 * @param brings the release brings a fix, which must be able to ship.
 * @param url where the release is mended.
 */
export function judgeCensus(
  facts: CensusContext,
  told: ReadonlySet<string>,
  brings: boolean,
  url: string | null,
): { reasons: Reason[]; waivers: Waiver[] } {
  const lacks = lacksOf(facts).filter(({ incident }) => !told.has(incident.ref));
  const holds = holdsForCases(facts) && !brings;
  return {
    reasons: [
      ...lacks.map((lack) => reasonOf(lack, facts, brings)),
      ...unreadReasons(facts, holds ? 'collect-evidence' : 'ship', url),
    ],
    waivers: holds ? lacks.flatMap(({ incident }) => incident.waiver ?? []) : [],
  };
}
