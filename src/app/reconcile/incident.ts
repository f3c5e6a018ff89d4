// The App's work on one incident: read it, assess it, plan, apply.

import {
  CLOSED_PAGES,
  readIncidentProof,
  readIncidentTasks,
} from '../../collect/incident-evidence.js';
import { assess } from '../../core/incident/assess.js';
import { commandAuthors } from '../../core/incident/commands/standing.js';
import { referencesOf } from '../../core/incident/ledger/wanted.js';
import { recordOf } from '../../core/incident/record/once.js';
import { planIncident } from '../../core/incident/report/plan.js';
import { reviewIncident } from '../../core/incident/review.js';
import { type IssueRef, repositoryOf, resolveReference } from '../../core/refs.js';
import type { Write } from '../../core/writes/write.js';
import { applyPlan } from '../../github/apply-plan.js';
import type { Client } from '../../github/client.js';
import { closedPulls } from '../../github/closed-pulls.js';
import { isGone } from '../../github/errors.js';
import type { Identity } from '../../github/identity.js';
import { readConfig } from '../../github/read-config.js';
import { readIncident } from '../../github/read-incident.js';
import { readRoles } from '../../github/read-roles.js';
import { readSeal, sealWith } from '../../github/seal.js';
import type { WatchedFile } from '../memory.js';

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
  /** Secret of the seal on acknowledged commands. */
  secret: string;
  /** The second look, after follow-up issues were opened. */
  again?: boolean;
  /** Told what is about to be written. */
  onPlan?: (plan: Write[]) => void;
}

export interface Reviewed {
  writes: Write[];
  /** A waiver ends after this moment, ISO 8601: the incident is reviewed again then. */
  until: string | null;
  /** What its change lines reference. */
  references: IssueRef[];
  /** Files on which its landed changes stand. */
  files: WatchedFile[];
}

const UNTOUCHED: Reviewed = { writes: [], until: null, references: [], files: [] };

/** Reviews one incident. @throws where GitHub fails for good. */
export async function reviewIncidentIssue(task: ReviewTask): Promise<Reviewed> {
  const { client, ref, self, host, now } = task;
  const { repository } = resolveReference(ref, '');
  const [read, reading] = await Promise.all([
    readIncident(client.api, ref, self).catch((error: unknown) => {
      if (isGone(error)) return null;
      throw error;
    }),
    readConfig(client.api, repository),
  ]);
  if (!read) return UNTOUCHED;
  const seal = sealWith(task.secret);
  const { config } = reading;
  const label = config.incidents.label.toLowerCase();
  if (read.isPull || !read.labels.some((name) => name.toLowerCase() === label)) return UNTOUCHED;
  const incident = {
    ...read,
    acknowledged: readSeal(read, seal),
    tasks: await readIncidentTasks(client.api, read, config),
  };
  const [roles, evidence] = await Promise.all([
    readRoles(client.api, repository, commandAuthors(incident.comments)),
    readIncidentProof(
      client.api,
      incident,
      recordOf(incident, { config, host, now }),
      closedPulls(client.api, repository, CLOSED_PAGES),
      { config, host },
    ),
  ]);
  const assessment = assess({ incident, config, now, host, roles, evidence, judged: null });
  const { record, ledger, severity, asked, disputes } = assessment;
  const { serious } = severity;
  const review = reviewIncident(record, { config, ledger, serious, asked, disputes });
  const since = config.incidents.since ?? task.installedAt;
  const plan = planIncident({
    incident,
    assessment,
    review,
    since,
    requested: task.requested,
    seal,
  });
  task.onPlan?.(plan);
  await applyPlan(client.api, plan, self);
  const ends = ledger.entries.flatMap(({ waiver }) => (waiver ? [waiver.until] : []));
  const first = ends.sort()[0];
  // The comment shows the follow-up issues once they are there.
  if (plan.some((write) => write.do === 'open-task') && !task.again) {
    const { writes, ...rest } = await reviewIncidentIssue({ ...task, again: true });
    return { writes: [...plan, ...writes], ...rest };
  }
  const until = first ? `${first}T23:59:59.999Z` : null;
  return {
    writes: plan,
    until,
    references: [...referencesOf(record, ref), ...incident.tasks.map((one) => one.ref)],
    files: ledger.entries.flatMap(({ evidence: landed }) =>
      landed?.ref
        ? landed.files.map((path) => ({ repository: repositoryOf(landed.ref as string), path }))
        : [],
    ),
  };
}
