// Which kinds of change an incident owes, and why: seriousness, detection gaps, declared unknowns.
import type { ChangeKind } from '../../config/kinds.js';
import { SECTIONS } from '../form/definition.js';
import { isDeclaredUnknown } from '../record/declared.js';
import type { IncidentRecord } from '../record/schema.js';

/** Gaps in how an incident was detected; each asks for an alert or sampling change. */
const GAPS = {
  'urgent-found-by-people': ({ urgent, detectionSource }: IncidentRecord) =>
    urgent === 'Yes' && (detectionSource === 'User' || detectionSource === 'Operator'),
  'alert-without-examples': ({ examples }: IncidentRecord) => examples === 'No',
  'no-alert-fired': ({ examples }: IncidentRecord) => examples === 'No alert fired',
  'owner-not-obvious': ({ ownerObvious }: IncidentRecord) => ownerObvious === 'No',
};

/** Kind of a detection gap; also the id of the rule that speaks of it. */
export type DetectionGap = keyof typeof GAPS;

/** The detection gaps of an incident. */
export function detectionGaps(record: IncidentRecord): DetectionGap[] {
  return (Object.keys(GAPS) as DetectionGap[]).filter((gap) => GAPS[gap](record));
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
