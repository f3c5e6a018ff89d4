// The Action: inputs, gate, then summary, outputs and exit code.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Octokit } from '@octokit/core';
import type { DecisionFacts } from '../domain/facts/types.js';
import { renderSummary } from '../domain/render/summary.js';
import type { Decision } from '../domain/verdict/types.js';
import { gateRelease } from '../flows/gate-release.js';
import { type Client, instrument, timedFetch } from '../github/client.js';
import { writeComment } from './comment.js';
import { readSubject } from './event.js';
import { type Inputs, readInputs } from './inputs.js';
import { addSummary, annotation, annotations, setOutput } from './outputs.js';

type Environment = Record<string, string | undefined>;

/** A silent log: the client's own warnings could carry addresses and texts. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

function createClient(token: string, baseUrl: string): Client {
  return instrument(
    new Octokit({
      auth: token,
      baseUrl,
      log: SILENT,
      request: { fetch: timedFetch },
      userAgent: 'agent-incident-review',
    }),
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

function report(env: Environment, inputs: Inputs, facts: DecisionFacts, decision: Decision): void {
  const output = env.GITHUB_OUTPUT;
  const incidents = decision.incidents.map(({ ledger: _, ...incident }) => incident);
  setOutput(output, 'verdict', decision.verdict);
  setOutput(output, 'incidents', JSON.stringify(incidents));
  setOutput(output, 'reasons', JSON.stringify(decision.reasons));
  setOutput(output, 'facts', writeFacts(env, facts));
  addSummary(env.GITHUB_STEP_SUMMARY, renderSummary(decision, inputs.enforce));
}

function printLog(decision: Decision, enforce: boolean): string[] {
  const level = enforce && !decision.waiver ? 'error' : 'warning';
  const { commits, pulls, incidents, requests } = decision.looked;
  const loud = decision.waiver
    ? [
        annotation(
          'warning',
          'release gate waived',
          `by @${decision.waiver.by} until ${decision.waiver.until}: ${decision.waiver.reason}`,
        ),
      ]
    : [];
  return [
    `Verdict: ${decision.verdict}`,
    ...loud,
    ...annotations(decision.reasons, level),
    `Looked at ${commits} commits, ${pulls} pull requests, ${incidents} incidents in ${requests} requests.`,
  ];
}

/** Runs the gate. @returns the exit code: 0 only for `ship`, or where nothing is enforced. */
export async function run(env: Environment, print: (line: string) => void): Promise<number> {
  const inputs = readInputs(env);
  const baseUrl = env.GITHUB_API_URL || 'https://api.github.com';
  const repository = env.GITHUB_REPOSITORY ?? '';
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const client = createClient(inputs.token, baseUrl);
  const { facts, decision } = await gateRelease({
    client,
    incidents: inputs.incidentsToken ? createClient(inputs.incidentsToken, baseUrl) : null,
    incidentsRepository: inputs.incidentsRepository,
    configPath: inputs.config,
    subject: readSubject(env.GITHUB_EVENT_NAME ?? '', payload, repository, inputs),
    host: new URL(env.GITHUB_SERVER_URL || 'https://github.com').host,
    now: new Date().toISOString(),
  });
  report(env, inputs, facts, decision);
  for (const line of printLog(decision, inputs.enforce)) print(line);
  const unwritten = inputs.comment ? await writeComment(client.api, facts, decision) : null;
  if (unwritten) print(annotation('warning', 'release gate comment', unwritten));
  return decision.verdict === 'ship' || !inputs.enforce ? 0 : 1;
}

/** Says a failure that let no decision be made: the verdict is still never `ship`. */
export function fail(env: Environment, error: unknown, print: (line: string) => void): void {
  const message = error instanceof Error ? error.message : String(error);
  print(annotation('error', 'release gate', message));
  setOutput(env.GITHUB_OUTPUT, 'verdict', 'collect-evidence');
  addSummary(
    env.GITHUB_STEP_SUMMARY,
    `## 🔎 Collect evidence\n\nThe gate could not run: ${message}\n`,
  );
}
