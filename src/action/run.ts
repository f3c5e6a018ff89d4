// The Action: inputs, gate, then summary, outputs and exit code.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Octokit } from '@octokit/core';
import { gateRelease } from '../collect/release.js';
import type { DecisionFacts } from '../core/facts.js';
import { pageLink } from '../core/pages.js';
import { runNotEnforcedReason } from '../core/release/enforcement.js';
import { renderSummary } from '../core/release/report/summary.js';
import type { Decision, Reason } from '../core/release/types.js';
import { unverified } from '../core/release/unverified.js';
import { code, plain } from '../core/text/escape.js';
import {
  type Client,
  instrument,
  RETRY,
  type Retry,
  timedFetch,
  UNPARSED,
} from '../github/client.js';
import { readSubject } from './event.js';
import { type Inputs, readInputs } from './inputs.js';
import { addSummary, annotation, annotations, MOST_ANNOTATIONS, setOutput } from './outputs.js';

type Environment = Record<string, string | undefined>;
type Print = (line: string) => void;

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
      request: { fetch: timedFetch(retry.until), ...UNPARSED },
      userAgent: 'agent-incident-review',
    }),
    retry,
  );
}

function readPayload(path: string | undefined): object {
  if (!path) return {};
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof payload === 'object' && payload !== null) return payload;
  } catch {
    // Said below, with what was expected.
  }
  throw new Error(
    'The event file is no JSON object. Expected what GitHub writes to GITHUB_EVENT_PATH.',
  );
}

function writeFacts(env: Environment, facts: DecisionFacts): string {
  const path = join(env.RUNNER_TEMP ?? '.', 'agent-incident-review-facts.json');
  writeFileSync(path, `${JSON.stringify(facts, null, 1)}\n`);
  return path;
}

/** That defaults may be there which this run may not read: nothing tells it. */
function organizationLine({ organization }: DecisionFacts): string {
  if (!organization || organization.found) return '';
  const { repository } = organization;
  return `\n<sub>No configuration of the organization was found in ${code(repository)}; a private one that this token may not read looks the same.</sub>\n`;
}

function report(
  env: Environment,
  inputs: Inputs,
  facts: DecisionFacts,
  decision: Decision,
  reasons: Reason[],
): void {
  const output = env.GITHUB_OUTPUT;
  const incidents = decision.incidents.map(({ ledger: _, ...incident }) => incident);
  setOutput(output, 'verdict', decision.verdict);
  setOutput(output, 'incidents', JSON.stringify(incidents));
  setOutput(output, 'reasons', JSON.stringify(reasons));
  setOutput(output, 'facts', writeFacts(env, facts));
  const summary = renderSummary(decision, inputs.enforce) + organizationLine(facts);
  addSummary(env.GITHUB_STEP_SUMMARY, summary);
}

async function judge(
  env: Environment,
  print: Print,
  { now = () => new Date().toISOString(), wait = RETRY.wait }: Replacements,
): Promise<number> {
  const inputs = readInputs(env);
  const baseUrl = env.GITHUB_API_URL || 'https://api.github.com';
  const repository = env.GITHUB_REPOSITORY ?? '';
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const retry = { ...RETRY, wait, until: Date.now() + LONGEST_RUN };
  const client = createClient(inputs.token, baseUrl, retry);
  const { facts, decision } = await gateRelease({
    client,
    incidents: inputs.incidentsToken ? createClient(inputs.incidentsToken, baseUrl, retry) : null,
    incidentsRepository: inputs.incidentsRepository,
    configPath: inputs.config,
    subject: readSubject(
      env.GITHUB_EVENT_NAME ?? '',
      payload,
      repository,
      inputs,
      env.GITHUB_SHA ?? null,
    ),
    host: new URL(env.GITHUB_SERVER_URL || 'https://github.com').host,
    now: now(),
  });
  const enforced = inputs.enforce && !decision.notEnforced;
  const loose = !enforced && decision.verdict !== 'ship';
  // What the configuration does not enforce says so itself.
  const silent = loose && !decision.notEnforced;
  const reasons = silent
    ? [...decision.reasons, runNotEnforcedReason(decision.verdict)]
    : decision.reasons;
  report(env, inputs, facts, decision, reasons);
  // Loaded on demand, as all that not every run needs.
  const unwritten = inputs.comment
    ? await (await import('./comment.js')).writeComment(client.api, facts, decision)
    : null;
  const level = loose || decision.waiver ? 'warning' : 'error';
  const most = unwritten && level === 'warning' ? MOST_ANNOTATIONS - 1 : MOST_ANNOTATIONS;
  const { commits, pulls, incidents, requests, notes } = decision.looked;
  print(`Verdict: ${decision.verdict}`);
  for (const line of annotations(reasons, level, most)) print(line);
  if (unwritten) print(annotation('warning', 'release gate comment', unwritten));
  for (const note of notes) print(note);
  print(
    `Looked at ${commits} commits, ${pulls} pull requests, ${incidents} incidents in ${requests} requests.`,
  );
  return decision.verdict === 'ship' || !enforced ? 0 : 1;
}

/** Says a failure that let no decision be made: the verdict is still never `ship`. */
function fail(env: Environment, error: unknown, print: Print): number {
  const message = error instanceof Error ? error.message : String(error);
  const enforced = (env.INPUT_ENFORCE ?? '').trim().toLowerCase() !== 'false';
  const reason = unverified({
    test: 'unverified',
    what: 'The release',
    why: message,
    action: 'Mend what the message says, and run the gate again',
    url: null,
  });
  print(annotation(enforced ? 'error' : 'warning', 'release gate', message));
  setOutput(env.GITHUB_OUTPUT, 'verdict', 'collect-evidence');
  setOutput(env.GITHUB_OUTPUT, 'incidents', '[]');
  setOutput(env.GITHUB_OUTPUT, 'reasons', JSON.stringify([reason]));
  const loose = enforced ? '' : ' (not enforced)';
  addSummary(
    env.GITHUB_STEP_SUMMARY,
    `## 🔎 Collect evidence${loose}\n\nThe gate could not run: ${plain(message, 1_000)}\n\n${pageLink('held')}.\n`,
  );
  return enforced ? 1 : 0;
}

/**
 * Runs the gate; throws nothing.
 * @returns the exit code: 0 only for `ship`, or where the workflow or the configuration enforces nothing.
 */
export async function run(
  env: Environment,
  print: Print,
  replaced: Replacements = {},
): Promise<number> {
  try {
    return await judge(env, print, replaced);
  } catch (error) {
    return fail(env, error, print);
  }
}
