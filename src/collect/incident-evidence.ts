// What can prove the changes of one incident, as far as its record and its repository tell.

import type { Config } from '../core/config/schema.js';
import {
  type EvidenceFacts,
  type IncidentFacts,
  type TaskFacts,
  unreadNamings,
} from '../core/facts.js';
import { sinceOf } from '../core/incident/ledger/since.js';
import { referencesOf } from '../core/incident/ledger/wanted.js';
import type { IncidentRecord } from '../core/incident/record/schema.js';
import { mayHaveTasks, readTasks } from '../core/incident/report/tasks.js';
import { issueRef, resolveReference } from '../core/refs.js';
import type { Api } from '../github/client.js';
import type { ClosedPulls } from '../github/closed-pulls.js';
import { isForbidden, whyUnread } from '../github/errors.js';
import { listTasks } from '../github/read-tasks.js';
import { readEvidence } from './evidence.js';

/** Pages of closed pull requests that are searched for those that name an incident. */
export const CLOSED_PAGES = 3;

/** Reads it. @param closed the closed pull requests of the incident's repository. */
export async function readIncidentProof(
  api: Api,
  incident: IncidentFacts,
  record: IncidentRecord,
  closed: ClosedPulls,
  { config, host }: { config: Config; host: string },
): Promise<EvidenceFacts> {
  let why = `only the latest ${CLOSED_PAGES * 100} of the repository were searched`;
  const reached = await closed.reach(sinceOf(record, incident)).catch((error: unknown) => {
    // An outage passes, and then it is read; a permission that is missing leaves the review its rest.
    if (!isForbidden(error)) throw error;
    why = whyUnread(error);
    return false;
  });
  const evidence = await readEvidence(() => api, {
    config,
    host,
    wanted: referencesOf(record, incident.ref),
    causes: { pulls: [], commits: [] },
    incidents: [issueRef(incident.ref), ...incident.tasks.map(({ ref }) => ref)],
    closed: [closed],
    judged: null,
  });
  if (reached) return evidence;
  return { ...evidence, unread: [...evidence.unread, unreadNamings(why)] };
}

/**
 * Follow-up issues of an incident; one request where any can exist, none otherwise.
 * @param asked some are about to be opened.
 */
export async function readIncidentTasks(
  api: Api,
  incident: IncidentFacts,
  config: Config,
  asked = false,
): Promise<TaskFacts[]> {
  if (!asked && !mayHaveTasks(incident, config)) return [];
  const { repository } = resolveReference(incident.ref, '');
  return readTasks(await listTasks(api, repository, config.tasks.label), incident.ref);
}
