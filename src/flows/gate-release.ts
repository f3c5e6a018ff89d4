// The gate: reads a release and its incidents into facts, and decides on them.
import { commandAuthors } from '../domain/commands/standing.js';
import { formatConfigProblem } from '../domain/config/parse-config.js';
import type { Config } from '../domain/config/schema.js';
import { defaultConfig } from '../domain/config/schema.js';
import {
  atLeast,
  type DecisionFacts,
  type IncidentFacts,
  type ListedIncident,
  type Unverified,
} from '../domain/facts/types.js';
import { referencesOf } from '../domain/ledger/wanted.js';
import type { Seal } from '../domain/plan/incident.js';
import { parseIncident } from '../domain/record/parse.js';
import { causesOf } from '../domain/verdict/causes.js';
import { decideRelease } from '../domain/verdict/decide.js';
import { findLinks, recordLinks } from '../domain/verdict/links.js';
import type { Decision } from '../domain/verdict/types.js';
import type { Client } from '../github/client.js';
import { whyUnread } from '../github/errors.js';
import { mapLimited, repo } from '../github/pages.js';
import { readConfig } from '../github/read-config.js';
import { readEvidence } from '../github/read-evidence.js';
import { type Identity, listIncidents, readIncident } from '../github/read-incident.js';
import {
  type ReleaseReading,
  readChecks,
  readRelease,
  type Subject,
} from '../github/read-release.js';
import { readReleasePull } from '../github/read-release-pull.js';
import { readRoles } from '../github/read-roles.js';
import { readSeal } from '../github/seal.js';
import { readIncidentTasks } from './incident-proof.js';

export interface GateOptions {
  /** Reads the repository of the release. */
  client: Client;
  /** Reads the incidents, where they live elsewhere under another token. */
  incidents: Client | null;
  incidentsRepository: string | null;
  configPath: string;
  subject: Subject;
  host: string;
  /** ISO 8601. */
  now: string;
  /** The App, which knows what it has acknowledged; a workflow knows nothing of it. */
  app?: { self: Identity; seal: Seal };
}

const VOUCHED = 20;

/** Runs a read; where it fails, its subject is unread and the fallback stands in. */
async function attempt<T>(
  what: string,
  unread: Unverified[],
  fallback: T,
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const known = (error as { status?: unknown }).status !== undefined || !(error instanceof Error);
    unread.push({ what, why: known ? whyUnread(error) : (error as Error).message });
    return fallback;
  }
}

function nothing(subject: Subject): ReleaseReading['release'] {
  return {
    event: subject.event,
    repository: subject.repository,
    private: true,
    defaultBranch: '',
    base: subject.base ?? '',
    head: subject.head ?? '',
    headSha: subject.head ?? '',
    pull: null,
    commits: [],
    files: [],
    pulls: [],
    own: [],
    checks: [],
    unread: [],
  };
}

async function loadConfig(options: GateOptions, unread: Unverified[]): Promise<Config> {
  const { client, subject, configPath } = options;
  return attempt('the configuration', unread, defaultConfig(), async () => {
    const { config, problems } = await readConfig(client.api, subject.repository, configPath);
    for (const problem of problems) {
      unread.push({ what: 'the configuration', why: formatConfigProblem(problem) });
    }
    return config;
  });
}

/** Change lines and causes of an incident that have to be looked up. */
function wantedBy(
  incident: IncidentFacts,
  config: Config,
  host: string,
): { pulls: string[]; commits: string[] } {
  const record = parseIncident(incident.body, { config, host });
  const causes = causesOf(record, incident.ref, host);
  return {
    pulls: [...referencesOf(record, incident.ref), ...causes.pulls],
    commits: causes.commits,
  };
}

function detectedAt(incident: IncidentFacts, config: Config): string {
  return parseIncident(incident.body, { config }).detectedAt ?? incident.createdAt;
}

/** Reads everything a decision needs. Never throws: what fails is unverified. */
export async function readDecisionFacts(options: GateOptions): Promise<DecisionFacts> {
  const { client, subject, host, now } = options;
  const unread: Unverified[] = [];
  const [config, reading] = await Promise.all([
    loadConfig(options, unread),
    attempt('the range of commits', unread, null, () => readRelease(client.api, subject)),
  ]);
  const release = reading?.release ?? nothing(subject);
  const incidentsRepository =
    options.incidentsRepository ?? config.incidents.repository ?? subject.repository;
  const elsewhere = incidentsRepository.toLowerCase() !== subject.repository.toLowerCase();
  const own = elsewhere && options.incidents ? options.incidents : client;
  const facts: DecisionFacts = {
    version: 1,
    now,
    host,
    config,
    release,
    incidentsRepository,
    reveal: !elsewhere || release.private,
    incidents: [],
    listed: [],
    evidence: { pulls: [], issues: [], unread: [], defaultBranches: {}, reverts: [], commits: [] },
    roles: {},
    teams: {},
    unread,
    requests: 0,
  };
  const finish = () => {
    facts.requests = client.requests() + (own === client ? 0 : own.requests());
    return facts;
  };
  if (!reading) return finish();
  if (reading.wire) {
    const wire = reading.wire;
    await attempt('the pull request', unread, undefined, () =>
      readReleasePull(client.api, facts, wire),
    );
    if (elsewhere && !atLeast(release.pull?.authorRole, 'write')) {
      const why = 'incidents of another repository are not read for authors without write access';
      unread.push({ what: 'the incidents', why });
      return finish();
    }
  }
  if (!reading.wire) await readGroupChecks(client, facts);
  await readIncidents(own, facts, elsewhere, options.app ?? null);
  await readProof(client, facts, reading);
  return finish();
}

