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
import { assess } from '../../core/incident/assess.js';
import { weighOnIncident } from '../../core/incident/commands/accepted.js';
import { referencesOf } from '../../core/incident/ledger/wanted.js';
import { recordOf } from '../../core/incident/record/once.js';
import { planIncident } from '../../core/incident/report/plan.js';
import { isReviewed } from '../../core/incident/report/reviewed.js';
import { reviewIncident } from '../../core/incident/review.js';
import { type IssueRef, issueRef, repositoryOf, resolveReference } from '../../core/refs.js';
import type { Write } from '../../core/writes/write.js';
import { applyPlan } from '../../github/apply-plan.js';
import { closedPulls } from '../../github/closed-pulls.js';
import { isForbidden, isGone } from '../../github/errors.js';
import { signCopiesWith } from '../../github/proof-signature.js';
import { readConfig } from '../../github/read-config.js';
import { readRepositoryForm } from '../../github/read-forms.js';
import { readIncident } from '../../github/read-incident.js';
import { readSigned, signWith } from '../../github/signature.js';
import type { WatchedFile } from '../dependency-index.js';
import { draftAsked } from './incident-drafts.js';
import { readPeople, withEarlier } from './incident-read.js';
import type { ReviewTask } from './incident-task.js';

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
