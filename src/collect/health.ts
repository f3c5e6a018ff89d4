// Reads what the report counts: the incidents of a window, what became of them, and what proves their changes.

import { defaultConfig } from '../core/config/constants.js';
import { formatConfigProblem } from '../core/config/problem.js';
import type { Config } from '../core/config/schema.js';
import { settledByLanding } from '../core/config/settled-by-landing.js';
import { type EvidenceFacts, type ListedIncident, noEvidence } from '../core/facts.js';
import type { HealthFacts, HealthIncident } from '../core/health/facts.js';
import { commandAuthors } from '../core/incident/commands/accepted.js';
import { isInOurForm } from '../core/incident/in-form.js';
import { sinceOf } from '../core/incident/ledger/since.js';
import { referencesOf } from '../core/incident/ledger/wanted.js';
import { recordOf } from '../core/incident/record/once.js';
import { issueRef, numberOf } from '../core/refs.js';
import { attempt, attemptReading, type Reading, together, whole } from '../github/attempt.js';
import type { Api, Client } from '../github/client.js';
import { closedPulls } from '../github/closed-pulls.js';
import { readIncidentIssues } from '../github/incident-issues.js';
import { readConfig } from '../github/read-config.js';
import { type History, readHistories } from '../github/read-histories.js';
import { listedFacts } from '../github/read-incident.js';
import { withAcknowledged } from './acknowledged.js';
import { readEvidence } from './evidence.js';
import { addRoles } from './release-trust.js';
import { readFormOf } from './repository-form.js';

interface HealthOptions {
  client: Client;
  /** `owner/repo` of the incidents. */
  repository: string;
  /** First and last day, `YYYY-MM-DD`, UTC. */
  since: string;
  until: string;
  host: string;
  /** ISO 8601. */
  now: string;
  /** Pages of 100 incidents, the newest first; ten unless told. */
  pages?: number;
}

const LIST_PAGES = 10;
/** Pages of 100 closed pull requests, the latest changed first. */
const CLOSED_PAGES = 10;
/** Incidents this many days before the window are known as earlier ones. */
const EARLIER_DAYS = 365;

const DAY = 86_400_000;

async function readSettings({ client, repository }: HealthOptions): Promise<Reading<Config>> {
  const stored = await attemptReading('the configuration', defaultConfig(), async () => {
    const { config, problems } = await readConfig(client.api, repository);
    const unread = problems.map((one) => ({
      what: 'the configuration',
      why: formatConfigProblem(one),
    }));
    return { value: config as Config, unread };
  });
  const noRelease = { repository, own: [], roles: {} };
  const form = await readFormOf(() => client.api, repository, noRelease, stored.value);
  return { value: form.value, unread: [...stored.unread, ...form.unread] };
}

/** The incidents under the label, back to a year before the window. */
async function readList(
  { client, repository, since, pages = LIST_PAGES }: HealthOptions,
  config: Config,
): Promise<Reading<ListedIncident[]>> {
  const what = 'the list of incidents';
  return attemptReading<ListedIncident[]>(what, [], async () => {
    const filedSince = new Date(Date.parse(since) - EARLIER_DAYS * DAY).toISOString();
    const { issues, complete } = await readIncidentIssues(
      client.api,
      repository,
      config.incidents,
      { state: 'all', cap: pages, filedSince },
    );
    const listed = issues.map((issue) => listedFacts(issue, repository));
    const cut = !complete && (listed.at(-1)?.createdAt ?? '') >= since;
    const why = `there are more than the ${pages * 100} that are read; choose a shorter window`;
    return { value: listed, unread: cut ? [{ what, why }] : [] };
  });
}

function withHistory(one: ListedIncident, history: History): HealthIncident {
  const { commentCount: _, ...listed } = one;
  const { comments, labelEvents, versions } = history;
  return {
    ...listed,
    closedAt: listed.closedAt ?? null,
    locked: false,
    isPull: false,
    labelEvents,
    comments,
    acknowledged: [],
    tasks: [],
    versions,
    earlier: versions.map(({ body }) => body),
  };
}

