// Reads which cases learned incidents have here, and takes the census of a run by them.

import type { Config } from '../core/config/schema.js';
import { type Census, type LearnedCase, takeCensus } from '../core/evidence/census.js';
import type { EvidenceDocument } from '../core/evidence/document.js';
import { writtenCases } from '../core/evidence/written-cases.js';
import type { ListedIncident } from '../core/facts.js';
import { kindOfPath } from '../core/incident/ledger/match.js';
import { issueRef, repositoryRef } from '../core/refs.js';
import { type Reading, whole } from '../github/attempt.js';
import { closedPulls } from '../github/closed-pulls.js';
import { listNewestIncidents } from '../github/incident-issues.js';
import { readRepositoryForm } from '../github/read-forms.js';
import { readPullPaths } from '../github/read-pull-paths.js';
import { readFilesAt } from '../github/read-tree.js';
import { CLOSED_PAGES } from './incident-evidence.js';
import { claims, isLabelled, isSerious } from './lessons.js';
import type { ApiOf } from './readers.js';
import { withoutRetiredEval } from './retired.js';

export interface CensusTask {
  /** `owner/repo` of the run, and of the incidents. */
  repository: string;
  incidentsRepository: string;
  config: Config;
  host: string;
  /** ISO 8601. */
  now: string;
  /** The commit whose files tell which cases there have to be. */
  revision: string;
}

/** Files of evals that are read. */
const MOST_FILES = 500;

const NOBODY: Census = { asked: [], findings: [] };

/** Serious incidents that are closed and that the App calls learned. */
async function readLearned(of: ApiOf, task: CensusTask): Promise<Reading<ListedIncident[]>> {
  const { incidentsRepository, config } = task;
  const api = of(incidentsRepository);
  const { value: listed, unread } = await listNewestIncidents(
    api,
    incidentsRepository,
    config.incidents,
  );
  const learned = listed.filter((one) => one.state === 'closed' && isLabelled(one));
  if (learned.length === 0) return whole([]);
  const reading = await readRepositoryForm(api, incidentsRepository, config);
  const serious = learned.filter((one) => isSerious(one, { ...task, config: reading.config }));
  return { value: serious, unread };
}

/** The cases that the files which landed for them hold at the revision. */
async function readCases(
  of: ApiOf,
  task: CensusTask,
  learned: readonly ListedIncident[],
): Promise<Reading<LearnedCase[]>> {
  const { repository, incidentsRepository, config, host, revision } = task;
  const api = of(repository);
  const closed = closedPulls(api, repository, CLOSED_PAGES);
  const oldest = learned.map(({ createdAt }) => createdAt).sort()[0];
  const reached = oldest ? await closed.reach(oldest) : true;
  const context = { ...task, release: { repository } };
  const pulls = [...new Set(claims(learned, context, closed).map(({ ref }) => ref))];
  const landed = await readPullPaths(api, repositoryRef(repository), pulls);
  const all = [...new Set([...landed.values()].flatMap(({ paths }) => paths))];
  const paths = all.filter((path) => kindOfPath(path, config) === 'eval').sort();
  const files = await readFilesAt(
    api,
    repository,
    paths.slice(0, MOST_FILES).map((path) => ({ path, revisions: [revision] })),
  );
  const wanted = new Set(learned.map(({ ref }) => issueRef(ref)));
  const cases = paths.flatMap((path) =>
    writtenCases(path, files.get(`${revision}:${path}`)?.text ?? '', { incidentsRepository, host }),
  );
  const gaps = [
    ...(reached ? [] : [{ what: 'pull requests', why: `only ${CLOSED_PAGES * 100} are read` }]),
    ...(paths.length > MOST_FILES
      ? [{ what: 'files of evals', why: `only ${MOST_FILES} are read` }]
      : []),
  ];
  return { value: cases.filter(({ incident }) => wanted.has(incident)), unread: gaps };
}

/** Leaves out what a maintainer has retired; comments are read where something is wrong alone. */
async function withoutRetired(
  of: ApiOf,
  task: CensusTask,
  learned: readonly ListedIncident[],
  census: Census,
): Promise<Reading<Census>> {
  const wrong = new Set(census.findings.map(({ incident }) => incident));
  const asked = learned.filter(({ ref }) => wrong.has(issueRef(ref)));
  if (asked.length === 0) return whole(census);
  const held = await withoutRetiredEval(of, { ...task, roles: {} }, asked);
  const ended = new Set(
    asked.filter((one) => !held.value.includes(one)).map(({ ref }) => issueRef(ref)),
  );
  return {
    value: {
      asked: census.asked.filter((ref) => !ended.has(ref)),
      findings: census.findings.filter(({ incident }) => !ended.has(incident)),
    },
    unread: held.unread,
  };
}

/** Takes it. @throws where GitHub fails. */
export async function readCensus(
  of: ApiOf,
  task: CensusTask,
  documents: readonly EvidenceDocument[],
): Promise<Reading<Census>> {
  const learned = await readLearned(of, task);
  if (learned.value.length === 0) return { value: NOBODY, unread: learned.unread };
  const cases = await readCases(of, task, learned.value);
  const census = takeCensus(cases.value, documents);
  const { value, unread } = await withoutRetired(of, task, learned.value, census);
  return { value, unread: [...learned.unread, ...cases.unread, ...unread] };
}
