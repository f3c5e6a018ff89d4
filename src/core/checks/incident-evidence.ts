// The check run `Incident evidence`: which changes a pull request lands, and what stays owed.

import { CHANGE_KINDS, type Grade } from '../config/kinds.js';
import { type Census, censusTitle, showCensus } from '../evidence/census.js';
import type { Unverified } from '../facts.js';
import type { Assessment } from '../incident/assess.js';
import { openEntries } from '../incident/ledger/build.js';
import type { Entry } from '../incident/ledger/types.js';
import { landedBy } from '../incident/report/landed.js';
import { atMost, count } from '../incident/report/words.js';
import { showTaken, type TakenLessons } from '../pull-request/lessons.js';
import { remedyOf } from '../pull-request/remedy.js';
import { type IssueRef, issueRef } from '../refs.js';
import { code, link, plain, shorten } from '../text/escape.js';
import type { CheckSpec } from '../writes/write.js';

import { EVIDENCE_CHECK } from './plan.js';

/** Changes of one incident that are listed. */
const MOST_LINES = 20;

/** An incident that a pull request names. */
export interface NamedIncident {
  ref: IssueRef;
  url: string | null;
  title: string | null;
  /** As it would stand after the merge; null where it was not read. */
  assessed: Assessment | null;
  /** Why it was not read, for people. */
  why: string | null;
  /** It was not read for now: a later look can read it. */
  transient?: boolean;
  /** A closing keyword names it and the merge would act on that. */
  closes: boolean;
  /** A trailer or closing keyword offers it as evidence, and it merges into the default branch. */
  names?: boolean;
  /** How well the configuration asks evals to be proven. */
  proof?: Grade;
  /** False: whoever reads the pull request may not read the incident. */
  reveal: boolean;
}

/** What the eval runs on the head say of learned incidents, and what of that was not read. */
export interface TakenCensus {
  census: Census;
  unread: readonly Unverified[];
}

/** What the check says besides the incidents. */
export interface EvidenceNotes {
  /** The pull request itself. */
  pull: string;
  /** The branch it merges into, where that is not the default branch. */
  elsewhere: string | null;
  /** References to other repositories were not followed: the author has no write access. */
  stranger: boolean;
  /** Named incidents beyond those that were read. */
  more: number;
  /** The pull request has more files than GitHub lists, so none was counted. */
  tooManyFiles: boolean;
}

/** Changes that the pull request itself lands. */
export function landedHere(assessed: Assessment, pull: string): Entry[] {
  return assessed.ledger.entries.filter(
    (entry) => entry.evidence?.ref && issueRef(entry.evidence.ref) === pull,
  );
}

function what(entry: Entry): string {
  return `**${entry.kind}**${entry.text ? ` “${plain(entry.text, 160)}”` : ''}`;
}

function landedLine(entry: Entry, home: string): string {
  return `- ✅ Merging lands ${what(entry)}: ${entry.evidence ? landedBy(entry.evidence, home) : ''}`;
}

function owedLine(entry: Entry): string {
  const owner = entry.owner ? ` — ${code(entry.owner)}` : '';
  const state = entry.status === 'missing' ? 'no line plans it yet' : 'planned';
  const why = entry.explanations.map((said) => ` ${plain(said)}`).join('');
  return `- ❌ Still owed after it: ${what(entry)} (${state})${owner}.${why}`;
}

function kindsOf(entries: Entry[]): string {
  const kinds = CHANGE_KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  return kinds.length > 0 ? kinds.join(', ') : 'nothing';
}

/** That landing alone settles no eval here. */
function proofLine(landed: readonly Entry[], asked: Grade): string[] {
  if (asked === 'landed' || !landed.some(({ kind }) => kind === 'eval')) return [];
  return [
    `- ${code(`release.proof: ${asked}`)} asks for more: after the merge a run has to show that its case passes.`,
  ];
}

