// How GraphQL shows errors and times.
import { GraphQLError } from 'graphql';

/** An error with GitHub's `type`. */
export function failure(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** A time to the second. */
export function seconds(time: unknown): string | null {
  return typeof time === 'string' ? time.replace(/\.\d+Z$/, 'Z') : null;
}
