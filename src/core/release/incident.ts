// What one linked incident has against a release.

import type { ChangeKind } from '../config/kinds.js';
import type { DecisionFacts, IncidentFacts } from '../facts.js';
import { draftUrl, examplePath } from '../incident/advice/new-file.js';
import type { Assessment } from '../incident/assess.js';
import { sectionOf } from '../incident/form/definition.js';
import { LINES, openEntries, waiverOf } from '../incident/ledger/build.js';
import type { Entry } from '../incident/ledger/types.js';
import { isAnswered } from '../incident/record/declared.js';
import { issueRef, refKey, resolveReference } from '../refs.js';
import { code } from '../text/escape.js';
import { causesInHead } from './contained.js';
import type { ReasonId } from './reason-ids.js';
import type { Reason } from './types.js';

const WITHOUT_OWNER =
  ' Nobody owns it: no broader rollout is right, but a smaller pilot, a clearer gate or a better measurement loop.';

/** Whether what the review rolls back is in the head could not be read. */
export const CAUSES_UNREAD = 'causes-unread' satisfies ReasonId;

type Subject = Pick<IncidentFacts, 'ref' | 'url'>;

function reason(subject: Subject, rest: Omit<Reason, 'incident' | 'policy'>): Reason {
  return { ...rest, incident: subject.ref, policy: null };
}

/** Who owns the review loop answers for what nobody is named for. */
function reviewOwner(facts: DecisionFacts): string | null {
  return facts.config.review.owner ?? null;
}

/** The first referenced pull request or issue that is known, where its merge or closing clears it. */
function placeOf(entry: Entry, subject: Subject, facts: DecisionFacts): string {
  const { repository } = resolveReference(subject.ref, '');
  const keys = entry.refs.map((ref) => refKey(resolveReference(ref, repository)));
  const known = [...facts.evidence.pulls, ...facts.evidence.issues];
  const open = known.find(({ ref, state }) => state === 'open' && keys.includes(issueRef(ref)));
  return open?.url ?? subject.url;
}

function newFileUrl(ref: string, { host, release, config }: DecisionFacts): string {
  const { repository, defaultBranch: branch } = release;
  return draftUrl('eval', ref, { host, repository, branch, config });
}

function missingAnswers(subject: Subject, assessed: Assessment, facts: DecisionFacts): Reason[] {
  if (waiverOf('facts', assessed.context)) return [];
  return facts.config.release.require
    .filter((key) =>
      key === 'severity' ? !assessed.severity.level : !isAnswered(assessed.record, key),
    )
    .map((key) => {
      const { label, example } = sectionOf(key);
      const shown = example.replace(/\n/g, ' · ');
      return reason(subject, {
        verdict: 'collect-evidence',
        test: 'answer-missing',
        kind: null,
        message: `${label} is not answered.`,
        owner: reviewOwner(facts),
        action: `Answer “${label}” in ${subject.ref}, for example: ${shown}`,
        url: subject.url,
      });
    });
}

function actionOf(entry: Entry, subject: Subject, facts: DecisionFacts): string {
  const { kind } = entry;
  if (entry.unread) return `Shorten “${sectionOf(LINES[kind]).label}” in ${subject.ref}`;
  if (entry.unproven) return provenBy(subject, facts);
  if (entry.decision === 'awaiting') {
    return `A maintainer confirms the decision in ${subject.ref}: /attest ${kind} <URL>`;
  }
  const counts =
    kind === 'eval' || kind === 'gate'
      ? ` on ${kind === 'eval' ? 'an' : 'a'} ${kind} path, such as ${code(examplePath(kind, subject.ref, facts.config))}`
      : '';
  if (entry.status === 'missing') {
    return `Plan the ${kind} change in ${subject.ref}, and merge a pull request that names it and adds lines${counts}`;
  }
  return entry.refs.length > 0
    ? `Merge ${entry.refs.join(' or ')}, with lines added${counts}`
    : `Merge a pull request that names ${subject.ref} and adds lines${counts}`;
}

/** What shows an eval as well as the configuration asks. */
function provenBy({ ref }: Subject, { config, release }: DecisionFacts): string {
  const on = release.headSha.slice(0, 7);
  const asked = {
    landed: '',
    present: '',
    catches: ', and a row of it that grades the recorded output of the incident fails',
    proven: ', and run it with the input `on` on the failing version, where it has to fail',
  }[config.release.proof];
  return `Run the evals on ${code(on)} with \`mode: evidence\`, so that a case that names ${ref} passes${asked}`;
}

