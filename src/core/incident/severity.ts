// The severity that counts: a maintainer's word, else the highest the incident ever carried.

import type { Config } from '../config/schema.js';
import type { LabelEvent } from '../facts.js';
import type { AcceptedCommand } from './commands/accepted.js';

export interface Severity {
  /** One of `severity.levels`; null where neither body nor labels say. */
  level: string | null;
  /** Whether it makes eval and gate owed; an unknown severity is not waved through. */
  serious: boolean;
  /** The body's own answer where it says less than what counts. */
  lowered: string | null;
  /** An earlier version of the body was deleted: what it said nobody can tell. */
  hidden: boolean;
}

/** Label that shows a level: `severity:sev1`. */
export function severityLabel(level: string): string {
  return `severity:${level.toLowerCase()}`;
}

/** What an issue says of its severity, now and earlier. */
interface SeverityFacts {
  /** Of the body as it stands; null where it is not answered. */
  fromBody: string | null;
  /** Of earlier versions of the body; `deleted`: nobody can tell any more. */
  earlier?: readonly (string | null | 'deleted')[];
  labels: readonly string[];
  labelEvents: readonly LabelEvent[];
  commands: readonly AcceptedCommand[];
}

/** Levels that the incident carried as a label at any time. */
function labelledLevels(
  { labels, labelEvents }: Pick<SeverityFacts, 'labels' | 'labelEvents'>,
  { severity }: Config,
): string[] {
  const ever = new Set([...labels, ...labelEvents.map((event) => event.label)].map(lower));
  return severity.levels.filter((level) => ever.has(severityLabel(level)));
}

function lower(text: string): string {
  return text.toLowerCase();
}

/** The level that a maintainer set last; null where none did. */
export function commandedLevel(
  commands: readonly AcceptedCommand[],
  { severity }: Config,
): string | null {
  for (const { request } of [...commands].reverse()) {
    if (request.name !== 'severity') continue;
    const said = severity.levels.find((known) => lower(known) === lower(request.level));
    if (said) return said;
  }
  return null;
}

/** The severity that counts. */
export function effectiveSeverity(facts: SeverityFacts, config: Config): Severity {
  const { levels, serious } = config.severity;
  const { fromBody, earlier = [], commands } = facts;
  const commanded = commandedLevel(commands, config);
  const said = [fromBody, ...earlier, ...labelledLevels(facts, config)];
  const level = commanded ?? levels.find((known) => said.includes(known)) ?? null;
  const lowered = level && fromBody && levels.indexOf(fromBody) > levels.indexOf(level);
  const hidden = commanded === null && earlier.includes('deleted');
  return {
    level,
    serious: level === null || serious.includes(level) || hidden,
    lowered: lowered ? fromBody : null,
    hidden,
  };
}
