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
  /** Pages of 100 that are read of each list. */
  cap: number;
  /** ISO 8601: of those that were filed earlier, no more than one page has. */
  filedSince?: string;
}

interface Found {
  issues: WireIssue[];
  complete: boolean;
}

function readList(
  api: Api,
  repository: string,
  by: { labels: string } | { type: string },
  { state, latestChanged, cap, filedSince = '' }: Wanted,
  enough?: (issues: WireIssue[]) => boolean,
) {
  const isEnough = (issues: WireIssue[]) =>
    (issues.at(-1)?.created_at ?? '') < filedSince || enough?.(issues) === true;
  return readPages<WireIssue>(
    async (page) => {
      const { data, headers } = await api.request('GET /repos/{owner}/{repo}/issues', {
        ...repo(repository),
        ...by,
        state,
        ...(latestChanged ? { sort: 'updated', direction: 'desc' } : {}),
        per_page: PAGE_SIZE,
        page,
      });
      return { data: data as WireIssue[], headers };
    },
    cap,
    isEnough,
  );
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
    const { items, complete } = await readList(api, repository, { type }, wanted, list);
    return { issues: items.filter((issue) => !isOther(issue)), complete };
  } catch (error) {
    if (isTransient(error) || ![404, 410, 422].includes(statusOf(error))) throw error;
    return { issues: [], complete: true };
  }
}

/** Reads them in the order of the list, each once; pull requests left out. */
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
  const issues = labelled.items.filter((issue) => !issue.pull_request);
  if (!typed) return { issues, complete: labelled.complete };
  const known = new Set(issues.map(({ number }) => number));
  const all = [...issues, ...typed.issues.filter(({ number }) => !known.has(number))];
  const place = ({ created_at: made, updated_at: changed = made }: WireIssue) =>
    wanted.latestChanged ? changed : made;
  all.sort((a, b) => place(b).localeCompare(place(a)) || b.number - a.number);
  return { issues: all, complete: labelled.complete && typed.complete };
}

/** All incidents of a repository, 100 a request; pull requests left out. */
export async function listIncidents(
  api: Api,
  repository: string,
  incidents: IncidentMarks,
  cap = 50,
): Promise<{ listed: ListedIncident[]; complete: boolean }> {
  const { issues, complete } = await readIncidentIssues(api, repository, incidents, {
    state: 'all',
    cap,
  });
  return { listed: issues.map((issue) => listedFacts(issue, repository)), complete };
}

/** Pages of 100 that are read where the newest incidents are enough. */
const NEWEST_PAGES = 10;

/** The newest incidents; where there are more, that is said. */
export async function listNewestIncidents(
  api: Api,
  repository: string,
  incidents: IncidentMarks,
): Promise<Reading<ListedIncident[]>> {
  const { listed, complete } = await listIncidents(api, repository, incidents, NEWEST_PAGES);
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
