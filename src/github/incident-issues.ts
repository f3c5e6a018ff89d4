// The issues that are incidents, as the list gives them: those with the label, and those of the type.

import type { Config } from '../core/config/schema.js';
import type { ListedIncident } from '../core/facts.js';
import { isOfType } from '../core/incident/report/reviewed.js';
import type { Reading } from './attempt.js';
import type { Api } from './client.js';
import { hasLabel } from './ensure-label.js';
import { isTransient, statusOf } from './errors.js';
import { PAGE_SIZE, readPages, repo } from './pages.js';
import { listedFacts, type WireIssue } from './read-incident.js';

/** What makes an issue an incident. */
type IncidentMarks = Pick<Config['incidents'], 'label' | 'type'>;

interface Wanted {
  state: 'open' | 'all';
  /** The latest changed first, instead of the newest. */
  latestChanged?: boolean;
  /** None may be hidden by what changes while the list is read; where the cap ends it, the latest changed are missing. */
  unshifted?: boolean;
  /** Pages of 100 that are read of each list. */
  cap: number;
  /** ISO 8601: of those that were filed earlier, no more than one page has. */
  filedSince?: string;
}

interface Found {
  issues: WireIssue[];
  complete: boolean;
}

interface Place {
  page: number;
  since?: string;
  /** The server orders or begins the list otherwise than it was asked to, so that its pages are counted. */
  counted?: boolean;
}

/**
 * Where the list goes on. Each page begins at the moment at which the last one ended, so that what leaves the list
 * moves nothing, and what changes comes again at its end. Pages are counted only among what changed at one moment.
 */
function after(place: Place, issues: readonly WireIssue[]): Place {
  const times = issues.map(({ updated_at: at = '' }) => at);
  const counted = place.counted || times.some((at, n) => at < (times[n - 1] ?? place.since ?? ''));
  if (counted) return { page: place.page + 1, counted: true };
  const changed = Date.parse(times.at(-1) ?? '');
  // A second earlier: others of the same second may follow, and a server may leave out the moment itself.
  const since = Number.isNaN(changed) ? '' : new Date(changed - 1_000).toISOString();
  return since > (place.since ?? '') ? { page: 1, since } : { ...place, page: place.page + 1 };
}

async function readList(
  api: Api,
  repository: string,
  by: { labels: string } | { type: string },
  { state, latestChanged, unshifted, cap, filedSince = '' }: Wanted,
  enough?: (issues: WireIssue[]) => boolean,
): Promise<Found> {
  const isEnough = (issues: WireIssue[]) =>
    (issues.at(-1)?.created_at ?? '') < filedSince || enough?.(issues) === true;
  let place: Place = { page: 1 };
  const { items: issues, complete } = await readPages<WireIssue>(
    async (page) => {
      const { data, headers } = await api.request('GET /repos/{owner}/{repo}/issues', {
        ...repo(repository),
        ...by,
        state,
        ...(latestChanged ? { sort: 'updated', direction: 'desc' } : {}),
        ...(unshifted ? { sort: 'updated', direction: 'asc' } : {}),
        per_page: PAGE_SIZE,
        page: unshifted ? place.page : page,
        ...(unshifted && place.since ? { since: place.since } : {}),
      });
      place = after(place, data as WireIssue[]);
      return { data: data as WireIssue[], headers };
    },
    cap,
    isEnough,
  );
  return { issues, complete };
}

/**
 * Issues of the type. A server that knows no types takes no notice of the parameter and lists
 * everything; one that lacks this type refuses it. There is none then, and the label alone counts.
 */
async function readTyped(
  api: Api,
  repository: string,
  type: string,
  wanted: Wanted,
): Promise<Found> {
  const isOther = (issue: WireIssue) => !isOfType(issue.type?.name, type);
  try {
    const list = (issues: WireIssue[]) => issues.some(isOther);
    const { issues, complete } = await readList(api, repository, { type }, wanted, list);
    return { issues: issues.filter((issue) => !isOther(issue)), complete };
  } catch (error) {
    if (isTransient(error) || ![404, 410, 422].includes(statusOf(error))) throw error;
    return { issues: [], complete: true };
  }
}

/** Reads them, the newest or the latest changed first, each once; pull requests left out. */
export async function readIncidentIssues(
  api: Api,
  repository: string,
  { label, type }: IncidentMarks,
  wanted: Wanted,
): Promise<Found> {
  const [labelled, typed] = await Promise.all([
    readList(api, repository, { labels: label }, wanted),
    type === undefined ? null : readTyped(api, repository, type, wanted),
  ]);
  const found = [...labelled.issues, ...(typed?.issues ?? [])];
  // One can come twice; the last time it is as it stands now.
  const all = [...new Map(found.map((issue) => [issue.number, issue])).values()];
  const place = ({ created_at: made, updated_at: changed = made }: WireIssue) =>
    wanted.latestChanged ? changed : made;
  all.sort((a, b) => place(b).localeCompare(place(a)) || b.number - a.number);
  return {
    issues: all.filter((issue) => !issue.pull_request),
    complete: labelled.complete && (typed?.complete ?? true),
  };
}

async function listWanted(
  api: Api,
  repository: string,
  incidents: IncidentMarks,
  wanted: Pick<Wanted, 'cap' | 'unshifted'>,
): Promise<{ listed: ListedIncident[]; complete: boolean }> {
  const { issues, complete } = await readIncidentIssues(api, repository, incidents, {
    state: 'all',
    ...wanted,
  });
  return { listed: issues.map((issue) => listedFacts(issue, repository)), complete };
}

/** All incidents of a repository, the newest first, 100 a request; pull requests left out. */
export function listIncidents(api: Api, repository: string, incidents: IncidentMarks) {
  return listWanted(api, repository, incidents, { cap: 50, unshifted: true });
}

/** Pages of 100 that are read where the newest incidents are enough. */
const NEWEST_PAGES = 10;

/** The newest incidents; where there are more, that is said. */
export async function listNewestIncidents(
  api: Api,
  repository: string,
  incidents: IncidentMarks,
): Promise<Reading<ListedIncident[]>> {
  const { listed, complete } = await listWanted(api, repository, incidents, { cap: NEWEST_PAGES });
  const why = `only the newest ${NEWEST_PAGES * 100} are read`;
  return { value: listed, unread: complete ? [] : [{ what: 'the list of incidents', why }] };
}

async function hasType(api: Api, repository: string, type: string): Promise<boolean> {
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/issue-types', repo(repository));
    return (data as { name?: string }[]).some(({ name }) => isOfType(name, type));
  } catch (error) {
    if (isTransient(error) || ![403, 404, 410, 422].includes(statusOf(error))) throw error;
    return false;
  }
}

/** Whether anything in a repository can be an incident: it has the label, or the type. */
export async function canHaveIncidents(
  api: Api,
  repository: string,
  { label, type }: IncidentMarks,
): Promise<boolean> {
  if (await hasLabel(api, repository, label)) return true;
  return type !== undefined && hasType(api, repository, type);
}
