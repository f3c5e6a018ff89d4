// Reads what a decision rests on, by the configuration: range, policies, incidents, evidence.

import { type DecisionFacts, noEvidence, type ReleaseFacts } from '../core/facts.js';
import { repositoryRef } from '../core/refs.js';
import { attempt, type Reading } from '../github/attempt.js';
import type { Subject } from '../github/subject.js';
import { readReleaseConfig } from './config-change.js';
import type { Loaded } from './gate-config.js';
import type { GateOptions } from './gate-options.js';
import { readLessons } from './lessons.js';
import { readersOf } from './readers.js';
import { withCensus } from './release-census.js';
import { readReleaseEvidence, withLentFiles } from './release-evidence.js';
import { withGrades } from './release-grades.js';
import { noIncidents, readIncidents } from './release-incidents.js';
import { readPolicyFacts } from './release-policies.js';
import { readRelease } from './release-range.js';
import { readFormOf } from './repository-form.js';

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

/** Reads what is left once the configuration is read. Never throws: what fails is unverified. */
export async function readReleaseFacts(
  options: GateOptions,
  loaded: Reading<Loaded>,
): Promise<DecisionFacts> {
  const { client, subject, host, now, app = null, past = false } = options;
  const { repository } = subject;
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
  const { value: release, unread } = await withLentFiles(
    readers,
    { ...about, release: policies.value.release },
    closed,
  );
  const form = await readFormOf(readers, incidentsRepository, release, config);
  const reading = { ...about, config: form.value };
  const incidents = await readIncidents(readers, { ...reading, release }, app, past);
  const known = { ...reading, ...incidents.value, release };
  const evidence = await readReleaseEvidence(readers, known, closed);
  const askingRun = options.askingRun ?? null;
  const proven = await withGrades(client.api, evidence, known, askingRun);
  // What comments say now tells nothing of a release that went out before.
  const { evidence: graded, census } = past
    ? { evidence: proven, census: null }
    : await withCensus(readers, proven, known, { app, closed, askingRun });
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
    ...(census ? { census } : {}),
    ...(change.value ? { configChange: change.value } : {}),
    unread: [...readings, lessons, change].flatMap((one) => one.unread),
    requests: requests(),
  };
}
