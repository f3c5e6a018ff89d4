// Reads the change under judgement: where its range starts, its commits and files, its pull requests.
import type { Config } from '../core/config/schema.js';
import { type JudgedPull, type ReleaseFacts, type Unverified, unreadIssue } from '../core/facts.js';
import { refKey } from '../core/refs.js';
import { releasesBase } from '../core/release/is-release.js';
import { attempt, type Reading, whole } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import { type ClosedPulls, closedPulls } from '../github/closed-pulls.js';
import { Unreadable } from '../github/errors.js';
import { repo } from '../github/pages.js';
import { type Range, readPull } from '../github/read-pulls.js';
import { visibilityOf } from '../github/read-visibility.js';
import type { Subject } from '../github/subject.js';
import { readCameWith } from './came-with.js';
import { COMPARE_FILES, type Compared, readCompared, readTagged } from './compared-range.js';
import { type Found, findLastRelease } from './last-release.js';

export interface ReleaseReading {
  release: ReleaseFacts;
  closed: ClosedPulls;
  /** The commit where the range starts; null where no earlier release is known. */
  start: string | null;
  /** All files are listed; GitHub's caps can cut them off. */
  listed: boolean;
}

interface RangeContext {
  config: Config;
  host: string;
  /** ISO 8601. */
  now: string;
  /** It went out at `now`: later tags are left out. */
  past?: boolean;
}

const CLOSED_PAGES = 30;
const VERSION = /(?<![\w.])v?\d+\.\d+\.\d+(?![\w.-])/g;

/** What came since the last release, and what a pull request brings itself. */
function joined(since: Range, compared: Range): Range {
  const commits = new Map([...since.commits, ...compared.commits].map((one) => [one.sha, one]));
  const dates = [since.oldest, since.newest, compared.oldest, compared.newest]
    .flatMap((at) => at ?? [])
    .sort();
  return {
    ...compared,
    commits: [...commits.values()],
    complete: since.complete && compared.complete,
    files: [...since.files, ...compared.files],
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
  };
}

/** Where the last release was; null where base and head say all, or it could not be told. */
async function readLast(
  api: Api,
  subject: Subject,
  compared: Compared | null,
  { config, now, past, defaultBranch }: RangeContext & { defaultBranch: string },
): Promise<{ asked: boolean } & Reading<Found | null>> {
  const { repository, tag } = subject;
  const pull = compared?.pulls.find(({ base, head }) =>
    releasesBase({ base, head, defaultBranch }, config),
  );
  if (!tag && !pull && !subject.sinceRelease) return { asked: false, ...whole(null) };
  const headSha = subject.head ?? pull?.headSha ?? '';
  const found = await attempt<Found | null>('where the last release was', null, () =>
    findLastRelease({
      api,
      repository,
      config,
      now,
      past,
      tag,
      head: pull?.head,
      files: pull?.files ?? [],
      base: compared?.range.baseSha ?? headSha,
      headSha,
      version: tag ?? pull?.title.match(VERSION)?.at(-1) ?? null,
    }),
  );
  return { asked: true, ...found };
}

/** The closed pull requests, as far back as the range reaches, and those that came with it. */
async function readPulls(api: Api, repository: string, host: string, range: Range) {
  const closed = closedPulls(api, repository, CLOSED_PAGES);
  const reached = !range.oldest || (await closed.reach(range.oldest));
  const { value, unread } = await readCameWith(
    api,
    { repository, host, commits: range.commits },
    closed,
  );
  const what = 'the list of closed pull requests';
  const cut = reached ? [] : [{ what, why: 'it is longer than is read' }];
  return { closed, pulls: value, unread: [...cut, ...unread] };
}

/** What could not be read of the range itself. */
function unreadOf(
  subject: Subject,
  { commits, complete }: Range,
  judged: JudgedPull[],
): Unverified[] {
  const { repository } = subject;
  const missing = subject.group.filter(
    (number) => !judged.some(({ ref }) => ref.endsWith(`#${number}`)),
  );
  const why = 'the merge group names it, and it is not open';
  return [
    ...(complete ? [] : [{ what: 'the list of commits', why: `only ${commits.length} were read` }]),
    ...missing.map((number) => unreadIssue(refKey({ repository, number }), why)),
  ];
}

/** Reads what is judged. @throws where the range itself cannot be read. */
export async function readRelease(
  api: Api,
  subject: Subject,
  context: RangeContext,
): Promise<ReleaseReading> {
  const { event, repository, tag, head: sha } = subject;
  const [about, wire] = await Promise.all([
    api.request('GET /repos/{owner}/{repo}', repo(repository)),
    subject.pull === null ? null : readPull(api, repository, subject.pull),
  ]);
  const { default_branch: defaultBranch } = about.data;
  if (tag && !sha) throw new Unreadable(`nothing says on which commit ${tag} stands`);
  const compared = tag || subject.sinceRelease ? null : await readCompared(api, subject, wire);
  const last = await readLast(api, subject, compared, { ...context, defaultBranch });
  const since = last.value?.range ?? null;
  const alone = compared?.range ?? (since ? null : await readTagged(api, repository, sha ?? ''));
  const range = since && alone ? joined(since, alone) : ((since ?? alone) as Range);
  const { value: found } = last;
  const read = await readPulls(api, repository, context.host, range);
  const behind = range.status === 'behind';
  const ends = {
    base: subject.base ?? wire?.base.ref ?? '',
    head: tag ?? wire?.head.ref ?? sha ?? '',
  };
  const release: ReleaseFacts = {
    event,
    repository,
    visibility: visibilityOf(about.data),
    defaultBranch,
    base: found?.tag ?? (ends.base || ends.head),
    head: ends.head,
    headSha: wire?.head.sha ?? sha ?? '',
    baseSha: range.baseSha,
    mergeBase: range.mergeBase,
    diverged: range.status === 'diverged',
    behind,
    ...(found
      ? {
          lastRelease: {
            tag: found.tag,
            heldBack: found.heldBack,
            fromReleases: found.fromReleases,
          },
        }
      : {}),
    commits: range.commits,
    oldest: range.oldest,
    newest: range.newest,
    files: range.files,
    pulls: read.pulls,
    own: compared?.pulls ?? [],
    roles: {},
    checks: [],
    unread: [...last.unread, ...unreadOf(subject, range, compared?.pulls ?? []), ...read.unread],
  };
  const comparedFrom = behind ? range.baseSha : range.mergeBase;
  return {
    release,
    closed: read.closed,
    start: last.asked ? (since?.baseSha ?? null) : comparedFrom,
    listed: last.asked
      ? since !== null && since.files.length < COMPARE_FILES && compared?.listed !== false
      : compared?.listed === true,
  };
}
