// The one next step of an incident and who could take it.

import type { IncidentFacts } from '../../facts.js';
import { code, plain } from '../../text/escape.js';
import type { Assessment } from '../assess.js';
import type { Review } from '../review.js';
import type { Finding } from '../rules/rule.js';
import { hasReached } from '../stages.js';

function joinAnd(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function whoReviews(own: Assessment): string {
  const { owner } = own.context.config.review;
  return owner ? code(owner) : 'the reviewer';
}

function changeStep(own: Assessment): string {
  const { entries, kinds } = own.ledger;
  const open = entries.find(
    ({ kind, owed, status }) =>
      owed && !kinds[kind].settled && (status === 'missing' || status === 'planned'),
  );
  if (!open) return 'nothing.';
  if (open.decision === 'awaiting') {
    return `confirm the decision of no ${open.kind} change: ${code(`/attest ${open.kind} <URL>`)} — a maintainer`;
  }
  if (open.status === 'missing') return `plan the ${open.kind} change — ${whoReviews(own)}`;
  const who = open.owner ? code(open.owner) : 'nobody owns it yet; name an owner in its line';
  return `land the ${open.kind} change “${plain(open.text, 120)}” — ${who}`;
}

/** What the review's own decision still does once everything has landed. */
function decisionStep(own: Assessment): string | null {
  const said = own.severity.serious ? own.record.releaseDecision : null;
  if (!said || said === 'Ship') return null;
  const holds =
    said === 'Roll back'
      ? 'a release is held while the change that it names is in it'
      : 'it holds every release that is linked to this incident';
  return `decide about the next rollout: **Release decision** still says “${plain(said, 40)}”, and ${holds} — ${whoReviews(own)}`;
}

function answerStep(missing: Finding[], who: string): string {
  const named = missing.slice(0, 5).map((finding) => `**${plain(finding.section, 80)}**`);
  const rest = missing.length - named.length;
  return `answer ${joinAnd([...named, ...(rest > 0 ? [`${rest} more`] : [])])} — ${who}`;
}

/** One sentence; the incident's author, the reviewer or an entry's owner is named, never pinged. */
export function nextStep(incident: IncidentFacts, own: Assessment, review: Review): string {
  const shown = review.findings.filter((finding) => hasReached(review.stage, finding.from));
  const errors = shown.filter((finding) => finding.level === 'error');
  if (review.stage === 'reported') {
    return answerStep(
      errors,
      `${code(`@${incident.author}`)} or whoever knows. The rest can wait.`,
    );
  }
  if (review.stage === 'in-review') {
    const facts = errors.filter((finding) => finding.rule === 'fact-missing');
    if (facts.length > 0) return answerStep(facts, whoReviews(own));
    const [first] = errors;
    const more = errors.length > 1 ? ` (${errors.length} points in all)` : '';
    if (first)
      return `**${plain(first.section, 80)}**: ${plain(first.message, 200)} — ${whoReviews(own)}${more}`;
    return `${changeStep(own)}`;
  }
  const closed =
    incident.state === 'closed' ? 'This incident is closed, but it is not learned: ' : '';
  if (review.stage === 'changes-pending') return `${closed}${changeStep(own)}`;
  const decision = decisionStep(own);
  if (decision) return decision;
  const owed = own.severity.serious
    ? 'every owed change has landed or is waived'
    : 'an incident of this severity owes no change';
  return `nothing; ${owed}. A release is not held for it.`;
}
