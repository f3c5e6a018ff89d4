// What the report knows: the incidents of a window with what proves their changes, as plain JSON.

import type { Config } from '../config/schema.js';
import type { EvidenceFacts, IncidentFacts, ListedIncident, Unverified } from '../facts.js';
import type { Roles } from '../roles.js';

/** An incident with the versions of its body, oldest first; none where it was never edited. */
export interface HealthIncident extends IncidentFacts {
  versions: { at: string; body: string | null }[];
}

export interface HealthFacts {
  version: 1;
  /** ISO 8601: the moment of the report. */
  now: string;
  /** First and last day of the window, `YYYY-MM-DD`, UTC: incidents filed in it are counted. */
  since: string;
  until: string;
  host: string;
  /** `owner/repo` of the incidents. */
  repository: string;
  config: Config;
  /** Incidents in our form that were filed in the window, oldest first. */
  incidents: HealthIncident[];
  /** Those filed before it, as far as they were read: what comes back is told by them. */
  earlier: ListedIncident[];
  /** Issues of the window under the label that are not in our form. */
  notInForm: string[];
  evidence: EvidenceFacts;
  /** Role by lower-case login in the repository. */
  roles: Roles;
  unread: Unverified[];
  /** Requests it took to read all this. */
  requests: number;
}
