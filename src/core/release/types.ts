// The verdict on a release and the reasons for it.
import type { ChangeKind } from '../config/kinds.js';
import type { Unverified } from '../facts.js';
import type { Ledger, Status, Waiver } from '../incident/ledger/types.js';
import type { ReasonId } from './reason-ids.js';
import type { RefusedWaiver } from './waivers.js';

/** Worst first. */
export const VERDICTS = ['roll-back', 'hold', 'collect-evidence', 'ship'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The worst of some verdicts; `ship` where there is none. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'ship';
}

/** One thing that stands against the release. */
export interface Reason {
  verdict: Verdict;
  /** Name of the test that failed. */
  test: ReasonId;
  /** `owner/repo#12`, or null where the reason is about no incident. */
  incident: string | null;
  /** Kind of change that is owed, or null. */
  kind: ChangeKind | null;
  policy: string | null;
  message: string;
  owner: string | null;
  /** The one action that clears it. */
  action: string;
  /** Where that action is taken, or null. */
  url: string | null;
}

/** Why an incident counts for this release. */
export type LinkHow = 'trailer' | 'closing' | 'plain' | 'record' | 'open' | 'first-release';

/** One incident as the verdict sees it. */
export interface JudgedIncident {
  ref: string;
  url: string | null;
  title: string | null;
  severity: string | null;
  serious: boolean;
  primaryClass: string | null;
  workflow: string | null;
  links: { how: LinkHow; where: string }[];
  verdict: Verdict;
  kinds: Record<ChangeKind, Status | 'not-owed'>;
  /** Of the changes that block, else of all that were owed. */
  owners: string[];
  waivers: (Waiver & { what: string })[];
  /** The release brings the fix or the revert: its debt is listed and does not block. */
  contained: boolean;
  ledger: Ledger | null;
}

/** An incident that does not count here, listed so that leaving it out is visible. */
export interface ListedElsewhere {
  ref: string;
  url: string | null;
  title: string | null;
  severity: string | null;
  /** Closed before it was learned. */
  closed: boolean;
  /** Nobody who is trusted stands for it, as far as that was looked up. */
  stranger: boolean;
}

/** One policy, with the waiver where there is one. */
export interface JudgedPolicy {
  id: string;
  kind: string;
  /** The incident that it answers, `#12`. */
  because: string | null;
  owner: string | null;
  state: 'pass' | 'fail' | 'not-applicable' | 'unknown' | 'waived';
  /** The one action that clears it, blank where there is nothing to clear. */
  action: string;
  waiver: Waiver | null;
}

/** Why a verdict is not enforced. */
export interface NotEnforced {
  /** The day from which it is, `YYYY-MM-DD`; null: nothing says when. */
  from: string | null;
}

export interface Decision {
  verdict: Verdict;
  /** Worst first; stable. */
  reasons: Reason[];
  incidents: JudgedIncident[];
  /** Open serious incidents that nothing links to this release. */
  unlinked: ListedElsewhere[];
  /** Incidents from before `incidents.since`, which only a trailer makes count. */
  beforeAdoption: ListedElsewhere[];
  /** Issues under the label by another template; only a trailer or a review makes them count. */
  notInForm: ListedElsewhere[];
  /** Set where `/waive release` lets everything through: who, until when, why. */
  waiver: Waiver | null;
  /** Last moment for which the decision holds, ISO 8601: a waiver ends, or a freeze does. */
  until: string | null;
  /** Set where the configuration does not enforce the verdict at this moment. */
  notEnforced: NotEnforced | null;
  policies: JudgedPolicy[];
  /** Waivers on the release that do not count. */
  refused: RefusedWaiver[];
  unverified: Unverified[];
  looked: {
    commits: number;
    pulls: number;
    incidents: number;
    /** Learned incidents whose cases were asked for. */
    learned: number;
    requests: number;
    /** Where the range starts and why, in sentences. */
    notes: string[];
  };
}
