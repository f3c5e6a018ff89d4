// Reads what the App has accepted as proof of many incidents: from its comments, where nobody else wrote in them.

import type { ProofCopy } from '../core/evidence/grades/copies.js';
import type { CommentFacts, ListedIncident } from '../core/facts.js';
import { isLearnedLabel } from '../core/incident/report/labels.js';
import { numberOf } from '../core/refs.js';
import { MARKERS } from '../core/writes/sticky.js';
import { attempt, type Reading, whole } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import { readSignedCopies, saidCopies } from '../github/proof-signature.js';
import { type EditedComment, readConversationsInBulk } from '../github/read-conversations.js';
import type { AppIdentity } from './app-identity.js';
import { readLabels } from './release-labels.js';
import { readConversations } from './release-trust.js';

/** The App as far as a reader knows it: itself, or the one that the configuration names. */
export interface KnownApp {
  /** `slug[bot]`. */
  login: string;
  /** Null in a workflow, which cannot tell a signature. */
  identity: AppIdentity | null;
}

export interface Accepted {
  copies: ProofCopy[];
  comments: CommentFacts[];
}

type Said = Omit<EditedComment, 'editor'> & { editor?: string | null };

/** Comments by reference; one by one where the server has no GraphQL, and then nobody knows who edited them. */
async function readSaid(
  api: Api,
  repository: string,
  listed: readonly ListedIncident[],
): Promise<Reading<Map<string, Said[]>>> {
  const what = 'what was accepted as proof of learned incidents';
  const numbers = listed.map(({ ref }) => numberOf(ref));
  const bulk = await attempt(what, undefined, () =>
    readConversationsInBulk(api, repository, numbers),
  );
  const read = bulk.value;
  if (read === undefined) return { value: new Map(), unread: bulk.unread };
  if (read === null) {
    const singly = await readConversations(api, repository, listed, null);
    const said = [...singly.value].map(
      ([ref, comments]) => [ref, comments.map((comment) => ({ comment }))] as const,
    );
    return { value: new Map(said), unread: singly.unread };
  }
  const known = listed.flatMap(({ ref }) => {
    const said = read.get(numberOf(ref));
    return said ? [[ref, said] as const] : [];
  });
  const lacking = listed.length - known.length;
  const unread = lacking > 0 ? [{ what, why: `${lacking} of them were not given` }] : [];
  return { value: new Map(known), unread };
}

const MENDS = 'a comment `/review` there makes the App write it anew';

/** What the comment of the App says was accepted, or why that is not believed. */
function proofIn(
  { ref }: ListedIncident,
  { comment, editor }: Said,
  { login, identity }: KnownApp,
): { copies: ProofCopy[] } | { why: string } {
  const comments = [{ ...comment, ours: true }];
  const signed = identity ? readSignedCopies({ ref, comments }, identity.signCopies) : [];
  if (signed.length > 0) return { copies: signed };
  const copies = saidCopies(comment.body);
  const byApp = editor === null || editor === login;
  if (byApp) return { copies };
  if (editor !== undefined) {
    return { why: `somebody else than the App edited its comment last; ${MENDS}` };
  }
  if (copies.length === 0) return { copies };
  return { why: 'this server does not tell who edited the comment of the App last' };
}

/** Of incidents without a comment of the App those that it has called learned: it was deleted. */
async function readDeleted(
  api: Api,
  repository: string,
  without: readonly ListedIncident[],
  { login, identity }: KnownApp,
): Promise<Reading<ListedIncident[]>> {
  const labelled = without.filter(({ labels }) => labels.some(isLearnedLabel));
  if (labelled.length === 0) return whole([]);
  const events = await readLabels(api, repository, labelled, identity?.self ?? null, 0);
  // What others did to the label since is not the word of the App.
  const deleted = labelled.filter(({ ref }) => {
    const byApp = (events.value.get(ref) ?? []).filter(
      ({ label, actor }) => isLearnedLabel(label) && actor === login,
    );
    return byApp.at(-1)?.added === true;
  });
  const lacking = labelled.length - events.value.size - events.unread.length;
  const what = `the labels of ${lacking} learned incidents without a comment of the App`;
  const beyond =
    lacking > 0 ? [{ what, why: 'they were not given, or are more than are read' }] : [];
  return { value: deleted, unread: [...events.unread, ...beyond] };
}

/** Reads it, by reference; what somebody may have changed or deleted is unread. */
export async function readAccepted(
  api: Api,
  repository: string,
  listed: readonly ListedIncident[],
  app: KnownApp,
): Promise<Reading<Map<string, Accepted>>> {
  const said = await readSaid(api, repository, listed);
  const isOfAnApp = ({ comment: { bot, body } }: Said) => bot && body.startsWith(MARKERS.incident);
  const isApps = (one: Said) => isOfAnApp(one) && one.comment.author === app.login;
  const accepted = new Map<string, Accepted>();
  const without: ListedIncident[] = [];
  const unread = [...said.unread];
  const doubt = (ref: string, why: string) =>
    unread.push({ what: `what was accepted as proof of ${ref}`, why });
  for (const one of listed) {
    const all = said.value.get(one.ref);
    const ours = all?.find(isApps);
    if (!all) continue;
    if (!ours) {
      // The App that the configuration names has another name by now, or was never that one.
      const other = all.find((said) => isOfAnApp(said) && saidCopies(said.comment.body).length > 0);
      if (other) doubt(one.ref, `${other.comment.author} wrote it, and ${app.login} is asked`);
      else without.push(one);
      continue;
    }
    const proof = proofIn(one, ours, app);
    if ('why' in proof) doubt(one.ref, proof.why);
    else accepted.set(one.ref, { ...proof, comments: all.map(({ comment }) => comment) });
  }
  const deleted = await readDeleted(api, repository, without, app);
  for (const { ref } of deleted.value) {
    doubt(ref, `the App has called it learned, and its comment is gone; ${MENDS}`);
  }
  return { value: accepted, unread: [...unread, ...deleted.unread] };
}
