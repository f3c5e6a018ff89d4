// What the log says of work that failed.

/** An error without the request that failed, whose body may hold the text of a repository. */
export function withoutTexts(error: unknown): object {
  const { name, message, stack, status } = error as Error & { status?: number };
  return { name, message, stack, ...(status === undefined ? {} : { status }) };
}
