// Looks again at incidents that seem not to count: nobody takes one out of sight by an edit or a label.

import type { DecisionFacts, ListedIncident } from '../core/facts.js';
import { commandAuthors, isAskedFor } from '../core/incident/commands/accepted.js';
import { isLearnedLabel } from '../core/incident/report/labels.js';
import { type IssueRef, issueRef, numberOf } from '../core/refs.js';
import { type Concern, concernOf, linksItself, namedOnly } from '../core/release/links.js';
import { isTrusted, placeOf, readListed } from '../core/release/listed.js';
import { MARKERS } from '../core/writes/sticky.js';
import { attempt, attemptReading, type Reading, whole } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import type { Identity } from '../github/identity.js';
import { readEditors, readVersions } from '../github/read-versions.js';
import { mayBeEdited, NO_GRAPHQL } from './earlier.js';
import { readLabels } from './release-labels.js';
import { addRoles, amend, type Listed, readConversations, readTrust } from './release-trust.js';

type Sight = Pick<DecisionFacts, 'listed' | 'roles'>;

/** Why an incident of the list is looked at. */
interface Question {
  /** The release names it without a claim. */
  named: boolean;
  concern: Concern | null;
  /** A freeze may count it. */
  frozen: boolean;
}

type Questions = ReadonlyMap<string, Question>;

/** Issues whose comments are read to see whether they are under review. */
const MOST_NAMED = 100;

function questionsOf(context: Listed): Questions {
  const { config, listed, now } = context;
  const concern = concernOf(context);
  // Those that count are read whole where they are named.
  const someDoNotCount = listed.some((one) => placeOf(one, context) !== 'counts');
  const named = someDoNotCount ? namedOnly(context) : new Set<IssueRef>();
  const days = config.release.policies.flatMap((policy) =>
    policy.kind === 'freeze' ? [policy.days] : [],
  );
  const from = Date.parse(now) - Math.max(0, ...days) * 86_400_000;
  return new Map(
    listed.flatMap((one) => {
      const question = {
        named: named.has(issueRef(one.ref)),
        concern: concern(one),
        frozen: days.length > 0 && Date.parse(one.createdAt) >= from,
      };
      const asked = question.named || question.concern !== null || question.frozen;
      return asked ? [[one.ref, question] as const] : [];
    }),
  );
}

/** Whether more could make one count that seems not to; what is linked anyway is read whole. */
function isUnsure(one: ListedIncident, { concern, frozen }: Question, context: Listed): boolean {
  if (placeOf(one, context) !== 'counts') return true;
  if (concern?.how !== 'open' && !frozen) return false;
  return !readListed(one, context).severity.serious;
}

/** Whether a closed one is said to be learned, by whoever put that label on. */
function isSaidLearned({ labelEvents, labels, state }: ListedIncident): boolean {
  return !labelEvents && state === 'closed' && labels.some(isLearnedLabel);
}

function mayLinkItself(one: ListedIncident, question: Question, context: Listed): boolean {
  const { concern, frozen } = question;
  if (concern && linksItself(one, concern, context)) return true;
  return frozen && !isUnsure(one, question, context);
}

/** Earlier versions of those that are unsure and were edited, of strangers' alone where named. */
async function readEarlier(
  api: Api,
  context: Listed,
  unsure: readonly ListedIncident[],
  editors: Map<number, unknown[]> | null,
): Promise<Reading<Map<number, (string | null)[]>>> {
  const nothing = whole(new Map<number, (string | null)[]>());
  if (unsure.length === 0) return nothing;
  if (editors === null) {
    // What is not in our form is not made so by what nobody can read.
    const counting = unsure.filter((one) => placeOf(one, context) === 'counts');
    if (counting.length === 0) return nothing;
    const what = `the earlier severities of ${counting.length} incidents`;
    return { ...nothing, unread: [{ what, why: NO_GRAPHQL }] };
  }
  const numbers = unsure.map(({ ref }) => numberOf(ref));
  const what = 'the earlier versions of incidents';
  return attemptReading(what, nothing.value, async () => {
    const value = await readVersions(api, context.incidentsRepository, numbers);
    if (!value) return nothing;
    const lacking = numbers.filter((number) => !value.has(number)).length;
    return { value, unread: lacking > 0 ? [{ what, why: `${lacking} were not given` }] : [] };
  });
}

