// Reads what can prove changes: referenced and naming pull requests, referenced issues.
import { type EvidenceFacts, NAMING_PULLS, type PullFacts } from '../core/facts.js';
import { readNamings } from '../core/namings/read.js';
import { resolveReference } from '../core/refs.js';
import type { Api } from './client.js';
import { type ClosedPulls, closedPulls } from './closed-pulls.js';
import { lookUp } from './look-up.js';
import { mapLimited } from './pages.js';
import { type Head, placeInHead } from './place-in-head.js';
import { compare, readFiles } from './read-pulls.js';

export interface EvidenceRequest {
  /** Canonical keys that change lines reference. */
  wanted: string[];
  /** Canonical keys of changes that records name as their cause; their files do not matter. */
  causes: string[];
  /** Causes, keys and commits, whose place in the head matters because they have to go. */
  outgoing: { pulls: string[]; commits: string[] };
  /** Canonical keys of incidents whose naming pull requests count. */
  incidents: string[];
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

function homeOf(ref: string): string {
  return resolveReference(ref, '').repository.toLowerCase();
}

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
      .flatMap((text) => readNamings(text, homeOf(ref), request.host))
      .some((found) => found.how !== 'not' && found.ref && incidents.has(found.ref)),
  );
}

/** Reads the evidence; what cannot be read is listed as such, nothing is thrown. */
export async function readEvidence(of: ApiOf, request: EvidenceRequest): Promise<EvidenceFacts> {
  const { closed, head } = request;
  const known = new Map(closed.flatMap((list) => [...list.pulls]));
  const defaultBranches: Record<string, string> = {};
  for (const list of closed) {
    if (list.defaultBranch) defaultBranches[list.repository.toLowerCase()] = list.defaultBranch;
  }
  const asked = [...new Set([...request.wanted, ...request.causes])];
  const missing = asked.slice(0, MOST_REFERENCES).filter((key) => !known.has(key));
  const found = await mapLimited(missing, AT_ONCE, (key) => lookUp(of(homeOf(key)), key));
  const unread = asked
    .slice(MOST_REFERENCES)
    .map((what) => ({ what, why: `only ${MOST_REFERENCES} references are looked up` }));
  const issues: EvidenceFacts['issues'] = [];
  const pulls = new Map([...known].filter(([key]) => asked.includes(key)));
  for (const one of found) {
    if ('issue' in one) issues.push(one.issue);
    else if ('unread' in one) unread.push(one.unread);
    else {
      pulls.set(one.pull.ref.toLowerCase(), one.pull);
      if (one.defaultBranch) defaultBranches[homeOf(one.pull.ref)] = one.defaultBranch;
    }
  }
  const named = naming(known.values(), request);
  for (const pull of named.slice(0, MOST_NAMING)) pulls.set(pull.ref.toLowerCase(), pull);
  if (named.length > MOST_NAMING) {
    unread.push({ what: NAMING_PULLS, why: `only ${MOST_NAMING} were read` });
  }
  const proving = new Set([...request.wanted, ...named.map(({ ref }) => ref.toLowerCase())]);
  const deep = await mapLimited([...pulls.values()], AT_ONCE, (pull) => {
    const home = homeOf(pull.ref);
    if (!proving.has(pull.ref.toLowerCase())) return Promise.resolve(pull);
    return deepen(
      of(home),
      pull,
      home === head?.repository.toLowerCase(),
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
  const home = head.repository.toLowerCase();
  const foreign = evidence.pulls.filter(({ ref, files }) => homeOf(ref) !== home && files);
  for (const repository of new Set(foreign.map(({ ref }) => homeOf(ref)))) {
    const own = foreign.filter(({ ref }) => homeOf(ref) === repository);
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
  const home = head.repository.toLowerCase();
  const own = evidence.pulls.filter(
    ({ ref }) => homeOf(ref) === home && keys.has(ref.toLowerCase()),
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
