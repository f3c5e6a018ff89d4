// The text of the set-up pull request: what it brings, what happens after the merge, what to do besides.

import { RELEASE_CHECK } from '../checks/plan.js';
import { gateNotes } from '../config/required.js';
import { labelsOf } from '../incident/report/labels.js';
import { pageLink } from '../pages.js';
import { cell, code, plain, shorten } from '../text/escape.js';
import { fenced } from '../text/fenced.js';
import { hasHistory, heldFrom } from './config-file.js';
import type { KeptFile, SetupFacts, SetupFile, SetupFiles } from './facts.js';
import { HOME } from './names.js';
import { pastSection } from './past-text.js';
import { branchRuleset, type Ruleset, tagRuleset } from './rulesets.js';
import type { Ways } from './ways.js';

export const SETUP_TITLE = 'Set up incident reviews and the release gate';

const HOW = { created: 'new', appended: 'lines added at its end' } as const;

export interface SetupPlan extends SetupFiles {
  ways: Ways;
  /** Files that the App may not write; they are in the text, to copy. */
  byHand: SetupFile[];
}

function fileRows({ files, kept, byHand }: SetupPlan): string[] {
  const keptText = ({ note }: KeptFile) =>
    note ? `there already, kept: ${plain(note, 300)}` : 'there already, kept';
  return [
    '| File | |',
    '|---|---|',
    ...files.map(({ path, how }) => `| ${cell(code(path))} | ${HOW[how]} |`),
    ...byHand.map(({ path }) => `| ${cell(code(path))} | to be added by hand, see below |`),
    ...kept.map((one) => `| ${cell(code(one.path))} | ${cell(keptText(one))} |`),
  ].map((row) => row.replace(/\n/g, ' '));
}

function enforcement(facts: SetupFacts, configured: boolean): string {
  if (configured)
    return 'Whether a release is held is said by `release.enforce` of the configuration that is there.';
  return hasHistory(facts)
    ? `Until ${heldFrom(facts.today)} the check ${code(RELEASE_CHECK)} is neutral and says what it would have said; from that day on it holds releases.`
    : `The check ${code(RELEASE_CHECK)} holds releases from the merge on.`;
}

function afterwards(facts: SetupFacts, configured: boolean): string[] {
  const { config } = facts;
  const labels = labelsOf(config).map(({ name }) => name);
  return [
    '- Whoever files an incident chooses the form; the App answers in one comment that says what the review owes next.',
    `- A release that is linked to a serious incident (${config.severity.serious.map((one) => code(one)).join(', ') || 'none'}) is held while its eval or its gate change has not landed. ${enforcement(facts, configured)}`,
    `- The App makes the labels that are missing: ${labels.map((one) => code(one)).join(', ')}.`,
    '- Whoever changes the configuration or a form sees in the check `Release gate configuration` what that does.',
  ];
}

function folded(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

function rulesetBlock(summary: string, note: string, ruleset: Ruleset): string {
  return folded(summary, `${note}\n\n${fenced('json', JSON.stringify(ruleset, null, 2))}`);
}

function requiredSection(facts: SetupFacts, ways: Ways): string[] {
  const { places, app, repository, host, config } = facts;
  if (!repository || !app) return [];
  const late = ways.tags.length > 0;
  const today = late
    ? 'Releases are tags here, and a pull request is none: nothing can be required of one. The tag is judged by the workflow.'
    : places
      ? gateNotes(
          places,
          { ...config, release: { ...config.release, base: [...ways.base] } },
          app.id,
        ).notes.join('\n\n')
      : 'It was not looked at.';
  const settings = `https://${host}/${repository}/settings`;
  const flag = host === 'github.com' ? '' : `--hostname ${host} `;
  return [
    '## Is the gate required today?',
    today,
    `Who can bypass a rule, only its settings tell: [Rulesets](${settings}/rules) → the ruleset → *Bypass list*, and for classic protection [Branches](${settings}/branches) → *Do not allow bypassing the above settings*.`,
    `To require the gate, save one of these as \`ruleset.json\` and choose *Settings → Rules → Rulesets → New ruleset → Import a ruleset*, or send it: \`gh api ${flag}--method POST repos/${repository}/rulesets --input ruleset.json\`. \`integration_id\` ${app.id} is this App: a check of the same name by anybody else does not count.`,
    rulesetBlock(
      'Ruleset for the branches of releases',
      'A pull request can be merged into them only when this App says so.',
      branchRuleset(ways, facts, app.id),
    ),
    rulesetBlock(
      'Ruleset for the tags of releases',
      `A tag can be set only on a commit on which this App has left a green ${code(RELEASE_CHECK)}, and it cannot be moved or deleted. The App judges heads of pull requests and merge queues: import it only where the commit that is tagged is such a one, as with a merge queue. A squash or a merge makes another commit, on which no check stands, and every tag would be refused.`,
      tagRuleset(ways, facts, app.id),
    ),
  ];
}

function byHandSection({ byHand }: SetupPlan): string[] {
  if (byHand.length === 0) return [];
  return [
    '## To be added by hand',
    'This App lacks the permission `workflows: write`, so it cannot add a workflow. Copy it, into this branch or later; or let an owner give the App the permission, and write `/setup` once this is merged.',
    ...byHand.map(({ path, text }) => `${code(path)}:\n\n${fenced('yaml', text)}`),
  ];
}

/** Whether a configuration is there, by what the set-up leaves out. */
function isConfigured({ files }: SetupFiles): boolean {
  return !files.some(({ path }) => path === '.github/agent-incident-review.yml');
}

/** The body of the pull request. */
export function setupBody(facts: SetupFacts, plan: SetupPlan): string {
  const { ways } = plan;
  const configured = isConfigured(plan);
  const about = facts.faulty
    ? [
        'The configuration that is there has faults, which its check names: the forms are made for what could be read of it.',
      ]
    : [];
  const text = [
    `This sets up [agent-incident-review](${HOME}): incidents of agents are reviewed as issues, and a release waits for what a review demands. To decline, close it; to ask again, write \`/setup\` in any issue.`,
    '## What it brings',
    fileRows(plan).join('\n'),
    ...about,
    '## What happens after the merge',
    afterwards(facts, configured).join('\n'),
    '## How releases go here',
    [
      ...ways.found.map((one) => `- Found: ${one}`),
      ...ways.assumed.map((one) => `- Assumed: ${one}`),
      '- If that is wrong, correct it in this pull request before the merge.',
    ].join('\n'),
    ...pastSection(facts),
    ...requiredSection(facts, ways),
    ...byHandSection(plan),
    `More: ${pageLink('install/history')} · ${pageLink('config')} · ${pageLink('permissions')}.`,
  ].join('\n\n');
  return shorten(text, 60_000);
}
