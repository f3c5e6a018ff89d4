// When texts were last edited and by whom: GitHub tells by GraphQL alone.
import type { LateEdit } from '../core/facts.js';
import type { Api } from './client.js';
import { type Actor, actorLogin, askPartly, hasNoGraphql } from './graphql.js';
import { PAGE_SIZE, repo } from './pages.js';

/** What was edited last; null where it never was. */
export type Edit = LateEdit | null;

interface WirePullEdit {
  lastEditedAt: string | null;
  editor: { login: string } | null;
  timelineItems?: { nodes: ({ createdAt?: string; actor?: { login: string } | null } | null)[] };
}

const MOST_AT_ONCE = 50;

function later(a: Edit, b: Edit): Edit {
  if (!a || !b) return a ?? b;
  return a.at >= b.at ? a : b;
}

function editOf(wire: WirePullEdit): Edit {
  const text = wire.lastEditedAt ? { at: wire.lastEditedAt, by: wire.editor?.login ?? null } : null;
  const renamed = (wire.timelineItems?.nodes ?? [])
    .map((node) => (node?.createdAt ? { at: node.createdAt, by: node.actor?.login ?? null } : null))
    .reduce(later, null);
  return later(text, renamed);
}

/**
 * The last edit of title or text of pull requests, by their number.
 * @returns null where the server has no GraphQL; a number that is missing could not be read.
 * @throws where GraphQL is there and fails.
 */
export async function readPullEdits(
  api: Api,
  repository: string,
  numbers: readonly number[],
): Promise<Map<number, Edit> | null> {
  const edits = new Map<number, Edit>();
  for (let at = 0; at < numbers.length; at += MOST_AT_ONCE) {
    const batch = numbers.slice(at, at + MOST_AT_ONCE);
    const fields = batch.map(
      (number) => `p${number}: pullRequest(number: ${number}) { ...edited }`,
    );
    const query = `query ($owner: String!, $repo: String!) {
      repository(owner: $owner, name: $repo) { ${fields.join(' ')} }
    }
    fragment edited on PullRequest {
      lastEditedAt
      editor { login }
      timelineItems(last: 1, itemTypes: [RENAMED_TITLE_EVENT]) {
        nodes { ... on RenamedTitleEvent { createdAt actor { login } } }
      }
    }`;
    type Answer = { repository: Record<string, WirePullEdit | null> | null };
    try {
      const { repository: found } = await askPartly<Answer>(api, query, repo(repository));
      for (const number of batch) {
        const wire = found?.[`p${number}`];
        if (wire) edits.set(number, editOf(wire));
      }
    } catch (error) {
      if (hasNoGraphql(error)) return null;
      throw error;
    }
  }
  return edits;
}

/**
 * The last edit of comments, by their node ids.
 * @returns null where the server has no GraphQL; a comment that is missing could not be read.
 * @throws where GraphQL is there and fails.
 */
export async function readCommentEdits(
  api: Api,
  nodes: readonly string[],
): Promise<Map<string, Edit> | null> {
  type Wire = { lastEditedAt?: string | null; editor?: Actor | null };
  const query = `query ($ids: [ID!]!) {
    nodes(ids: $ids) { ... on IssueComment { lastEditedAt editor { __typename login } } }
  }`;
  const found = await askNodes<Wire>(api, query, nodes);
  if (!found) return null;
  return new Map(
    [...found].flatMap(([node, { lastEditedAt: at, editor }]): [string, Edit][] =>
      at === undefined
        ? []
        : [[node, at === null ? null : { at, by: editor ? actorLogin(editor) : null }]],
    ),
  );
}

/**
 * The latest versions of a comment that are still kept, newest first; none where the server has no GraphQL.
 * @throws where GraphQL is there and fails.
 */
export async function readCommentVersions(api: Api, node: string): Promise<string[]> {
  // In spite of its name `diff` is the whole text of that version.
  type Wire = { userContentEdits?: { nodes: ({ diff: string | null } | null)[] } | null };
  const query = `query ($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on IssueComment { userContentEdits(first: ${MOST_AT_ONCE}) { nodes { diff } } }
    }
  }`;
  const found = await askNodes<Wire>(api, query, [node]);
  return (found?.get(node)?.userContentEdits?.nodes ?? []).flatMap((one) => one?.diff ?? []);
}

/** What a query tells of each node; null where the server has no GraphQL. */
async function askNodes<T>(
  api: Api,
  query: string,
  nodes: readonly string[],
): Promise<Map<string, T> | null> {
  const found = new Map<string, T>();
  for (let at = 0; at < nodes.length; at += PAGE_SIZE) {
    const ids = nodes.slice(at, at + PAGE_SIZE);
    try {
      const answer = await askPartly<{ nodes: (T | null)[] }>(api, query, { ids });
      for (const [place, node] of ids.entries()) {
        const wire = answer.nodes[place];
        if (wire) found.set(node, wire);
      }
    } catch (error) {
      if (hasNoGraphql(error)) return null;
      throw error;
    }
  }
  return found;
}
