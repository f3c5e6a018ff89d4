// Turns the body of an incident issue into the typed record; never throws, loses nothing.

import type { Config } from '../../config/schema.js';
import { saidText } from '../form/answer.js';
import { type CompiledForm, looseLabel } from '../form/compile.js';
import { SECTIONS, type Section } from '../form/definition.js';
import { saysNothing } from '../form/open.js';
import { readForm } from '../form/read.js';
import { readingForm } from '../form/reading-form.js';
import type { FieldValue, FormProblem, Reading } from '../form/types.js';
import { MOST_LINES } from './change-blocks.js';
import { type DateBudget, dateBudget } from './change-due.js';
import { readChangeLines } from './change-lines.js';
import { readDetectedAt } from './dates.js';
import { saysUnknown } from './declared.js';
import type { ChangeLine, IncidentRecord, Problem, Source } from './schema.js';

interface ParseOptions {
  /** Form to read by; the built-in one unless given. Its fields are found by id or label. */
  form?: CompiledForm;
  /** Brings custom severities, classes and kinds, and the labels of the repository's own form. */
  config?: Config;
  /** The present, ISO 8601: a later `Detected at` is a problem. Not given: not checked. */
  now?: string;
  /** When the issue was opened, ISO 8601: a day without a year is the nearest before it, not before now. */
  written?: string;
  /** GitHub server whose URLs are references; `github.com` unless given. */
  host?: string;
}

function fieldOf(section: Section, form: CompiledForm, reading: Reading): FieldValue | undefined {
  const own = reading.fields[section.id];
  if (own) return own;
  const labelled = form.fields.find((field) => field.label === section.label);
  return labelled && reading.fields[labelled.key];
}

/** Splits a list at lines and commas, without list markers and backticks. */
function readList(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((item) =>
      item
        .replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/, '')
        .replace(/`/g, '')
        .trim(),
    )
    .filter(Boolean);
}

/** Kind of the problem of a section of which a part was not read. */
export const TOO_MANY = 'too-many';

/** Of what was missing: nothing. */
const NOTHING = /^\W{0,3}(?:none|nil|n\W?a\b|not applicable)/i;

interface Read {
  value: string | string[] | ChangeLine[] | null;
  problem?: string | null;
  /** There are more lines than are read: what to tell of it. */
  tooMany?: string;
  /** Of a date: what was assumed. */
  note?: string | null;
  /** What stands there leaves the answer open. */
  empty?: boolean;
}

/** A date that is declared unknown is none: its logging task answers for it. */
function readDate(text: string, { now, written }: ParseOptions): Read {
  return saysUnknown(text) ? { value: null } : readDetectedAt(text, { now, written });
}

/** Made only where it is told: how a language writes numbers takes long to load. */
function tooManyLines(): string {
  const most = MOST_LINES.toLocaleString('en-US');
  return `There are more than ${most} lines; those beyond were not read. Leave what is to change, a line each.`;
}

function readChanges(text: string, { host, dates }: SectionOptions): Read {
  const { lines, unreadDue, cut } = readChangeLines(text, host, dates);
  const tooMany = cut ? { tooMany: tooManyLines() } : {};
  if (unreadDue.length === 0) return { value: lines, ...tooMany };
  const shown = unreadDue.slice(0, 3).map((words) => `“${words.slice(0, 60)}”`);
  const problem = `${shown.join(', ')}: no date that can be read. Write it like due 2026-12-01.`;
  return { value: lines, problem, ...tooMany };
}

/** Whether a text leaves its section open; that nothing was missing is an answer to what was missing. */
function leavesOpen(section: Section, text: string): boolean {
  const nothing = section.key === 'missingEvidence' && NOTHING.test(text);
  return text === '' || (!nothing && saysNothing(text));
}

/** Dates of all sections are read by one budget. */
type SectionOptions = ParseOptions & { dates: DateBudget };

function readText(section: Section, raw: string, options: SectionOptions): Read {
  const text = saidText(raw);
  if (section.shape === 'date') return readDate(text, options);
  if (section.shape === 'changes') return readChanges(text, options);
  const empty = leavesOpen(section, text);
  if (section.shape === 'list') {
    const list = empty ? [] : readList(text).filter((item) => !leavesOpen(section, item));
    return { value: list, empty: list.length === 0 };
  }
  return { value: empty ? null : text, empty };
}

function readValue(section: Section, field: FieldValue | undefined, options: SectionOptions): Read {
  const value = field?.value ?? null;
  const { shape } = section;
  if (shape === 'options') return { value: Array.isArray(value) ? value : readList(value ?? '') };
  if (shape === 'option') return { value: Array.isArray(value) ? value.join(', ') : value };
  if (value === null) return { value: shape === 'list' || shape === 'changes' ? [] : null };
  return readText(section, Array.isArray(value) ? value.join('\n') : value, options);
}

function problemOf(problem: FormProblem): Problem {
  const { kind, section, lines, message } = problem;
  return { kind, section, lines, message };
}

/** Fields that a repository added are its own business. */
function isOfExtra({ section }: FormProblem, form: CompiledForm): boolean {
  const loose = looseLabel(section);
  return form.fields.some(({ extra, label }) => extra === true && looseLabel(label) === loose);
}

/** What stands in fields that a repository added, with their labels. */
function extrasOf(reading: Reading, form: CompiledForm): string[] {
  return form.fields.flatMap(({ extra, key, label }) => {
    const raw = extra ? reading.fields[key]?.raw : '';
    return raw ? [`### ${label}\n\n${raw}`] : [];
  });
}

/** Whether what is no option declares the fact unknown, which any section may do. */
function isDeclared({ kind, section }: FormProblem, reading: Reading, form: CompiledForm): boolean {
  if (kind !== 'unknown-option') return false;
  const field = form.fields.find(({ label }) => label === section);
  return field !== undefined && saysUnknown(reading.fields[field.key]?.raw ?? '');
}

/**
 * Reads an incident's body. Total: any text, or none, gives a record.
 * Answers that could not be understood are null (or absent from their list), with a problem that
 * names the section; their text stays in `sources`.
 */
export function parseIncident(
  body: string | null | undefined,
  options: ParseOptions = {},
): IncidentRecord {
  const form = options.form ?? readingForm(options.config);
  const reading = readForm(form, body, { pasted: true });
  const record: Record<string, unknown> = {};
  const sources: Record<string, Source> = {};
  const problems = reading.problems
    .filter((problem) => !isOfExtra(problem, form) && !isDeclared(problem, reading, form))
    .map(problemOf);
  const told = (kind: string, { label }: Section, lines: Problem['lines'], message: string) =>
    problems.push({ kind, section: label, lines, message });
  const sectionOptions = { ...options, dates: dateBudget() };
  for (const section of SECTIONS as readonly Section[]) {
    const field = fieldOf(section, form, reading);
    const { state = 'absent', lines = null, raw = '' } = field ?? {};
    const {
      value,
      problem,
      tooMany,
      note = null,
      empty,
    } = readValue(section, field, sectionOptions);
    const read = empty ? 'no-response' : state;
    sources[section.key] = { label: section.label, state: read, lines, raw };
    record[section.key] = value;
    if (section.shape === 'date') record[`${section.key}Note`] = note;
    if (problem) told('date', section, lines, problem);
    if (tooMany) told(TOO_MANY, section, lines, tooMany);
  }
  const unread = [reading.unread, ...extrasOf(reading, form)].filter(Boolean).join('\n\n');
  return { ...record, sources, problems, unread } as IncidentRecord;
}
