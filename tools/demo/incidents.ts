// The six public incidents as issue bodies, and the demo's incident as it grows from 3 a.m. on.
import { SECTIONS } from '../../src/core/incident/form/definition.js';
import { agentLoop } from './incidents/agent-loop.js';
import { airCanada } from './incidents/air-canada.js';
import { geminiCli } from './incidents/gemini-cli.js';
import { type Answers, type PublicIncident, renderBody } from './incidents/render.js';
import { replit } from './incidents/replit.js';
import { routingBugs } from './incidents/routing-bugs.js';
import { sycophancy } from './incidents/sycophancy.js';

export const INCIDENTS: readonly PublicIncident[] = [
  replit,
  airCanada,
  geminiCli,
  routingBugs,
  sycophancy,
  agentLoop,
];

export function incidentBody(incident: PublicIncident): string {
  return renderBody(incident.answers);
}

/** The three bodies of an incident: by the short form, a day later, and finished. */
export function bodiesOf({ answers, filed, draft }: PublicIncident) {
  return {
    filed: renderBody({ ...answers, ...filed }, 'first'),
    draft: renderBody({ ...only(answers, ['first', 'facts']), ...draft }),
    finished: renderBody(answers),
  };
}

/** What the change lines of the demo's incident refer to, such as `#5`. */
interface DemoReferences {
  readonly eval?: string;
  readonly gate?: string;
}

interface DemoIncident {
  readonly title: string;
  /** As filed at 3 a.m. by the short form: its five required fields. */
  readonly filed: string;
  /** With the facts, and with the tasks for those that nobody knows. */
  readonly withFacts: string;
  /** With the review and its changes; the decision is left open so that landed changes release it. */
  reviewed(references?: DemoReferences): string;
}

export function demoIncident(incident: PublicIncident = replit): DemoIncident {
  const { answers } = incident;
  return {
    title: incident.title,
    filed: renderBody({ ...answers, containment: '' }, 'first'),
    withFacts: renderBody({
      ...only(answers, ['first', 'facts']),
      ...(answers.evidenceTasks ? { evidenceTasks: answers.evidenceTasks } : {}),
    }),
    reviewed(references = {}) {
      const { releaseDecision: _, ...open } = answers;
      return renderBody({
        ...open,
        evalChanges: withReference(answers.evalChanges, references.eval),
        gateChanges: withReference(answers.gateChanges, references.gate),
      });
    },
  };
}

function only(answers: Answers, parts: readonly string[]): Answers {
  const kept = SECTIONS.filter(({ part }) => parts.includes(part)).map(({ key }) => key as string);
  return Object.fromEntries(Object.entries(answers).filter(([key]) => kept.includes(key)));
}

/** The change line with a reference before its due date. */
function withReference(line = '', reference: string | undefined): string {
  return reference === undefined ? line : line.replace(/(?= — due )/, ` — ${reference}`);
}
