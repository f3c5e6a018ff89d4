// The server's log: no error in it carries a text of a repository, and nothing waits for its reader.
import { getTransformStream } from '@probot/pino';
import { type DestinationStream, destination, pino } from 'pino';
import type { Probot } from 'probot';
import { loggable } from '../github/loggable.js';
import type { Environment } from './environment.js';

/** Where nobody reads, lines beyond so many bytes are dropped. */
const MOST_UNREAD = 16 * 1_024 * 1_024;

/** What writes to standard output later: a pipe that is full would hold up the whole server. */
function standardOutput(): DestinationStream {
  return destination({ dest: 1, sync: false, maxLength: MOST_UNREAD });
}

/** The log that Probot's variables ask for (LOG_LEVEL, LOG_FORMAT, LOG_LEVEL_IN_STRING, LOG_MESSAGE_KEY). */
export async function createLog(
  env: Environment,
  out: DestinationStream = standardOutput(),
): Promise<Probot['log']> {
  const lines = await getTransformStream({
    logFormat: env.LOG_FORMAT === 'json' ? 'json' : 'pretty',
    logLevelInString: env.LOG_LEVEL_IN_STRING === 'true',
    ...(env.SENTRY_DSN ? { sentryDsn: env.SENTRY_DSN } : {}),
  });
  lines.on('data', (line: Buffer | string) => out.write(line.toString()));
  return pino(
    {
      name: 'probot',
      level: env.LOG_LEVEL || 'info',
      messageKey: env.LOG_MESSAGE_KEY || 'msg',
      serializers: { err: loggable, error: loggable },
    },
    lines,
  ) as Probot['log'];
}
