// What a simulation found, as Markdown.
import { count, VERDICT_WORDS } from '../../incident/report/words.js';
import { cell, code, link, plain } from '../../text/escape.js';
import { NOT_TOLD } from './as-of.js';
import type { OwingIncident, SimulatedRelease, Simulation } from './simulated.js';

const MOST_NAMED = 5;

function incidentPart({ ref, url, severity, owed }: OwingIncident): string {
  const level = severity ? ` (${plain(severity, 20)})` : '';
  const what = owed.length > 0 ? owed.join(' and ') : 'an answer or a decision';
  return `${link(code(ref), url)}${level}: ${what}`;
}

function against({ incidents, policies, others }: SimulatedRelease): string {
  const parts = [
    ...incidents.map(incidentPart),
    ...policies.map((id) => `policy ${code(id)}`),
    ...others.map((text) => plain(text, 200)),
  ];
  const more = parts.length - MOST_NAMED;
  return [...parts.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join('<br>');
}

function row(release: SimulatedRelease): string {
  const { name, url, at, verdict } = release;
  const cells = [
    link(code(name), url),
    at.slice(0, 10),
    VERDICT_WORDS[verdict],
    against(release) || '–',
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

const LIMITS = [
  'Each release is judged as of the moment it was merged: what was merged, labelled, waived, attested or reviewed later does not count, and incidents that were filed later say nothing.',
  NOT_TOLD,
  'Whether verdicts are enforced (`release.enforce`) is left out.',
];

/** The table, with what it cannot tell. @param notes more of these, in sentences. */
export function renderSimulation(simulation: Simulation, notes: readonly string[]): string {
  const { releases, stopped, requests } = simulation;
  const held = releases.filter(({ verdict }) => verdict !== 'ship').length;
  const limits = [...LIMITS, ...notes].map((text) => `- ${text}`).join('\n');
  if (releases.length === 0 && !stopped) {
    return 'There is nothing to try it on: no merged pull request matches its `release.base` or `release.head`, and no tag is a release by it.';
  }
  return [
    `Of the last ${count(releases.length, 'release')} it would not have let through **${held}**.`,
    ...(stopped ? [`⚠️ ${plain(stopped)}`] : []),
    [
      '| Release | Went out | Verdict | What stood against it |',
      '|---|---|---|---|',
      ...releases.map(row),
    ].join('\n'),
    `<details><summary>What this cannot tell</summary>\n\n${limits}\n\n</details>`,
    `<sub>Read in ${count(requests, 'request')}.</sub>`,
  ].join('\n\n');
}
