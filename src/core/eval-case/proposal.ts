// The pull request that brings drafts: its branch, its folder, its text, and the answer to whoever asked.

import { EVIDENCE_CHECK } from '../checks/plan.js';
import { matchesAny } from '../config/globs.js';
import type { Config } from '../config/schema.js';
import { examplePath } from '../incident/advice/new-file.js';
import type { IncidentRecord } from '../incident/record/schema.js';
import { pageLink } from '../pages.js';
import { numberOf } from '../refs.js';
import { code, link, shorten } from '../text/escape.js';
import { fenced } from '../text/fenced.js';
import type { Write } from '../writes/write.js';
import { casesOf, draftFiles } from './draft.js';
import type { CaseFormat } from './types.js';

const USUAL = 'evals/incidents';

/** The folder of drafts: what is configured, or one in which a case counts. */
export function draftFolder(ref: string, config: Config): string {
  const given = config.evalCases.path;
  if (given) return given;
  if (matchesAny(`${USUAL}/case.yaml`, config.changes.eval.paths)) return USUAL;
  const example = examplePath('eval', ref, config);
  return example.includes('/') ? example.slice(0, example.lastIndexOf('/')) : '.';
}

/** Branches from which the drafts of an incident are proposed, the first one first. */
export function draftBranches(ref: string): string[] {
  const first = `agent-incident-review/eval-case-${numberOf(ref)}`;
  return [first, ...Array.from({ length: 8 }, (_, at) => `${first}-${at + 2}`)];
}

export interface ProposedCase {
  /** `owner/repo#12`. */
  ref: string;
  url: string;
  record: IncidentRecord;
  format: CaseFormat;
  folder: string;
}

interface ProposedFile {
  path: string;
  text: string;
}

/** The files, by their paths in the repository. */
function proposedFiles({ ref, record, format, folder }: ProposedCase): ProposedFile[] {
  return draftFiles(casesOf(record, ref), format).map(({ path, text }) => ({
    path: folder === '.' ? path : `${folder}/${path}`,
    text,
  }));
}

function redAndGreen({ ref, record, format, folder }: ProposedCase): string[] {
  const [first] = casesOf(record, ref);
  const command = format.run(folder, first?.stem ?? '');
  const version = record.agentVersion
    ? ` The record names it ${code(record.agentVersion, 200)}.`
    : '';
  return [
    `1. **Fill in.** Replace each ${code('FILL IN:')} in the files by what the incident shows, and take out the lines that do not fit. What the agent was given and what it answered is for you to add, without personal data. This finds what is open:`,
    fenced('sh', `grep -rn "FILL IN:" ${folder}`),
    `2. **Red.** On the version that failed, each case must fail, by its assertion and not by an error.${version} COMMIT is its commit:`,
    fenced(
      'sh',
      `git worktree add ../failing COMMIT\nmkdir -p ../failing/${folder}\ncp -r ${folder}/. ../failing/${folder}/\ncd ../failing`,
    ),
    `${format.title}: ${code(command, 400)}`,
    '3. **Green.** On the version with the fix, the same must pass. A case that passes on both would not have caught the incident; one that fails on both says nothing.',
    `4. **Merge.** The check ${code(EVIDENCE_CHECK)} says what a merge lands. With an open place left it lands nothing: ${format.fails}.`,
  ];
}

/** The text of the pull request. */
function proposalBody(proposed: ProposedCase): string {
  const { ref, url, record } = proposed;
  const rows = casesOf(record, ref).map(({ asset, stem }) => `| ${code(asset)} | ${code(stem)} |`);
  const text = [
    `Drafts of the eval cases that the review of ${link(ref, url)} chose. Nothing in them is made up: what only a person can know is marked ${code('FILL IN:')}.`,
    ['| asset | file name begins with |', '|---|---|', ...rows].join('\n'),
    '## What has to be done',
    ...redAndGreen(proposed),
    `Write ${code('/eval-case')} on the incident again for what was chosen since; files that are on this branch stay as they are. More: ${pageLink('land-an-eval')}.`,
    `Incident: ${ref}`,
  ].join('\n\n');
  return shorten(text);
}

/** Proposes the drafts; what stands on the branch stays as it is. */
export function planDrafts(
  proposed: ProposedCase,
  repository: string,
  base: { branch: string; sha: string },
  branch: string,
): Extract<Write, { do: 'add-drafts' }> {
  const title = `Draft eval cases of incident ${numberOf(proposed.ref)}`;
  return {
    do: 'add-drafts',
    repository,
    base,
    branch,
    files: proposedFiles(proposed),
    message: `${title}\n\nEach open place is for a person to fill in.\n\nIncident: ${proposed.ref}`,
    title,
    body: proposalBody(proposed),
  };
}

/** What came of it. */
export type DraftOutcome =
  | { came: 'proposed'; number: number; url: string }
  | { came: 'there' }
  | { came: 'not'; why: string };

/** The answer to whoever asked; Markdown. `proposed` null: nothing could be drafted. */
export function answerOf(outcome: DraftOutcome, proposed: ProposedCase | null): string {
  switch (outcome.came) {
    case 'proposed':
      return `Drafts of the eval cases are proposed in ${link(`#${outcome.number}`, outcome.url)}. Its text says what to fill in, and what has to go red and green.`;
    case 'there': {
      const files = proposed
        ? proposedFiles(proposed).map(({ path }) => `- ${code(path, 200)}`)
        : [];
      return ['These drafts are in the repository already:', '', ...files].join('\n');
    }
    case 'not':
      return outcome.why;
  }
}
