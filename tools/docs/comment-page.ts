// The page that shows the comment of three public incidents at three stages, made by the code itself.

import { defaultConfig } from '../../src/core/config/schema.js';
import { type IncidentFacts, noEvidence } from '../../src/core/facts.js';
import { assess } from '../../src/core/incident/assess.js';
import { renderIncidentComment } from '../../src/core/incident/report/comment.js';
import { reviewIncident } from '../../src/core/incident/review.js';
import type { PublicIncident } from '../demo/incidents/render.js';
import { demoIncident, INCIDENTS } from '../demo/incidents.js';

const SHOWN = ['01-replit', '02-air-canada', '18-multi-agent'];

const STAGES = [
  { title: 'As filed, with the first five answers', pick: 'filed' },
  { title: 'With the facts', pick: 'withFacts' },
  { title: 'Reviewed, before anything has landed', pick: 'reviewed' },
] as const;

function commentOn(body: string, title: string): string {
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
  const demo = demoIncident(incident);
  return STAGES.flatMap(({ title, pick }) => {
    const body = pick === 'reviewed' ? demo.reviewed() : demo[pick];
    const quoted = commentOn(body, incident.title)
      .replace(/^(?=.)/gm, '> ')
      .replace(/^$/gm, '>');
    return [`### ${title}`, quoted];
  });
}

/** The page as Markdown. */
export function commentPage(): string {
  const intro =
    'Three public incidents, told as a team of their own might have reviewed them, and what the App says at three stages. `npm run generate` makes this page from the code.';
  const shown = INCIDENTS.filter(({ slug }) => SHOWN.some((start) => slug.startsWith(start)));
  const parts = shown.flatMap((incident) => [`## ${incident.title}`, ...stages(incident)]);
  return `${['# The comment', intro, ...parts].join('\n\n')}\n`;
}
