// Which kinds of change an incident owes, and why: seriousness, detection gaps, declared unknowns.
import type { ChangeKind } from '../config/schema.js';
import { SECTIONS } from '../form/definition.js';
import { isDeclaredUnknown } from '../record/declared.js';
import type { IncidentRecord } from '../record/schema.js';

/** A gap in how the incident was detected, for people. Each asks for an alert or sampling change. */
export function detectionGaps(record: IncidentRecord): string[] {
  const gaps: string[] = [];
  const byPeople = record.detectionSource === 'User' || record.detectionSource === 'Operator';
  if (record.urgent === 'Yes' && byPeople) {
    gaps.push(`it was urgent, but ${record.detectionSource?.toLowerCase()}s found it`);
  }
  if (record.examples === 'No') gaps.push('the alert did not carry enough examples to act');
  if (record.examples === 'No alert fired') gaps.push('no alert fired');
  if (record.ownerObvious === 'No') gaps.push('the owner was not obvious');
  return gaps;
}

/** Facts that the review declares unknown, by label. */
export function declaredUnknowns(record: IncidentRecord): string[] {
  return SECTIONS.filter(
    (section) => section.part !== 'review' && isDeclaredUnknown(record, section.key),
  ).map((section) => section.label);
}

/** Kinds that a serious incident owes; an incident that is not serious owes nothing. */
export function owedKinds(record: IncidentRecord, serious: boolean): Record<ChangeKind, boolean> {
  return {
    eval: serious,
    gate: serious,
    alert: serious && (detectionGaps(record).length > 0 || record.alertChanges.length > 0),
    evidence: serious && (declaredUnknowns(record).length > 0 || record.evidenceTasks.length > 0),
  };
}
