// Earlier versions of the bodies of issues, and who edited them: GitHub tells by GraphQL alone.

import type { Api } from './client.js';
import { hasNoGraphql } from './graphql.js';
import { readConnections } from './issue-connections.js';

/** Bodies are long; logins are not. */
const TEXTS_A_REQUEST = 10;
const LOGINS_A_REQUEST = 50;

async function readEdits<T>(
  api: Api,
  repository: string,
  numbers: readonly number[],
  nodes: string,
  atOnce: number,
): Promise<Map<number, T[]> | null> {
  try {
    const wanted = { field: 'userContentEdits', nodes, atOnce };
    return await readConnections<T>(api, repository, numbers, wanted);
  } catch (error) {
    if (hasNoGraphql(error)) return null;
    throw error;
  }
}

/**
 * All versions of the bodies of issues, by number; none where a body was never edited. Null: one
 * that was deleted from the history.
 * @returns null where the server has no GraphQL; an issue that is missing could not be read.
 * @throws where GraphQL is there and fails.
 */
export async function readVersions(
  api: Api,
  repository: string,
  numbers: readonly number[],
): Promise<Map<number, (string | null)[]> | null> {
  // In spite of its name `diff` is the whole text of that version.
  type Edit = { diff: string | null };
  const edits = await readEdits<Edit>(api, repository, numbers, 'diff', TEXTS_A_REQUEST);
  return edits && new Map([...edits].map(([number, all]) => [number, all.map(({ diff }) => diff)]));
}

/** Who edited the bodies of issues, by number; apps count as `null`. As for the versions. */
export async function readEditors(
  api: Api,
  repository: string,
  numbers: readonly number[],
): Promise<Map<number, (string | null)[]> | null> {
  type Edit = { editor: { __typename: string; login: string } | null };
  const nodes = 'editor { __typename login }';
  const edits = await readEdits<Edit>(api, repository, numbers, nodes, LOGINS_A_REQUEST);
  const loginOf = ({ editor }: Edit) =>
    editor && editor.__typename !== 'Bot' ? editor.login : null;
  return edits && new Map([...edits].map(([number, all]) => [number, all.map(loginOf)]));
}
