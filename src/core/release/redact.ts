// What more people may read than the incident: its reference, the kinds owed and the verdict.
import type { DecisionFacts } from '../facts.js';
import { repositoryOf } from '../refs.js';
import type { Judgement } from './judge-incident.js';
import type { Reason } from './types.js';

/** Whether whoever reads the release may read the incident. */
export function isShown(ref: string, { shown }: Pick<DecisionFacts, 'shown'>): boolean {
  return shown[repositoryOf(ref)] === true;
}

/** One reason a kind, and one for all else: how many there are tells of the incident as well. */
function distinct(reasons: Reason[]): Reason[] {
  const said = new Set<string>();
  return reasons.filter(({ test, verdict }) => {
    const key = `${test} ${verdict}`;
    return !said.has(key) && said.add(key);
  });
}

/** A reason without what the incident says. */
export function redactReason(reason: Reason): Reason {
  const unread = reason.test === 'incident-unreadable';
  const owed = reason.kind ? `The ${reason.kind} change is owed.` : null;
  const said = unread
    ? `${reason.incident} could not be verified.`
    : 'The incident is not ready for a release.';
  return {
    ...reason,
    test: owed || unread ? reason.test : 'incident-not-ready',
    message: owed ?? said,
    owner: null,
    action: unread ? reason.action : `See ${reason.incident}`,
    url: null,
  };
}

/** The judgement without what the incident says. */
export function redact({ incident, reasons }: Judgement): Judgement {
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
    reasons: distinct(reasons.map(redactReason)),
  };
}
