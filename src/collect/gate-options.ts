// What a judgement of a release is given.
import type { Config } from '../core/config/schema.js';
import type { Client } from '../github/client.js';
import type { Subject } from '../github/subject.js';
import type { AppIdentity } from './app-identity.js';

export interface GateOptions {
  /** Reads the repository of the release. */
  client: Client;
  /** Reads the incidents, where they live elsewhere under another token. */
  incidents: Client | null;
  incidentsRepository: string | null;
  configPath: string;
  subject: Subject;
  host: string;
  /** ISO 8601. */
  now: string;
  /** Judged by it, in place of that of the repository. */
  config?: Config;
  /** It went out at `now`: incidents that were filed later are left out. */
  past?: boolean;
  /** The workflow run that asks: one job of it goes on. */
  askingRun?: number | null;
  /** The App, which knows what it has acknowledged; a workflow knows nothing of it. */
  app?: AppIdentity;
}
