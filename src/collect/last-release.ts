// Finds the last release: the newest tag of a line that the base follows, that is not what is released
// now, and that did not go out over a hold.
import type { Config } from '../core/config/schema.js';
import type { LastRelease } from '../core/facts.js';
import {
  type Bump,
  bumpedLines,
  componentOf,
  inTurn,
  linesOf,
  type TagFacts,
} from '../core/release/lines.js';
import type { Api } from '../github/client.js';
import { Unreadable } from '../github/errors.js';
import { type Gates, readGate, readGates } from '../github/read-gates.js';
import { compare, type Range } from '../github/read-pulls.js';
import { readTags, type TagList } from '../github/read-tags.js';

/** What is released. */
interface Released extends Bump {
  api: Api;
  repository: string;
  config: Config;
  /** The commit that follows the last release: the base of a pull request, or the tag itself. */
  base: string;
  /** The commit that is released. */
  headSha: string;
  /** It went out at `now`: later tags are left out. */
  past?: boolean | undefined;
  /** Its version, as a tag or a title says it; null where nothing does. */
  version: string | null;
}

/** The last release, with what came since. */
export interface Found extends LastRelease {
  /** Null where there is no earlier release. */
  range: Range | null;
}

/** Tags that are compared at most, and those whose gate is read in one request. */
const MOST_TESTED = 5;
const MOST_GATES = 40;

/** The tags of a line that may still be its last release. */
interface Search {
  tags: TagFacts[];
  settled: boolean;
}

interface Best {
  tag: TagFacts;
  range: Range;
}

/** The lines that are looked at, without what is released now. */
function searchesOf({ tags }: TagList, released: Released): { searches: Search[]; told: boolean } {
  const { config, headSha, tag, version, now, past } = released;
  const earlier = tags.filter(
    ({ name, sha, at }) =>
      name !== tag && sha !== headSha && !(past && Date.parse(at) > Date.parse(now)),
  );
  const { lines, told } = bumpedLines(linesOf(earlier, config), released);
  const bumpedTo = lines.length === 1 ? version : null;
  return {
    searches: lines.map((line) => ({ tags: inTurn(line.tags, bumpedTo), settled: false })),
    told,
  };
}

/** Of the heads of all lines that are not settled, the oldest. */
function oldestOf(searches: readonly Search[]): TagFacts | null {
  const heads = searches.flatMap(({ tags, settled }) => (settled ? [] : (tags[0] ?? [])));
  return [...heads].sort((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null;
}

function drop(searches: readonly Search[], gone: (tag: TagFacts) => boolean): void {
  for (const search of searches) {
    if (!search.settled) search.tags = search.tags.filter((tag) => !gone(tag));
  }
}

/** Whether the gate failed on a tag's commit; in one request for all where that is answered. */
function gatesOf({ api, repository }: Released, searches: readonly Search[]) {
  const shas = searches
    .flatMap(({ tags }) => tags.slice(0, MOST_TESTED))
    .flatMap(({ sha }) => sha ?? []);
  const first = [...new Set(shas)].slice(0, MOST_GATES);
  const none: Gates = new Map();
  let all: Promise<Gates> | null = null;
  return async (sha: string): Promise<boolean> => {
    all ??=
      first.length > 0
        ? readGates(api, repository, first).catch(() => none)
        : Promise.resolve(none);
    return (await all).get(sha) ?? readGate(api, repository, sha);
  };
}

/** Settles the lines whose newest tag is in the range of the best one, for free. */
async function settle(
  searches: readonly Search[],
  { tag, range }: Best,
  isHeld: (tag: TagFacts) => Promise<boolean>,
) {
  const inside = new Set(range.commits.map(({ sha }) => sha));
  for (const search of searches) {
    while (!search.settled && search.tags[0]) {
      const head: TagFacts = search.tags[0];
      const follows = head.sha !== null && (head.sha === tag.sha || inside.has(head.sha));
      if (follows && !(await isHeld(head))) search.settled = true;
      // Younger than the best one and yet not after it: it stands on another branch.
      else if (follows || (head.sha !== null && head.at >= tag.at)) search.tags.shift();
      else break;
    }
  }
}

/** Whether one range starts before another: it holds the commit at which the other starts. */
function startsBefore(range: Range, { tag }: Best): boolean {
  return range.commits.some(({ sha }) => sha === tag.sha);
}

/** Looks for it. @throws Unreadable where that cannot be told; other errors where GitHub fails. */
export async function findLastRelease(released: Released): Promise<Found> {
  const { api, repository, base, headSha, head = '' } = released;
  const list = await readTags(api, repository, componentOf(head));
  const { searches, told } = searchesOf(list, released);
  const { fromReleases } = list;
  const gateOf = gatesOf(released, searches);
  const heldBack = new Set<string>();
  const isHeld = async ({ name, sha }: TagFacts) => {
    const held = sha !== null && (await gateOf(sha));
    if (held) heldBack.add(name);
    return held;
  };
  let best: Best | null = null;
  for (let tested = 0; ; tested += 1) {
    const next = oldestOf(searches);
    if (!next) break;
    if (tested >= MOST_TESTED) {
      throw new Unreadable(
        `${MOST_TESTED} tags were compared, the last one ${next.name}, and lines of releases are left; tell them apart by release.tags`,
      );
    }
    const range: Range = await compare(api, repository, next.sha ?? next.name, base, true);
    const tag = { ...next, sha: range.baseSha };
    // A tag beside the one that is released is on the head; one on the tip of a base is not.
    const onHead =
      tag.sha === headSha || (released.tag !== undefined && range.status === 'identical');
    const follows = range.status === 'ahead' || range.status === 'identical';
    if (!follows || onHead || (await isHeld(tag))) {
      drop(searches, ({ name, sha }) => name === next.name || sha === tag.sha);
      continue;
    }
    for (const search of searches) if (search.tags[0]?.name === next.name) search.settled = true;
    if (!best || startsBefore(range, best)) best = { tag, range };
    await settle(searches, best, isHeld);
  }
  const without = searches.filter(({ settled }) => !settled);
  const isFirst = searches.length === without.length || (told && without.length > 0);
  if (isFirst && !list.complete) {
    throw new Unreadable(
      'none of the newest tags is one of an earlier release; name them by release.tags',
    );
  }
  if (isFirst || !best) return { tag: null, heldBack: [...heldBack], fromReleases, range: null };
  return { tag: best.tag.name, heldBack: [...heldBack], fromReleases, range: best.range };
}
