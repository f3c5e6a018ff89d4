// What the App's work on one incident is given.

import type { readGradesLater } from '../../collect/incident-grades.js';
import type { IssueRef } from '../../core/refs.js';
import type { Write } from '../../core/writes/write.js';
import type { Client } from '../../github/client.js';
import type { Identity } from '../../github/identity.js';

export interface ReviewTask {
  client: Client;
  ref: IssueRef;
  self: Identity;
  host: string;
  /** ISO 8601. */
  now: string;
  /** When the App was installed, ISO 8601; null where it is not known. */
  installedAt: string | null;
  requested: boolean;
  /** Secret of the signature on acknowledged commands. */
  secret: string;
  /** Somebody pressed the button for its follow-up issues. */
  openTasks?: boolean;
  /** Somebody pressed the button for drafts of its eval cases. */
  draftEvalCase?: boolean;
  /** What the installation may do; null where that is not known. */
  readPermissions?(): Promise<Readonly<Record<string, string>> | null>;
  /** Reads eval runs; missing: for this incident alone. */
  readGrades?: typeof readGradesLater;
  /** The second look, after follow-up issues were opened. */
  again?: boolean;
  /** Told what is about to be written. */
  onPlan?: (plan: Write[]) => void;
  /** Told what GitHub refuses for good, so that the rest goes on without it. */
  onForbidden?: (what: string) => void;
}
