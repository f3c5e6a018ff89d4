// Reads what a release is asked for beside its own incidents: the cases of learned ones that were accepted from here.

import { copiesOf, newestAt } from '../core/evidence/grades/copies.js';
import type {
  CensusFacts,
  CensusIncident,
  DecisionFacts,
  EvidenceFacts,
  ListedIncident,
  PullFacts,
} from '../core/facts.js';
import { commandAuthors, weighCommands } from '../core/incident/commands/accepted.js';
import { readCommands } from '../core/incident/commands/read.js';
import { waiverOf } from '../core/incident/ledger/build.js';
import { retirementFor, retirementsOf } from '../core/incident/ledger/retired.js';
import { commandedLevel } from '../core/incident/severity.js';
import { repositoryRef } from '../core/refs.js';
import { holdsForCases, lacksOf } from '../core/release/census.js';
import { isRelease } from '../core/release/is-release.js';
import { touchesWorkflow } from '../core/release/links.js';
import { readListed } from '../core/release/listed.js';
import { rollsNothingOut } from '../core/release/rolls-out.js';
import { attempt, type Reading, whole } from '../github/attempt.js';
import { type ClosedPulls, closedPages } from '../github/closed-pulls.js';
import { Unreadable } from '../github/errors.js';
import { type Accepted, type KnownApp, readAccepted } from './accepted-proof.js';
import type { AppIdentity } from './app-identity.js';
import { readFormerNames } from './former-names.js';
import { isLabelled, isSerious } from './lessons.js';
import type { ApiOf } from './readers.js';
import { readReleaseGrades } from './release-grades.js';
import { addRoles } from './release-trust.js';

type CensusContext = Omit<
  DecisionFacts,
  'version' | 'evidence' | 'lessons' | 'teams' | 'unread' | 'requests'
>;

/** Whose comments say what was accepted; nobody's where no App is known. */
function knownApp({ config }: CensusContext, app: AppIdentity | null): KnownApp | null {
  if (app) return { login: app.self.login, identity: app };
  return config.app ? { login: `${config.app}[bot]`, identity: null } : null;
}

/** Serious incidents that are learned, or closed, and whose workflow the release ships. */
function candidatesOf(context: CensusContext): ListedIncident[] {
  return context.listed.filter(
    (one) =>
      (one.state === 'closed' || isLabelled(one)) &&
      isSerious(one, context) &&
      touchesWorkflow(readListed(one, context).record, context),
  );
}

/** Without those that a maintainer has retired or called less than serious, and with the waiver that is in force. */
async function withCommands(
  of: ApiOf,
  context: CensusContext,
  asked: readonly (Accepted & { one: ListedIncident })[],
): Promise<Reading<CensusIncident[]>> {
  const { config, now, incidentsRepository: repository } = context;
  const speaking = asked
    .map(({ comments }) => comments.filter((one) => readCommands(one).length > 0))
    .flatMap(commandAuthors);
  const what = 'the roles of command authors';
  const roles = await addRoles(of(repository), repository, context.roles, what, speaking);
  const incidents = asked.flatMap(({ one, copies, comments }): CensusIncident[] => {
    const facts = { on: 'incident', comments, roles: roles.value, config, now } as const;
    const { accepted } = weighCommands({ ...facts, author: one.author });
    const level = commandedLevel(accepted, config);
    if (level !== null && !config.severity.serious.includes(level)) return [];
    if (retirementFor('eval', newestAt(copies), retirementsOf(accepted))) return [];
    const lines = readListed(one, context).record.evalChanges;
    return [
      {
        ref: one.ref,
        owner: lines.find(({ owner }) => owner)?.owner ?? null,
        copies,
        waiver: waiverOf('eval', { commands: accepted, now }),
      },
    ];
  });
  return { value: incidents, unread: roles.unread };
}

/** Pages of closed pull requests that are searched for the last release. */
const MOST_PAGES = 10;

/**
 * When the last release into the same branch was merged; null where none is found.
 * @throws Unreadable where a later one may stand beyond what is read.
 */
