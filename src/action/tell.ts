// Says a verdict, or why there is none: as outputs, job summary, annotations and log.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DecisionFacts } from '../core/facts.js';
import { pageLink } from '../core/pages.js';
import { runNotEnforcedReason } from '../core/release/enforcement.js';
import { LET_THROUGH } from '../core/release/reason-ids.js';
import { renderSummary } from '../core/release/report/summary.js';
import type { Decision, Reason } from '../core/release/types.js';
import { unverified } from '../core/release/unverified.js';
import { code, plain } from '../core/text/escape.js';
import type { Inputs } from './inputs.js';
import { addSummary, annotation, annotations, MOST_ANNOTATIONS, setOutput } from './outputs.js';
import type { Environment, Print, Start } from './start.js';

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

/** What lets a release through must not pass unseen, however many reasons there are. */
function loudFirst(reasons: readonly Reason[]): Reason[] {
  const isLoud = ({ test }: Reason) => LET_THROUGH.includes(test);
  return [...reasons.filter(isLoud), ...reasons.filter((one) => !isLoud(one))];
}

/** Says a decision. @returns the exit code: 0 only for `ship`, or where nothing is enforced. */
export async function tellDecision(
  { env, print, inputs, client }: Start,
  facts: DecisionFacts,
  decision: Decision,
): Promise<number> {
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
  for (const line of annotations(loudFirst(reasons), level, most)) print(line);
  if (unwritten) print(annotation('warning', 'release gate comment', unwritten));
  for (const note of notes) print(note);
  print(
    `Looked at ${looked.commits} commits, ${looked.pulls} pull requests, ${looked.incidents} incidents in ${requests} requests.`,
  );
  return decision.verdict === 'ship' || !enforced ? 0 : 1;
}

/** Says a failure that let no decision be made: the verdict is still never `ship`. */
export function tellFailure(env: Environment, error: unknown, print: Print): number {
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
