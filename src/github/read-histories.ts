// What became of many issues: their comments, labels and versions, twenty issues a request.

import type { CommentFacts, LabelEvent } from '../core/facts.js';
import type { Api } from './client.js';
import { type Actor, actorLogin, askPartly } from './graphql.js';
import { mapLimited, PAGE_SIZE, repo } from './pages.js';
import { readComments, thatMatter } from './read-incident.js';
import { LABEL_ITEMS, labelEventsOf, readLabelEvents, type WireItem } from './read-labels.js';

/** A body as it was after an edit; null: that version was deleted. `at` is ISO 8601. */
export interface Version {
  at: string;
  body: string | null;
}

export interface History {
  /** Comments that matter, as of one issue that is read by itself. */
  comments: CommentFacts[];
  labelEvents: LabelEvent[];
  /** Oldest first, at most the latest hundred; none where the body was never edited. */
  versions: Version[];
}

const AT_ONCE = 20;

interface Page<T> {
  pageInfo: { hasNextPage: boolean };
  nodes: (T | null)[];
}

/** A comment as GraphQL gives it. */
export interface WireComment {
  id: string;
  fullDatabaseId: string | null;
  url: string;
  body: string;
  createdAt: string;
  updatedAt: string;
  lastEditedAt: string | null;
  author: Actor | null;
}

interface WireHistory {
  comments: Page<WireComment>;
  timelineItems: Page<WireItem>;
  userContentEdits: Page<{ editedAt: string; diff: string | null }> | null;
}

/** How GraphQL is asked for one. */
export const COMMENT_FIELDS =
  'id fullDatabaseId url body createdAt updatedAt lastEditedAt author { __typename login }';

const FIELDS = `comments(first: ${PAGE_SIZE}) {
  pageInfo { hasNextPage }
  nodes { ${COMMENT_FIELDS} }
}
timelineItems(first: ${PAGE_SIZE}${LABEL_ITEMS.arguments}) {
  pageInfo { hasNextPage }
  nodes { ${LABEL_ITEMS.nodes} }
}
userContentEdits(first: ${PAGE_SIZE}) { pageInfo { hasNextPage } nodes { editedAt diff } }`;

export function commentOf(wire: WireComment): CommentFacts {
  return {
    id: Number(wire.fullDatabaseId),
    author: wire.author ? actorLogin(wire.author) : 'ghost',
    bot: wire.author?.__typename === 'Bot',
    ours: false,
    createdAt: wire.createdAt,
    updatedAt: wire.updatedAt,
    editedAt: wire.lastEditedAt,
    node: wire.id,
    body: wire.body,
    url: wire.url,
  };
}

function nodesOf<T>(page: Page<T> | null): T[] {
  return (page?.nodes ?? []).flatMap((node) => node ?? []);
}

/** What GraphQL gives at once; where a list is longer, it is read by itself. */
async function historyOf(
  api: Api,
  repository: string,
  number: number,
  wire: WireHistory,
): Promise<History> {
  const { comments, timelineItems, userContentEdits } = wire;
  const versions = nodesOf(userContentEdits).map(({ editedAt, diff }) => ({
    at: editedAt,
    body: diff,
  }));
  return {
    comments: comments.pageInfo.hasNextPage
      ? (await readComments(api, repository, number, null)).comments
      : thatMatter(nodesOf(comments).map(commentOf)),
    labelEvents: timelineItems.pageInfo.hasNextPage
      ? await readLabelEvents(api, `${repository}#${number}`)
      : nodesOf(timelineItems).flatMap((item) => labelEventsOf(item, null)),
    versions: versions.reverse(),
  };
}

/**
 * Reads them by number; an issue that is missing could not be read.
 * @throws where GraphQL is missing or fails.
 */
export async function readHistories(
  api: Api,
  repository: string,
  numbers: readonly number[],
): Promise<Map<number, History>> {
  const batches = Array.from({ length: Math.ceil(numbers.length / AT_ONCE) }, (_, at) =>
    numbers.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
  const read = await mapLimited(batches, 2, async (batch) => {
    const issues = batch.map((number) => `i${number}: issue(number: ${number}) { ${FIELDS} }`);
    const query = `query ($owner: String!, $repo: String!) {
      repository(owner: $owner, name: $repo) { ${issues.join('\n')} }
    }`;
    type Answer = { repository: Record<string, WireHistory | null> | null };
    const { repository: found } = await askPartly<Answer>(api, query, repo(repository));
    const histories: [number, History][] = [];
    for (const number of batch) {
      const wire = found?.[`i${number}`];
      if (wire) histories.push([number, await historyOf(api, repository, number, wire)]);
    }
    return histories;
  });
  return new Map(read.flat());
}
