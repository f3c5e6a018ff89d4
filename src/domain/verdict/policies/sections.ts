// Policies on sections of the release's text: notes on model routes, rollback metadata.
import type { DecisionFacts } from '../../facts/types.js';
import { type Line, shownLines } from '../../text/visible.js';
import { fail, NOT_APPLICABLE, type Outcome, PASS } from './outcome.js';
import { touched } from './paths.js';

/** Bodies that speak for the release: of its own pull requests, else of those merged in it. */
export function bodies({ release }: DecisionFacts): string[] {
  const speaking = release.own.length > 0 ? release.own : release.pulls;
  return speaking.map(({ body }) => body);
}

/** A heading of the writer's own, lower case; null where the line is none. */
function headingOf({ raw, own }: Line): string | null {
  const match = own ? /^#{1,6}[ \t]+(\S.*)$/.exec(raw.trim().slice(0, 200)) : null;
  return match ? (match[1] as string).replace(/[ \t]+#+$/, '').toLowerCase() : null;
}

/** The text under a heading, blank where there is none; what is folded or commented out is none. */
function sectionText(body: string, heading: string): string {
  const lines = shownLines(body);
  const start = lines.findIndex((line) => headingOf(line) === heading.toLowerCase());
  if (start < 0) return '';
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => headingOf(line) !== null);
  return rest
    .slice(0, end < 0 ? undefined : end)
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
  const texts = bodies(facts).flatMap((body) => sectionText(body, section) || []);
  if (texts.some(says)) return PASS;
  const message =
    texts.length > 0
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
