// Reads what landed the changes of earlier incidents, where a release takes lines from its files.

import { CONFIG_PATH } from '../core/config/constants.js';
import type { DecisionFacts, LessonFacts, ListedIncident, PullFacts } from '../core/facts.js';
import type { ForceKind } from '../core/force/types.js';
import { commandAuthors, weighCommands } from '../core/incident/commands/accepted.js';
import { readCommands } from '../core/incident/commands/read.js';
import { FORCE_KINDS, kindOfPath } from '../core/incident/ledger/match.js';
import { type Retirement, retirementFor, retirementsOf } from '../core/incident/ledger/retired.js';
import { sinceOf } from '../core/incident/ledger/since.js';
import { referencesOf } from '../core/incident/ledger/wanted.js';
import { STAGE_LABELS } from '../core/incident/report/labels.js';
import { pullNames } from '../core/namings/read.js';
import { type IssueRef, issueRef, numberOf, repositoryOf, repositoryRef } from '../core/refs.js';
import { isTrusted, placeOf, readListed } from '../core/release/listed.js';
import { attempt, attemptReading, type Reading, together, whole } from '../github/attempt.js';
import type { ClosedPulls } from '../github/closed-pulls.js';
import { lookUp } from '../github/look-up.js';
import { mapLimited } from '../github/pages.js';
import { readPullPaths } from '../github/read-pull-paths.js';
import { readFiles } from '../github/read-pulls.js';
import { readTrees } from './evidence-trees.js';
import type { ApiOf } from './readers.js';
import { oldestFirst } from './release-labels.js';
import type { ReleaseReading } from './release-range.js';
import { addRoles, readConversations } from './release-trust.js';

type LessonContext = Pick<
  DecisionFacts,
  'config' | 'host' | 'now' | 'release' | 'listed' | 'roles' | 'incidentsRepository'
>;

/** Pull requests whose files are read; each takes a request. */
const MOST_READ = 20;
/** Reporters whose roles are looked up, of the oldest incidents first; strangers can be many. */
const MOST_REPORTERS = 20;

/** Paths of eval and gate changes from which the release takes lines. */
function takenPaths({ release, config }: LessonContext): Set<string> {
  const taken = release.files.flatMap(({ path, from, status, deletions }) => {
    if (from) return [from];
    return status === 'removed' || (deletions ?? 0) > 0 ? [path] : [];
  });
  return new Set(taken.filter((path) => path !== CONFIG_PATH && kindOfPath(path, config) !== null));
}

/** Strangers cannot label, so the label of the last stage vouches for what it stands on. */
function isLabelled({ labels }: ListedIncident): boolean {
  return labels.includes(STAGE_LABELS.learned.name);
}

/** Serious incidents of the list, whoever vouches for them. */
function seriousOf(context: LessonContext): ListedIncident[] {
  return context.listed
    .filter((one) => placeOf(one, context) === 'counts')
    .filter((one) => readListed(one, context).severity.serious);
}

/** Those that somebody vouches for: where no App has labelled them, their reporters tell. */
async function vouchedFor(of: ApiOf, context: LessonContext): Promise<Reading<ListedIncident[]>> {
  const { incidentsRepository: repository, roles } = context;
  const serious = seriousOf(context);
  const open = oldestFirst(serious).filter((one) => !isLabelled(one) && !isTrusted(one, context));
  const reporters = [...new Set(open.map(({ author }) => author))].slice(0, MOST_REPORTERS);
  const known = await addRoles(
    of(repository),
    repository,
    roles,
    'the roles of reporters',
    reporters,
  );
  const trusted = { config: context.config, roles: known.value };
  return {
    value: serious.filter((one) => isLabelled(one) || isTrusted(one, trusted)),
    unread: known.unread,
  };
}

/** Incidents with the pull requests that may have landed theirs. */
function claims(
  incidents: readonly ListedIncident[],
  context: LessonContext,
  closed: ClosedPulls,
): { ref: IssueRef; incident: ListedIncident }[] {
  const home = repositoryRef(context.release.repository);
  const merged = [...closed.pulls.values()].filter(({ mergedAt }) => mergedAt);
  return incidents.flatMap((incident) => {
    const { record } = readListed(incident, context);
    const own = issueRef(incident.ref);
    const naming = merged.filter((pull) => pullNames(own, pull, home, context.host));
    const refs = [...referencesOf(record, incident.ref), ...naming.map(({ ref }) => issueRef(ref))];
    return [...new Set(refs)]
      .filter((ref) => repositoryOf(ref) === home)
      .map((ref) => ({ ref, incident }));
  });
}

async function readPull(
  of: ApiOf,
  ref: IssueRef,
  closed: ClosedPulls,
): Promise<Reading<PullFacts | null>> {
  const api = of(repositoryOf(ref));
  const what = { what: `the files of ${ref}`, about: ref };
  return attemptReading<PullFacts | null>(what, null, async () => {
    const looked = closed.pulls.has(ref) ? null : await lookUp(api, ref);
    const pull = closed.pulls.get(ref) ?? (looked && 'pull' in looked ? looked.pull : null);
    if (!pull?.mergedAt) return whole(null);
    const { files, complete } = await readFiles(api, repositoryOf(ref), numberOf(ref));
    return whole({ ...pull, files, filesComplete: complete });
  });
}

