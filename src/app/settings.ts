// The server's own settings, read from the environment; wrong ones are told before anything starts.
import type { Environment } from './environment.js';

export interface Settings {
  /** Bytes of a delivery. */
  maxBody: number;
  /** Milliseconds that the work may take to end after a signal. */
  drain: number;
  /** Redis that several processes share; null: this one works alone. */
  redis: string | null;
  /** What this process does. */
  role: Role;
}

/** `web` receives webhooks, `worker` works on what they touch. */
export type Role = 'web' | 'worker' | 'both';
const ROLES: readonly string[] = ['web', 'worker', 'both'] satisfies Role[];

/** GitHub caps payloads at 25 MB. */
const MAX_BODY = 26_214_400;
const DRAIN_SECONDS = 25;

/** Node makes no text of half a gigabyte. */
const MOST_BODY = 104_857_600;
/** Node waits 24 days at most, and longer waits not at all. */
const MOST_DRAIN = 86_400;

function readNumber(env: Environment, name: string, otherwise: number, most: number): number {
  const given = env[name];
  if (given === undefined || given === '') return otherwise;
  const number = Number(given);
  if (Number.isInteger(number) && number > 0 && number <= most) return number;
  throw new Error(
    `The server does not start: ${name} is "${given.slice(0, 40)}". Expected a whole number from 1 to ${most}, such as ${otherwise}. Correct it, or take it out for that one.`,
  );
}

/** What it names can hold a password, so it is not repeated. */
function readRedis({ REDIS_URL: url }: Environment): string | null {
  if (!url) return null;
  if (URL.canParse(url) && /^rediss?:$/.test(new URL(url).protocol)) return url;
  throw new Error(
    'The server does not start: REDIS_URL is no address of a Redis. Expected a URL such as redis://localhost:6379, or rediss:// with TLS. Correct it, or take it out: one process then works alone.',
  );
}

function readRole({ PROCESS_ROLE: given }: Environment, redis: string | null): Role {
  const role = given || 'both';
  if (!ROLES.includes(role)) {
    throw new Error(
      `The server does not start: PROCESS_ROLE is "${role.slice(0, 40)}". Expected web, worker or both, such as PROCESS_ROLE=web. Correct it, or take it out for both.`,
    );
  }
  if (role !== 'both' && redis === null) {
    throw new Error(
      `The server does not start: PROCESS_ROLE is "${role}" without a Redis that the processes share. Set REDIS_URL, such as redis://localhost:6379, or take PROCESS_ROLE out.`,
    );
  }
  return role as Role;
}

/** @throws Error for people. */
export function readSettings(env: Environment): Settings {
  const redis = readRedis(env);
  return {
    redis,
    role: readRole(env, redis),
    maxBody: readNumber(env, 'MAX_BODY_BYTES', MAX_BODY, MOST_BODY),
    drain: readNumber(env, 'DRAIN_SECONDS', DRAIN_SECONDS, MOST_DRAIN) * 1_000,
  };
}
