// The server's own settings, read from the environment; wrong ones are told before anything starts.
import type { Environment } from './environment.js';

export interface Settings {
  /** Bytes of a delivery. */
  maxBody: number;
  /** Milliseconds that the work may take to end after a signal. */
  drain: number;
}

/** GitHub caps payloads at 25 MB. */
const MAX_BODY = 26_214_400;
const DRAIN_SECONDS = 25;

function readNumber(env: Environment, name: string, otherwise: number, example: string): number {
  const given = env[name];
  if (given === undefined || given === '') return otherwise;
  const number = Number(given);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(
    `The server does not start: ${name} is "${given.slice(0, 40)}". Expected a whole number above 0, such as ${example}. Correct it, or take it out for the default ${otherwise}.`,
  );
}

/** @throws Error for people. */
export function readSettings(env: Environment): Settings {
  return {
    maxBody: readNumber(env, 'MAX_BODY_BYTES', MAX_BODY, '26214400'),
    drain: readNumber(env, 'DRAIN_SECONDS', DRAIN_SECONDS, '25') * 1_000,
  };
}
