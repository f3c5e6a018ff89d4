// The gate: reads a release and its incidents into facts, and decides on them.
import { formatConfigProblem } from '../core/config/parse-config.js';
import { type Config, defaultConfig } from '../core/config/schema.js';
import {
  type DecisionFacts,
  noEvidence,
  type ReleaseFacts,
  type Unverified,
} from '../core/facts.js';
import type { Seal } from '../core/incident/report/plan.js';
import { decideRelease } from '../core/release/decide.js';
import type { Decision } from '../core/release/types.js';
import { RANGE } from '../core/release/unverified.js';
import { attempt } from '../github/attempt.js';
import type { Api, Client } from '../github/client.js';
import { readConfig } from '../github/read-config.js';
import type { ApiOf } from '../github/read-evidence.js';
import type { Identity } from '../github/read-incident.js';
import { readRelease, type Subject } from '../github/read-release.js';
import { readProof } from './release-evidence.js';
import { readIncidents } from './release-incidents.js';
import { readPolicyFacts } from './release-policies.js';

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
  app?: { self: Identity; seal: Seal; installedAt: string | null };
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
    commits: [],
    oldest: null,
    files: [],
    pulls: [],
    own: [],
    roles: {},
    checks: [],
    unread: [],
  };
}

/** The configuration; what it leaves open about adoption is the App's installation. */
async function loadConfig(options: GateOptions, unread: Unverified[]): Promise<Config> {
  const { client, subject, configPath, app } = options;
  const config = await attempt('the configuration', unread, defaultConfig(), async () => {
    const reading = await readConfig(client.api, subject.repository, configPath);
    for (const problem of reading.problems) {
      unread.push({ what: 'the configuration', why: formatConfigProblem(problem) });
    }
    return reading.config;
  });
  const since = config.incidents.since ?? app?.installedAt;
  return since ? { ...config, incidents: { ...config.incidents, since } } : config;
}

/** Reads everything a decision needs. Never throws: what fails is unverified. */
export async function readDecisionFacts(options: GateOptions): Promise<DecisionFacts> {
  const { client, subject, host, now } = options;
  const unread: Unverified[] = [];
  const [config, reading] = await Promise.all([
    loadConfig(options, unread),
    attempt(RANGE, unread, null, () => readRelease(client.api, subject)),
  ]);
  const release = reading?.release ?? nothing(subject);
  const incidentsRepository =
    options.incidentsRepository ?? config.incidents.repository ?? subject.repository;
  const elsewhere = incidentsRepository.toLowerCase() !== subject.repository.toLowerCase();
  const own = (elsewhere && options.incidents) || client;
  const facts: DecisionFacts = {
    version: 1,
    now,
    host,
    config,
    release,
    incidentsRepository,
    shown: { [subject.repository.toLowerCase()]: true },
    incidents: [],
    listed: [],
    evidence: noEvidence(),
    roles: {},
    teams: {},
    unread,
    requests: 0,
  };
  if (reading) {
    await readPolicyFacts(client.api, facts, reading.cutAt);
    const readers = readersOf(client.api, own.api, subject.repository);
    await readIncidents(readers, facts, options.app ?? null);
    await readProof(readers, facts, reading.closed);
  }
  facts.requests = client.requests() + (own === client ? 0 : own.requests());
  return facts;
}

/** The release's repository is read by its own token, any other by that of the incidents. */
function readersOf(api: Api, other: Api, repository: string): ApiOf {
  const home = repository.toLowerCase();
  return (name) => (name.toLowerCase() === home ? api : other);
}

/** Reads the facts and decides. */
export async function gateRelease(
  options: GateOptions,
): Promise<{ facts: DecisionFacts; decision: Decision }> {
  const facts = await readDecisionFacts(options);
  return { facts, decision: decideRelease(facts) };
}
