// What the rules on changes share: the lines still open, lines quoted, what a section offers.

import type { ChangeKind } from '../../config/kinds.js';
import { clip } from '../../text/escape.js';
import { fittingOptions } from '../advice/fitting.js';
import { asCode, sampleOf } from '../advice/samples.js';
import { type SectionKey, sectionOf } from '../form/definition.js';
import { LINES } from '../ledger/build.js';
import type { Entry, Ledger } from '../ledger/types.js';
import { isBareRefusal } from '../record/change-lines.js';
import type { IncidentRecord } from '../record/schema.js';
import type { RuleInput } from './rule.js';

const QUOTED = 3;

type OptionsInput = Pick<RuleInput, 'record' | 'config'>;

export function labelOf(kind: ChangeKind): string {
  return sectionOf(LINES[kind]).label;
}

/** The example line of a kind, without its list marker. */
export function exampleOf(kind: ChangeKind): string {
  return sampleOf(LINES[kind]).replace(/^- \[ \] /, '');
}

/** Owed lines that describe a change and are not waived; landed ones unless `open`. */
export function linesOf(ledger: Ledger, kind: ChangeKind, open: 'open' | 'all' = 'open'): Entry[] {
  const settled = ledger.kinds[kind].settled;
  return ledger.entries.filter(
    (entry) =>
      entry.kind === kind &&
      entry.owed &&
      entry.decision === 'none' &&
      !isBareNo(entry) &&
      (entry.status === 'planned' ? !settled : open === 'all' && isLine(entry)),
  );
}

function isLine({ status, text, refs }: Entry): boolean {
  return status === 'landed' && (text !== '' || refs.length > 0);
}

/** “No change” without its reason: neither a change nor a decision. */
export function isBareNo(entry: Entry): boolean {
  return entry.decision === 'none' && isBareRefusal(entry.text);
}

/** Why the decision on a kind is open: no line at all, or a refusal without a reason. */
export function openDecision(ledger: Ledger, kind: ChangeKind): 'missing' | 'no reason' | null {
  const owed = ledger.entries.filter((entry) => entry.kind === kind && entry.owed);
  if (owed.some(({ status }) => status === 'missing')) return 'missing';
  const planned = owed.filter(({ status }) => status === 'planned');
  if (ledger.kinds[kind].settled || planned.length === 0) return null;
  return planned.every(isBareNo) ? 'no reason' : null;
}

/** Lines as quotations, at most three. */
export function quoteLines(lines: readonly { text: string }[]): string {
  const shown = lines.slice(0, QUOTED).map(({ text }) => `“${clip(text || '(no words)', 80)}”`);
  const rest = lines.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

/** The options of a section as code, those that fit the incident first. */
export function optionsOf(key: SectionKey, { record, config }: OptionsInput): string {
  const { options } = fittingOptions(key, record, config);
  return options.map((option) => asCode(option)).join(', ');
}

/** “is not answered” or, where something stands there, “could not be read”. */
export function silence(record: IncidentRecord, key: SectionKey): string {
  const { state } = record.sources[key] ?? {};
  const empty = state === undefined || ['absent', 'blank', 'no-response'].includes(state);
  return empty ? 'nothing is chosen' : 'what stands there is none of the options';
}
