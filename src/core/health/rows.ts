// One row an incident: what the figures of the report are counted from.

import type { ChangeKind } from '../config/kinds.js';
import type { IncidentFacts } from '../facts.js';
import { type Assessment, assess } from '../incident/assess.js';
import { openEntries } from '../incident/ledger/build.js';
import { declaredUnknowns, detectionGaps } from '../incident/ledger/owed.js';
import type { Entry, Ledger } from '../incident/ledger/types.js';
import { isAnswered } from '../incident/record/declared.js';
import { recordOf } from '../incident/record/once.js';
import type { IncidentRecord } from '../incident/record/schema.js';
import { stageLabel } from '../incident/report/labels.js';
import { reviewIncident } from '../incident/review.js';
import { namesGap } from '../incident/rules/evidence-gap-without-task.js';
import { RULES } from '../incident/rules/list.js';
import type { Finding, Rule } from '../incident/rules/rule.js';
import { canHold } from '../incident/stage.js';
import { hasReached, type Stage } from '../incident/stages.js';
import type { HealthFacts, HealthIncident } from './facts.js';

/** An incident as the report counts it; moments are ISO 8601, null where nothing tells them. */
export interface Row {
  ref: string;
  url: string;
  title: string;
  record: IncidentRecord;
  severity: string | null;
  serious: boolean;
  stage: Stage;
  ledger: Ledger;
  /** Of the rules that were asked. */
  findings: Finding[];
  /** When the answer says it was detected; else when it was filed. */
  detectedAt: string;
  filedAt: string;
  /** When the issue first said what was stopped. */
  containedAt: string | null;
  /** When the App first called the review whole. */
  reviewedAt: string | null;
  /** When the last owed change was settled; null while it is not learned. */
  learnedAt: string | null;
  open: Entry[];
  /** Rules that were called wrong here. */
  disputed: string[];
}

/** Rules by which trigger and failed control are not kept apart. */
const SEPARATION = new Set(RULES.filter(({ parts }) => parts).map(({ id }) => id));

function reviewedAtOf({ labelEvents }: IncidentFacts): string | null {
  const whole = [stageLabel('changes-pending'), stageLabel('learned')];
  const put = labelEvents.filter(
    ({ label, added, bot, ours }) => added && (bot || ours) && whole.includes(label.toLowerCase()),
  );
  return put.map(({ at }) => at).sort()[0] ?? null;
}

/** When the last change that it owed was settled, as its evidence says. */
function learnedAtOf({ entries, kinds }: Ledger): string | null {
  const moments = entries
    .filter(({ kind, owed }) => owed && kinds[kind].owed)
    .flatMap(({ evidence }) => evidence?.at ?? []);
  return moments.sort().at(-1) ?? null;
}

/** When the issue first said what had been stopped. */
function containedAtOf(incident: HealthIncident, record: IncidentRecord, facts: HealthFacts) {
  const isContained = (said: IncidentRecord) =>
    isAnswered(said, 'containment') && !/^not yet\b/i.test(said.containment ?? '');
  if (!isContained(record)) return null;
  const { createdAt, versions } = incident;
  const first = versions.find(
    ({ body }) => body !== null && isContained(recordOf({ body, createdAt }, facts)),
  );
  return versions.length === 0 ? createdAt : (first?.at ?? null);
}

function assessmentOf(incident: HealthIncident, facts: HealthFacts): Assessment {
  const { config, now, host, roles, evidence } = facts;
  return assess({ incident, config, now, host, roles, evidence, judged: null });
}

/** Assesses an incident as the App would, and keeps what is counted. */
export function rowOf(
  incident: HealthIncident,
  facts: HealthFacts,
  assessment = assessmentOf(incident, facts),
  rules: readonly Rule[] = RULES,
): Row {
  const { config } = facts;
  const { record, ledger, severity, asked, disputes } = assessment;
  const { serious } = severity;
  const options = { config, ledger, serious, asked, disputes, rules };
  const { findings, stage } = reviewIncident(record, options);
  return {
    ref: incident.ref,
    url: incident.url,
    title: incident.title,
    record,
    severity: severity.level,
    serious,
    stage,
    ledger,
    findings,
    detectedAt: record.detectedAt ?? incident.createdAt,
    filedAt: incident.createdAt,
    containedAt: containedAtOf(incident, record, facts),
    reviewedAt: hasReached(stage, 'changes-pending') ? reviewedAtOf(incident) : null,
    learnedAt: stage === 'learned' ? learnedAtOf(ledger) : null,
    open: openEntries(ledger),
    disputed: disputes.map(({ rule }) => rule),
  };
}

/** The rows of all incidents: only rules are asked that can change a figure. */
export function rowsOf(facts: HealthFacts): Row[] {
  const { incidents, config } = facts;
  const assessments = incidents.map((incident) => assessmentOf(incident, facts));
  const disputed = new Set(assessments.flatMap(({ disputes }) => disputes.map(({ rule }) => rule)));
  const rules = RULES.filter((rule) => canHold(rule, config) || disputed.has(rule.id));
  return incidents.map((incident, at) => rowOf(incident, facts, assessments[at], rules));
}

/** Whether trigger and failed control are both told, each for itself. */
export function isSeparated({ findings }: Row): boolean {
  return !findings.some(({ rule, level }) => level === 'error' && SEPARATION.has(rule));
}

/** Whether a change of a kind has landed; a waiver or a decision of no change is none. */
export function hasLanded({ ledger }: Row, kind: ChangeKind): boolean {
  return ledger.entries.some(
    (entry) => entry.kind === kind && entry.status === 'landed' && entry.decision === 'none',
  );
}

/** Whether the review says that evidence was missing. */
export function lacksEvidence({ record }: Row): boolean {
  return declaredUnknowns(record).length > 0 || namesGap(record.missingEvidence);
}

/** Whether the incident was detected late, by the wrong people, or without enough to act on. */
export function hasDetectionGap({ record }: Row): boolean {
  return detectionGaps(record).length > 0;
}

/** Kinds of trigger that somebody rolled out. */
const ROLLED_OUT = new Set(['Prompt version', 'Tool schema', 'Model lane', 'Retrieval corpus']);

/** Whether the way of rolling out failed: what was rolled out started it, or the class says so. */
export function failedInRollout({ record }: Row): boolean {
  const { triggerKind, primaryClass, secondaryClasses } = record;
  const classes = [primaryClass, ...secondaryClasses];
  return classes.includes('Release-process failure') || ROLLED_OUT.has(triggerKind ?? '');
}