async function readIncidents(
  api: Api,
  repository: string,
  listed: readonly ListedIncident[],
): Promise<Reading<HealthIncident[]>> {
  const what = 'what became of the incidents';
  return attemptReading<HealthIncident[]>(what, [], async () => {
    const numbers = listed.map(({ ref }) => numberOf(ref));
    const histories = numbers.length > 0 ? await readHistories(api, repository, numbers) : null;
    const read = listed.flatMap((one) => {
      const history = histories?.get(numberOf(one.ref));
      return history ? [withHistory(one, history)] : [];
    });
    const lacking = listed.length - read.length;
    const unread = lacking > 0 ? [{ what, why: `${lacking} of them were not given` }] : [];
    return { value: read, unread };
  });
}

/** What can prove the changes of all incidents together. */
async function readProof(
  { client, repository, host, now }: HealthOptions,
  config: Config,
  incidents: readonly HealthIncident[],
): Promise<Reading<EvidenceFacts>> {
  if (incidents.length === 0) return whole(noEvidence());
  const records = incidents.map((incident) => recordOf(incident, { config, host, now }));
  const since = records.map((record, at) => sinceOf(record, incidents[at] as HealthIncident));
  const closed = closedPulls(client.api, repository, CLOSED_PAGES);
  const what = 'the list of closed pull requests';
  const reached = await attempt(what, false, () => closed.reach(since.sort()[0] as string));
  const why = `it is longer than the ${CLOSED_PAGES * 100} that are read, so changes that landed earlier may be missing`;
  const evidence = await readEvidence(() => client.api, {
    config,
    host,
    wanted: [
      ...new Set(
        records.flatMap((record, at) =>
          referencesOf(record, (incidents[at] as HealthIncident).ref),
        ),
      ),
    ],
    causes: { pulls: [], commits: [] },
    incidents: incidents.map(({ ref }) => issueRef(ref)),
    closed: [closed],
    judged: null,
  });
  const short = reached.value || reached.unread.length > 0 ? [] : [{ what, why }];
  return { value: evidence, unread: [...reached.unread, ...short, ...evidence.unread] };
}

/** Reads it; what cannot be read is listed as such, nothing is thrown. */
export async function readHealth(options: HealthOptions): Promise<HealthFacts> {
  const { client, repository, since, until, host, now } = options;
  const settings = await readSettings(options);
  const { app } = settings.value;
  // What was accepted as proof stands in the comments of the App, if one is believed.
  const config = app ? settings.value : settledByLanding(settings.value);
  const list = await readList(options, config);
  const dayOf = ({ createdAt }: ListedIncident) => createdAt.slice(0, 10);
  const filed = list.value.filter((one) => dayOf(one) >= since && dayOf(one) <= until).reverse();
  const read = await readIncidents(client.api, repository, filed);
  const isOurs = (one: HealthIncident) => isInOurForm(one.body, one, config, one.earlier ?? []);
  const ours = read.value.filter(isOurs);
  const said = app ? await withAcknowledged(client.api, ours, app) : whole(ours);
  const incidents = ours.map((one, at) => ({ ...one, ...said.value[at] }));
  const people = incidents.flatMap(({ comments }) => commandAuthors(comments));
  const roles = await addRoles(client.api, repository, {}, 'the roles of command authors', people);
  const proof = await readProof(options, config, incidents);
  const { unread } = together([settings, list, read, said, roles, proof] as Reading<unknown>[]);
  return {
    version: 1,
    now,
    since,
    until,
    host,
    repository,
    config,
    incidents,
    earlier: list.value.filter((one) => dayOf(one) < since),
    notInForm: read.value.filter((one) => !isOurs(one)).map(({ ref }) => ref),
    evidence: proof.value,
    roles: roles.value,
    unread,
    requests: client.requests(),
  };
}
