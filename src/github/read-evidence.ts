// Reads what can prove changes: referenced and naming pull requests, referenced issues.
import { type EvidenceFacts, type PullFacts, unreadIssue, unreadNamings } from '../core/facts.js';
import { readNamings } from '../core/namings/read.js';
import {
  type IssueRef,
  issueRef,
  repositoryOf,
  repositoryRef,
  resolveReference,
} from '../core/refs.js';
import type { Api } from './client.js';
import { type ClosedPulls, closedPulls } from './closed-pulls.js';
import { lookUp } from './look-up.js';
import { mapLimited } from './pages.js';
import { type Head, placeInHead } from './place-in-head.js';
import { compare, readFiles } from './read-pulls.js';

export interface EvidenceRequest {
  /** What change lines reference. */
  wanted: IssueRef[];
  /** Changes that records name as their cause; their files do not matter. */
  causes: IssueRef[];
  /** Causes, pull requests and commits, whose place in the head matters because they have to go. */
  outgoing: { pulls: IssueRef[]; commits: string[] };
  /** Incidents whose naming pull requests count. */
  incidents: IssueRef[];
  /** Closed pull requests of the repositories that are searched for namings. */
  closed: ClosedPulls[];
  /** The judged head; null for an incident by itself. */
  head: Head | null;
  host: string;
}

/** Reads a repository: the one that is judged and others may need different tokens. */
export type ApiOf = (repository: string) => Api;

/** References that are looked up at most; the rest is said to be unread. */
const MOST_REFERENCES = 60;
const MOST_NAMING = 60;
const MOST_COMMITS = 20;
const AT_ONCE = 6;
/** Pages of closed pull requests of another repository that are searched for reverts. */
const FOREIGN_PAGES = 5;
const UNKNOWN = { status: 'identical' as const, commits: [] };

/** Adds the files and, for one merged off the default branch, how it relates to that. */
async function deepen(
  api: Api,
  pull: PullFacts,
  judged: boolean,
  defaultBranch: string | null,
): Promise<PullFacts> {
  if (!pull.mergedAt) return pull;
  const { repository, number } = resolveReference(pull.ref, '');
  const target = judged || pull.base === defaultBranch ? null : defaultBranch;
  const [files, range] = await Promise.all([
    readFiles(api, repository, number).catch(() => null),
    target && pull.mergeCommit
      ? compare(api, repository, pull.mergeCommit, target).catch(() => null)
      : null,
  ]);
  return {
    ...pull,
    files: files?.files ?? null,
    filesComplete: files?.complete ?? true,
    comparison: range?.comparison ?? null,
  };
}

/** Merged pull requests that name one of the incidents. */
function naming(known: Iterable<PullFacts>, request: EvidenceRequest): PullFacts[] {
  const incidents = new Set(request.incidents);
  const numbers = request.incidents.map((ref) => `${resolveReference(ref, '').number}`);
  const merged = [...known].filter(
    ({ mergedAt, title, body }) =>
      mergedAt && numbers.some((number) => body.includes(number) || title.includes(number)),
  );
  return merged.filter(({ ref, title, body }) =>
    [title, body]
      .flatMap((text) => readNamings(text, repositoryOf(ref), request.host))
      .some((found) => found.how !== 'not' && found.ref && incidents.has(found.ref)),
  );
}

