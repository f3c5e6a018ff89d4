// Policies on sections of the release's text: notes on model routes, rollback metadata.
import type { DecisionFacts } from '../../facts.js';
import { type Line, shownLines } from '../../text/visible.js';
import { fail, NOT_APPLICABLE, type Outcome, PASS } from './outcome.js';
import { touched } from './paths.js';

/** Bodies that speak for the release: of its own pull requests, else of those merged in it. */
export function bodies({ release }: DecisionFacts): string[] {
  const sure = release.own.filter((pull) => pull.sure);
  const speaking = release.own.length > 0 ? sure : release.pulls;
  return speaking.map(({ body }) => body);
}

/** The text under a heading and those below it; what is quoted, folded or commented out is none. */
function sectionText(body: string, title: string): string {
  const lines = shownLines(body);
  const is = ({ raw, heading }: Line) => heading > 0 && raw.trim().toLowerCase() === title;
  const start = lines.findIndex(is);
  const level = lines[start]?.heading ?? 0;
  if (level === 0) return '';
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(({ heading }) => heading > 0 && heading <= level);
  return rest
    .slice(0, end < 0 ? undefined : end)
    .filter(({ quoted }) => !quoted)
    .map(({ raw }) => raw)
    .join('\n')
    .trim();
}

function judgeSection(
  section: string,
  facts: DecisionFacts,
  says: (text: string) => boolean,
  wanted: string,
): Outcome {
  const texts = bodies(facts).map((body) => sectionText(body, section.toLowerCase()));
  // Each pull request under judgement answers for itself; of those merged before, one speaks.
  const hasPulls = facts.release.own.length > 0;
  if (hasPulls ? texts.every(says) : texts.some(says)) return PASS;
  const message = texts.some(Boolean)
    ? `The section “${section}” does not say enough.`
    : `The pull request has no section “${section}”.`;
  return fail(message, `Write “## ${section}” in the pull request: ${wanted}`);
}

function words(text: string): number {
  return (text.match(/\p{L}{2,}/gu) ?? []).length;
}

/** Notes on the model routes, where their paths change. */
export function judgeRouteNotes(paths: string[], section: string, facts: DecisionFacts): Outcome {
  if (!touched(paths, facts.release.files)) return NOT_APPLICABLE;
  return judgeSection(
    section,
    facts,
    (text) => words(text) >= 3,
    'which route changes, from which model to which, and why',
  );
}

const VERSION = /\bv?\d+(?:\.\d+)+\b|\b(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b|\bv\d+\b/i;

/** A rollback section names a version and says how. */
export function judgeRollback(section: string, facts: DecisionFacts): Outcome {
  return judgeSection(
    section,
    facts,
    (text) => VERSION.test(text) && words(text) >= 3,
    'the version to go back to and how, for example “Redeploy v2.3.1 with the deploy workflow”',
  );
}
