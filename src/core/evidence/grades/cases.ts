// The cases of one incident in what counts: their runs added up, rows of recorded outputs kept apart.

import { type IssueRef, issueRef } from '../../refs.js';
import type { EvidenceCase, EvidenceDocument } from '../document.js';
import { proveCases } from '../proven.js';
import type { CountingEvidence } from './counting.js';

/** Cases of one name, added up. */
function add(a: EvidenceCase, b: EvidenceCase): EvidenceCase {
  return {
    ...a,
    runs: a.runs + b.runs,
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    errors: a.errors + b.errors,
    skipped: a.skipped + b.skipped,
    recorded: {
      runs: a.recorded.runs + b.recorded.runs,
      failed: a.recorded.failed + b.recorded.failed,
    },
  };
}

/** Adds up the cases of documents; a case is an incident with a name. */
export function addUp(documents: readonly EvidenceDocument[]): EvidenceCase[] {
  const cases = new Map<string, EvidenceCase>();
  for (const one of documents.flatMap((document) => document.cases)) {
    const here = { ...one, incident: issueRef(one.incident) };
    const key = JSON.stringify([here.incident, here.case]);
    const known = cases.get(key);
    cases.set(key, known ? add(known, here) : here);
  }
  return [...cases.values()];
}

/**
 * A case without its rows of recorded outputs: those run no agent. Recorded rows that neither failed
 * nor passed are taken from what passed, so that they never make it greener.
 */
export function live(one: EvidenceCase): EvidenceCase {
  const { runs, passed, failed, errors, recorded } = one;
  const spared = recorded.runs - recorded.failed;
  const counts = {
    passed: Math.max(0, passed - spared),
    failed: failed - recorded.failed,
    errors: errors + Math.max(0, spared - passed),
  };
  return { ...one, ...counts, runs: runs - recorded.runs, recorded: { runs: 0, failed: 0 } };
}

/** Whether its grader fails each recorded output. */
export function failsRecorded({ recorded }: EvidenceCase): boolean {
  return recorded.runs > 0 && recorded.failed === recorded.runs;
}

/** What ran of a case on a commit that counts. */
export interface RanCase {
  /** All runs of it, recorded rows included. */
  all: EvidenceCase;
  /** The newest evidence of it. */
  from: CountingEvidence;
  /** The failing version on which it was red, and in how many runs; null where it was not. */
  red: { on: string; runs: number } | null;
  /** Why it is not proven, for people; null where it is, or where nothing tells. */
  whyNotRed: string | null;
}

/** Whether a document speaks of the agent of its own commit. */
function isOfItself({ document, run }: CountingEvidence, released: string): boolean {
  const { on, commit } = document;
  return on === null || on === commit || on === run.sha || on === released;
}

function withoutRecorded(documents: readonly EvidenceDocument[]): EvidenceDocument | null {
  const [first] = documents;
  if (!first) return null;
  const others = documents.reduce((sum, { others: more }) => sum + more.passed, 0);
  return {
    ...first,
    cases: addUp(documents).map(live),
    others: { ...first.others, passed: others },
  };
}

/** The red side of cases, by failing version. */
function redSide(
  cases: readonly EvidenceCase[],
  there: readonly CountingEvidence[],
  here: EvidenceDocument,
): Map<string, Pick<RanCase, 'red' | 'whyNotRed'>> {
  const found = new Map<string, Pick<RanCase, 'red' | 'whyNotRed'>>();
  const green = { ...here, cases: cases.map(live) };
  for (const on of new Set(there.map(({ document }) => document.on))) {
    const onIt = there.map(({ document }) => document).filter((document) => document.on === on);
    const red = withoutRecorded(onIt);
    if (!red || on === null) continue;
    for (const { case: name, why, red: ran } of proveCases(red, green)) {
      if (found.get(name)?.red) continue;
      const proven = why === null && ran ? { on, runs: ran.runs } : null;
      found.set(name, { red: proven, whyNotRed: proven ? null : why });
    }
  }
  return found;
}

/** The cases of one incident in a document, by their names. */
function casesOf(incident: IssueRef, document: EvidenceDocument): Map<string, EvidenceCase> {
  const cases = document.cases.filter((one) => issueRef(one.incident) === incident);
  return new Map(addUp([{ ...document, cases }]).map((one) => [one.case, one]));
}

/**
 * The cases that name an incident, each by the evidence of the nearest commit that has it.
 * @param released the commit that is released.
 */
export function ranCases(
  incident: IssueRef,
  counting: readonly CountingEvidence[],
  released: string,
): RanCase[] {
  const [here, there] = [true, false].map((itself) =>
    counting.filter((one) => isOfItself(one, released) === itself),
  ) as [CountingEvidence[], CountingEvidence[]];
  const known = here.map((from) => ({ from, cases: casesOf(incident, from.document) }));
  const names = new Set(known.flatMap(({ cases }) => [...cases.keys()]));
  const ran = [...names].flatMap((name) => {
    const having = known.filter(({ cases }) => cases.has(name));
    // What is as good as the released commit counts as one with it.
    const near = Math.max(1, having[0]?.from.rank ?? 1);
    const nearest = having.filter(({ from }) => from.rank <= near);
    const all = nearest.flatMap(({ cases }) => cases.get(name) ?? []).reduce(add);
    const from = nearest.at(-1)?.from;
    return from ? [{ all, from }] : [];
  });
  const [first] = here;
  const reds = first
    ? redSide(
        ran.map(({ all }) => all),
        there,
        first.document,
      )
    : new Map<string, never>();
  return ran.map((one) => ({
    ...one,
    ...(reds.get(one.all.case) ?? { red: null, whyNotRed: null }),
  }));
}
