// The comment on an incident: one act, where the review stands, and the rest behind a line each.

import type { IncidentFacts } from '../../facts.js';
import { code, plain, shorten } from '../../text/escape.js';
import type { Assessment } from '../assess.js';
import type { Review } from '../review.js';
import type { Stage } from '../stages.js';
import { hasBegun } from './begun.js';
import { openWords } from './count-words.js';
import { dateLine } from './date-note.js';
import { pointLine, pointWhole } from './findings.js';
import { renderLanding } from './landing.js';
import { renderLedger } from './ledger.js';
import { renderNextSections } from './next-sections.js';
import { nextStep } from './next-step.js';
import { type Point, pointsOf } from './points.js';
import { renderQuestions } from './questions.js';
import { count, fold } from './words.js';

const STAGE_WORDS: Record<Stage, string> = {
  reported: 'reported',
  'in-review': 'in review',
  'changes-pending': 'changes pending',
  learned: 'learned',
};

const SHOWN = 3;
/** Words that stand open at most. */
const MOST_OPEN = 120;
const FOOT = `Edit the issue; this comment follows. ${code('/help')} lists commands.`;

function header(own: Assessment, review: Review): string {
  const { level, serious, lowered, hidden } = own.severity;
  const severity = level
    ? `${plain(level, 20)}${serious ? ' · serious' : ''}`
    : 'severity not known';
  const failure = own.record.primaryClass ? plain(own.record.primaryClass, 80) : 'class not chosen';
  const kept = lowered
    ? `<br>\nThe form now says ${plain(lowered, 20)}; ${plain(level ?? '', 20)} stays until a maintainer writes ${code(`/severity ${lowered} because <reason>`)}.`
    : '';
  const gone = hidden
    ? `\n\nAn earlier version of this issue was deleted, so it counts as serious until a maintainer writes ${code('/severity <level> because <reason>')}.`
    : '';
  return `${severity} · ${failure} · **${STAGE_WORDS[review.stage]}**${kept}${gone}`;
}

function problems(own: Assessment): string[] {
  const lines = own.record.problems.slice(0, 20).map(({ section, lines: range, message }) => {
    const where = range ? ` (line ${range[0]})` : '';
    return `- **${plain(section, 80)}**${where}: ${plain(message)}`;
  });
  const all = [...dateLine(own.record), ...lines];
  if (all.length === 0) return [];
  const title =
    lines.length > 0
      ? `Could not be read as written: ${lines.length}`
      : 'Read with an assumption: 1';
  return [fold(title, all.join('\n'))];
}

function refusals(own: Assessment): string[] {
  const lines = own.refused.slice(-3).map(({ command, why }) => {
    const { author } = command.comment;
    return `- ${code(command.text, 120)} by ${code(`@${author}`)} does not count: ${plain(why, 300)}`;
  });
  return lines.length > 0
    ? [fold(`Commands that do not count: ${lines.length}`, lines.join('\n'))]
    : [];
}

function disputes(own: Assessment): string[] {
  const lines = own.disputes.slice(0, 10).map(({ rule, by, reason }) => {
    return `- ${code(rule, 60)} called wrong by ${code(`@${by}`)}: ${plain(reason, 200)}`;
  });
  return lines.length > 0 ? [fold(`Hidden findings: ${lines.length}`, lines.join('\n'))] : [];
}

/** The gravest points in short, as many as there are words for. */
function openPoints(points: readonly Point[], words: number): string[] {
  const lines: string[] = [];
  let left = words;
  for (const line of points.slice(0, SHOWN).map(pointLine)) {
    left -= openWords(line);
    if (left < 0) break;
    lines.push(line);
  }
  return lines;
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
  const { record } = own;
  const begun = hasBegun(own);
  const points = pointsOf(own, review);
  const step = nextStep(incident, own, review, points);
  const whole = (some: readonly Point[]) => some.map((one) => pointWhole(one, record)).join('\n');
  const head = [
    `**Next:** ${step.text}`,
    header(own, review),
    ...(begun ? [renderQuestions(own, review)] : []),
  ];
  const others = points.filter((point) => !step.points.includes(point));
  const foot =
    begun || others.length === 0
      ? FOOT
      : `${count(others.length, 'more point')} can wait; ${code('/review')} shows them.`;
  const words = MOST_OPEN - openWords([...head, ...notes, foot].join(' '));
  const open = begun ? openPoints(others, words) : [];
  const shown = [...step.points, ...others.slice(0, open.length)];
  const rest = begun ? others.slice(open.length) : [];
  const more = own.asked ? `${rest.length} more` : `${rest.length} more, /review shows all`;
  const parts = [
    ...head,
    ...(open.length > 0 ? [open.join('\n')] : []),
    ...(shown.length > 0 ? [fold('How to answer', whole(shown))] : []),
    ...(rest.length > 0 ? [fold(more, whole(rest))] : []),
    ...(begun ? renderLanding(own.ledger, own.context) : []),
    ...renderNextSections(record),
    ...(begun ? renderLedger(own) : []),
    ...problems(own),
    ...disputes(own),
    ...refusals(own),
    ...notes,
    `<sub>${foot}</sub>`,
  ];
  return shorten(parts.join('\n\n'));
}
