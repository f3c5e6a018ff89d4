// What a configuration would have said about a release of the past.
import type { ChangeKind } from '../../config/kinds.js';
import type { DecisionFacts } from '../../facts.js';
import { issueRef } from '../../refs.js';
import { decideRelease } from '../decide.js';
import { type Reason, type Verdict, worst } from '../types.js';
import { asOf } from './as-of.js';

/** A release that went out. */
export interface PastRelease {
  /** `#34`, or the tag. */
  name: string;
  url: string;
  /** When it went out, ISO 8601. */
  at: string;
}

/** An incident that would have stood against it. */
export interface OwingIncident {
  /** `owner/repo#12`. */
  ref: string;
  /** Null where whoever reads the release may not read the incident. */
  url: string | null;
  severity: string | null;
  /** Kinds of change that it owed then. */
  owed: ChangeKind[];
}

/** JSON-safe. */
export interface SimulatedRelease extends PastRelease {
  verdict: Verdict;
  /** Worst first. */
  incidents: OwingIncident[];
  /** Policies that were not met, by id. */
  policies: string[];
  /** What else stood against it, in sentences. */
  others: string[];
}

/** Several releases, the newest first. */
export interface Simulation {
  releases: SimulatedRelease[];
  /** Why there are no more than these; null where all that were asked for are there. */
  stopped: string | null;
  /** Requests that it took. */
  requests: number;
}

function owingIn(
  reasons: readonly Reason[],
  shown: Map<string, { url: string | null; severity: string | null }>,
): OwingIncident[] {
  const refs = [...new Set(reasons.flatMap(({ incident }) => incident ?? []))];
  return refs.map((ref) => ({
    ref,
    url: null,
    severity: null,
    ...shown.get(ref),
    owed: [
      ...new Set(reasons.flatMap(({ incident, kind }) => (incident === ref && kind ? [kind] : []))),
    ],
  }));
}

/**
 * Decides on a release as of the moment it went out. Whether the verdict is enforced does not count, and
 * an incident that was filed later says nothing.
 */
export function simulated(release: PastRelease, recorded: DecisionFacts): SimulatedRelease {
  const facts = asOf(recorded);
  const kept = new Set(facts.incidents.map(({ ref }) => issueRef(ref)));
  const later = new Set(
    recorded.incidents.map(({ ref }) => issueRef(ref)).filter((ref) => !kept.has(ref)),
  );
  const decision = decideRelease(facts);
  const against = decision.reasons.filter(
    ({ verdict, incident }) => verdict !== 'ship' && !(incident && later.has(issueRef(incident))),
  );
  const shown = new Map(
    decision.incidents.map(({ ref, url, severity }) => [ref, { url, severity }]),
  );
  return {
    ...release,
    verdict: decision.waiver ? 'ship' : worst(against.map(({ verdict }) => verdict)),
    incidents: owingIn(against, shown),
    policies: [...new Set(against.flatMap(({ policy }) => policy ?? []))],
    others: [
      ...new Set(
        against.flatMap(({ incident, policy, message }) => (incident || policy ? [] : [message])),
      ),
    ],
  };
}

/** One of which nothing can be told. @param why for people. */
export function unreadRelease(release: PastRelease, why: string): SimulatedRelease {
  const others = [`It could not be read: ${why}.`];
  return { ...release, verdict: 'collect-evidence', incidents: [], policies: [], others };
}