/** Incidents of people who are trusted whose labels nobody read: they may have been serious. */
function unlabelled(
  among: readonly ListedIncident[],
  vouched: Pick<DecisionFacts, 'config' | 'roles'>,
): Reading<null> {
  const count = among.filter((one) => !one.labelEvents && isTrusted(one, vouched)).length;
  const what = `the labels of ${count} incidents`;
  const why = 'this server gives them one by one, and there are more than are read';
  return { value: null, unread: count > 0 ? [{ what, why }] : [] };
}

/** Which of those that are named and seem not ours the App has commented on, or a reviewer asks for. */
async function readReviewed(
  api: Api,
  context: Listed,
  roles: DecisionFacts['roles'],
  named: readonly ListedIncident[],
  self: Identity | null,
): Promise<Reading<{ refs: Set<string>; roles: DecisionFacts['roles'] }>> {
  const { config, now, incidentsRepository: repository } = context;
  const spoken = named.filter(({ commentCount }) => commentCount !== 0).slice(0, MOST_NAMED);
  const read = await readConversations(api, repository, spoken, self);
  const people = [...read.value.values()].flatMap((comments) => commandAuthors(comments));
  const known = await addRoles(api, repository, roles, 'the roles of command authors', people);
  const reviewed = spoken.filter(({ ref, author }) => {
    const comments = read.value.get(ref) ?? [];
    const byApp = comments.some(
      ({ ours, bot, body }) => (ours || bot) && body.startsWith(MARKERS.incident),
    );
    return byApp || isAskedFor({ comments, roles: known.value, config, author, now });
  });
  return {
    value: { refs: new Set(reviewed.map(({ ref }) => ref)), roles: known.value },
    unread: [...read.unread, ...known.unread],
  };
}

/** Adds what makes those count that seem not to, and who vouches for those that link themselves. */
export async function readSight(
  api: Api,
  context: Listed,
  self: Identity | null,
): Promise<Reading<Sight>> {
  const { config, incidentsRepository: repository } = context;
  const questions = questionsOf(context);
  const asked = (listed: readonly ListedIncident[]) =>
    listed.flatMap((one) => {
      const question = questions.get(one.ref);
      return question ? [{ one, question }] : [];
    });
  const toLabel = asked(context.listed)
    .filter(({ one, question }) => {
      return isUnsure(one, question, context) || (question.concern !== null && isSaidLearned(one));
    })
    .map(({ one }) => one);
  const labels = await readLabels(api, repository, toLabel, self);
  const withLabels = amend(context.listed, ({ ref }) => {
    const labelEvents = labels.value.get(ref);
    return labelEvents ? { labelEvents } : null;
  });
  const known = { ...context, listed: withLabels };
  const unsure = asked(withLabels).filter(({ one, question }) => isUnsure(one, question, known));
  const editors = await attempt('who edited the incidents', null, () =>
    readEditors(
      api,
      repository,
      unsure.map(({ one }) => numberOf(one.ref)),
    ),
  );
  const edited = ({ ref, ...dates }: ListedIncident) =>
    editors.value ? editors.value.get(numberOf(ref))?.length !== 0 : mayBeEdited(dates);
  const open = new Set(
    unsure.flatMap(({ one }) => (edited(one) || !one.labelEvents ? [one.ref] : [])),
  );
  const candidates = asked(withLabels).filter(
    ({ one, question }) =>
      mayLinkItself(one, question, known) ||
      (open.has(one.ref) && (question.concern !== null || question.frozen)),
  );
  const trust = await readTrust(
    api,
    known,
    candidates.map(({ one }) => one),
  );
  const vouched = { config, roles: trust.value.roles };
  const still = asked(trust.value.listed).flatMap(({ one, question }) =>
    open.has(one.ref) && (question.named || isTrusted(one, vouched)) ? [one] : [],
  );
  const lacking = labels.unread.length > 0 ? whole(null) : unlabelled(still, vouched);
  const earlier = await readEarlier(
    api,
    context,
    still.filter((one) => edited(one)),
    editors.value,
  );
  const withEarlier = amend(trust.value.listed, ({ ref }) => {
    const versions = earlier.value.get(numberOf(ref));
    return versions ? { earlier: versions } : null;
  });
  const foreign = asked(withEarlier).flatMap(({ one, question }) =>
    question.named && placeOf(one, context) !== 'counts' ? [one] : [],
  );
  const reviewed = await readReviewed(api, context, trust.value.roles, foreign, self);
  return {
    value: {
      listed: amend(withEarlier, ({ ref }) =>
        reviewed.value.refs.has(ref) ? { underReview: true } : null,
      ),
      roles: reviewed.value.roles,
    },
    unread: [labels, editors, trust, lacking, earlier, reviewed].flatMap(({ unread }) => unread),
  };
}
