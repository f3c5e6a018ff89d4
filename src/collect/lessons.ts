// Reads what landed the changes of earlier incidents, where a release takes lines from its files.

import { CONFIG_PATH } from '../core/config/constants.js';
import type { Config } from '../core/config/schema.js';
import type {
  DecisionFacts,
  LessonFacts,
  ListedIncident,
  PullFacts,
  ReleaseFacts,
} from '../core/facts.js';
import type { ForceKind } from '../core/force/types.js';
import { FORCE_KINDS, kindOfPath } from '../core/incident/ledger/match.js';
import { type Retirement, retirementFor } from '../core/incident/ledger/retired.js';
import { sinceOf } from '../core/incident/ledger/since.js';
import { referencesOf } from '../core/incident/ledger/wanted.js';
import { isLearnedLabel } from '../core/incident/report/labels.js';
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
import { addRoles } from './release-trust.js';
import { readRetired } from './retired.js';

/** What a change under judgement is read by: a release, or a pull request. */
export type LessonContext = Pick<
  DecisionFacts,
  'config' | 'host' | 'now' | 'listed' | 'roles' | 'incidentsRepository'
> & {
  release: Pick<
    ReleaseFacts,
    'repository' | 'commits' | 'files' | 'headSha' | 'mergeBase' | 'baseSha' | 'diverged'
  >;
};

/** Pull requests whose files are read; each takes a request. */
const MOST_READ = 20;
/** Reporters whose roles are looked up, of the oldest incidents first; strangers can be many. */
const MOST_REPORTERS = 20;

/** Paths of eval and gate changes from which the release takes lines. */
export function takenPaths({
  release,
  config,
}: {
  release: Pick<ReleaseFacts, 'files'>;
  config: Config;
}): Set<string> {
  const taken = release.files.flatMap(({ path, from, status, deletions }) => {
    if (from) return [from];
    return status === 'removed' || (deletions ?? 0) > 0 ? [path] : [];
  });
  return new Set(taken.filter((path) => path !== CONFIG_PATH && kindOfPath(path, config) !== null));
}

/** Strangers cannot label, so the label of the last stage vouches for what it stands on. */
export function isLabelled({ labels }: ListedIncident): boolean {
  return labels.some(isLearnedLabel);
}

/** Whether an incident of the list counts and is serious, whoever vouches for it. */
export function isSerious(
  one: ListedIncident,
  context: Pick<DecisionFacts, 'config' | 'host' | 'now'>,
): boolean {
  return placeOf(one, context) === 'counts' && readListed(one, context).severity.serious;
}

/** Those that somebody vouches for: where no App has labelled them, their reporters tell. */
async function vouchedFor(of: ApiOf, context: LessonContext): Promise<Reading<ListedIncident[]>> {
  const { incidentsRepository: repository, roles } = context;
  const serious = context.listed.filter((one) => isSerious(one, context));
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
export function claims(
  incidents: readonly ListedIncident[],
  context: Pick<LessonContext, 'config' | 'host' | 'now'> & { release: { repository: string } },
  closed: ClosedPulls,
): { ref: IssueRef; incident: ListedIncident }[] {
  const home = repositoryRef(context.release.repository);
  const merged = [...closed.pulls.values()].filter(({ mergedAt }) => mergedAt);
  return incidents.flatMap((incident) => {
    const { record } = readListed(incident, context);
    const about = issueRef(incident.ref);
    const naming = merged.filter((pull) => pullNames(about, pull, home, context.host));
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
  const range = { repository: home, commits: release.commits, files: release.files, pulls: [] };
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
