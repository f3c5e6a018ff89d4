// GraphQL refuses by 200 and an error in the body; whoever tries again has to tell it from an answer.

/** Whether a request is a question by GraphQL. */
export function isGraphql(url: string): boolean {
  return url.endsWith('/graphql');
}

/**
 * What GraphQL answers by 200 and an error in the body, with the status that REST gives the same: a limit,
 * or that GitHub failed; null where it is an answer.
 * Source: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export function refusalIn(body: unknown): { status: number; message: string } | null {
  const { errors, message } = (body ?? {}) as { errors?: unknown; message?: unknown };
  const said = [{ message }, ...(Array.isArray(errors) ? errors : [])] as ({
    type?: unknown;
    message?: unknown;
  } | null)[];
  for (const one of said) {
    const text = `${one?.message ?? ''}`;
    const untyped = one?.type === undefined;
    if (one?.type === 'RATE_LIMITED' || (untyped && /rate limit/i.test(text))) {
      return { status: 403, message: `rate limit: ${text}` };
    }
    if (untyped && /^something went wrong/i.test(text)) return { status: 502, message: text };
  }
  return null;
}
