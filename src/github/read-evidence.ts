// Reads what can prove changes: referenced and naming pull requests, referenced issues.
import type { EvidenceFacts, PullFacts, Unverified } from '../domain/facts/types.js';
import { names } from '../domain/links/references.js';
import { resolveReference } from '../domain/record/references.js';
import type { Api } from './client.js';
import type { ClosedPulls } from './closed-pulls.js';
import { statusOf, whyUnread } from './errors.js';
import { mapLimited, repo } from './pages.js';
import { compare, pullFacts, readFiles, readPull, type WirePull } from './read-pulls.js';

export interface EvidenceRequest {
  /** Canonical keys that change lines and causes reference. */
  wanted: string[];
  /** Canonical keys of incidents whose naming pull requests count. */
  incidents: string[];
  /** Closed pull requests of the repositories that are searched for namings. */
  closed: ClosedPulls[];
  /** Commits that records name as their cause. */
  commits: string[];
  /** The judged head; null for an incident by itself. */
  head: { repository: string; sha: string } | null;
  host: string;
}

/** References that are looked up at most; the rest is said to be unread. */
const MOST_REFERENCES = 60;
const MOST_NAMING = 60;
const AT_ONCE = 6;

type Found =
  | { pull: PullFacts; defaultBranch: string | null }
  | { issue: EvidenceFacts['issues'][number] }
  | { unread: Unverified };

async function lookUp(api: Api, key: string): Promise<Found> {
  const { repository, number } = resolveReference(key, '');
  try {
    const wire = await readPull(api, repository, number);
    return { pull: pullFacts(wire, repository), defaultBranch: defaultOf(wire) };
  } catch (error) {
    if (statusOf(error) !== 404) return { unread: { what: key, why: whyUnread(error) } };
  }
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
      ...repo(repository),
      issue_number: number,
    });
    const closed = data.state === 'closed';
    const completed =
      closed && data.state_reason !== 'not_planned' && data.state_reason !== 'duplicate';
    const state = closed ? ('closed' as const) : ('open' as const);
    return { issue: { ref: key, url: data.html_url, title: data.title, state, completed } };
  } catch (error) {
    return { unread: { what: key, why: whyUnread(error) } };
  }
}

function defaultOf(pull: WirePull): string | null {
  return pull.base.repo?.default_branch ?? null;
}

/** Adds the files, and how the merge relates to what is judged. */
async function deepen(
  api: Api,
  pull: PullFacts,
  head: EvidenceRequest['head'],
  defaultBranch: string | null,
): Promise<PullFacts> {
  if (!pull.mergedAt) return pull;
  const { repository, number } = resolveReference(pull.ref, '');
  const same = head?.repository.toLowerCase() === repository.toLowerCase();
  const elsewhere = defaultBranch !== null && pull.base !== defaultBranch;
  const target = head && same ? head.sha : elsewhere ? defaultBranch : null;
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

/** Reads the evidence; what cannot be read is listed as such, nothing is thrown. */
export async function readEvidence(api: Api, request: EvidenceRequest): Promise<EvidenceFacts> {
  const { closed, host, head } = request;
  const known = new Map(closed.flatMap((list) => [...list.pulls]));
  const defaultBranches: Record<string, string> = {};
  for (const list of closed) {
    if (list.defaultBranch) defaultBranches[list.repository.toLowerCase()] = list.defaultBranch;
  }
  const wanted = [...new Set(request.wanted)];
  const looked = wanted.slice(0, MOST_REFERENCES).filter((key) => !known.has(key));
  const found = await mapLimited(looked, AT_ONCE, (key) => lookUp(api, key));
  const unread: Unverified[] = wanted
    .slice(MOST_REFERENCES)
    .map((what) => ({ what, why: `only ${MOST_REFERENCES} references are looked up` }));
  const issues: EvidenceFacts['issues'] = [];
  const pulls = wanted.flatMap((key) => known.get(key) ?? []);
  for (const one of found) {
    if ('issue' in one) issues.push(one.issue);
    else if ('unread' in one) unread.push(one.unread);
    else {
      pulls.push(one.pull);
      const { repository } = resolveReference(one.pull.ref, '');
      if (one.defaultBranch) defaultBranches[repository.toLowerCase()] = one.defaultBranch;
    }
  }
  const naming = [...known.values()].filter((pull) => {
    if (!pull.mergedAt || pulls.includes(pull)) return false;
    const { repository } = resolveReference(pull.ref, '');
    const text = `${pull.title}\n${pull.body}`;
    return request.incidents.some((ref) => names(text, ref, repository, host));
  });
  pulls.push(...naming.slice(0, MOST_NAMING));
  const deep = await mapLimited(pulls, AT_ONCE, (pull) => {
    const { repository } = resolveReference(pull.ref, '');
    return deepen(api, pull, head, defaultBranches[repository.toLowerCase()] ?? null);
  });
  const commits = await mapLimited(request.commits.slice(0, 20), AT_ONCE, async (sha) => {
    const range = head
      ? await compare(api, head.repository, sha, head.sha).catch(() => null)
      : null;
    return { sha, comparison: range?.comparison ?? null };
  });
  const reverts = closed.flatMap((list) => list.reverts());
  return { pulls: deep, issues, unread, defaultBranches, reverts, commits };
}
