// The incident label itself: without it nothing finds an incident, so it is put back once.

import type { Config } from '../../config/schema.js';
import type { IncidentFacts, LabelEvent } from '../../facts.js';
import { resolveReference } from '../../refs.js';
import { code } from '../../text/escape.js';
import type { LabelSpec, Write } from '../../writes/write.js';

/** The label that the forms name. */
export function incidentLabel({ incidents }: Pick<Config, 'incidents'>): LabelSpec {
  return {
    name: incidents.label,
    color: 'b60205',
    description: 'An incident, reviewed by what its form says',
  };
}

function eventsOf({ labelEvents }: Pick<IncidentFacts, 'labelEvents'>, config: Config) {
  const wanted = config.incidents.label.toLowerCase();
  return labelEvents.filter(({ label }) => label.toLowerCase() === wanted);
}

/** The last time that somebody else took it away; null where nobody did. */
function removal(incident: Pick<IncidentFacts, 'labelEvents'>, config: Config): LabelEvent | null {
  return eventsOf(incident, config).findLast(({ added, ours }) => !added && !ours) ?? null;
}

/** Whether the App has put it back before: it does so once. */
function wasRestored(incident: Pick<IncidentFacts, 'labelEvents'>, config: Config): boolean {
  return eventsOf(incident, config).some(({ added, ours }) => added && ours);
}

/**
 * Who took it away from an issue that lacks it, where it may be put back: what a maintainer took
 * away stays off. Null where nobody did: it was never an incident, or the label itself is gone.
 */
export function removerOf(
  incident: Pick<IncidentFacts, 'labelEvents'>,
  config: Config,
): string | null {
  const last = eventsOf(incident, config).at(-1);
  if (!last || last.added || last.ours || wasRestored(incident, config)) return null;
  return last.actor;
}

/** Puts it back. */
export function planRestored(incident: Pick<IncidentFacts, 'ref'>, config: Config): Write[] {
  const { repository, number } = resolveReference(incident.ref, '');
  return [{ do: 'add-labels', repository, number, labels: [incidentLabel(config)] }];
}

/** What the comment says of it, from when it is put back. @param restoring it is put back now. */
export function noteOfRestored(
  incident: IncidentFacts,
  config: Config,
  restoring: boolean,
): string[] {
  const taken = removal(incident, config);
  if (!taken || (!restoring && !wasRestored(incident, config))) return [];
  const label = code(config.incidents.label);
  const by = code(`@${taken.actor}`);
  return [
    `The label ${label} was taken off by ${by} and put back once: whether this is an incident is for a maintainer to say.`,
  ];
}
