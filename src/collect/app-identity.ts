// The App as a reader: its account, what it has acknowledged, since when it is installed.
import type { Sign } from '../core/incident/report/plan.js';
import type { Identity } from '../github/identity.js';

export interface AppIdentity {
  self: Identity;
  sign: Sign;
  /** ISO 8601; null where it is not known. */
  installedAt: string | null;
}
