// The agenda of an incident that is complete but for some answers.
import { defaultConfig } from '../../src/core/config/constants.js';
import { noEvidence } from '../../src/core/facts.js';
import { assess } from '../../src/core/incident/assess.js';
import { renderAgenda } from '../../src/core/incident/report/agenda.js';
import { reviewIncident } from '../../src/core/incident/review.js';
import type { Answers } from './body.js';
import { incident, NOW, ROLES } from './facts.js';

export function agenda(answers: Answers): string {
  const facts = incident(answers);
  const own = assess({
    incident: facts,
    config: defaultConfig(),
    now: NOW,
    host: 'github.com',
    roles: ROLES,
    evidence: noEvidence(),
    judged: null,
  });
  return renderAgenda(own, reviewIncident(own.record), facts);
}
