// The comment on an incident: one next step, the six questions, and the ledger folded below.

import type { IncidentFacts } from '../../facts.js';
import { code, plain, shorten } from '../../text/escape.js';
import type { Assessment } from '../assess.js';
import type { Review } from '../review.js';
import type { Finding } from '../rules/rule.js';
import { hasReached, type Stage } from '../stages.js';

import { dateLine } from './date-note.js';
import { renderLedger } from './ledger.js';
import { nextStep } from './next-step.js';
import { renderQuestions } from './questions.js';

const STAGE_WORDS: Record<Stage, string> = {
  reported: 'reported',
  'in-review': 'in review',
  'changes-pending': 'changes pending',
  learned: 'learned',
};

/** The rule whose findings come first: without facts there is nothing to review. */
const FACTS = 'fact-missing';
const SHOWN = 3;

function header(own: Assessment, review: Review): string {
  const { level, serious, lowered, hidden } = own.severity;
  const severity = level
    ? `${plain(level, 20)}${serious ? ' · serious' : ''}`
    : 'severity not known';
  const failure = own.record.primaryClass ? plain(own.record.primaryClass, 80) : 'class not chosen';
  const kept = lowered
    ? `\n\nThe form now says ${plain(lowered, 20)}; ${plain(level ?? '', 20)} stays until a maintainer writes ${code(`/severity ${lowered} because <reason>`)}.`
    : '';
  const gone = hidden
    ? `\n\nAn earlier version of this issue was deleted, so it counts as serious until a maintainer writes ${code('/severity <level> because <reason>')}.`
    : '';
  return `${severity} · ${failure} · **${STAGE_WORDS[review.stage]}**${kept}${gone}`;
}

function findingLine(finding: Finding): string {
  const mark = finding.level === 'error' ? '❗' : finding.level === 'warning' ? '⚠️' : '💬';
  const said = plain(finding.message, 500);
  return `- ${mark} **${plain(finding.section, 80)}** — ${said} ${plain(finding.remedy, 600)} <sub>${finding.rule}</sub>`;
}

function fold(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** While required facts are open and nobody asked, the review can wait: only facts are shown. */
function isEarly(own: Assessment, review: Review): boolean {
  if (own.asked) return false;
  return review.findings.some(({ rule, level }) => rule === FACTS && level === 'error');
}

function findings(own: Assessment, review: Review): string[] {
  const order = { error: 0, warning: 1, note: 2 };
  const early = isEarly(own, review);
  const shown = review.findings
    .filter((finding) => hasReached(review.stage, finding.from))
    .filter((finding) => !early || finding.rule === FACTS)
    .sort((a, b) => order[a.level] - order[b.level]);
  if (shown.length === 0) return [];
  const first = shown.slice(0, SHOWN).map(findingLine).join('\n');
  const rest = shown.slice(SHOWN);
  if (rest.length === 0) return [first];
  return [first, fold(`${rest.length} more`, rest.map(findingLine).join('\n'))];
}

function problems(own: Assessment): string[] {
  const list = own.record.problems.slice(0, 20);
  if (list.length === 0) return [];
  const lines = list.map(({ section, lines: range, message }) => {
    const where = range ? ` (line ${range[0]})` : '';
    return `- **${plain(section, 80)}**${where} — ${plain(message)}`;
  });
  return [fold(`Could not be read as written: ${list.length}`, lines.join('\n'))];
}

function refusals(own: Assessment): string[] {
  const last = own.refused.slice(-3);
  if (last.length === 0) return [];
  const lines = last.map(({ command, why }) => {
    const { author } = command.comment;
    return `- ${code(command.text, 120)} by ${code(`@${author}`)} does not count: ${plain(why, 300)}`;
  });
  return [lines.join('\n')];
}

function disputes(own: Assessment): string[] {
  if (own.disputes.length === 0) return [];
  const lines = own.disputes.slice(0, 10).map(({ rule, by, reason }) => {
    return `- ${code(rule, 60)} called wrong by ${code(`@${by}`)}: ${plain(reason, 200)}`;
  });
  return [fold(`Hidden findings: ${lines.length}`, lines.join('\n'))];
}

/**
 * Renders the comment without its marker; hostile text stays text, the whole fits GitHub.
 * @param notes what became of its labels, Markdown.
 */
export function renderIncidentComment(
  incident: IncidentFacts,
  own: Assessment,
  review: Review,
  notes: readonly string[] = [],
): string {
  const early = isEarly(own, review);
  const parts = [
    `**Next:** ${nextStep(incident, own, review)}`,
    header(own, review),
    ...dateLine(own.record),
    ...(early ? [] : [renderQuestions(own, review)]),
    ...findings(own, review),
    ...problems(own),
    ...disputes(own),
    ...refusals(own),
    ...notes,
    ...(early ? [] : renderLedger(own)),
    `<sub>Edit the issue to answer; this comment follows. ${code('/help')} lists the commands.</sub>`,
  ];
  return shorten(parts.join('\n\n'));
}
