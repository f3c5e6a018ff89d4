// The App as a reader: its account, what it has acknowledged, since when it is installed.
import type { SignCopies } from '../core/incident/report/copies.js';
import type { Sign } from '../core/incident/report/plan.js';
import type { Identity } from '../github/identity.js';

export interface AppIdentity {
  self: Identity;
  sign: Sign;
  signCopies: SignCopies;
  /** ISO 8601; null where it is not known. */
  installedAt: string | null;
}
