// One linked incident under judgement: where its changes stand, and what it has against the release.

import { CHANGE_KINDS } from '../config/kinds.js';
import type { DecisionFacts, IncidentFacts, JudgedPull, PullFacts } from '../facts.js';
import { type Assessment, assess } from '../incident/assess.js';
import { openEntries, waiverOf } from '../incident/ledger/build.js';
import type { Judged } from '../incident/ledger/types.js';
import { isContained } from './contained.js';
import { reasonsOf } from './incident.js';
import type { Link, Links } from './links.js';
import { type JudgedIncident, type Reason, worst } from './types.js';
import { unverified } from './unverified.js';

export interface Judgement {
  incident: JudgedIncident;
  reasons: Reason[];
}

/** A pull request under judgement as a change that can land entries. */
function asPull(assessed: JudgedPull): PullFacts {
  const { ref, url, author, bot, title, body, base, head, fork, headSha, files } = assessed;
  return {
    ref,
    url,
    title,
    body,
    author,
    bot,
    state: 'open',
    mergedAt: null,
    mergeCommit: null,
    base,
    head,
    fork,
    headSha,
    files: assessed.lends?.files ?? files,
    filesComplete: assessed.lends?.complete ?? assessed.filesComplete,
  };
}

/** The head for which changes have to be in force. */
export function judgedOf({ release }: Pick<DecisionFacts, 'release'>): Judged {
  const { repository, head, commits, own: judged, defaultBranch } = release;
  const here = judged.map((pull) => ({
    pull: asPull(pull),
    toDefault: pull.base === defaultBranch,
  }));
  return { repository, head, commits, here };
}

function kindsOf(assessed: Assessment): JudgedIncident['kinds'] {
  const kinds = {} as JudgedIncident['kinds'];
  for (const kind of CHANGE_KINDS) {
    const { owed, settled } = assessed.ledger.kinds[kind];
    const entries = assessed.ledger.entries.filter((entry) => entry.kind === kind && entry.owed);
    const statuses = entries.map((entry) => entry.status);
    const open = statuses.includes('missing') ? 'missing' : 'planned';
    const closed = statuses.includes('waived') ? 'waived' : 'landed';
    kinds[kind] = !owed ? 'not-owed' : settled ? closed : open;
  }
  return kinds;
}

const NOT_OWED: JudgedIncident['kinds'] = {
  eval: 'not-owed',
  gate: 'not-owed',
  alert: 'not-owed',
  evidence: 'not-owed',
};

/** A linked incident that could not be read. @param url where its naming is corrected. */
export function judgeUnread(
  ref: string,
  links: Link[],
  facts: DecisionFacts,
  url: string | null,
): Judgement {
  const found = facts.unread.find(({ about }) => about === ref);
  const action = `Correct the trailer, or give access to ${ref}; “Incident: not ${ref}” with a maintainer's approval clears a wrong one`;
  const why = found?.why ?? 'it was not read';
  return {
    incident: {
      ref,
      url: null,
      title: null,
      severity: null,
      serious: true,
      primaryClass: null,
      workflow: null,
      links,
      verdict: 'collect-evidence',
      kinds: NOT_OWED,
      owners: [],
      waivers: [],
      contained: false,
      ledger: null,
    },
    reasons: [unverified({ test: 'incident-unreadable', what: ref, why, action, url, ref })],
  };
}

export function judgeIncident(
  incident: IncidentFacts,
  links: Link[],
  all: Links,
  facts: DecisionFacts,
): Judgement {
  const { config, now, host, roles, evidence } = facts;
  const assessed = assess({
    incident,
    config,
    now,
    host,
    roles,
    evidence,
    judged: judgedOf(facts),
  });
  const contained = assessed.severity.serious && isContained(assessed, all, facts);
  const reasons =
    assessed.severity.serious && !contained ? reasonsOf(incident, assessed, facts) : [];
  const kinds = kindsOf(assessed);
  const waived = CHANGE_KINDS.filter((kind) => kinds[kind] === 'waived');
  const waivers = [...waived, 'facts'].flatMap((what) => {
    const waiver = assessed.severity.serious ? waiverOf(what, assessed.context) : null;
    return waiver ? [{ ...waiver, what }] : [];
  });
  const blocking = new Set(config.release.block);
  const owed = assessed.ledger.entries.filter((entry) => entry.owed && blocking.has(entry.kind));
  const open = openEntries(assessed.ledger).filter(({ kind }) => blocking.has(kind));
  const owners = (open.length > 0 ? open : owed).flatMap(({ owner }) => owner ?? []);
  return {
    incident: {
      ref: incident.ref,
      url: incident.url,
      title: incident.title,
      severity: assessed.severity.level,
      serious: assessed.severity.serious,
      primaryClass: assessed.record.primaryClass,
      workflow: assessed.record.affectedWorkflow,
      links,
      verdict: worst(reasons.map((reason) => reason.verdict)),
      kinds,
      owners: [...new Set(owners)],
      waivers,
      contained,
      ledger: assessed.ledger,
    },
    reasons,
  };
}