function section(named: NamedIncident, pull: string): string {
  const { ref, url, title, assessed, why, reveal, proof = 'landed' } = named;
  const name = code(ref);
  if (!assessed) return `### ${name}\n\nNot read: ${plain(why ?? 'its turn did not come', 200)}.`;
  const landed = landedHere(assessed, pull);
  const owed = openEntries(assessed.ledger);
  if (!reveal) {
    return `### ${name}\n\nMerging lands: ${kindsOf(landed)}. Still owed after it: ${kindsOf(owed)}.`;
  }
  const level = assessed.severity.level ?? 'severity not known';
  const head = `### ${link(name, url)} ${plain(title ?? '', 120)} (${plain(level, 20)})`;
  const owes = assessed.severity.serious
    ? owed.length === 0
      ? ['- Nothing is owed after it.']
      : atMost(owed.map(owedLine), MOST_LINES)
    : ['- An incident of this severity owes no change.'];
  const remedy = assessed.severity.serious && landed.length === 0 ? remedyOf(assessed) : [];
  const lines = landed.map((entry) => landedLine(entry, assessed.context.repository));
  const proven = assessed.severity.serious ? proofLine(landed, proof) : [];
  return [head, '', ...atMost(lines, MOST_LINES), ...proven, ...owes, ...remedy].join('\n');
}

function notesOf({ elsewhere, stranger, more, tooManyFiles }: EvidenceNotes): string[] {
  return [
    ...(elsewhere === null
      ? []
      : [`It merges into ${code(elsewhere)}, not to the default branch, so it lands nothing yet.`]),
    ...(stranger
      ? [
          'References to other repositories were not followed, because the author has no write access here.',
        ]
      : []),
    ...(more > 0 ? [`${count(more, 'more reference')} were not read.`] : []),
    ...(tooManyFiles
      ? ['This pull request changes more files than GitHub lists, so none of them was counted.']
      : []),
  ];
}

function landsTitle(landed: number, owed: number): string {
  const first = landed > 0 ? `Lands ${count(landed, 'change')}` : 'Lands no owed change';
  return `${first}; ${owed > 0 ? `${owed} still owed` : 'nothing still owed'}`;
}

/** Shown, never believed: whoever pushes here writes these workflows. */
function censusPart({ census, unread }: TakenCensus): string[] {
  const shown = showCensus(census).trim();
  const gaps = unread.map(
    ({ what, why }) => `- ❔ Not read: ${plain(what, 200)}: ${plain(why, 200)}`,
  );
  if (shown === '' && gaps.length === 0) return [];
  return [
    ...(shown === '' ? ['### Learned incidents'] : [shown]),
    ...(gaps.length > 0 ? [atMost(gaps, 5).join('\n')] : []),
    '<sub>As the eval runs on this commit say.</sub>',
  ];
}

function titleOf(
  named: NamedIncident[],
  [landed, owed]: readonly [number, number],
  stranger: boolean,
  taken: TakenLessons | null,
  census: TakenCensus | null,
): string {
  const from = taken?.incidents.length ?? 0;
  const takes = from > 0 ? `Takes out what ${count(from, 'incident')} taught` : null;
  const lands = named.length > 0 ? landsTitle(landed, owed) : null;
  const ran = census ? censusTitle(census.census) : null;
  const lacks = ran && `cases: ${ran}`;
  if (takes || lacks || lands) return [takes, lacks, lands].filter(Boolean).join('; ');
  if (taken && taken.unread.length > 0) return 'Not all that it takes out could be read';
  return stranger ? 'Other repositories were not read' : 'Names no incident any more';
}

/**
 * The check run as it should stand on the head commit: success or neutral, never a failure.
 * @param taken what the pull request takes out of what incidents have taught; null: that was not looked at.
 * @param census what eval runs on the head say of learned incidents; null: none ran.
 */
export function evidenceCheck(
  sha: string,
  named: NamedIncident[],
  notes: EvidenceNotes,
  taken: TakenLessons | null = null,
  census: TakenCensus | null = null,
): CheckSpec {
  const read = named.flatMap(({ assessed }) => (assessed ? [assessed] : []));
  const landed = read.flatMap((assessed) => landedHere(assessed, notes.pull)).length;
  const owed = read.flatMap((assessed) => openEntries(assessed.ledger)).length;
  const parts = [
    ...(taken ? showTaken(taken) : []),
    ...(census ? censusPart(census) : []),
    ...named.map((one) => section(one, notes.pull)),
    ...notesOf(notes),
  ];
  const summary = parts.length > 0 ? parts.join('\n\n') : 'This pull request names no incident.';
  const stays = !taken || (taken.lines.length === 0 && taken.unread.length === 0);
  const ran = !census || (census.census.findings.length === 0 && census.unread.length === 0);
  const whole = stays && ran;
  return {
    name: EVIDENCE_CHECK,
    sha,
    conclusion: landed > 0 && whole ? 'success' : 'neutral',
    about: 'evidence',
    title: titleOf(named, [landed, owed], notes.stranger, taken, census),
    summary: shorten(summary),
  };
}
