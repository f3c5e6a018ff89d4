// What the App writes on an incident: its comment and its labels, or nothing at all.

import type { IncidentFacts } from '../../facts.js';
import { resolveReference } from '../../refs.js';
import { shorten } from '../../text/escape.js';
import { MARKERS, ourComments, planSticky } from '../../writes/sticky.js';
import type { Write } from '../../writes/write.js';
import type { Assessment } from '../assess.js';
import type { Review } from '../review.js';
import { acknowledgedIds, type Drafts, planCommands } from './answers.js';
import type { CameBack } from './came-back.js';
import { renderIncidentComment } from './comment.js';
import { copiesLine, keptCopies, type SignCopies } from './copies.js';
import { noteOfRestored, planRestored } from './incident-label.js';
import { planLabels } from './labels.js';
import { isReviewed } from './reviewed.js';
import { planDoubles, planLinks, planTasks, tasksMark } from './tasks.js';

/** Of a comment, with some room for its marker; GitHub takes 65,535 characters. */
const MOST_BYTES = 65_000;

/** Makes the hidden line that lists acknowledged comments of an incident. */
export type Sign = (ref: string, ids: number[]) => string;

interface PlanFacts {
  incident: IncidentFacts;
  assessment: Assessment;
  review: Review;
  /** ISO 8601; issues created earlier are left alone. Null: none is too old. */
  since: string | null;
  /** A person edited the body just now. */
  requested: boolean;
  /** The incident label was taken away and is to be put back. */
  restore?: boolean;
  /** Somebody pressed the button for its follow-up issues. */
  openTasks?: boolean;
  /** The earlier incident of which this one is a recurrence. */
  earlier?: CameBack | null;
  /** Answers about drafts of eval cases. */
  drafts?: Drafts;
  /** Signs the list of acknowledged comments so that nobody else can write one. */
  sign: Sign;
  /** Signs what was accepted as proof of its eval. */
  signCopies: SignCopies;
}

/** Plans the writes; empty where everything already stands as it should. */
export function planIncident(facts: PlanFacts): Write[] {
  const { incident, assessment, review, since, requested } = facts;
  const { commands, rejected, context } = assessment;
  const { config } = context;
  if (!isReviewed({ incident, config, commands, rejected, since, requested })) return [];
  const { repository, number } = resolveReference(incident.ref, '');
  const level = assessment.severity.level;
  const labels = planLabels({ incident, stage: review.stage, severity: level, commands, config });
  const notes = [...noteOfRestored(incident, config, facts.restore === true), ...labels.notes];
  const comment = renderIncidentComment(incident, assessment, review, notes, facts.earlier ?? null);
  const ids = acknowledgedIds(assessment);
  const pressed = facts.openTasks === true;
  const mark = tasksMark(incident, pressed);
  const copies = keptCopies(incident, assessment.ledger);
  const signed = [
    mark,
    ids.length > 0 ? `\n\n${facts.sign(incident.ref, ids)}` : '',
    copiesLine(incident.ref, copies, facts.signCopies),
  ].join('');
  const body = `${shorten(comment, MOST_BYTES - signed.length)}${signed}`;
  const [posted] = ourComments(incident.comments, MARKERS.incident);
  const unlearned = incident.state === 'closed' && review.stage !== 'learned';
  const reopen: Write[] =
    unlearned && config.incidents.closed === 'reopen' ? [{ do: 'reopen', repository, number }] : [];
  return [
    ...(facts.restore ? planRestored(incident, config) : []),
    ...planDoubles(incident),
    ...planLinks(incident, assessment, posted?.body ?? '', body),
    ...planTasks(incident, assessment, review.stage, pressed),
    ...planCommands(incident, assessment, review, facts.drafts),
    ...reopen,
    ...planSticky(incident.comments, MARKERS.incident, body, repository, number),
    ...labels.writes,
  ];
}
