// The report: whether reviews change anything, as figures that each name their incidents.

import { CHANGE_KINDS, type ChangeKind, type Grade } from '../config/kinds.js';
import type { Unverified } from '../facts.js';
import type { Retirement } from '../incident/ledger/retired.js';
import type { Waiver } from '../incident/ledger/types.js';
import { recordOf } from '../incident/record/once.js';
import { byKind, kindOf, mayBeOf, recurrenceOf, workflowName } from '../incident/recurrence.js';
import { STAGES, type Stage } from '../incident/stages.js';
import { type DisputedRule, disputedRules } from './disputes.js';
import type { HealthFacts } from './facts.js';
import { type Graded, gradeOf, gradesOf } from './grades.js';
import { loadsOf, type OpenChange, type OwnerLoad, openChangesOf } from './open-changes.js';
import { type Row, rowsOf } from './rows.js';
import { type Sampled, sampleOf } from './sample.js';
import { type Sign, signsOf } from './signs.js';
import { type Span, timesOf } from './times.js';

interface CountedClass {
  class: string | null;
  workflow: string | null;
  refs: string[];
}

interface Recurrence {
  ref: string;
  /** The latest earlier one of the same class, workflow and trigger kind. */
  earlier: string;
}

interface GrantedWaiver extends Waiver {
  ref: string;
  kind: ChangeKind;
}

/** A landed change to which releases are held no more. */
interface RetiredLesson extends Retirement {
  ref: string;
}

/** An incident in the report; moments are ISO 8601, null where nothing tells them. */
export interface ReportedIncident
  extends Pick<
    Row,
    | 'ref'
    | 'url'
    | 'title'
    | 'severity'
    | 'serious'
    | 'stage'
    | 'filedAt'
    | 'detectedAt'
    | 'containedAt'
    | 'reviewedAt'
    | 'learnedAt'
  > {
  class: string | null;
  workflow: string | null;
  triggerKind: string | null;
  /** How well its eval is proven; null where none has landed. */
  grade: Grade | null;
  /** Changes that are owed and open. */
  open: number;
}

/** JSON-safe; what `report --format json` prints. */
export interface Report {
  version: 1;
  repository: string;
  /** ISO 8601. */
  now: string;
  since: string;
  until: string;
  /** All incidents of the window in our form, the oldest first. */
  incidents: ReportedIncident[];
  serious: string[];
  stages: Record<Stage, string[]>;
  notInForm: string[];
  signs: Sign[];
  times: Span[];
  open: OpenChange[];
  owners: OwnerLoad[];
  classes: CountedClass[];
  /** Serious incidents whose eval has landed, by how well it is proven. */
  grades: Graded[];
  recurrences: Recurrence[];
  waivers: GrantedWaiver[];
  retired: RetiredLesson[];
  disputed: DisputedRule[];
  sample: Sampled[];
  unread: Unverified[];
  requests: number;
}

function classesOf(rows: readonly Row[]): CountedClass[] {
  const cells = new Map<string, CountedClass>();
  for (const { ref, record } of rows) {
    const workflow = workflowName(record.affectedWorkflow);
    const key = `${record.primaryClass}\n${workflow?.toLowerCase()}`;
    const cell = cells.get(key) ?? { class: record.primaryClass, workflow, refs: [] };
    cell.refs.push(ref);
    cells.set(key, cell);
  }
  return [...cells.values()].sort((a, b) => b.refs.length - a.refs.length);
}

/**
 * The latest incident before the window of each kind that the window has: the newest ones are read
 * first, and none is read when every kind is found.
 */
function latestBefore(rows: readonly Row[], facts: HealthFacts) {
  const open = new Set(rows.flatMap(({ record }) => kindOf(record) ?? []));
  const workflows = rows.flatMap(({ record }) => workflowName(record.affectedWorkflow) ?? []);
  const mayBe = mayBeOf([...new Set(workflows)]);
  const newest = [...facts.earlier].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return newest.flatMap((one) => {
    if (open.size === 0 || !mayBe(one.body)) return [];
    const record = recordOf(one, facts);
    const kind = kindOf(record);
    if (kind === null || !open.delete(kind)) return [];
    return [{ record, ref: one.ref, at: one.createdAt }];
  });
}

function recurrencesOf(rows: readonly Row[], facts: HealthFacts): Recurrence[] {
  const known = byKind([
    ...latestBefore(rows, facts),
    ...rows.map(({ record, ref, filedAt: at }) => ({ record, ref, at })),
  ]);
  return rows.flatMap(({ ref, record, filedAt }) => {
    const found = recurrenceOf(record, { ref, at: filedAt }, known);
    return found ? [{ ref, earlier: found }] : [];
  });
}

function waiversOf(rows: readonly Row[]): GrantedWaiver[] {
  return rows.flatMap(({ ref, ledger }) =>
    CHANGE_KINDS.flatMap((kind) => {
      const { waiver } = ledger.entries.find((one) => one.kind === kind && one.waiver) ?? {};
      return waiver ? [{ ...waiver, ref, kind }] : [];
    }),
  );
}

function retiredOf(rows: readonly Row[]): RetiredLesson[] {
  return rows.flatMap(({ ref, ledger }) => {
    const retired = ledger.entries.flatMap((entry) => entry.retired ?? []);
    return [...new Map(retired.map((one) => [one.kind, { ...one, ref }])).values()];
  });
}

function reportedOf({ record, ledger, findings: _, disputed: __, open, ...row }: Row) {
  const { primaryClass, affectedWorkflow, triggerKind } = record;
  const workflow = workflowName(affectedWorkflow);
  const grade = gradeOf({ ledger });
  return { ...row, class: primaryClass, workflow, triggerKind, grade, open: open.length };
}

/** The first month after a day, `YYYY-MM`. */
function monthAfter(day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
}

/** Counts; pure. */
export function reportHealth(facts: HealthFacts): Report {
  const { repository, now, since, until, notInForm, unread, requests } = facts;
  const rows = rowsOf(facts);
  const refsWith = (test: (row: Row) => boolean) => rows.filter(test).map(({ ref }) => ref);
  const open = openChangesOf(rows, now);
  return {
    version: 1,
    repository,
    now,
    since,
    until,
    incidents: rows.map(reportedOf),
    serious: refsWith(({ serious }) => serious),
    stages: Object.fromEntries(
      STAGES.map((stage) => [stage, refsWith((row) => row.stage === stage)]),
    ) as Record<Stage, string[]>,
    notInForm,
    signs: signsOf(rows, facts),
    times: timesOf(rows),
    open,
    owners: loadsOf(open),
    classes: classesOf(rows),
    grades: gradesOf(rows),
    recurrences: recurrencesOf(rows, facts),
    waivers: waiversOf(rows),
    retired: retiredOf(rows),
    disputed: disputedRules(rows),
    sample: sampleOf(rows, monthAfter(until)),
    unread,
    requests,
  };
}
