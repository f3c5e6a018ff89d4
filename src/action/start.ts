// What every mode of the Action begins with: inputs, clients, the clock.
import { Octokit } from '@octokit/core';
import { type Client, instrument, RETRY, type Retry, timedFetch } from '../github/client.js';
import { type Inputs, readInputs } from './inputs.js';

export type Environment = Record<string, string | undefined>;
export type Print = (line: string) => void;

/** What may stand in place of the clock and of waiting. */
export interface Replacements {
  /** The present, ISO 8601. */
  now?: () => string;
  wait?: Retry['wait'];
}

/** A silent log: the client's own warnings could carry addresses and texts. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** A run that takes longer than this, in milliseconds, ends with what it has: never with `ship`. */
const LONGEST_RUN = 5 * 60_000;

function createClient(token: string, baseUrl: string, retry: Retry & { until: number }): Client {
  return instrument(
    new Octokit({
      auth: token,
      baseUrl,
      log: SILENT,
      request: { fetch: timedFetch(retry.until) },
      userAgent: 'agent-incident-review',
    }),
    retry,
  );
}

/** What every mode begins with. */
export interface Start {
  env: Environment;
  print: Print;
  inputs: Inputs;
  client: Client;
  /** Client of the incidents' repository, where it has a token of its own. */
  incidents: Client | null;
  /** GitHub server, such as `github.com`. */
  host: string;
  /** ISO 8601. */
  now: string;
}

/** @throws Error for people where an input is wrong. */
export function startOf(
  env: Environment,
  print: Print,
  { now = () => new Date().toISOString(), wait = RETRY.wait }: Replacements,
): Start {
  const inputs = readInputs(env);
  const baseUrl = env.GITHUB_API_URL || 'https://api.github.com';
  const retry = { ...RETRY, wait, until: Date.now() + LONGEST_RUN };
  return {
    env,
    print,
    inputs,
    client: createClient(inputs.token, baseUrl, retry),
    incidents: inputs.incidentsToken ? createClient(inputs.incidentsToken, baseUrl, retry) : null,
    host: new URL(env.GITHUB_SERVER_URL || 'https://github.com').host,
    now: now(),
  };
}
