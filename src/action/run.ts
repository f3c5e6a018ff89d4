// The Action: inputs, gate, then summary, outputs and exit code.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gateRelease } from '../collect/release.js';
import type { DecisionFacts } from '../core/facts.js';
import { pageLink } from '../core/pages.js';
import { runNotEnforcedReason } from '../core/release/enforcement.js';
import { renderSummary } from '../core/release/report/summary.js';
import type { Decision, Reason } from '../core/release/types.js';
import { unverified } from '../core/release/unverified.js';
import { code, plain } from '../core/text/escape.js';
import { readSubject } from './event.js';
import { type Inputs, type Mode, readMode } from './inputs.js';
import { addSummary, annotation, annotations, MOST_ANNOTATIONS, setOutput } from './outputs.js';
import { type Environment, type Print, type Replacements, type Start, startOf } from './start.js';

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

async function judge({ env, print, inputs, client, incidents, host, now }: Start): Promise<number> {
  const repository = env.GITHUB_REPOSITORY ?? '';
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const { facts, decision } = await gateRelease({
    client,
    incidents,
    incidentsRepository: inputs.incidentsRepository,
    configPath: inputs.config,
    subject: readSubject(
      env.GITHUB_EVENT_NAME ?? '',
      payload,
      repository,
      inputs,
      env.GITHUB_SHA ?? null,
    ),
    host,
    now,
    ownRun: Number(env.GITHUB_RUN_ID) || null,
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
  const { notes, requests, ...looked } = decision.looked;
  print(`Verdict: ${decision.verdict}`);
  for (const line of annotations(reasons, level, most)) print(line);
  if (unwritten) print(annotation('warning', 'release gate comment', unwritten));
  for (const note of notes) print(note);
  print(
    `Looked at ${looked.commits} commits, ${looked.pulls} pull requests, ${looked.incidents} incidents in ${requests} requests.`,
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

/** Says why a mode that decides nothing did not run. */
function sayFailure(print: Print, title: string, error: unknown): number {
  print(annotation('error', title, error instanceof Error ? error.message : String(error)));
  return 1;
}

/**
 * Runs the Action; throws nothing.
 * @returns the exit code. Of the gate: 0 only for `ship`, or where the workflow or the configuration enforces nothing.
 */
export async function run(
  env: Environment,
  print: Print,
  replaced: Replacements = {},
): Promise<number> {
  let mode: Mode = 'gate';
  try {
    mode = readMode(env);
    const start = startOf(env, print, replaced);
    // Loaded on demand, as all that not every run needs.
    if (mode === 'report') return await (await import('./report.js')).reportRun(start);
    if (mode === 'evidence') return await (await import('./evidence.js')).evidenceRun(start);
    return await judge(start);
  } catch (error) {
    return mode === 'gate' ? fail(env, error, print) : sayFailure(print, mode, error);
  }
}
