// Puts an incident together from its facts: record, severity, commands, ledger.

import type { Config } from '../config/schema.js';
import type { EvidenceFacts, IncidentFacts } from '../facts.js';
import { issueRef, resolveReference } from '../refs.js';
import type { Role } from '../roles.js';
import {
  type AcceptedCommand,
  type RejectedCommand,
  weighOnIncident,
} from './commands/accepted.js';
import { earlierSeverities } from './earlier.js';
import { buildLedger } from './ledger/build.js';
import { sinceOf } from './ledger/since.js';
import type { Judged, Ledger, LedgerContext } from './ledger/types.js';
import { recordOf } from './record/once.js';
import type { IncidentRecord } from './record/schema.js';
import { effectiveSeverity, type Severity } from './severity.js';

interface AssessFacts {
  incident: IncidentFacts;
  config: Config;
  /** ISO 8601. */
  now: string;
  host: string;
  /** Role by login in the repository of the incident. */
  roles: Record<string, Role>;
  evidence: EvidenceFacts;
  /** The release under judgement; null for the incident by itself. */
  judged: Judged | null;
}

export interface Assessment {
  record: IncidentRecord;
  severity: Severity;
  commands: AcceptedCommand[];
  rejected: RejectedCommand[];
  ledger: Ledger;
  context: LedgerContext;
  /** A reviewer asked for the review with `/review`. */
  asked: boolean;
  /** Rules that a reviewer called wrong here. */
  disputes: Dispute[];
}

/** A finding that somebody with triage or above calls wrong for this incident. */
interface Dispute {
  rule: string;
  by: string;
  reason: string;
}

/** Assesses an incident; pure. */
export function assess(facts: AssessFacts): Assessment {
  const { incident, config, now, host, evidence, judged } = facts;
  const record = recordOf(incident, facts);
  const { labels, labelEvents } = incident;
  const weighed = weighOnIncident(incident, facts);
  const severity = effectiveSeverity(
    {
      fromBody: record.severity,
      earlier: earlierSeverities(incident.earlier, facts),
      labels,
      labelEvents,
      commands: weighed.accepted,
    },
    config,
  );
  const context: LedgerContext = {
    config,
    now,
    host,
    ref: issueRef(incident.ref),
    repository: resolveReference(incident.ref, '').repository,
    since: sinceOf(record, incident),
    serious: severity.serious,
    commands: weighed.accepted,
    evidence,
    tasks: incident.tasks,
    copies: incident.copies ?? [],
    judged,
  };
  return {
    record,
    severity,
    commands: weighed.accepted,
    rejected: weighed.rejected,
    ledger: buildLedger(record, context),
    context,
    disputes: weighed.accepted.flatMap(({ request, command }): Dispute[] =>
      request.name === 'wrong'
        ? [{ rule: request.rule, by: command.comment.author, reason: request.reason }]
        : [],
    ),
    asked: weighed.accepted.some(({ request }) => request.name === 'review'),
  };
}
