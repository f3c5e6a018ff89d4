// A Lua script that Redis runs as one step.
import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';

type Argument = string | number;
export type Script = (keys: readonly string[], args: readonly Argument[]) => Promise<unknown>;

/** Gives a connection the script; its text is sent once. */
export function createScript(redis: Redis, lua: string): Script {
  const name = `air${createHash('sha256').update(lua).digest('hex').slice(0, 16)}`;
  redis.defineCommand(name, { lua });
  const run = (redis as unknown as Record<string, (...all: Argument[]) => Promise<unknown>>)[name];
  return (keys, args) =>
    (run as NonNullable<typeof run>).call(redis, keys.length, ...keys, ...args);
}
