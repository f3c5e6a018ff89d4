// The texts in a draft: open places, quoted answers of a record, the metadata that names the incident.
import { oneLine } from '../text/escape.js';
import { withoutInvisible } from '../text/invisible.js';
import type { CaseFacts } from './types.js';

/** Of a quoted answer, characters. */
const MOST = 600;
/** Tools read a file or the environment where a text begins so. */
const READS = /^\s*(?:file|package|python|exec|env|huggingface)\s*:/i;

/** A place that a person fills in. */
export function open(what: string): string {
  return `FILL IN: ${what}`;
}

/** An open place that no answer meets, whoever grades it. */
export function openTarget(what: string): string {
  return open(`${what}. Until this is filled in, no answer is right: grade each one as incorrect.`);
}

/** An answer of the record as plain text in which no tool finds a template, a file or an open place. */
export function quoted(text: string, most = MOST): string {
  const plain = oneLine(withoutInvisible(text), most)
    .replace(/\bFILL[ _-]IN\b/g, 'fill in')
    .replace(/([{}])(?=[{}%#])|([%#])(?=\})|\$(?=\{)/g, '$& ');
  return READS.test(plain) ? `(${plain})` : plain;
}

/** Lower case letters, digits and hyphens. */
export function slug(text: string, most = 60): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).join('-').slice(0, most).replace(/-+$/, '');
}

/** How the case is called. */
export function caseName({ incident, incidentId, asset }: CaseFacts): string {
  const about = incident ?? (incidentId ? quoted(incidentId, 80) : 'incident');
  return `${about}: ${quoted(asset, 100).toLowerCase()}`;
}

/** What ties a case to its incident; the key `incident` is what evidence is read by. */
export function metadataOf(facts: CaseFacts): Record<string, string | string[]> {
  const { incident, incidentId, failureClass, asset, workflow, runIds, proves } = facts;
  return {
    incident: incident ?? open('owner/repo#number of the incident'),
    ...(incidentId ? { incident_id: quoted(incidentId, 80) } : {}),
    failure_class: failureClass
      ? slug(failureClass) || quoted(failureClass, 80)
      : open('failure class'),
    asset: slug(asset) || quoted(asset, 100),
    ...(workflow ? { workflow: quoted(workflow, 200) } : {}),
    run_ids:
      runIds.length > 0
        ? runIds.slice(0, 20).map((id) => quoted(id, 200))
        : [open('id of a run that failed, or that none was recorded')],
    proves_and_does_not_prove: proves
      ? quoted(proves)
      : open('what a pass proves, and what it does not'),
  };
}

/** A JSON file. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** One line of JSON Lines. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
