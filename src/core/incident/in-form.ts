// Whether an issue is a report by our form: by its headings, or because it has been under review.

import type { Config } from '../config/schema.js';
import type { LabelEvent } from '../facts.js';
import { fieldsOf } from './form/compile.js';
import { SECTIONS } from './form/definition.js';
import { type ReadConfig, readingForm } from './form/reading-form.js';
import { linesOf, scan } from './form/scan.js';
import { isStageLabel } from './report/labels.js';
import { severityLabel } from './severity.js';

/** Headings that make a form: one may be deleted by hand, another template may share one or two. */
const ENOUGH = 3;
const FIRST: ReadonlySet<string> = new Set(
  SECTIONS.filter(({ part }) => part === 'first').map(({ id }) => id),
);

/** What an issue has been through, as far as it is known. */
export interface Traces {
  labels: readonly string[];
  /** Every label it ever got or lost. */
  labelEvents?: readonly LabelEvent[];
  /** The App has commented on it, or somebody who may has asked for a review. */
  underReview?: boolean;
}

type Known = Map<string, boolean>;
const known = new WeakMap<object, Known>();

/** Each body is scanned once a run, as its record is read once. */
function hasHeadings(body: string, run: ReadConfig): boolean {
  const bodies: Known = known.get(run) ?? new Map();
  known.set(run, bodies);
  const found = bodies.get(body) ?? scanHeadings(body, run);
  bodies.set(body, found);
  return found;
}

/**
 * Whether a body holds three of the first labels, ours or those of the repository's own form, as headings
 * outside fences, quotes and comments.
 */
function scanHeadings(body: string, config: ReadConfig): boolean {
  const form = readingForm(config);
  const { headings, unclosed, unclosedComments } = scan(linesOf(body));
  const open = Math.min(...unclosed.slice(0, 1), ...unclosedComments.slice(0, 1));
  const found = new Set<string>();
  for (const heading of headings) {
    const { line, level } = heading;
    // What is left open in an answer hides nothing; before the form it hides all that follows.
    if (line > open && found.size === 0) return false;
    const [field] = level === 3 ? fieldsOf(form, heading) : [];
    const key = field === undefined ? '' : (form.fields[field]?.key ?? '');
    if (FIRST.has(key)) found.add(key);
  }
  return found.size >= ENOUGH;
}

/** Whether the App has been at it: by a comment of it, or by any stage or severity label it ever had. */
export function wasUnderReview(traces: Traces, { severity }: Pick<Config, 'severity'>): boolean {
  const { labels, labelEvents = [], underReview = false } = traces;
  if (underReview) return true;
  const levels = severity.levels.map(severityLabel);
  return [...labels, ...labelEvents.map(({ label }) => label)].some(
    (label) => isStageLabel(label) || levels.includes(label.toLowerCase()),
  );
}

/**
 * Whether an issue is in our form. Any other one under the label is left alone.
 * @param earlier earlier versions of the body, where they were read; null: one that was deleted.
 */
export function isInOurForm(
  body: string,
  traces: Traces,
  config: ReadConfig,
  earlier: readonly (string | null)[] = [],
): boolean {
  if (wasUnderReview(traces, config)) return true;
  return [body, ...earlier].some((text) => text !== null && hasHeadings(text, config));
}