/** Check runs of what is judged without a pull request, where a policy asks for them. */
async function readGroupChecks({ api }: Client, facts: DecisionFacts): Promise<void> {
  const { config, release, unread } = facts;
  const asks = config.release.policies.some(
    ({ kind }) => kind === 'eval-check' || kind === 'canary',
  );
  if (!asks) return;
  release.checks = await attempt('the check runs', unread, [], () =>
    readChecks(api, release.repository, release.headSha),
  );
}

async function readIncidents(
  own: Client,
  facts: DecisionFacts,
  elsewhere: boolean,
  app: GateOptions['app'] | null,
): Promise<void> {
  const { config, unread, incidentsRepository } = facts;
  if (elsewhere && !facts.reveal) {
    await attempt('the incidents repository', unread, undefined, async () => {
      const { data } = await own.api.request(
        'GET /repos/{owner}/{repo}',
        repo(incidentsRepository),
      );
      facts.reveal = !data.private;
    });
  }
  await attempt('the list of incidents', unread, undefined, async () => {
    const { listed, complete } = await listIncidents(
      own.api,
      incidentsRepository,
      config.incidents.label,
    );
    facts.listed = listed;
    if (!complete) unread.push({ what: 'the list of incidents', why: 'it is longer than is read' });
  });
  await readTrust(own, facts);
  const refs = [...new Set(findLinks(facts).links.map((link) => link.ref))];
  const known = new Map(facts.listed.map((listed) => [listed.ref.toLowerCase(), listed]));
  const incidents = await mapLimited(refs, 4, (ref) =>
    attempt<IncidentFacts | null>(ref, unread, null, () =>
      readIncident(own.api, ref, app?.self ?? null, known.get(ref)),
    ),
  );
  for (const [at, incident] of incidents.entries()) {
    if (!incident) continue;
    if (incident.isPull) unread.push({ what: refs[at] as string, why: 'it is a pull request' });
    else if (incident.ref.toLowerCase() !== refs[at]) {
      unread.push({ what: refs[at] as string, why: 'it was transferred; name its new place' });
    } else {
      const acknowledged = app ? readSeal(incident, app.seal) : [];
      const tasks = await attempt(`the follow-up issues of ${incident.ref}`, unread, [], () =>
        readIncidentTasks(own.api, incident, config),
      );
      facts.incidents.push({ ...incident, acknowledged, tasks });
    }
  }
  const authors = facts.incidents.flatMap((incident) => commandAuthors(incident.comments));
  const missing = authors.filter((author) => !(author in facts.roles));
  const roles = await attempt('the roles of command authors', unread, {}, () =>
    readRoles(own.api, incidentsRepository, missing),
  );
  Object.assign(facts.roles, roles);
}

/** Reads who reported the incidents that link themselves, and who labelled them. */
async function readTrust(own: Client, facts: DecisionFacts): Promise<void> {
  const { incidentsRepository, unread, config } = facts;
  const refs = new Set(recordLinks(facts).map((link) => link.ref));
  const candidates = facts.listed.filter((listed) => refs.has(listed.ref.toLowerCase()));
  const read = async (logins: string[]) => {
    const roles = await attempt('the roles of reporters', unread, {}, () =>
      readRoles(
        own.api,
        incidentsRepository,
        logins.filter((login) => !(login.toLowerCase() in facts.roles)),
      ),
    );
    Object.assign(facts.roles, roles);
  };
  await read(candidates.map((listed) => listed.author));
  const doubtful = candidates.filter(
    ({ author }) => !atLeast(facts.roles[author.toLowerCase()], config.incidents.trusted),
  );
  const labellers = await mapLimited(
    doubtful.slice(0, VOUCHED),
    4,
    async (listed: ListedIncident) => {
      const incident = await readIncident(own.api, listed.ref, null, listed).catch(() => null);
      const event = incident?.labelEvents.findLast(
        ({ label, added }) => added && label === config.incidents.label,
      );
      if (event) listed.labelledBy = event.actor;
      return event?.actor ?? '';
    },
  );
  await read(labellers.filter(Boolean));
}

async function readProof(
  client: Client,
  facts: DecisionFacts,
  reading: ReleaseReading,
): Promise<void> {
  const { config, host, release, unread } = facts;
  if (facts.incidents.length === 0) return;
  const wanted = facts.incidents.map((incident) => wantedBy(incident, config, host));
  const since = facts.incidents.map((incident) => detectedAt(incident, config)).sort()[0] as string;
  await attempt('the list of closed pull requests', unread, undefined, async () => {
    if (await reading.closed.reach(since)) return;
    unread.push({ what: 'the list of closed pull requests', why: 'it is longer than is read' });
  });
  const key = release.repository.toLowerCase();
  facts.evidence = await readEvidence(client.api, {
    wanted: wanted.flatMap(({ pulls }) => pulls),
    commits: [...new Set(wanted.flatMap(({ commits }) => commits))],
    incidents: facts.incidents.flatMap(({ ref, tasks }) => [
      ref.toLowerCase(),
      ...tasks.map((task) => task.ref),
    ]),
    closed: [reading.closed],
    head: { repository: release.repository, sha: release.headSha },
    host,
  });
  facts.evidence.defaultBranches[key] ??= release.defaultBranch;
}

/** Reads the facts and decides. */
export async function gateRelease(
  options: GateOptions,
): Promise<{ facts: DecisionFacts; decision: Decision }> {
  const facts = await readDecisionFacts(options);
  return { facts, decision: decideRelease(facts) };
}
