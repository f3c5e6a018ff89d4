// Decides on a release from recorded facts: every test runs, every failure is a reason.
import type { DecisionFacts } from '../facts.js';
import type { Waiver } from '../incident/ledger/types.js';
import { byReference, issueRef } from '../refs.js';
import { bringsFix, censusUnread, judgeCensus } from './census.js';
import { configLoosened } from './config-loosened.js';
import { notEnforcedBy, notEnforcedReason } from './enforcement.js';
import { inOrder } from './in-order.js';
import { CAUSES_UNREAD } from './incident.js';
import { type Judgement, judgeIncident, judgeUnread } from './judge-incident.js';
import { lessonsRemoved } from './lessons.js';
import { countedLinks, findLinks } from './links.js';
import { listElsewhere } from './listing.js';
import { judgePolicies } from './policies/judge.js';
import { rangeNotes } from './range-notes.js';
import { isShown, redact } from './redact.js';
import { rollsNothingOut } from './rolls-out.js';
import { clearedBy } from './said.js';
import { type Decision, type Reason, VERDICTS, type Verdict, worst } from './types.js';
import { unverifiedReasons } from './unverified.js';
import { refusedWaivers, releaseWaiver } from './waivers.js';

/** Where a release is mended: its pull request, else what it compares, else its commit. */
function placeOf({ release, host }: DecisionFacts): string | null {
  const { own: judged, repository, base, head } = release;
  if (judged[0]) return judged[0].url;
  if (base === head && repository)
    return `https://${host}/${repository}/commit/${encodeURIComponent(head)}`;
  const range = [base, head].map(encodeURIComponent).join('...');
  return repository ? `https://${host}/${repository}/compare/${range}` : null;
}

/** A waiver of the whole gate says itself among the reasons: it must not pass unseen. */
function loud(waiver: Waiver | null): Reason[] {
  if (!waiver) return [];
  const { by, until, reason, url } = waiver;
  return [
    {
      verdict: 'ship',
      test: 'release-waived',
      incident: null,
      kind: null,
      policy: null,
      message: `The gate is waived by @${by} until ${until}: ${reason}`,
      owner: `@${by}`,
      action: 'Clear the other reasons before the waiver ends',
      url,
    },
  ];
}

function earliestEnd(waivers: (Waiver | null)[], others: string[]): string | null {
  const ends = waivers.flatMap((waiver) => (waiver ? [`${waiver.until}T23:59:59.999Z`] : []));
  return [...ends, ...others].sort()[0] ?? null;
}

/** The gravest incidents first; one of unknown severity may be the gravest. */
function bySeverity(judgements: Judgement[], { config }: DecisionFacts): Judgement[] {
  const rank = ({ incident }: Judgement) => config.severity.levels.indexOf(incident.severity ?? '');
  return judgements.sort((a, b) => rank(a) - rank(b));
}

function worstFirst<T extends { verdict: Verdict }>(items: T[]): T[] {
  return items.sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

const UNREAD = ['incident-unreadable', CAUSES_UNREAD];

/**
 * What rolls nothing out is held by no missing entry, and neither is a roll-back, unless it does not
 * go back far enough; what is unread stays so.
 */
function spare({ incident, reasons }: Judgement): Judgement {
  const kept = reasons.filter(
    ({ test, verdict }) => UNREAD.includes(test) || verdict === 'roll-back',
  );
  return {
    incident: { ...incident, verdict: worst(kept.map((one) => one.verdict)) },
    reasons: kept,
  };
}

/** Decides on a release. Pure: the same facts, however listed, give the same decision. */
export function decideRelease(recorded: DecisionFacts): Decision {
  const facts = inOrder(recorded);
  const all = findLinks(facts);
  const cleared = clearedBy(all, facts);
  const counting = countedLinks(all, cleared);
  const linked = all.links.map((link) => link.ref);
  const counted = [...new Set(counting.map((link) => link.ref))].sort(byReference);
  const url = placeOf(facts);
  const known = new Map(facts.incidents.map((incident) => [issueRef(incident.ref), incident]));
  const judgements = bySeverity(
    counted.map((ref) => {
      const links = counting.filter((link) => link.ref === ref);
      const incident = known.get(ref);
      return incident
        ? judgeIncident(incident, links, all, facts)
        : judgeUnread(ref, links, facts, url);
    }),
    facts,
  );
  const spares = rollsNothingOut(facts) || facts.release.behind;
  const shown = judgements
    .map((one) => (spares ? spare(one) : one))
    .map((one) => (isShown(one.incident.ref, facts) ? one : redact(one)));
  const contained = judgements.filter(({ incident }) => incident.contained);
  const keys = contained.map(({ incident }) => issueRef(incident.ref));
  const { policies, reasons: open, ends } = judgePolicies(facts, keys, url);
  const waiver = releaseWaiver(null, facts);
  const unverified = unverifiedReasons(facts, all, linked, cleared, url);
  const lessons = lessonsRemoved(facts, contained.length > 0 || facts.release.behind);
  const told = new Set(
    judgements.flatMap(({ incident, reasons }) =>
      reasons.some(({ kind }) => kind === 'eval') ? [incident.ref] : [],
    ),
  );
  const census = spares
    ? { reasons: [], waivers: [] }
    : judgeCensus(facts, told, bringsFix(keys, facts), url);
  const against = worstFirst([
    ...shown.flatMap(({ reasons }) => reasons),
    ...lessons,
    ...census.reasons,
    ...configLoosened(facts),
    ...open,
    ...unverified,
  ]);
  const verdict = waiver ? 'ship' : worst(against.map((reason) => reason.verdict));
  const off = notEnforcedBy(facts.config, facts.now);
  const { commits, pulls, own: judged } = facts.release;
  return {
    verdict,
    notEnforced: off,
    reasons: [
      ...against,
      ...loud(waiver),
      ...(off && verdict !== 'ship' ? [notEnforcedReason(verdict, off)] : []),
    ],
    incidents: worstFirst(shown.map(({ incident }) => incident)),
    ...listElsewhere(facts, new Set(counted), all.named),
    waiver,
    until: earliestEnd(
      [
        waiver,
        ...judgements.flatMap(({ incident }) => incident.waivers),
        ...policies.map((policy) => policy.waiver),
        ...census.waivers,
      ],
      ends,
    ),
    policies,
    refused: refusedWaivers(facts),
    unverified: [...facts.unread, ...facts.release.unread, ...censusUnread(facts)],
    looked: {
      commits: commits.length,
      pulls: pulls.length + judged.length,
      incidents: isShown(`${facts.incidentsRepository}#0`, facts)
        ? facts.listed.length
        : counted.length,
      learned: spares
        ? 0
        : (facts.census?.incidents ?? []).filter(({ ref }) => isShown(ref, facts)).length,
      requests: facts.requests,
      notes: rangeNotes(facts.release),
    },
  };
}
