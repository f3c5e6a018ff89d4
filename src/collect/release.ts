// The gate's way: configuration, range, policies, incidents, evidence are read, then it decides.

import { CONFIG_PATH, defaultConfig } from '../core/config/constants.js';
import { formatConfigProblem, saysBeside } from '../core/config/problem.js';
import type { Config } from '../core/config/schema.js';
import { type DecisionFacts, noEvidence, type ReleaseFacts } from '../core/facts.js';
import { settledByLanding } from '../core/incident/ledger/grades.js';
import { repositoryRef } from '../core/refs.js';
import { decideRelease } from '../core/release/decide.js';
import type { Decision } from '../core/release/types.js';
import { attempt, attemptReading, type Reading, whole } from '../github/attempt.js';
import type { Client } from '../github/client.js';
import { readBeside, readConfig } from '../github/read-config.js';
import type { Subject } from '../github/subject.js';
import type { AppIdentity } from './app-identity.js';
import { readReleaseConfig } from './config-change.js';
import { readLessons } from './lessons.js';
import { readFormOf } from './own-form.js';
import { readersOf } from './readers.js';
import { readReleaseEvidence, withOwnChanges } from './release-evidence.js';
import { withGrades } from './release-grades.js';
import { noIncidents, readIncidents } from './release-incidents.js';
import { readPolicyFacts } from './release-policies.js';
import { readRelease } from './release-range.js';

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
  /** Judged by it, in place of that of the repository. */
  config?: Config;
  /** It went out at `now`: incidents that were filed later are left out. */
  past?: boolean;
  /** The workflow run that asks: its own evals are done, although it goes on. */
  ownRun?: number | null;
  /** The App, which knows what it has acknowledged; a workflow knows nothing of it. */
  app?: AppIdentity;
}

function nothing(subject: Subject): ReleaseFacts {
  return {
    event: subject.event,
    repository: subject.repository,
    visibility: 'public',
    defaultBranch: '',
    base: subject.base ?? '',
    head: subject.head ?? '',
    headSha: subject.head ?? '',
    baseSha: '',
    mergeBase: '',
    diverged: false,
    behind: false,
    commits: [],
    oldest: null,
    newest: null,
    files: [],
    pulls: [],
    own: [],
    roles: {},
    checks: [],
    unread: [],
  };
}

type Loaded = Pick<DecisionFacts, 'config' | 'organization'>;

/** The configuration; what it leaves open about adoption is the App's installation. */
async function loadConfig(options: GateOptions): Promise<Reading<Loaded>> {
  const { client, subject, configPath, app } = options;
  const what = 'the configuration';
  const nothing: Loaded = { config: defaultConfig() };
  const { value, unread } = await attemptReading(what, nothing, async () => {
    if (options.config) return whole<Loaded>({ config: options.config });
    const reading = await readConfig(client.api, subject.repository, configPath);
    const beside = reading.file ? [] : await readBeside(client.api, subject.repository);
    const said = [
      ...reading.problems.map(formatConfigProblem),
      ...beside.map((path) => saysBeside(path, CONFIG_PATH)),
    ];
    const { repository = null, file = null } = reading.organization ?? {};
    const found = file !== null;
    return {
      value: {
        config: reading.config,
        ...(repository === null ? {} : { organization: { repository, found } }),
      },
      unread: said.map((why) => ({ what, why })),
    };
  });
  // Artifacts are deleted in time: of a release of the past nothing tells which cases ran.
  const config = options.past ? settledByLanding(value.config) : value.config;
  const since = config.incidents.since ?? app?.installedAt;
  const adopted = since ? { ...config, incidents: { ...config.incidents, since } } : config;
  return { value: { ...value, config: adopted }, unread };
}

/** Reads everything a decision needs. Never throws: what fails is unverified. */
export async function readDecisionFacts(options: GateOptions): Promise<DecisionFacts> {
  const { client, subject, host, now, app = null, past = false } = options;
  const { repository } = subject;
  const loaded = await loadConfig(options);
  const { config } = loaded.value;
  const range = await attempt({ what: 'the range of commits', about: 'range' }, null, () =>
    readRelease(client.api, subject, { config, host, now, past }),
  );
  const incidentsRepository =
    options.incidentsRepository ?? config.incidents.repository ?? repository;
  const elsewhere = repositoryRef(incidentsRepository) !== repositoryRef(repository);
  const other = (elsewhere && options.incidents) || client;
  const readers = readersOf(client.api, other.api, repository);
  const requests = () => client.requests() + (other === client ? 0 : other.requests());
  const about = { ...loaded.value, host, now, incidentsRepository };

  if (!range.value) {
    const release = nothing(subject);
    return {
      version: 1,
      ...about,
      release,
      teams: {},
      ...noIncidents(repository),
      evidence: noEvidence(),
      lessons: [],
      unread: [...loaded.unread, ...range.unread],
      requests: requests(),
    };
  }
  const { closed } = range.value;
  const policies = await readPolicyFacts(client.api, range.value, about);
  const { teams } = policies.value;
  const { value: release, unread } = await withOwnChanges(
    readers,
    { ...about, release: policies.value.release },
    closed,
  );
  const form = await readFormOf(readers, incidentsRepository, release, config);
  const reading = { ...about, config: form.value };
  const incidents = await readIncidents(readers, { ...reading, release }, app, past);
  const known = { ...reading, ...incidents.value, release };
  const evidence = await readReleaseEvidence(readers, known, closed);
  const graded = await withGrades(client.api, evidence, known, options.ownRun ?? null);
  const lessons = await readLessons(readers, known, range.value);
  const change = await readReleaseConfig(client.api, release);
  const { incidents: linked, listed } = incidents.value;
  // Where there is no incident, nothing is read by a form.
  const forms = linked.length + listed.length > 0 ? [form] : [];
  const readings = [loaded, range, policies, { unread }, ...forms, incidents, graded];
  return {
    version: 1,
    ...reading,
    teams,
    ...incidents.value,
    release,
    evidence: graded.value,
    lessons: lessons.value,
    ...(change.value ? { configChange: change.value } : {}),
    unread: [...readings, lessons, change].flatMap((one) => one.unread),
    requests: requests(),
  };
}

/** Reads the facts and decides. */
export async function gateRelease(
  options: GateOptions,
): Promise<{ facts: DecisionFacts; decision: Decision }> {
  const facts = await readDecisionFacts(options);
  return { facts, decision: decideRelease(facts) };
}
