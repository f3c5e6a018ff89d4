// Finds the pull requests that can prove a change, and reads their files and their edits.

import {
  type EvidenceFacts,
  type LateEdit,
  type PullFacts,
  type Unverified,
  unreadIssue,
  unreadNamings,
} from '../core/facts.js';
import { sameLogin } from '../core/mentions.js';
import { pullNames } from '../core/namings/read.js';
import { type IssueRef, issueRef, numberOf, repositoryOf } from '../core/refs.js';
import { attempt, type Reading, together, whole } from '../github/attempt.js';
import { lookUp } from '../github/look-up.js';
import { mapLimited } from '../github/pages.js';
import { readPullEdits } from '../github/read-edits.js';
import { readFiles } from '../github/read-pulls.js';
import { namingCommits } from './evidence-commits.js';
import { type EvidenceRequest, homesOf } from './evidence-request.js';
import type { ApiOf } from './readers.js';

/** References that are looked up at most; the rest is said to be unread. */
const MOST_REFERENCES = 60;
const MOST_NAMING = 60;
const AT_ONCE = 6;
/** GitHub's clock and its record of a merge differ by seconds. */
const SAME_MOMENT = 10_000;

interface FoundPulls {
  pulls: PullFacts[];
  /** Those that name one of the incidents. */
  naming: IssueRef[];
  issues: EvidenceFacts['issues'];
  defaultBranches: Record<string, string>;
  unread: Unverified[];
}

/** Merged pull requests whose text, or a commit of theirs, names one of the incidents as evidence. */
function naming(known: Iterable<PullFacts>, request: EvidenceRequest): PullFacts[] {
  const { incidents, host } = request;
  const numbers = incidents.map((ref) => `${numberOf(ref)}`);
  const merged = [...known].filter(
    ({ mergedAt, title, body }) =>
      mergedAt && numbers.some((number) => body.includes(number) || title.includes(number)),
  );
  const byText = merged.filter((pull) =>
    incidents.some((incident) => pullNames(incident, pull, repositoryOf(pull.ref), host)),
  );
  const byCommit = namingCommits(request, []).flatMap(({ pull }) => (pull?.mergedAt ? [pull] : []));
  return [...new Set([...byText, ...byCommit])];
}

/** Pull requests by what references them, and by what they name. */
export async function findPulls(of: ApiOf, request: EvidenceRequest): Promise<FoundPulls> {
  const known = new Map(request.closed.flatMap((list) => [...list.pulls]));
  const judged = new Set(request.judged?.pulls ?? []);
  const asked = [...new Set([...request.wanted, ...request.causes.pulls])].filter(
    (ref) => !judged.has(ref),
  );
  const missing = asked.slice(0, MOST_REFERENCES).filter((ref) => !known.has(ref));
  const looked = await mapLimited(missing, AT_ONCE, (ref) => lookUp(of(repositoryOf(ref)), ref));
  const unread = asked
    .slice(MOST_REFERENCES)
    .map((ref) => unreadIssue(ref, `only ${MOST_REFERENCES} references are looked up`));
  const pulls = new Map([...known].filter(([ref]) => asked.includes(ref)));
  const issues: EvidenceFacts['issues'] = [];
  const defaultBranches: Record<string, string> = {};
  for (const one of looked) {
    if ('issue' in one) issues.push(one.issue);
    else if ('unread' in one) unread.push(one.unread);
    else {
      pulls.set(issueRef(one.pull.ref), one.pull);
      if (one.defaultBranch) defaultBranches[repositoryOf(one.pull.ref)] = one.defaultBranch;
    }
  }
  const named = naming(known.values(), request).filter(({ ref }) => !judged.has(issueRef(ref)));
  for (const pull of named.slice(0, MOST_NAMING)) pulls.set(issueRef(pull.ref), pull);
  if (named.length > MOST_NAMING) unread.push(unreadNamings(`only ${MOST_NAMING} were read`));
  return {
    pulls: [...pulls.values()],
    naming: named.slice(0, MOST_NAMING).map(({ ref }) => issueRef(ref)),
    issues,
    defaultBranches,
    unread,
  };
}

/** Adds the files of those that are merged. */
export async function withFiles(
  of: ApiOf,
  pulls: readonly PullFacts[],
  proving: ReadonlySet<IssueRef>,
): Promise<Reading<PullFacts[]>> {
  const readings = await mapLimited(pulls, AT_ONCE, async (pull): Promise<Reading<PullFacts>> => {
    const ref = issueRef(pull.ref);
    if (!pull.mergedAt || !proving.has(ref)) return whole(pull);
    const home = repositoryOf(ref);
    const what = { what: `the files of ${pull.ref}`, about: ref };
    const { value, unread } = await attempt(what, null, () =>
      readFiles(of(home), home, numberOf(ref)),
    );
    const files = value?.files ?? null;
    return { value: { ...pull, files, filesComplete: value?.complete ?? true }, unread };
  });
  return together(readings);
}

/** Whether nothing happened to it after its merge, so that nobody edited its text. */
function wasLeftAlone({ updatedAt, mergedAt }: PullFacts): boolean {
  if (!updatedAt || !mergedAt) return false;
  return Date.parse(updatedAt) <= Date.parse(mergedAt) + SAME_MOMENT;
}

/** Whoever edits the text of somebody else can write; an author may have lost that, or never had it. */
function maySpeak({ by }: LateEdit, { author }: PullFacts): boolean {
  return by !== null && !sameLogin(by, author);
}

/** Adds whether the text of those that name an incident was edited after the merge. */
export async function withEdits(
  of: ApiOf,
  pulls: readonly PullFacts[],
  naming: ReadonlySet<IssueRef>,
): Promise<Reading<PullFacts[]>> {
  const asked = pulls.filter((pull) => naming.has(issueRef(pull.ref)) && !wasLeftAlone(pull));
  const homes = homesOf(asked);
  const readings = await mapLimited(homes, 2, (home) => {
    const atHome = asked.filter(({ ref }) => repositoryOf(ref) === home);
    const numbers = atHome.map(({ ref }) => numberOf(ref));
    return attempt(`when the pull requests of ${home} were edited`, new Map(), () =>
      readPullEdits(of(home), home, numbers),
    );
  });
  const { value: edits, unread } = together(readings);
  const value = pulls.map((pull): PullFacts => {
    if (!asked.includes(pull)) return { ...pull, editedLater: null };
    const read = edits[homes.indexOf(repositoryOf(pull.ref))];
    const edit = read?.get(numberOf(pull.ref));
    if (edit === undefined) return pull;
    const late = edit !== null && Date.parse(edit.at) > Date.parse(pull.mergedAt ?? '');
    return { ...pull, editedLater: late ? { ...edit, may: maySpeak(edit, pull) } : null };
  });
  return { value, unread };
}
