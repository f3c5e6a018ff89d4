// The comment of an incident under a configuration, as it would be written.
import type { Config } from '../../../src/core/config/schema.js';
import { assess } from '../../../src/core/incident/assess.js';
import { renderIncidentComment } from '../../../src/core/incident/report/comment.js';
import { reviewIncident } from '../../../src/core/incident/review.js';
import type { Answers } from '../../support/body.js';
import { comment, evidence, incident, NOW, ROLES } from '../../support/facts.js';

export function incidentComment(answers: Answers, config: Config): string {
  const facts = incident(answers, { comments: [comment('maya', '/review')] });
  const given = { incident: facts, config, now: NOW, host: 'github.com', roles: ROLES };
  const own = assess({ ...given, evidence: evidence([]), judged: null });
  const { record, ledger, severity, asked } = own;
  const review = reviewIncident(record, { config, ledger, serious: severity.serious, asked });
  return renderIncidentComment(facts, own, review);
}
