// `mode: report`: the report as job summary, as files, and as one issue that is kept up to date.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHealth } from '../collect/health.js';
import { mayShow } from '../core/audience.js';
import type { HealthFacts } from '../core/health/facts.js';
import { reportMarkdown } from '../core/health/markdown.js';
import { nudgesOf } from '../core/health/nudges.js';
import { type Report, reportHealth } from '../core/health/report.js';
import { windowOf } from '../core/health/window.js';
import { resolveReference, sameRepository } from '../core/refs.js';
import { planSticky } from '../core/writes/sticky.js';
import { applyPlan } from '../github/apply-plan.js';
import type { Api, Client } from '../github/client.js';
import { whyUnread } from '../github/errors.js';
import { keepIssue } from '../github/keep-issue.js';
import { readComments } from '../github/read-incident.js';
import { readVisibility } from '../github/read-visibility.js';
import { writeReport } from '../report/forms.js';
import { type ReportInputs, readReportInputs } from './inputs.js';
import { addSummary, annotation, setOutput } from './outputs.js';
import { readSelf } from './self.js';
import type { Start } from './start.js';

const MARKER = '<!-- agent-incident-review:report -->';
const LABEL = {
  name: 'incident-report',
  color: 'bfd4f2',
  description: 'How the review of incidents is doing',
};

/** What stands here may be read by people who may not read the incidents. @throws Error for people. */
async function checkAudience(client: Client, home: string, repository: string): Promise<void> {
  if (sameRepository(home, repository)) return;
  const [shown, held] = await Promise.all([
    readVisibility(client.api, home),
    readVisibility(client.api, repository),
  ]);
  if (mayShow(shown, held, true)) return;
  throw new Error(
    `${home} is ${shown} and ${repository} is ${held}, so people could read here what they may not read there. Run the report in ${repository}.`,
  );
}

async function writeFiles({ html, csv }: ReportInputs, report: Report): Promise<void> {
  if (html) writeFileSync(html, await writeReport(report, 'html'));
  if (csv) writeFileSync(csv, await writeReport(report, 'csv'));
}

/** @returns why it could not be written, or null. */
async function writeIssue(api: Api, report: Report, home: string): Promise<string | null> {
  try {
    const { login } = await readSelf(api);
    const title = 'How the review of incidents is doing';
    const body = reportMarkdown(report);
    const issue = { repository: home, marker: MARKER, title, body, label: LABEL };
    await keepIssue(api, issue, login);
    return null;
  } catch (error) {
    return `The issue was not written: ${whyUnread(error)}. It needs a token with issues: write.`;
  }
}

/** Brings up what is due, once a week an incident. @returns why it could not be, or null. */
async function nudge(api: Api, { open }: Report, { config, now }: HealthFacts) {
  if (config.report.nudges === 'off') return null;
  try {
    const self = await readSelf(api);
    for (const { ref, marker, body } of nudgesOf(open, now, config.review.owner)) {
      const { repository, number } = resolveReference(ref, '');
      const { comments } = await readComments(api, repository, number, self);
      await applyPlan(api, planSticky(comments, marker, body, repository, number), self);
    }
    return null;
  } catch (error) {
    return `Not every owner was told what is due: ${whyUnread(error)}. It needs a token with issues: write.`;
  }
}

/** @returns the exit code: 0, also where something could not be read, which the report says. @throws Error for people. */
export async function reportRun({ env, print, inputs, host, now, ...start }: Start) {
  const home = env.GITHUB_REPOSITORY ?? '';
  const asked = readReportInputs(env);
  const window = windowOf(
    { since: asked.since ?? undefined, until: asked.until ?? undefined },
    now,
  );
  const repository = inputs.incidentsRepository ?? home;
  const client = sameRepository(home, repository)
    ? start.client
    : (start.incidents ?? start.client);
  await checkAudience(client, home, repository);
  const facts = await readHealth({ client, repository, ...window, host, now });
  const report = reportHealth(facts);
  const path = join(env.RUNNER_TEMP ?? '.', 'agent-incident-review-report.json');
  writeFileSync(path, await writeReport(report, 'json'));
  setOutput(env.GITHUB_OUTPUT, 'report', path);
  addSummary(env.GITHUB_STEP_SUMMARY, reportMarkdown(report));
  await writeFiles(asked, report);
  const unwritten = [
    asked.issue ? await writeIssue(start.client.api, report, home) : null,
    await nudge(client.api, report, facts),
  ];
  for (const why of unwritten) if (why) print(annotation('warning', 'report', why));
  for (const { what, why } of report.unread.slice(0, 5)) {
    print(annotation('warning', 'report', `Not read: ${what}: ${why}`));
  }
  print(
    `Counted ${report.incidents.length} incidents from ${window.since} to ${window.until} in ${report.requests} requests.`,
  );
  return 0;
}
