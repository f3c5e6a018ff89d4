// The server's settings: environment variables, and what the file ENV_FILE has besides.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';

export type Environment = Record<string, string | undefined>;

/** Port to listen on, 3000 unless told; 0 for any that is free. @throws Error for people. */
export function portOf({ PORT: given }: Environment): number {
  if (!given) return 3000;
  if (/^\d{1,5}$/.test(given) && Number(given) <= 65_535) return Number(given);
  throw new Error(
    `The server does not start: PORT is "${given.slice(0, 40)}". Expected a whole number from 0 to 65535, such as 3000. Correct it, or take it out for 3000.`,
  );
}

/** Path that receives webhooks. @throws Error for people, where no request would ever have it. */
export function hooksPathOf({ WEBHOOK_PATH: given }: Environment): string {
  if (!given) return '/api/github/webhooks';
  const base = 'http://localhost';
  if (given.startsWith('/') && URL.canParse(given, base)) {
    if (new URL(given, base).pathname === given) return given;
  }
  throw new Error(
    `The server does not start: WEBHOOK_PATH is "${given.slice(0, 80)}". Expected a path that begins with /, such as /api/github/webhooks, without ? or #, and written as a browser writes it. Correct it, or take it out for that one; the App's webhook URL ends in it.`,
  );
}

/** Path of the file that keeps the App's credentials; `.env` of the working folder unless told. */
export function envFileOf(env: Environment): string {
  return resolve(env.ENV_FILE || '.env');
}

/** The variables of a file; none where it is not there. @throws Error for people. */
function readEnvFile(path: string): Environment {
  try {
    return parseEnv(readFileSync(path, 'utf8')) as Environment;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return {};
    const why =
      code === 'EISDIR'
        ? 'it is a folder'
        : code === 'EACCES' || code === 'EPERM'
          ? 'this process may not read it'
          : `reading it failed (${code})`;
    throw new Error(
      `The server does not start: the settings file ${path} cannot be read, ${why}. Expected a text file with lines such as APP_ID=123456. Set ENV_FILE to another path, or change the file's owner or mode.`,
    );
  }
}

/**
 * The environment, with what the settings file has besides; a variable of the environment wins, and
 * an empty one counts as not set. @throws Error for people.
 */
export function environmentOf(env: Environment): Environment {
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  return { ...readEnvFile(envFileOf(env)), ...Object.fromEntries(given) };
}