function messageOf(entry: Entry, { config }: DecisionFacts): string {
  const unowned = entry.status === 'planned' && !entry.owner ? WITHOUT_OWNER : '';
  if (entry.status === 'missing') return `The ${entry.kind} change is missing.${unowned}`;
  if (entry.unproven) {
    return `The eval change has landed, and its proof is less than ${code(`release.proof: ${config.release.proof}`)} asks. ${entry.explanations.slice(0, 3).join(' ')}`;
  }
  const claim = entry.done ? ' It is ticked, which proves nothing.' : '';
  const why = entry.explanations.slice(0, 3).join(' ');
  const what =
    entry.decision === 'awaiting' ? 'decision is not confirmed' : 'change has not landed';
  return `The ${entry.kind} ${what}: “${entry.text.slice(0, 200)}”.${claim} ${why}${unowned}`.trim();
}

function unsettled(
  subject: Subject,
  assessed: Assessment,
  kind: ChangeKind,
  facts: DecisionFacts,
): Reason[] {
  const open = openEntries(assessed.ledger).filter((entry) => entry.kind === kind);
  return open.map((entry) =>
    reason(subject, {
      verdict: 'hold',
      test: `${kind}-not-settled`,
      kind,
      message: messageOf(entry, facts),
      owner: entry.owner ?? (entry.status === 'missing' ? reviewOwner(facts) : null),
      action: actionOf(entry, subject, facts),
      url: entry.unproven
        ? `https://${facts.host}/${facts.release.repository}/actions`
        : entry.status === 'missing' && kind === 'eval'
          ? newFileUrl(subject.ref, facts)
          : placeOf(entry, subject, facts),
    }),
  );
}

/** The review's own word on the next rollout. `Ship` lifts nothing. */
function humanDecision(subject: Subject, assessed: Assessment, facts: DecisionFacts): Reason[] {
  const said = assessed.record.releaseDecision;
  const because = (
    verdict: Reason['verdict'],
    message: string,
    action: string,
    test: ReasonId = 'release-decision',
  ) => [
    reason(subject, {
      verdict,
      test,
      kind: null,
      message,
      owner: reviewOwner(facts),
      action,
      url: subject.url,
    }),
  ];
  const change = `Change “Release decision” in ${subject.ref} once the review decides otherwise`;
  if (said === 'Hold') {
    // It means “until what is owed has landed”: an entry that holds by itself says so already.
    const open = openEntries(assessed.ledger);
    const blocked = open.some(({ kind }) => facts.config.release.block.includes(kind));
    return open.length === 0 || blocked
      ? []
      : because('hold', 'The review decided to hold until what it owes has landed.', change);
  }
  if (said === 'Collect more evidence') {
    return because('collect-evidence', 'The review decided to collect more evidence.', change);
  }
  if (said !== 'Roll back') return [];
  const causes = causesInHead(assessed, facts);
  const refer = `Name the change, such as #431, in “Release or configuration changes” of ${subject.ref}`;
  if (causes.named === 0) {
    return because(
      'collect-evidence',
      'The review decided to roll back, but names no change to look for.',
      refer,
    );
  }
  if (causes.remaining.length > 0) {
    const what = causes.remaining.join(', ');
    return because(
      'roll-back',
      `The review decided to roll back, and ${what} is still in ${facts.release.head}.`,
      `Revert ${what} in this release`,
    );
  }
  if (causes.unread.length === 0) return [];
  const what = causes.unread.join(', ');
  return because(
    'collect-evidence',
    `The review decided to roll back, and whether ${what} is in ${facts.release.head} could not be read.`,
    refer,
    CAUSES_UNREAD,
  );
}

/** All reasons of a serious incident; worst ones are sorted out by the caller. */
export function reasonsOf(subject: Subject, assessed: Assessment, facts: DecisionFacts): Reason[] {
  return [
    ...humanDecision(subject, assessed, facts),
    ...facts.config.release.block.flatMap((kind) => unsettled(subject, assessed, kind, facts)),
    ...missingAnswers(subject, assessed, facts),
  ];
}
