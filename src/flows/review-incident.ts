// The App's work on one incident: read it, assess it, plan, apply.
import { assess } from '../domain/assess.js';
import { commandAuthors } from '../domain/commands/standing.js';
import type { Config } from '../domain/config/schema.js';
import type { IncidentFacts } from '../domain/facts/types.js';
import { planIncident } from '../domain/plan/incident.js';
import type { Write } from '../domain/plan/writes.js';
import { parseIncident } from '../domain/record/parse.js';
import { refKey, resolveReference } from '../domain/record/references.js';
import { reviewIncident } from '../domain/review.js';
import { applyPlan } from '../github/apply-plan.js';
import type { Client } from '../github/client.js';
import { closedPulls } from '../github/closed-pulls.js';
import { isGone } from '../github/errors.js';
import { readConfig } from '../github/read-config.js';
import { readEvidence } from '../github/read-evidence.js';
import { type Identity, readIncident } from '../github/read-incident.js';
import { readRoles } from '../github/read-roles.js';
import { readSeal, sealWith } from '../github/seal.js';

export interface ReviewTask {
  client: Client;
  /** `owner/repo#12`. */
  ref: string;
  self: Identity;
  host: string;
  /** ISO 8601. */
  now: string;
  /** When the App was installed, ISO 8601; null where it is not known. */
  installedAt: string | null;
  requested: boolean;
  /** Secret of the seal on acknowledged commands. */
  secret: string;
  /** Told what is about to be written. */
  onPlan?: (plan: Write[]) => void;
}

const CLOSED_PAGES = 3;

async function proof(task: ReviewTask, incident: IncidentFacts, config: Config) {
  const { client, host } = task;
  const { repository } = resolveReference(incident.ref, '');
  const record = parseIncident(incident.body, { config, host });
  const lines = [
    record.evalChanges,
    record.gateChanges,
    record.alertChanges,
    record.evidenceTasks,
  ].flat();
  const wanted = lines
    .flatMap((line) => line.refs)
    .map((ref) => refKey(resolveReference(ref, repository)))
    .filter((key) => key !== incident.ref.toLowerCase());
  const closed = closedPulls(client.api, repository, CLOSED_PAGES);
  await closed.reach(record.detectedAt ?? incident.createdAt);
  return readEvidence(client.api, {
    wanted,
    commits: [],
    incidents: [incident.ref.toLowerCase()],
    closed: [closed],
    head: null,
    host,
  });
}

/** Reviews one incident. @returns what was written. @throws where GitHub fails for good. */
export async function reviewIncidentIssue(task: ReviewTask): Promise<Write[]> {
  const { client, ref, self, host, now } = task;
  const { repository } = resolveReference(ref, '');
  const [read, reading] = await Promise.all([
    readIncident(client.api, ref, self).catch((error: unknown) => {
      if (isGone(error)) return null;
      throw error;
    }),
    readConfig(client.api, repository),
  ]);
  if (!read) return [];
  const seal = sealWith(task.secret);
  const incident = { ...read, acknowledged: readSeal(read, seal) };
  const { config } = reading;
  const label = config.incidents.label.toLowerCase();
  if (incident.isPull || !incident.labels.some((name) => name.toLowerCase() === label)) return [];
  const [roles, evidence] = await Promise.all([
    readRoles(client.api, repository, commandAuthors(incident.comments)),
    proof(task, incident, config),
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
  return plan;
}
