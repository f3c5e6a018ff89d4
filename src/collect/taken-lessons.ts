// Reads what a pull request takes out of what incidents have taught: landed changes, and cases by name.

import { mayShow } from '../core/audience.js';
import type { Config } from '../core/config/schema.js';
import { type WrittenCase, writtenCases } from '../core/evidence/written-cases.js';
import type { FileFacts } from '../core/facts.js';
import { kindOfPath } from '../core/incident/ledger/match.js';
import { NOTHING_TAKEN, type TakenFacts } from '../core/pull-request/lessons.js';
import { takenCases } from '../core/pull-request/taken-cases.js';
import { type IssueRef, issueRef, repositoryRef } from '../core/refs.js';
import { changedPaths } from '../core/release/changed-paths.js';
import { attempt, attemptReading, type Reading, whole } from '../github/attempt.js';
import { closedPulls } from '../github/closed-pulls.js';
import { listNewestIncidents } from '../github/incident-issues.js';
import { readRepositoryForm } from '../github/read-forms.js';
import { readMergeBase, type WirePull } from '../github/read-pulls.js';
import { readFilesAt } from '../github/read-tree.js';
import { readVisibility, visibilityOf } from '../github/read-visibility.js';
import { CLOSED_PAGES } from './incident-evidence.js';
import { isLabelled, isSerious, type LessonContext, readLessons, takenPaths } from './lessons.js';
import { incidentsHome, type PullContext, type PullFiles } from './pull-request.js';
import { withoutRetiredEval } from './retired.js';

interface Around {
  mergeBase: string;
  head: string;
}

/** The cases of the files of evals that it changes, before and after it. */
async function readCases(
  { client, repository, host }: PullContext,
  files: readonly FileFacts[],
  { mergeBase, head }: Around,
  { config, incidentsRepository }: Pick<LessonContext, 'config' | 'incidentsRepository'>,
): Promise<Reading<{ before: WrittenCase[]; after: WrittenCase[] }>> {
  const changed = [...new Set(changedPaths(files))];
  const paths = changed.filter((path) => kindOfPath(path, config) === 'eval');
  const what = 'the files of evals that it changes';
  const found = await attempt(what, null, () =>
    readFilesAt(
      client.api,
      repository,
      paths.map((path) => ({ path, revisions: [mergeBase, head] })),
    ),
  );
  const at = (revision: string) =>
    paths.flatMap((path) => {
      const text = found.value?.get(`${revision}:${path}`)?.text ?? '';
      return writtenCases(path, text, { incidentsRepository, host });
    });
  return { value: { before: at(mergeBase), after: at(head) }, unread: found.unread };
}

/** Of its cases those of learned, serious incidents whose eval no maintainer has retired. */
async function learnedOf(
  { client, ...task }: PullContext,
  cases: TakenFacts['cases'],
  context: LessonContext,
): Promise<Reading<TakenFacts['cases']>> {
  const named = new Set(cases.map(({ incident }) => incident));
  const learned = context.listed.filter(
    (one) => named.has(issueRef(one.ref)) && isLabelled(one) && isSerious(one, context),
  );
  if (learned.length === 0) return whole([]);
  const held = await withoutRetiredEval(() => client.api, { ...context, now: task.now }, learned);
  const kept = new Set(held.value.map(({ ref }) => issueRef(ref)));
  return { value: cases.filter(({ incident }) => kept.has(incident)), unread: held.unread };
}

async function readAll(
  task: PullContext,
  pull: WirePull,
  config: Config,
  files: FileFacts[],
  incidentsRepository: string,
): Promise<Reading<TakenFacts>> {
  const { client, repository, host, now } = task;
  const { api } = client;
  const home = repositoryRef(repository) === repositoryRef(incidentsRepository);
  const [{ value: listed, unread: cut }, held, mergeBase, read] = await Promise.all([
    listNewestIncidents(api, incidentsRepository, config.incidents),
    home ? null : readVisibility(api, incidentsRepository),
    readMergeBase(api, repository, pull.base.ref, pull.head.sha),
    readRepositoryForm(api, incidentsRepository, config),
  ]);
  const reveal = held === null || mayShow(visibilityOf(pull.base.repo), held, true);
  const context: LessonContext = {
    config: read.config,
    host,
    now,
    listed,
    roles: {},
    incidentsRepository,
    release: {
      repository,
      commits: [],
      files,
      headSha: pull.head.sha,
      mergeBase,
      // What the base has by now counts where the pull request has not changed it.
      baseSha: 'HEAD',
      diverged: true,
    },
  };
  const closed = closedPulls(api, repository, CLOSED_PAGES);
  const oldest = listed.map(({ createdAt }) => createdAt).sort()[0];
  if (oldest) await closed.reach(oldest);
  const lessons = await readLessons(() => api, context, { closed, start: mergeBase });
  const cases = await readCases(task, files, { mergeBase, head: pull.head.sha }, context);
  const taken = takenCases(cases.value.before, cases.value.after);
  const learned = await learnedOf(task, taken, context);
  const urls = new Map<IssueRef, string>(
    reveal ? listed.map(({ ref, url }) => [issueRef(ref), url]) : [],
  );
  const unread = [...cut, ...lessons.unread, ...cases.unread, ...learned.unread];
  return {
    value: { lessons: lessons.value, cases: learned.value, urls, unread },
    unread,
  };
}

/**
 * Reads it; null where the pull request takes no line from a file of evals or gates, or merges into
 * another branch than the default one. @throws where GitHub fails for now.
 */
export async function readTakenLessons(
  task: PullContext,
  pull: WirePull,
  config: Config,
  readPullFiles: () => Promise<PullFiles>,
): Promise<TakenFacts | null> {
  if (pull.base.ref !== pull.base.repo.default_branch) return null;
  const { files, complete } = await readPullFiles();
  if (takenPaths({ release: { files }, config }).size === 0) return null;
  const incidentsRepository = await incidentsHome(task, pull, config);
  if (incidentsRepository === null) return null;
  const what = 'what incidents have taught';
  const { value, unread } = await attemptReading(what, NOTHING_TAKEN, () =>
    readAll(task, pull, config, files, incidentsRepository),
  );
  // An outage passes, and then it is read.
  const outage = unread.find(({ transient }) => transient);
  if (outage) throw new Error(`${outage.what}: ${outage.why}`);
  const more = complete ? [] : [{ what: 'the files beyond', why: 'GitHub lists no more of them' }];
  return { ...value, unread: [...unread, ...more] };
}
