// Decides on a release from recorded facts: every test runs, every failure is a reason.
import { type Assessment, assess } from '../assess.js';
import { CHANGE_KINDS } from '../config/schema.js';
import type { DecisionFacts, IncidentFacts } from '../facts/types.js';
import { waiverOf } from '../ledger/build.js';
import type { Judged } from '../ledger/types.js';
import { maintainerApproved } from './approvals.js';
import { isContained } from './contained.js';
import { reasonsOf } from './incident.js';
import { findLinks, isBeforeAdoption, type Link, type Links, readListed } from './links.js';
import { judgePolicy } from './policies.js';
import {
  type Decision,
  type JudgedIncident,
  type ListedElsewhere,
  type Reason,
  VERDICTS,
  type Verdict,
} from './types.js';
import { releaseWaiver } from './waivers.js';

function worst(verdicts: Verdict[]): Verdict {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'ship';
}

function judgedOf(facts: DecisionFacts): Judged {
  const { repository, head, commits, own } = facts.release;
  const here = own.map(({ ref, url, author, title, body, files }) => ({
    ref: ref.toLowerCase(),
    url,
    author,
    text: `${title}\n\n${body}`,
    files,
  }));
  return { repository, head, commits, here };
}

function unverified(
  what: string,
  why: string,
  action: string,
  incident: string | null = null,
): Reason {
  return {
    verdict: 'collect-evidence',
    test: incident ? 'incident-unreadable' : 'unverified',
    incident,
    kind: null,
    policy: null,
    message: `${what} could not be verified: ${why.replace(/\.$/, '')}.`,
    owner: null,
    action,
    url: null,
  };
}

