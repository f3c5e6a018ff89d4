// GraphQL as it answers: not at all, in part, or with an error.
import type { Api } from './client.js';
import { statusOf } from './errors.js';

/** Who did something. */
export interface Actor {
  __typename: string;
  login: string;
}

/** A login as REST gives it: GraphQL leaves the `[bot]` of an App out, so that a person may have the same. */
export function actorLogin({ __typename: kind, login }: Actor): string {
  return kind === 'Bot' ? `${login.replace(/\[bot\]$/, '')}[bot]` : login;
}

/** Whether an error says that the server has no GraphQL, and not that it failed. */
export function hasNoGraphql(error: unknown): boolean {
  return [404, 405, 410, 501].includes(statusOf(error));
}

/** What was answered although some of what was asked for is not there (any more). */
function partOf<T>(error: unknown): T | null {
  const { data, errors } = error as { data?: T | null; errors?: { type?: string }[] };
  const missing = errors?.length && errors.every(({ type }) => type === 'NOT_FOUND');
  return missing ? (data ?? null) : null;
}

/**
 * Asks for many things of which some may be gone: those are null in the answer.
 * @throws where it fails in any other way.
 */
export async function askPartly<T>(
  api: Api,
  query: string,
  variables: Record<string, unknown>,
): Promise<T> {
  try {
    return await api.graphql<T>(query, variables);
  } catch (error) {
    const part = partOf<T>(error);
    if (part === null) throw error;
    return part;
  }
}