/** What maintainers have retired of incidents, by reference; where it cannot be read, nothing is. */
async function readRetired(
  of: ApiOf,
  context: LessonContext,
  incidents: readonly ListedIncident[],
): Promise<Reading<Map<string, Retirement[]>>> {
  const { config, now, incidentsRepository: repository } = context;
  const spoken = incidents.filter(({ commentCount }) => commentCount !== 0);
  const api = of(repository);
  const read = await readConversations(api, repository, spoken, null);
  const holding = spoken.filter(({ ref }) =>
    (read.value.get(ref) ?? []).flatMap(readCommands).some(({ name }) => name === 'retire'),
  );
  const people = holding.flatMap(({ ref }) => commandAuthors(read.value.get(ref) ?? []));
  const what = 'the roles of command authors';
  const roles = await addRoles(api, repository, context.roles, what, people);
  const known = holding.map(({ ref, author }) => {
    const comments = read.value.get(ref) ?? [];
    const facts = { on: 'incident', comments, roles: roles.value, config, author, now } as const;
    return [ref, retirementsOf(weighCommands(facts).accepted)] as const;
  });
  return { value: new Map(known), unread: [...read.unread, ...roles.unread] };
}

/** Kinds of what a pull request landed that were retired after it. */
function retiredKinds(pull: PullFacts, retirements: readonly Retirement[]): ForceKind[] {
  return FORCE_KINDS.filter((kind) => retirementFor(kind, pull.mergedAt, retirements) !== null);
}

/**
 * Reads them; nothing where the release takes nothing from an eval or gate path.
 * @param start commit where its range starts; null where no earlier release is known.
 */
export async function readLessons(
  of: ApiOf,
  context: LessonContext,
  { closed, start }: Pick<ReleaseReading, 'closed' | 'start'>,
): Promise<Reading<LessonFacts[]>> {
  const { config, host, release } = context;
  const taken = takenPaths(context);
  if (taken.size === 0 || start === null) return whole([]);
  const vouched = await vouchedFor(of, context);
  const claimed = claims(vouched.value, context, closed);
  const refs = [...new Set(claimed.map(({ ref }) => ref))];
  if (refs.length === 0) return { value: [], unread: vouched.unread };
  const home = repositoryRef(release.repository);
  const what = 'what earlier incidents have taught';
  const paths = await attempt(what, new Map(), () => readPullPaths(of(home), home, refs));
  const touching = refs.filter((ref) => {
    const known = paths.value.get(ref);
    return known && (!known.complete || known.paths.some((path: string) => taken.has(path)));
  });
  const pulls = together(
    await mapLimited(touching.slice(0, MOST_READ), 4, (ref) => readPull(of, ref, closed)),
  );
  const read = pulls.value.flatMap((pull) => pull ?? []);
  const request = {
    config,
    host,
    wanted: [],
    causes: { pulls: [], commits: [] },
    incidents: [],
    closed: [closed],
  };
  const range = { repository: home, commits: release.commits, files: release.files, own: [] };
  const { headSha, mergeBase, baseSha, diverged } = release;
  const after = await readTrees(
    of,
    {
      ...request,
      judged: {
        ...range,
        revisions: { head: headSha, diverged: diverged ? { base: baseSha, mergeBase } : null },
      },
    },
    read,
    [],
  );
  const before = await readTrees(
    of,
    { ...request, judged: { ...range, files: [], revisions: { head: start, diverged: null } } },
    read,
    [],
  );
  const none = { files: [], moves: [] };
  const held = claimed.filter(({ ref }) => touching.includes(ref)).map(({ incident }) => incident);
  const retired = await readRetired(of, context, [...new Set(held)]);
  const lessons = after.value.pulls.flatMap((pull) =>
    claimed
      .filter(({ ref }) => ref === issueRef(pull.ref))
      .filter(({ incident }) => {
        const since = sinceOf(readListed(incident, context).record, incident);
        return Date.parse(pull.mergedAt ?? '') >= Date.parse(since);
      })
      .map(({ incident }) => ({
        incident: incident.ref,
        pull,
        before: before.value.trees[0] ?? none,
        after: after.value.trees[0] ?? none,
        retired: retiredKinds(pull, retired.value.get(incident.ref) ?? []),
      })),
  );
  const beyond = touching
    .slice(MOST_READ)
    .map((ref) => ({ what: `the files of ${ref}`, why: `only ${MOST_READ} are read` }));
  return {
    value: lessons,
    unread: [
      ...[vouched, paths, pulls, after, before, retired].flatMap(({ unread }) => unread),
      ...beyond,
    ],
  };
}