/** Reads the evidence; what cannot be read is listed as such, nothing is thrown. */
export async function readEvidence(of: ApiOf, request: EvidenceRequest): Promise<EvidenceFacts> {
  const { closed, head } = request;
  const known = new Map(closed.flatMap((list) => [...list.pulls]));
  const defaultBranches: Record<string, string> = {};
  for (const list of closed) {
    if (list.defaultBranch) defaultBranches[repositoryRef(list.repository)] = list.defaultBranch;
  }
  const asked = [...new Set([...request.wanted, ...request.causes])];
  const missing = asked.slice(0, MOST_REFERENCES).filter((key) => !known.has(key));
  const found = await mapLimited(missing, AT_ONCE, (key) => lookUp(of(repositoryOf(key)), key));
  const unread = asked
    .slice(MOST_REFERENCES)
    .map((ref) => unreadIssue(ref, `only ${MOST_REFERENCES} references are looked up`));
  const issues: EvidenceFacts['issues'] = [];
  const pulls = new Map([...known].filter(([key]) => asked.includes(key)));
  for (const one of found) {
    if ('issue' in one) issues.push(one.issue);
    else if ('unread' in one) unread.push(one.unread);
    else {
      pulls.set(issueRef(one.pull.ref), one.pull);
      if (one.defaultBranch) defaultBranches[repositoryOf(one.pull.ref)] = one.defaultBranch;
    }
  }
  const named = naming(known.values(), request);
  for (const pull of named.slice(0, MOST_NAMING)) pulls.set(issueRef(pull.ref), pull);
  if (named.length > MOST_NAMING) {
    unread.push(unreadNamings(`only ${MOST_NAMING} were read`));
  }
  const proving = new Set([...request.wanted, ...named.map(({ ref }) => issueRef(ref))]);
  const deep = await mapLimited([...pulls.values()], AT_ONCE, (pull) => {
    const home = repositoryOf(pull.ref);
    if (!proving.has(issueRef(pull.ref))) return Promise.resolve(pull);
    return deepen(
      of(home),
      pull,
      home === (head && repositoryRef(head.repository)),
      defaultBranches[home] ?? null,
    );
  });
  const reverts = closed.flatMap((list) => list.reverts());
  const evidence = {
    pulls: deep,
    issues,
    unread,
    defaultBranches,
    reverts,
    later: [],
    commits: [],
  };
  if (!head) return evidence;
  for (const key of request.outgoing.pulls) proving.add(key);
  await addForeignReverts(of, evidence, head);
  return placed(of(head.repository), evidence, proving, request.outgoing.commits, head);
}

/** Reverts in other repositories; where too much happened since, none can be ruled out. */
async function addForeignReverts(of: ApiOf, evidence: EvidenceFacts, head: Head): Promise<void> {
  const home = repositoryRef(head.repository);
  const foreign = evidence.pulls.filter(({ ref, files }) => repositoryOf(ref) !== home && files);
  for (const repository of new Set(foreign.map(({ ref }) => repositoryOf(ref)))) {
    const own = foreign.filter(({ ref }) => repositoryOf(ref) === repository);
    const list = closedPulls(of(repository), repository, FOREIGN_PAGES);
    const since = own.map(({ mergedAt }) => mergedAt ?? '').sort()[0] ?? '';
    const reached = await list.reach(since).catch(() => false);
    evidence.reverts.push(...list.reverts());
    if (reached) continue;
    for (const pull of own) {
      pull.comparison = { ...(pull.comparison ?? UNKNOWN), complete: false };
    }
  }
}

/** Adds how pull requests of the judged repository and commits relate to the head. */
async function placed(
  api: Api,
  evidence: EvidenceFacts,
  keys: ReadonlySet<string>,
  hashes: readonly string[],
  head: Head,
): Promise<EvidenceFacts> {
  const home = repositoryRef(head.repository);
  const own = evidence.pulls.filter(
    ({ ref }) => repositoryOf(ref) === home && keys.has(issueRef(ref)),
  );
  const { comparisons, later } = await placeInHead(api, own, head);
  const place = (pull: PullFacts): PullFacts => {
    const comparison = own.includes(pull) && comparisons.get(pull.mergeCommit ?? '');
    return comparison ? { ...pull, comparison } : pull;
  };
  const apart = hashes.filter((hash) => ![...head.range].some((sha) => sha.startsWith(hash)));
  const commits = await mapLimited(apart.slice(0, MOST_COMMITS), AT_ONCE, async (sha) => {
    const range = await compare(api, head.repository, sha, head.sha).catch(() => null);
    return { sha, comparison: range?.comparison ?? null };
  });
  return { ...evidence, pulls: evidence.pulls.map(place), later, commits };
}
