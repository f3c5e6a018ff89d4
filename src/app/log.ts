// The server's log: no error in it carries a text of a repository, and nothing waits for its reader.
import { getTransformStream } from '@probot/pino';
import { type DestinationStream, pino } from 'pino';
import type { Probot } from 'probot';
import { loggable } from '../github/loggable.js';
import type { Environment } from './environment.js';

/** Where nobody reads, lines beyond so many bytes are dropped. */
const MOST_UNREAD = 16 * 1_024 * 1_024;

/**
 * Standard output as Node writes it: what a full pipe does not take waits in memory, and holds up neither
 * the server nor its end. A writer in a thread of its own would block there, and the process never ends.
 */
function standardOutput(): DestinationStream {
  const { stdout } = process;
  // Whoever read it is gone: the server goes on.
  if (stdout.listenerCount('error') === 0) stdout.on('error', () => {});
  return {
    write(line: string) {
      if (stdout.writableLength < MOST_UNREAD) stdout.write(line);
    },
  };
}

/** Resolves when what was logged has been taken. */
export function logged(): Promise<void> {
  return new Promise((resolve) => {
    // Lines are made of it a moment after it was logged.
    setImmediate(() => process.stdout.write('', () => resolve()));
  });
}

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

function levelOf({ LOG_LEVEL: given }: Environment): string {
  const level = (given || 'info').toLowerCase();
  if (LEVELS.includes(level)) return level;
  throw new Error(
    `The server does not start: LOG_LEVEL is "${given?.slice(0, 40)}". Expected one of ${LEVELS.join(', ')}. Correct it, or take it out for info.`,
  );
}

/** The log that Probot's variables ask for (LOG_LEVEL, LOG_FORMAT, LOG_LEVEL_IN_STRING, LOG_MESSAGE_KEY). @throws Error for people. */
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
      level: levelOf(env),
      messageKey: env.LOG_MESSAGE_KEY || 'msg',
      serializers: { err: loggable, error: loggable },
    },
    lines,
  ) as Probot['log'];
}
