// What a visitor need not type: the six public incidents, and what pull requests of the loop hold.

import { CONFIG_PATH } from '../../src/core/config/constants.js';
import { SECTIONS } from '../../src/core/incident/form/definition.js';
import { parseIncident } from '../../src/core/incident/record/parse.js';
import type { PublicIncident } from '../demo/incidents/render.js';
import { bodiesOf, demoIncident, INCIDENTS } from '../demo/incidents.js';
import type { FormAnswers } from './forms.js';
import { BRANCHES } from './world.js';

export { INCIDENTS };

export function incidentOf(slug: string | undefined): PublicIncident | null {
  return INCIDENTS.find((incident) => incident.slug === slug) ?? null;
}

/** The public incident that an issue tells, by its title. */
export function incidentTold(title: string): PublicIncident | null {
  return INCIDENTS.find((incident) => title.includes(incident.title)) ?? null;
}

/** What the short form is filled with at 3 a.m.; whether the harm goes on is left for the App to ask. */
export function answersOf({ answers, filed }: PublicIncident): FormAnswers {
  const said = { ...answers, ...filed, containment: '' };
  return Object.fromEntries(
    SECTIONS.filter(({ part }) => part === 'first').map(({ id, key }) => [id, [said[key] ?? '']]),
  );
}

/** How an incident's issue grows: title of the state, and the body it then has. */
export const STATES = {
  filed: 'As filed at 3 a.m.',
  facts: 'With the facts of the morning',
  draft: 'A first draft of the review, with its mistakes',
  reviewed: 'Reviewed, with its changes planned',
} as const;
export type State = keyof typeof STATES;

export function isState(text: string | undefined): text is State {
  return text !== undefined && Object.hasOwn(STATES, text);
}

export function bodyAt(incident: PublicIncident, state: State): string {
  const story = demoIncident(incident);
  if (state === 'filed' || state === 'draft') return bodiesOf(incident)[state];
  return state === 'facts' ? story.withFacts : story.reviewed();
}

/** Folder of the agents. */
export const AGENTS = 'agents';

/** What a pull request brings. */
export const KINDS = {
  prompt: 'A prompt change',
  eval: 'An eval',
  policy: 'A policy for the release gate',
  release: 'A release',
  other: 'Any other file',
} as const;
export type Kind = keyof typeof KINDS;

export function isKind(text: string | undefined): text is Kind {
  return text !== undefined && Object.hasOwn(KINDS, text);
}

export interface Draft {
  readonly title: string;
  readonly branch: string;
  readonly base: string;
  readonly body: string;
  readonly path: string;
  readonly content: string;
}

/** The incident that a pull request is about. */
export interface About {
  readonly number: number;
  readonly body: string;
}

/** A one-line YAML text. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' ').trim().slice(0, 200));
}

function evalOf(about: About): string {
  const record = parseIncident(about.body);
  const what = record.evalChanges[0]?.text ?? 'what went wrong is refused or held for a person';
  return [
    `# Regression case for incident #${about.number}`,
    `- name: ${quoted(what)}`,
    `  given: ${quoted(record.workflowStep ?? record.affectedWorkflow ?? 'the step that failed')}`,
    `  ask: ${quoted(record.trigger ?? 'the input that started the incident')}`,
    '  expect: { tool_calls: none, handed_to: person }',
    '',
  ].join('\n');
}

function policyOf(about: About, before: string | null): string {
  const line = `    - { id: rollback-${about.number}, kind: rollback, because: "#${about.number}", owner: "@acme/release" }\n`;
  if (before === null) return `release:\n  policies:\n${line}`;
  return /^ {2}policies:\n/m.test(before)
    ? before.replace(/^ {2}policies:\n/m, (head) => head + line)
    : `${before.trimEnd()}\n\n# To add under release.policies:\n#${line}`;
}

/** A pull request to start from. @param config the repository's configuration, where it has one */
export function draftOf(kind: Kind, about: About | null, config: string | null): Draft {
  const names = about ? `Incident: #${about.number}\n` : '';
  const tail = about ? `-${about.number}` : '';
  const own = { base: BRANCHES.trunk, body: names, path: '', content: '' };
  const incident = about ?? { number: 1, body: '' };
  if (kind === 'prompt') {
    return {
      ...own,
      title: 'Tell the agent to be careful',
      branch: `careful-prompt${tail}`,
      body: 'Asks the agent in its prompt to be more careful.\n',
      path: `${AGENTS}/assistant/prompt.md`,
      content: 'Be careful with databases. Ask a person before you delete anything.\n',
    };
  }
  if (kind === 'eval') {
    return {
      ...own,
      title: 'Cover the incident by an eval',
      branch: `eval${tail}`,
      path: `evals/incident${tail}.yaml`,
      content: evalOf(incident),
    };
  }
  if (kind === 'policy') {
    return {
      ...own,
      title: 'Require a rollback plan of each release',
      branch: `rollback-policy${tail}`,
      path: CONFIG_PATH,
      content: policyOf(incident, config),
    };
  }
  if (kind === 'release') {
    return {
      ...own,
      title: 'Release 2.4.0',
      branch: BRANCHES.trunk,
      base: BRANCHES.release,
      body: `Ships the agents of this week.\n\n${names}\n## Rollback\n\nRedeploy tag v2.3.1 with the deploy workflow.\n`,
    };
  }
  return { ...own, title: '', branch: `change${tail}`, path: '', content: '' };
}
