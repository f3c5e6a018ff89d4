// The pull requests that came with a range: merged in it, or named by its commits as their origin.
import type { CommitFacts, PullFacts } from '../core/facts.js';
import { type Origin, originsOf } from '../core/namings/origins.js';
import { type IssueRef, issueRef, numberOf, repositoryOf, repositoryRef } from '../core/refs.js';
import { attemptReading, type Reading, whole } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import type { ClosedPulls } from '../github/closed-pulls.js';
import { MOST_ASKED, readSomePulls } from '../github/read-some-pulls.js';

const SHORT = 7;

interface Range {
  repository: string;
  host: string;
  commits: readonly CommitFacts[];
}

/** Pull requests as far as they are known. */
interface Known {
  pulls: Map<IssueRef, PullFacts>;
  /** By the first digits of a commit of theirs. */
  commits: Map<string, { sha: string; pull: PullFacts }[]>;
}

function addCommit({ commits }: Known, sha: string | null | undefined, pull: PullFacts): void {
  if (!sha || !pull.mergedAt) return;
  const short = sha.slice(0, SHORT);
  const near = commits.get(short);
  if (near) near.push({ sha, pull });
  else commits.set(short, [{ sha, pull }]);
}

function add(known: Known, pull: PullFacts): void {
  known.pulls.set(issueRef(pull.ref), pull);
  addCommit(known, pull.mergeCommit, pull);
  addCommit(known, pull.headSha, pull);
}

function ofHash(hash: string, { commits }: Known): PullFacts[] {
  const near = commits.get(hash.slice(0, SHORT)) ?? [];
  return near.filter(({ sha }) => sha.startsWith(hash)).map(({ pull }) => pull);
}

/** The pull requests that an origin is, or is of: merged here, or landed and closed by a bot. */
function pullsOf(origin: Origin, known: Known): PullFacts[] {
  if (origin.kind === 'commit') return ofHash(origin.hash, known);
  const pull = known.pulls.get(origin.ref);
  if (!pull) return [];
  if (pull.mergedAt !== null) return origin.how === 'closed' ? [] : [pull];
  const landed = origin.how === 'landed' || origin.how === 'closed';
  return landed && pull.state === 'closed' ? [pull] : [];
}

/** A commit with the origins that it names. */
interface Origins {
  sha: string;
  named: Origin[];
}

function originsIn({ repository, host, commits }: Range): Origins[] {
  const home = repositoryRef(repository);
  return commits.map(({ sha, message }) => ({
    sha,
    named: originsOf(message, repository, host).filter(
      (origin) => origin.kind === 'commit' || repositoryOf(origin.ref) === home,
    ),
  }));
}

/** All that came, in the order of the commits, each once. */
function cameWith(origins: readonly Origins[], known: Known): PullFacts[] {
  const all = origins.flatMap(({ sha, named }) => [
    ...ofHash(sha, known).filter((pull) => pull.mergeCommit === sha),
    ...named.flatMap((origin) => pullsOf(origin, known)),
  ]);
  return [...new Map(all.map((pull) => [issueRef(pull.ref), pull])).values()];
}

/** What commits name and is not known: numbers, and hashes of commits that nothing else explains. */
function missingOf(origins: readonly Origins[], known: Known, closed: ClosedPulls) {
  const numbers = new Set<number>();
  const hashes = new Set<string>();
  for (const { sha, named } of origins) {
    const explained = named.some((origin) =>
      pullsOf(origin, known).some((pull) => pull.mergeCommit !== sha),
    );
    for (const origin of named) {
      if (origin.kind === 'commit') {
        if (!explained) hashes.add(origin.hash);
      } else if (origin.how !== 'closed' && !closed.isWhole() && !known.pulls.has(origin.ref)) {
        numbers.add(numberOf(origin.ref));
      }
    }
  }
  return { numbers: [...numbers], hashes: [...hashes] };
}

/** Reads them. @param closed the closed pull requests, back over the range. */
export async function readCameWith(
  api: Api,
  range: Range,
  closed: ClosedPulls,
): Promise<Reading<PullFacts[]>> {
  const origins = originsIn(range);
  const known: Known = { pulls: new Map(), commits: new Map() };
  for (const pull of closed.pulls.values()) add(known, pull);
  const missing = missingOf(origins, known, closed);
  const asked = missing.numbers.length + missing.hashes.length;
  if (asked === 0) return whole(cameWith(origins, known));
  const what = 'the pull requests that commits of the range name';
  const { unread } = await attemptReading(what, null, async () => {
    const { pulls, ofCommit } = await readSomePulls(api, range.repository, missing);
    for (const pull of pulls) add(known, pull);
    for (const [hash, pulls] of ofCommit) for (const pull of pulls) addCommit(known, hash, pull);
    const why = `${asked} are not in the list, and only ${MOST_ASKED} are read`;
    return { value: null, unread: asked > MOST_ASKED ? [{ what, why }] : [] };
  });
  return { value: cameWith(origins, known), unread };
}
