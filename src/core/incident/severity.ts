// The severity that counts: a maintainer's word, else the highest the incident ever carried.

import type { Config } from '../config/schema.js';
import type { LabelEvent } from '../facts.js';
import type { Standing } from './commands/standing.js';

export interface Severity {
  /** One of `severity.levels`; null where neither body nor labels say. */
  level: string | null;
  /** Whether it makes eval and gate owed; an unknown severity is not waved through. */
  serious: boolean;
  /** The body's own answer where it says less than what counts. */
  lowered: string | null;
}

/** Label that shows a level: `severity:sev1`. */
export function severityLabel(level: string): string {
  return `severity:${level.toLowerCase()}`;
}

/** Levels that the incident carried as a label at any time. */
function labelled(config: Config, labels: string[], events: LabelEvent[]): string[] {
  const ever = new Set([...labels, ...events.map((event) => event.label)].map(lower));
  return config.severity.levels.filter((level) => ever.has(severityLabel(level)));
}

function lower(text: string): string {
  return text.toLowerCase();
}

/** @param fromBody the record's severity, null where it is not answered. */
export function effectiveSeverity(
  fromBody: string | null,
  labels: string[],
  events: LabelEvent[],
  commands: Standing[],
  config: Config,
): Severity {
  const { levels, serious } = config.severity;
  const level = (() => {
    for (const { request } of [...commands].reverse()) {
      if (request.name !== 'severity') continue;
      const said = levels.find((known) => lower(known) === lower(request.level));
      if (said) return said;
    }
    const said = [...(fromBody ? [fromBody] : []), ...labelled(config, labels, events)];
    return levels.find((known) => said.includes(known)) ?? null;
  })();
  const lowered = level && fromBody && levels.indexOf(fromBody) > levels.indexOf(level);
  return {
    level,
    serious: level === null || serious.includes(level),
    lowered: lowered ? fromBody : null,
  };
}
