// Finds the latest earlier incident of the same class, workflow and trigger kind, and whether its case has passed.

import type { Config } from '../core/config/schema.js';
import type { IncidentFacts } from '../core/facts.js';
import { recordOf } from '../core/incident/record/once.js';
import type { IncidentRecord } from '../core/incident/record/schema.js';
import {
  byKind,
  kindOf,
  mayBeOf,
  recurrenceOf,
  workflowName,
} from '../core/incident/recurrence.js';
import { type CameBack, greenBefore } from '../core/incident/report/came-back.js';
import { isLearnedLabel } from '../core/incident/report/labels.js';
import { issueRef, numberOf, resolveReference } from '../core/refs.js';
import { placeOf } from '../core/release/listed.js';
import type { Api } from '../github/client.js';
import { readIncidentIssues } from '../github/incident-issues.js';
import { readSignedCopies } from '../github/proof-signature.js';
import { listedFacts, readComments } from '../github/read-incident.js';
import type { AppIdentity } from './app-identity.js';

/** Pages of 100 incidents that are searched, and days before this one; the report looks as far back. */
const LIST_PAGES = 3;
const EARLIER_DAYS = 365;
const DAY = 86_400_000;

/** Null where there is none, or this one does not tell of what kind it is: then nothing is read. */
export async function readEarlierAlike(
  api: Api,
  { ref, createdAt }: Pick<IncidentFacts, 'ref' | 'createdAt'>,
  record: IncidentRecord,
  context: { config: Config; host: string; now: string } & Pick<AppIdentity, 'self' | 'signCopies'>,
): Promise<CameBack | null> {
  const workflow = workflowName(record.affectedWorkflow);
  if (kindOf(record) === null || workflow === null) return null;
  const { repository } = resolveReference(ref, '');
  const filedSince = new Date(Date.parse(createdAt) - EARLIER_DAYS * DAY).toISOString();
  const { issues } = await readIncidentIssues(api, repository, context.config.incidents, {
    state: 'all',
    cap: LIST_PAGES,
    filedSince,
  });
  const earlier = issues
    .map((issue) => listedFacts(issue, repository))
    .filter((one) => one.createdAt >= filedSince && one.createdAt <= createdAt)
    .filter((one) => issueRef(one.ref) !== issueRef(ref) && placeOf(one, context) === 'counts');
  const mayBe = mayBeOf([workflow]);
  const alike = earlier.filter(({ body }) => mayBe(body));
  const known = alike.map((one) => ({
    record: recordOf(one, context),
    ref: one.ref,
    at: one.createdAt,
  }));
  const found = recurrenceOf(record, { ref, at: createdAt }, byKind(known));
  const one = earlier.find((other) => other.ref === found);
  if (!one) return null;
  const learned = one.labels.some(isLearnedLabel);
  // Where neither is so, nothing was accepted of it.
  const asks = learned || context.config.release.proof !== 'landed';
  const read = asks ? await readComments(api, repository, numberOf(one.ref), context.self) : null;
  const facts = { ref: one.ref, comments: read?.comments ?? [] };
  const happened = [record.detectedAt ?? createdAt, createdAt].sort()[0] as string;
  const green = greenBefore(readSignedCopies(facts, context.signCopies), happened);
  return { ref: one.ref, url: one.url, learned, green };
}
