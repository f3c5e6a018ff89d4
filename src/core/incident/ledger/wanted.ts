// What the change lines of a record reference: what has to be looked up to know where they stand.
import { CHANGE_KINDS } from '../../config/kinds.js';
import { type IssueRef, issueRef, refKey, resolveReference } from '../../refs.js';
import type { IncidentRecord } from '../record/schema.js';
import { linesOf } from './build.js';

/** All references, the incident itself left out. @param ref the incident. */
export function referencesOf(record: IncidentRecord, ref: string): IssueRef[] {
  const { repository } = resolveReference(ref, '');
  return CHANGE_KINDS.flatMap((kind) => linesOf(record, kind))
    .flatMap((line) => line.refs)
    .map((written) => refKey(resolveReference(written, repository)))
    .filter((key) => key !== issueRef(ref));
}
