// What more people may read than the incident: its reference, the kinds owed and the verdict.
import type { Judgement } from './judge-incident.js';

/** The judgement without what the incident says. */
export function hide({ incident, reasons }: Judgement): Judgement {
  return {
    incident: {
      ...incident,
      url: null,
      title: null,
      severity: null,
      primaryClass: null,
      workflow: null,
      links: incident.links.map((link) => ({ ...link, where: '' })),
      owners: [],
      waivers: [],
      ledger: null,
    },
    reasons: reasons.map((reason) => ({
      ...reason,
      test: reason.kind ? reason.test : 'incident-not-ready',
      message: reason.kind
        ? `The ${reason.kind} change is owed.`
        : 'The incident is not ready for a release.',
      owner: null,
      action: `See ${reason.incident}`,
      url: null,
    })),
  };
}