async function readLastRelease(
  of: ApiOf,
  { release, config }: CensusContext,
  closed: ClosedPulls,
): Promise<string | null> {
  const { repository, defaultBranch, own: judged } = release;
  const base = judged[0]?.base;
  if (base === undefined) return null;
  const mergedOf = (pulls: readonly Pick<PullFacts, 'base' | 'head' | 'mergedAt'>[]) =>
    pulls
      .filter(({ head = '', ...pull }) => {
        return pull.base === base && isRelease({ base, head, defaultBranch }, config);
      })
      .flatMap(({ mergedAt }) => mergedAt ?? []);
  const newest = (merged: readonly string[]) => [...merged].sort().at(-1) ?? null;
  if (closed.isWhole()) return newest(mergedOf([...closed.pulls.values()]));
  const next = closedPages(of(repository), repository, MOST_PAGES, base);
  let merged: string[] = [];
  for (let page = await next(); page; page = await next()) {
    const { pulls, last } = page;
    const read = pulls.map((pull) => ({
      base: pull.base.ref,
      head: pull.head.ref,
      mergedAt: pull.merged_at,
    }));
    merged = [...merged, ...mergedOf(read)];
    const found = newest(merged);
    // What was touched last comes first: a comment on an old one puts it before one that was merged later.
    const reached = found !== null && pulls.some(({ updated_at: at }) => at <= found);
    if (last || reached) return found;
  }
  if (merged.length === 0) return null;
  throw new Unreadable('the list of closed pull requests is longer than is read');
}

/** Whether something would hold a release that no earlier one may have been asked for. */
function asksForLast(context: CensusContext, evidence: EvidenceFacts, census: CensusFacts) {
  return holdsForCases(context) && lacksOf({ ...context, evidence, census }).length > 0;
}

/**
 * Adds it. Where no learned incident can be asked for it costs no request, and where nothing was accepted from
 * this repository one for each fifty of them.
 * @param askingRun the workflow run that asks; null: none does.
 */
export async function withCensus(
  of: ApiOf,
  evidence: Reading<EvidenceFacts>,
  context: CensusContext,
  {
    app,
    closed,
    askingRun,
  }: { app: AppIdentity | null; closed: ClosedPulls; askingRun: number | null },
): Promise<{ evidence: Reading<EvidenceFacts>; census: CensusFacts | null }> {
  const { release, incidentsRepository } = context;
  const nothing = { evidence, census: null };
  const by = knownApp(context, app);
  if (!by || release.behind) return nothing;
  if (rollsNothingOut({ ...context, evidence: evidence.value })) return nothing;
  const candidates = candidatesOf(context);
  if (candidates.length === 0) return nothing;
  const accepted = await readAccepted(of(incidentsRepository), incidentsRepository, candidates, by);
  const home = repositoryRef(release.repository);
  const named = [...accepted.value.values()].flatMap(({ copies }) =>
    copies.map(({ repository }) => repositoryRef(repository)),
  );
  const former = holdsForCases(context)
    ? await readFormerNames(of(release.repository), home, named)
    : whole([]);
  const asked = candidates.flatMap((one) => {
    const { copies, comments } = accepted.value.get(one.ref) ?? { copies: [], comments: [] };
    const fromHere = [home, ...former.value]
      .flatMap((name) => copiesOf(copies, name))
      .map((copy) => ({ ...copy, repository: home }));
    return fromHere.length > 0 ? [{ one, copies: fromHere, comments }] : [];
  });
  const incidents = await withCommands(of, context, asked);
  const unread = [accepted, former, incidents].flatMap((one) => one.unread);
  if (incidents.value.length === 0) {
    return unread.length === 0
      ? nothing
      : { evidence, census: { incidents: [], lastReleaseAt: null, unread } };
  }
  const api = of(release.repository);
  const graded = evidence.value.grades
    ? whole(evidence.value)
    : await readReleaseGrades(api, context, askingRun).then(({ value, unread: open }) => ({
        value: { ...evidence.value, grades: [value] },
        unread: open,
      }));
  const census = {
    incidents: incidents.value,
    lastReleaseAt: null,
    unread: [...unread, ...graded.unread],
  };
  const last = asksForLast(context, graded.value, census)
    ? await attempt('when the last release went out', null, () =>
        readLastRelease(of, context, closed),
      )
    : whole(null);
  return {
    evidence: { value: graded.value, unread: evidence.unread },
    census: {
      ...census,
      lastReleaseAt: last.value,
      unread: [...census.unread, ...last.unread],
    },
  };
}
