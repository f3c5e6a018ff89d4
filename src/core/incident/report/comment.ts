// The comment on an incident: one act, where the review stands, and the rest behind a line each.

import type { IncidentFacts } from '../../facts.js';
import { pageLink } from '../../pages.js';
import { code, plain, shorten } from '../../text/escape.js';
import type { Assessment } from '../assess.js';
import type { Review } from '../review.js';
import type { Stage } from '../stages.js';
import { hasBegun } from './begun.js';
import { type CameBack, cameBackLine } from './came-back.js';
import { openWords } from './count-words.js';
import { dateLine } from './date-note.js';
import { pointLine, pointWhole } from './findings.js';
import { renderLanding } from './landing.js';
import { renderLedger } from './ledger.js';
import { renderNextSections } from './next-sections.js';
import { nextStep } from './next-step.js';
import { type Point, pointsOf } from './points.js';
import { renderQuestions } from './questions.js';
import { atMost, count, fold, LINE_BREAK } from './words.js';

const STAGE_WORDS: Record<Stage, string> = {
  reported: 'reported',
  'in-review': 'in review',
  'changes-pending': 'changes pending',
  learned: 'learned',
};

const SHOWN = 3;
/** Items of a folded list. */
const MOST_LISTED = 20;
/** Of commands that do not count the latest are shown. */
const MOST_REFUSED = 3;
/** Words that stand open at most. */
const MOST_OPEN = 120;
/** Open words are few. */
const GUIDE = 'Guide';
/** The page for the moment; whoever has learned needs none. */
const HELP: Record<Stage, string> = {
  reported: ` ${pageLink('3-am', GUIDE)}.`,
  'in-review': ` ${pageLink('review', GUIDE)}.`,
  'changes-pending': ` ${pageLink('land-an-eval', GUIDE)}.`,
  learned: '',
};
const FOOT = `Edit the issue to answer. Commands: ${code('/help')}.`;
const HOW = 'How to answer';

function header(assessed: Assessment, review: Review): string {
  const { level, serious, lowered, hidden } = assessed.severity;
  const severity = level
    ? `${plain(level, 20)}${serious ? ' · serious' : ''}`
    : 'severity not known';
  const failure = assessed.record.primaryClass
    ? plain(assessed.record.primaryClass, 80)
    : 'class not chosen';
  const kept = lowered
    ? `${LINE_BREAK}The form now says ${plain(lowered, 20)}; ${plain(level ?? '', 20)} stays until a maintainer writes ${code(`/severity ${lowered} because <reason>`)}.`
    : '';
  const gone = hidden
    ? `\n\nAn earlier version of this issue was deleted, so it counts as serious until a maintainer writes ${code('/severity <level> because <reason>')}.`
    : '';
  return `${severity} · ${failure} · **${STAGE_WORDS[review.stage]}**${kept}${gone}`;
}

function problems(assessed: Assessment): string[] {
  const lines = assessed.record.problems.map(({ section, lines: range, message }) => {
    const where = range ? ` (line ${range[0]})` : '';
    return `- **${plain(section, 80)}**${where}: ${plain(message)}`;
  });
  const all = [...dateLine(assessed.record), ...atMost(lines, MOST_LISTED)];
  if (all.length === 0) return [];
  const title =
    lines.length > 0 ? `Not read as written: ${lines.length}` : 'Read with an assumption';
  return [fold(title, all.join('\n'))];
}

function refusals(assessed: Assessment): string[] {
  const lines = [...assessed.rejected].reverse().map(({ command, why }) => {
    const { author } = command.comment;
    return `- ${code(command.text, 120)} by ${code(`@${author}`)} does not count: ${plain(why, 300)}`;
  });
  return lines.length > 0
    ? [fold(`Void commands: ${lines.length}`, atMost(lines, MOST_REFUSED).join('\n'))]
    : [];
}

function disputes(assessed: Assessment): string[] {
  const lines = assessed.disputes.map(({ rule, by, reason }) => {
    return `- ${code(rule, 60)} called wrong by ${code(`@${by}`)}: ${plain(reason, 200)}`;
  });
  return lines.length > 0
    ? [fold(`Hidden findings: ${lines.length}`, atMost(lines, MOST_LISTED).join('\n'))]
    : [];
}

/** The gravest points in short, as many as there are words for beside the rest of the comment. */
function openPoints(points: readonly Point[], beside: string): string[] {
  const lines: string[] = [];
  for (const line of points.slice(0, SHOWN).map(pointLine)) {
    if (openWords([beside, ...lines, line].join('\n')) > MOST_OPEN) break;
    lines.push(line);
  }
  return lines;
}

/** What is folded whatever the review has to say. */
function folds(assessed: Assessment, begun: boolean): string[] {
  return [
    ...(begun ? renderLanding(assessed.ledger, assessed.context) : []),
    ...renderNextSections(assessed.record),
    ...(begun ? renderLedger(assessed) : []),
    ...problems(assessed),
    ...disputes(assessed),
    ...refusals(assessed),
  ];
}

function moreTitle(count: number, { asked }: Assessment): string {
  return asked ? `${count} more` : `${count} more, /review shows all`;
}

/**
 * Renders the comment without its marker; hostile text stays text, the whole fits GitHub.
 * @param notes what became of its labels, Markdown. @param earlier the one of which it is a recurrence.
 */
export function renderIncidentComment(
  incident: IncidentFacts,
  assessed: Assessment,
  review: Review,
  notes: readonly string[] = [],
  earlier: CameBack | null = null,
): string {
  const begun = hasBegun(assessed);
  const points = pointsOf(assessed, review);
  const step = nextStep(incident, assessed, review, points, earlier);
  const others = points.filter((point) => !step.points.includes(point));
  const head = [
    `**Next:** ${step.text}`,
    header(assessed, review),
    ...(begun ? [...cameBackLine(earlier), renderQuestions(assessed, review)] : []),
    ...notes,
  ];
  const waits = `${count(others.length, 'more point')} can wait; ${code('/review')} shows them.`;
  const foot = `<sub>${begun || others.length === 0 ? FOOT : waits}${HELP[review.stage]}</sub>`;
  const folded = folds(assessed, begun);
  const whole = (title: string, some: readonly Point[]) =>
    some.length > 0
      ? [fold(title, some.map((one) => pointWhole(one, assessed.record)).join('\n'))]
      : [];
  const room = [fold(HOW, ''), fold(moreTitle(others.length, assessed), '')];
  const open = begun ? openPoints(others, [...head, ...room, ...folded, foot].join('\n')) : [];
  const rest = begun ? others.slice(open.length) : [];
  const parts = [
    ...head,
    ...(open.length > 0 ? [open.join('\n')] : []),
    ...whole(HOW, [...step.points, ...others.slice(0, open.length)]),
    ...whole(moreTitle(rest.length, assessed), rest),
    ...folded,
    foot,
  ];
  return shorten(parts.join('\n\n'));
}
