// Who vouches for incidents that count by themselves: who reported, labelled or edited them, or gave a command.

import type { CommentFacts, DecisionFacts, ListedIncident } from '../core/facts.js';
import { isEdited, readCommands } from '../core/incident/commands/read.js';
import { mention } from '../core/mentions.js';
import { numberOf } from '../core/refs.js';
import { isTrusted } from '../core/release/listed.js';
import type { Roles } from '../core/roles.js';
import { attempt, type Reading, together } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import { mapLimited } from '../github/pages.js';
import { readComments } from '../github/read-incident.js';
import { readRoles } from '../github/read-roles.js';
import { readEditors } from '../github/read-versions.js';
import { settleEdits } from '../github/settle-edits.js';
import { oldestFirst, readLabels } from './release-labels.js';

/** What is known when the list has been read. */
export type ListContext = Pick<
  DecisionFacts,
  'config' | 'host' | 'now' | 'release' | 'incidentsRepository'
>;
export type Listed = ListContext & Pick<DecisionFacts, 'listed'>;
type Trust = Pick<DecisionFacts, 'listed' | 'roles'>;

/** Pages of comments that are searched for somebody's command; those of strangers can be many. */
const MOST_PAGES = 100;

/** Roles in the repository of the incidents, those that are known included. @param what of whom. */
export async function addRoles(
  api: Api,
  repository: string,
  known: Roles,
  what: string,
  logins: string[],
): Promise<Reading<Roles>> {
  const missing = logins.filter((login) => login && !(mention(login) in known));
  const { value, unread } = await attempt(what, {}, () => readRoles(api, repository, missing));
  return { value: { ...known, ...value }, unread };
}

/** Puts what was read of some incidents into the list. */
export function amend(
  listed: readonly ListedIncident[],
  more: (one: ListedIncident) => Partial<ListedIncident> | null,
): ListedIncident[] {
  return listed.map((one) => {
    const found = more(one);
    return found ? { ...one, ...found } : one;
  });
}

/** Those whose comments are read: the oldest ones, as far as the pages go. */
function withinPages(listed: readonly ListedIncident[]): ListedIncident[] {
  let pages = 0;
  return oldestFirst(listed).filter(({ commentCount = 1 }) => {
    if (commentCount > 0) pages += Math.ceil(commentCount / 100);
    return commentCount > 0 && pages <= MOST_PAGES;
  });
}

/** The comments of some issues that may hold commands, by reference. */
export async function readConversations(
  api: Api,
  repository: string,
  listed: readonly ListedIncident[],
  self: Parameters<typeof readComments>[3],
): Promise<Reading<Map<string, CommentFacts[]>>> {
  const read = together(
    await mapLimited(listed, 4, ({ ref }) =>
      attempt(`the comments of ${ref}`, { ref, comments: [] as CommentFacts[] }, async () => {
        const { comments } = await readComments(api, repository, numberOf(ref), self);
        return { ref, comments };
      }),
    ),
  );
  const settled = await settleEdits(api, read.value);
  return {
    value: new Map(settled.value.map(({ ref, comments }) => [ref, comments])),
    unread: [...read.unread, ...settled.unread],
  };
}

function commandersOf(comments: readonly CommentFacts[]): string[] {
  return comments
    .filter((comment) => !isEdited(comment))
    .flatMap(readCommands)
    .flatMap(({ request, comment }) => (request ? [comment.author] : []));
}

/** Who put the incident label on: whoever gives one that is there already puts nothing on. */
function labellersOf({ labelEvents = [] }: ListedIncident, label: string): string[] {
  const ofLabel = labelEvents.filter((event) => event.label.toLowerCase() === label);
  const put = ofLabel.filter(({ added, bot }, at) => added && !bot && !ofLabel[at - 1]?.added);
  return put.map(({ actor }) => actor);
}

/**
 * Reads who vouches for the candidates. Those of strangers cost little, and never make anything
 * unverified: who is not found to stand for one, does not.
 */
export async function readTrust(
  api: Api,
  context: Listed,
  candidates: readonly ListedIncident[],
): Promise<Reading<Trust>> {
  const { config, incidentsRepository: repository } = context;
  const authors = candidates.map(({ author }) => author);
  const reporters = await addRoles(api, repository, {}, 'the roles of reporters', authors);
  const open = (roles: Roles, among: readonly ListedIncident[]) =>
    among.filter((one) => !isTrusted(one, { config, roles }));
  const strange = open(reporters.value, candidates);
  if (strange.length === 0) {
    return { value: { listed: context.listed, roles: reporters.value }, unread: reporters.unread };
  }
  const unknown = strange.filter(({ labelEvents }) => !labelEvents);
  const [labels, editors] = await Promise.all([
    readLabels(api, repository, unknown, null),
    attempt('who edited the incidents', null, () =>
      readEditors(
        api,
        repository,
        strange.map(({ ref }) => numberOf(ref)),
      ),
    ),
  ]);
  const label = config.incidents.label.toLowerCase();
  const stood = strange.map((one) => {
    const labelEvents = one.labelEvents ?? labels.value.get(one.ref) ?? [];
    const edits = (editors.value?.get(numberOf(one.ref)) ?? []).flatMap((login) => login ?? []);
    return { ...one, vouchers: [...labellersOf({ ...one, labelEvents }, label), ...edits] };
  });
  const vouched = await addRoles(
    api,
    repository,
    reporters.value,
    'the roles of labellers and editors',
    stood.flatMap(({ vouchers }) => vouchers),
  );
  const asked = withinPages(open(vouched.value, stood));
  const comments = await readConversations(api, repository, asked, null);
  const commanders = (ref: string) => commandersOf(comments.value.get(ref) ?? []);
  const roles = await addRoles(
    api,
    repository,
    vouched.value,
    'the roles of command authors',
    asked.flatMap(({ ref }) => commanders(ref)),
  );
  const vouchers = new Map(
    stood.map(({ ref, vouchers: known }) => [ref, [...new Set([...known, ...commanders(ref)])]]),
  );
  return {
    value: {
      listed: amend(context.listed, ({ ref }) => {
        const known = vouchers.get(ref);
        return known ? { vouchers: known } : null;
      }),
      roles: roles.value,
    },
    unread: [reporters, labels, editors, vouched, comments, roles].flatMap(
      (reading) => reading.unread,
    ),
  };
}
