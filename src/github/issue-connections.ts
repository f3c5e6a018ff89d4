// Lists that hang on many issues at once, page by page, by GraphQL.

import type { Api } from './client.js';
import { askPartly } from './graphql.js';
import { PAGE_SIZE, repo } from './pages.js';

/** Rounds of 100 items of one issue. */
const MOST_ROUNDS = 30;

/** What is read of each issue. */
export interface Connection {
  /** The field of an issue, with its arguments but for those that page: `comments`. */
  field: string;
  arguments?: string;
  /** Fields of a node. */
  nodes: string;
  /** Issues of one request. */
  atOnce: number;
}

interface Open {
  number: number;
  after: string | null;
}

interface WireList<T> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: (T | null)[];
}

type Answer<T> = {
  repository: Record<string, { items: WireList<T> | null } | null> | null;
};

async function readBatch<T>(
  api: Api,
  repository: string,
  batch: readonly Open[],
  { field, arguments: more = '', nodes }: Connection,
): Promise<Answer<T>['repository']> {
  const declared = batch.map((_, at) => `$a${at}: String`).join(', ');
  const issues = batch.map(
    ({ number }, at) => `i${number}: issue(number: ${number}) {
      items: ${field}(first: ${PAGE_SIZE}, after: $a${at}${more}) {
        pageInfo { hasNextPage endCursor }
        nodes { ${nodes} }
      }
    }`,
  );
  const query = `query ($owner: String!, $repo: String!, ${declared}) {
    repository(owner: $owner, name: $repo) { ${issues.join(' ')} }
  }`;
  const cursors = Object.fromEntries(batch.map(({ after }, at) => [`a${at}`, after]));
  const answer = await askPartly<Answer<T>>(api, query, { ...repo(repository), ...cursors });
  return answer.repository;
}

/**
 * Reads a list of each issue to its end, by number. An issue that is missing in the answer could
 * not be read whole.
 * @throws where GraphQL is missing or fails.
 */
export async function readConnections<T>(
  api: Api,
  repository: string,
  numbers: readonly number[],
  connection: Connection,
): Promise<Map<number, T[]>> {
  const found = new Map<number, T[]>();
  let open: Open[] = numbers.map((number) => ({ number, after: null }));
  for (let round = 0; open.length > 0 && round < MOST_ROUNDS; round += 1) {
    const next: Open[] = [];
    for (let at = 0; at < open.length; at += connection.atOnce) {
      const batch = open.slice(at, at + connection.atOnce);
      const answer = await readBatch<T>(api, repository, batch, connection);
      for (const { number } of batch) {
        const issue = answer?.[`i${number}`];
        if (!issue) continue;
        const { pageInfo, nodes = [] } = issue.items ?? {};
        found.set(number, [...(found.get(number) ?? []), ...nodes.flatMap((node) => node ?? [])]);
        if (pageInfo?.hasNextPage) next.push({ number, after: pageInfo.endCursor });
      }
    }
    open = next;
  }
  for (const { number } of open) found.delete(number);
  return found;
}
