// An error as the log may show it: without tokens, and without a text of a repository.
import { statusOf, whyUnread } from './errors.js';

interface LoggableError {
  name: string;
  message: string;
  /** HTTP status, where GitHub refused. */
  status?: number;
  /** GitHub's id of the request, which its support asks for. */
  request?: string;
  /** Where in our code it was thrown; frames alone. */
  stack: string;
}

const MOST = 300;

/** Parsers quote what they could not read, or print it behind their first line. */
function withoutQuotes(message: string): string {
  const [line = ''] = message.split('\n');
  return line.replace(/"[^"]*(?:"|$)/g, '"…"').slice(0, MOST);
}

/** What was made here: the log's own serializer leaves it as it is. */
const made = new WeakSet<object>();

/** What may be logged of whatever was thrown. What GitHub answered stays out: it can carry anything. */
export function loggable(error: unknown): LoggableError {
  if (typeof error === 'object' && error !== null && made.has(error)) return error as LoggableError;
  const said = describe(error);
  made.add(said);
  return said;
}

function describe(error: unknown): LoggableError {
  if (!(error instanceof Error)) return { name: typeof error, message: 'thrown', stack: '' };
  const errors = (error as { errors?: unknown }).errors;
  // Probot puts what handlers threw together.
  if (error instanceof AggregateError && Array.isArray(errors) && errors.length > 0)
    return describe(errors[0]);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const said = { name: error.name, stack: frames.join('\n') };
  // GraphQL answers its errors with status 200.
  if (error.name === 'GraphqlResponseError')
    return { ...said, message: 'GitHub answered a GraphQL query with errors' };
  const status = statusOf(error);
  if (status === 0) return { ...said, message: withoutQuotes(error.message) };
  const { response } = error as { response?: { headers?: Record<string, unknown> } };
  const request = response?.headers?.['x-github-request-id'];
  const told = typeof request === 'string' ? { request } : {};
  return { ...said, message: whyUnread(error), status, ...told };
}