function kindsOf(own: Assessment): JudgedIncident['kinds'] {
  const kinds = {} as JudgedIncident['kinds'];
  for (const kind of CHANGE_KINDS) {
    const { owed, settled } = own.ledger.kinds[kind];
    const entries = own.ledger.entries.filter((entry) => entry.kind === kind && entry.owed);
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

interface Judgement {
  incident: JudgedIncident;
  reasons: Reason[];
}

function judgeUnread(ref: string, links: Link[], facts: DecisionFacts): Judgement {
  const found = facts.unread.find(({ what }) => what.toLowerCase() === ref);
  const action = `Correct the trailer, or give access to ${ref}; “Incident: not ${ref}” with a maintainer's approval clears a wrong one`;
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
    reasons: [unverified(ref, found?.why ?? 'it was not read', action, ref)],
  };
}

function judgeIncident(
  incident: IncidentFacts,
  links: Link[],
  all: Links,
  facts: DecisionFacts,
): Judgement {
  const { config, now, host, roles, evidence } = facts;
  const own = assess({ incident, config, now, host, roles, evidence, judged: judgedOf(facts) });
  const contained = own.severity.serious && isContained(own, all, facts);
  const reasons = own.severity.serious && !contained ? reasonsOf(incident, own, facts) : [];
  const waivers = [...CHANGE_KINDS, 'facts'].flatMap((what) => {
    const waiver = waiverOf(what, own.context);
    return waiver ? [{ ...waiver, what }] : [];
  });
  const blocking = new Set(config.release.block);
  const owners = own.ledger.entries.flatMap((entry) =>
    entry.owed && entry.owner && blocking.has(entry.kind) ? [entry.owner] : [],
  );
  return {
    incident: {
      ref: incident.ref,
      url: incident.url,
      title: incident.title,
      severity: own.severity.level,
      serious: own.severity.serious,
      primaryClass: own.record.primaryClass,
      workflow: own.record.affectedWorkflow,
      links,
      verdict: worst(reasons.map((reason) => reason.verdict)),
      kinds: kindsOf(own),
      owners: [...new Set(owners)],
      waivers,
      contained,
      ledger: own.ledger,
    },
    reasons,
  };
}

/** What more people may read than the incident: reference, kinds owed, verdict. */
function hide({ incident, reasons }: Judgement): Judgement {
  return {
    incident: {
      ...incident,
      url: null,
      title: null,
      severity: null,
      primaryClass: null,
      workflow: null,
      owners: [],
      waivers: [],
      ledger: null,
    },
    reasons: reasons.map((reason) => ({
      ...reason,
      message: reason.kind
        ? `The ${reason.kind} change is owed.`
        : 'The incident is not ready for a release.',
      owner: null,
      action: `See ${reason.incident}`,
      url: null,
    })),
  };
}

function listing(facts: DecisionFacts, linked: Set<string>, before: boolean): ListedElsewhere[] {
  if (!facts.reveal) return [];
  return facts.listed.flatMap((listed) => {
    if (listed.state !== 'open' || linked.has(listed.ref.toLowerCase())) return [];
    if (isBeforeAdoption(listed.createdAt, facts) !== before) return [];
    const { severity } = readListed(listed, facts);
    const { ref, url, title } = listed;
    return severity.serious ? [{ ref, url, title, severity: severity.level }] : [];
  });
}

function judgePolicies(
  facts: DecisionFacts,
  contained: string[],
): { reasons: Reason[]; policies: Decision['policies'] } {
  const reasons: Reason[] = [];
  const policies: Decision['policies'] = [];
  for (const policy of facts.config.release.policies) {
    const outcome = judgePolicy(policy, facts, contained);
    const open = outcome.state === 'fail' || outcome.state === 'unknown';
    const waiver = open ? releaseWaiver(policy.id, facts) : null;
    const shown = outcome.state === 'unknown' ? 'fail' : outcome.state;
    policies.push({ id: policy.id, kind: policy.kind, state: waiver ? 'waived' : shown, waiver });
    if (!open || waiver) continue;
    const because = policy.because ? ` (because of ${policy.because})` : '';
    reasons.push({
      verdict: outcome.state === 'unknown' ? 'collect-evidence' : 'hold',
      test: `policy-${policy.kind}`,
      incident: null,
      kind: null,
      policy: policy.id,
      message: `Policy ${policy.id}${because}: ${outcome.message}`,
      owner: policy.owner ?? null,
      action: outcome.action,
      url: facts.release.pull?.url ?? null,
    });
  }
  return { reasons, policies };
}

/** Decides on a release. Pure: the same facts give the same decision, in the same order. */
export function decideRelease(facts: DecisionFacts): Decision {
  const all = findLinks(facts);
  const approved = maintainerApproved(facts);
  const refs = [...new Set(all.links.map((link) => link.ref))];
  const counted = refs.filter((ref) => !(approved && all.denied.includes(ref)));
  const show = (judgement: Judgement) => (facts.reveal ? judgement : hide(judgement));
  const judgements = counted.map((ref) => {
    const links = all.links.filter((link) => link.ref === ref);
    const incident = facts.incidents.find((found) => found.ref.toLowerCase() === ref);
    return show(
      incident ? judgeIncident(incident, links, all, facts) : judgeUnread(ref, links, facts),
    );
  });
  const contained = judgements.filter((one) => one.incident.contained);
  const policies = judgePolicies(
    facts,
    contained.map((one) => one.incident.ref.toLowerCase()),
  );
  const trailers = all.unreadable.map(({ text, where }) =>
    unverified(
      `The trailer “Incident: ${text}” in ${where}`,
      'it names no issue',
      'Write it like “Incident: #12” or “Incident: owner/repo#12”',
    ),
  );
  const elsewhere = [...facts.unread, ...facts.release.unread]
    .filter(({ what }) => !counted.includes(what.toLowerCase()))
    .map(({ what, why }) => unverified(what, why, 'Run the gate again once it can be read'));
  const reasons = [
    ...judgements.flatMap((one) => one.reasons),
    ...policies.reasons,
    ...trailers,
    ...elsewhere,
  ];
  const rank = (reason: Reason) => VERDICTS.indexOf(reason.verdict);
  reasons.sort((a, b) => rank(a) - rank(b));
  const waiver = releaseWaiver(null, facts);
  const incidents = judgements.map((one) => one.incident);
  const { commits, pulls, own } = facts.release;
  return {
    verdict: waiver ? 'ship' : worst(reasons.map((reason) => reason.verdict)),
    reasons,
    incidents: incidents.sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict)),
    unlinked: listing(facts, new Set(counted), false),
    beforeAdoption: listing(facts, new Set(counted), true),
    waiver,
    policies: policies.policies,
    unverified: [...facts.unread, ...facts.release.unread],
    looked: {
      commits: commits.length,
      pulls: pulls.length + own.length,
      incidents: facts.listed.length,
      requests: facts.requests,
    },
  };
}
