// The App's work on one incident: read it, assess it, plan, apply.

import { readEarlierAlike } from '../../collect/earlier-alike.js';
import {
  CLOSED_PAGES,
  readIncidentProof,
  readIncidentTasks,
} from '../../collect/incident-evidence.js';
import { readGradesLater, withIncidentGrades } from '../../collect/incident-grades.js';
import { readKeptCopies } from '../../collect/kept-copies.js';
import { EVAL_CHECK } from '../../core/checks/plan.js';
import type { Config } from '../../core/config/schema.js';
import type { IncidentFacts } from '../../core/facts.js';
import { type Assessment, assess } from '../../core/incident/assess.js';
import { commandAuthors, weighOnIncident } from '../../core/incident/commands/accepted.js';
import { asksForEarlier } from '../../core/incident/earlier.js';
import { isInOurForm } from '../../core/incident/in-form.js';
import { referencesOf } from '../../core/incident/ledger/wanted.js';
import { recordOf } from '../../core/incident/record/once.js';
import { type Drafts, isAnswered } from '../../core/incident/report/answers.js';
import { removerOf } from '../../core/incident/report/incident-label.js';
import { planIncident } from '../../core/incident/report/plan.js';
import { isIncident, isReviewed } from '../../core/incident/report/reviewed.js';
import { reviewIncident } from '../../core/incident/review.js';
import { type IssueRef, issueRef, repositoryOf, resolveReference } from '../../core/refs.js';
import { hasRole, type Roles } from '../../core/roles.js';
import type { Write } from '../../core/writes/write.js';
import { applyPlan } from '../../github/apply-plan.js';
import type { Client } from '../../github/client.js';
import { closedPulls } from '../../github/closed-pulls.js';
import { isForbidden, isGone } from '../../github/errors.js';
import type { Identity } from '../../github/identity.js';
import { signCopiesWith } from '../../github/proof-signature.js';
import { readConfig } from '../../github/read-config.js';
import { readRepositoryForm } from '../../github/read-forms.js';
import { readIncident } from '../../github/read-incident.js';
import { readRoles } from '../../github/read-roles.js';
import { readVersions } from '../../github/read-versions.js';
import { readEditsOf } from '../../github/settle-edits.js';
import { readSigned, signWith } from '../../github/signature.js';
import type { WatchedFile } from '../dependency-index.js';

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

export interface Reviewed {
  writes: Write[];
  /** A waiver ends after this moment, ISO 8601: the incident is reviewed again then. */
  until: string | null;
  /** What its change lines reference. */
  references: IssueRef[];
  /** Files on which its landed changes stand. */
  files: WatchedFile[];
  /** It is somewhere else now, where other people decide: it is reviewed by that name. */
  moved?: IssueRef;
}

/** Milliseconds after which what could not be told for now is looked at again. */
const AGAIN = 5 * 60_000;

const UNTOUCHED: Reviewed = { writes: [], until: null, references: [], files: [] };

/** The incident with what tells whether its commands count, and the roles behind that. */
async function readPeople(
  { client, self, ref }: ReviewTask,
  read: IncidentFacts,
  config: Config,
): Promise<{ incident: IncidentFacts; roles: Roles; restore: boolean } | null> {
  const { repository } = resolveReference(ref, '');
  const labelled = isIncident(read, config);
  const remover = labelled ? null : removerOf(read, config);
  if (read.isPull || (!labelled && remover === null)) return null;
  const [settled = read] = await readEditsOf(client.api, [read]);
  const people = [...commandAuthors(settled.comments), ...(remover ? [remover] : [])];
  const roles = await readRoles(client.api, repository, people);
  if (remover === null) return { incident: settled, roles, restore: false };
  if (remover === self.login || hasRole(roles, remover, config.maintainers)) return null;
  const labels = [...settled.labels, config.incidents.label];
  return { incident: { ...settled, labels }, roles, restore: true };
}

/** With earlier versions of its body, where they could make it serious. */
async function withEarlier(
  { client, host, now }: ReviewTask,
  incident: IncidentFacts,
  config: Config,
  roles: Roles,
): Promise<IncidentFacts> {
  if (!asksForEarlier(incident, { config, host, now, roles })) return incident;
  const { repository, number } = resolveReference(incident.ref, '');
  const versions = await readVersions(client.api, repository, [number]);
  // What is there and was not given may have said anything.
  return { ...incident, earlier: versions ? (versions.get(number) ?? [null]) : [] };
}

/** Drafts the eval cases that somebody asks for: by commands without an answer, or by a button. */
async function draftAsked(
  task: ReviewTask,
  incident: IncidentFacts,
  { commands, record, context: { config } }: Assessment,
): Promise<Drafts> {
  const drafts: Drafts = { replies: new Map(), pressed: null };
  if (task.again) return drafts;
  const unanswered = commands.filter(({ command }) => !isAnswered(incident, command.comment));
  const asked = unanswered.flatMap(({ request, command: { comment } }) =>
    request.name === 'eval-case' ? [{ id: comment.id, format: request.format }] : [],
  );
  if (asked.length === 0 && !task.draftEvalCase) return drafts;
  // It asks for more than the core may, so it is loaded when it is needed.
  const { draftEvalCases } = await import('./eval-case.js');
  const { ref, url, body } = incident;
  const inForm = isInOurForm(body, { labels: [] }, config);
  const draft = (format: string | null) =>
    draftEvalCases(task, { ref, url, inForm, record, config, format });
  for (const { id, format } of asked) drafts.replies.set(id, await draft(format));
  if (task.draftEvalCase) drafts.pressed = await draft(null);
  return drafts;
}

