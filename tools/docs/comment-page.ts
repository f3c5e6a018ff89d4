// The page that shows the comment of six public incidents at three stages, made by the code itself.

import { defaultConfig } from '../../src/core/config/constants.js';
import { type IncidentFacts, noEvidence } from '../../src/core/facts.js';
import { assess } from '../../src/core/incident/assess.js';
import { renderIncidentComment } from '../../src/core/incident/report/comment.js';
import { openWords } from '../../src/core/incident/report/count-words.js';
import { reviewIncident } from '../../src/core/incident/review.js';
import type { PublicIncident } from '../demo/incidents/render.js';
import { bodiesOf, INCIDENTS } from '../demo/incidents.js';

export const STAGES = [
  { title: 'Filed at 3 a.m., by the short form', pick: 'filed' },
  { title: 'The day after, as a draft', pick: 'draft' },
  { title: 'Finished, before anything has landed', pick: 'finished' },
] as const;

/** What the App says about a body. */
export function commentOn(body: string, title: string): string {
  const incident: IncidentFacts = {
    ref: 'acme/agents#12',
    url: 'https://github.com/acme/agents/issues/12',
    title,
    body,
    author: 'tom',
    state: 'open',
    createdAt: '2026-11-24T03:00:00Z',
    closedAt: null,
    locked: false,
    isPull: false,
    labels: ['incident'],
    labelEvents: [],
    comments: [],
    acknowledged: [],
    tasks: [],
  };
  const own = assess({
    incident,
    config: defaultConfig(),
    now: '2026-11-24T09:00:00Z',
    host: 'github.com',
    roles: {},
    evidence: noEvidence(),
    judged: null,
  });
  const { ledger, severity, asked } = own;
  const review = reviewIncident(own.record, { ledger, serious: severity.serious, asked });
  return renderIncidentComment(incident, own, review);
}

function stages(incident: PublicIncident): string[] {
  const bodies = bodiesOf(incident);
  return STAGES.flatMap(({ title, pick }) => {
    const comment = commentOn(bodies[pick], incident.title);
    const quoted = comment.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');
    return [`### ${title}`, `Words that stand open: ${openWords(comment)}.`, quoted];
  });
}

/** The page as Markdown. */
export function commentPage(): string {
  const intro =
    'Six public incidents, told as a team of their own might have reviewed them, and what the App says when they are filed, drafted and finished. `npm run generate` makes this page from the code.';
  const parts = INCIDENTS.flatMap((incident) => [`## ${incident.title}`, ...stages(incident)]);
  return `${['# The comment', intro, ...parts].join('\n\n')}\n`;
}