/** Where the conversation is locked it takes no comment, and what else there is to do goes on. */
async function applyAll({ client, self, onForbidden }: ReviewTask, plan: Write[]): Promise<void> {
  for (const write of plan) {
    try {
      await applyPlan(client.api, [write], self);
    } catch (error) {
      if (!isForbidden(error)) throw error;
      onForbidden?.('to write on the incident');
    }
  }
}

/** Reviews one incident. @throws where GitHub fails for good. */
export async function reviewIncidentIssue(task: ReviewTask): Promise<Reviewed> {
  const { client, ref, self, host, now } = task;
  const { repository } = resolveReference(ref, '');
  const [issue, stored] = await Promise.all([
    readIncident(client.api, ref, self).catch((error: unknown) => {
      if (isGone(error)) return null;
      throw error;
    }),
    readConfig(client.api, repository),
  ]);
  if (issue && issueRef(issue.ref) !== ref) return { ...UNTOUCHED, moved: issueRef(issue.ref) };
  const read = issue && (await readPeople(task, issue, stored.config));
  if (!read) return UNTOUCHED;
  const { config } = await readRepositoryForm(client.api, repository, stored.config);
  const { roles, restore } = read;
  const since = config.incidents.since ?? task.installedAt;
  const sign = signWith(task.secret);
  const signCopies = signCopiesWith(task.secret);
  const acknowledged = readSigned(read.incident, sign);
  const weighed = weighOnIncident({ ...read.incident, acknowledged }, { config, roles, now });
  const about = { config, since, requested: task.requested, rejected: weighed.rejected };
  if (!isReviewed({ ...about, incident: read.incident, commands: weighed.accepted })) {
    return UNTOUCHED;
  }
  const incident = {
    ...(await withEarlier(task, read.incident, config, roles)),
    acknowledged,
    copies: await readKeptCopies(client.api, read.incident, config, signCopies),
    tasks: await readIncidentTasks(client.api, read.incident, config, task.openTasks),
  };
  const landed = await readIncidentProof(
    client.api,
    incident,
    recordOf(incident, { config, host, now }),
    closedPulls(client.api, repository, CLOSED_PAGES),
    { config, host },
  );
  const evidence = await withIncidentGrades(
    client.api,
    landed,
    incident,
    config,
    task.readGrades ?? readGradesLater,
  );
  const assessment = assess({ incident, config, now, host, roles, evidence, judged: null });
  const { record, ledger, severity, asked, disputes } = assessment;
  const { serious } = severity;
  const review = reviewIncident(record, { config, ledger, serious, asked, disputes });
  const drafts = await draftAsked(task, incident, assessment);
  const earlier =
    review.stage === 'learned'
      ? null
      : await readEarlierAlike(client.api, incident, record, {
          config,
          host,
          now,
          self,
          signCopies,
        });
  const plan = planIncident({
    drafts,
    earlier,
    incident,
    assessment,
    review,
    since,
    requested: task.requested,
    restore,
    sign,
    signCopies,
    openTasks: task.openTasks === true,
  });
  task.onPlan?.(plan);
  await applyAll(task, plan);
  const ends = ledger.entries.flatMap(({ waiver }) => (waiver ? [waiver.until] : []));
  const first = ends.sort()[0];
  // The comment shows the follow-up issues once they are there.
  if (plan.some((write) => write.do === 'open-task') && !task.again) {
    const { writes, ...rest } = await reviewIncidentIssue({ ...task, again: true });
    return { writes: [...plan, ...writes], ...rest };
  }
  const grades = evidence.grades ?? [];
  const soon = grades.some(({ unread }) => unread.some((one) => one.transient));
  const until = [
    ...(first ? [`${first}T23:59:59.999Z`] : []),
    // A run that goes on, or a read that failed for now.
    ...(soon ? [new Date(Date.parse(now) + AGAIN).toISOString()] : []),
  ].sort()[0];
  return {
    writes: plan,
    until: until ?? null,
    references: [
      ...referencesOf(record, ref),
      ...incident.tasks.map((one) => one.ref),
      ...(earlier ? [issueRef(earlier.ref)] : []),
    ],
    files: [
      // Its own name is the file that a finished eval run touches.
      ...grades.map((one) => ({ repository: one.repository, path: EVAL_CHECK })),
      ...ledger.entries.flatMap(({ evidence: landed }) =>
        landed?.ref
          ? landed.files.map((path) => ({ repository: repositoryOf(landed.ref as string), path }))
          : [],
      ),
    ],
  };
}
