// From a record to the files of its drafts: one case for each eval asset that the review has chosen.
import { adviceFor } from '../incident/advice/classes.js';
import { sectionOf } from '../incident/form/definition.js';
import type { IncidentRecord } from '../incident/record/schema.js';
import { numberOf, readReference } from '../refs.js';
import { assetOf } from './assets.js';
import { slug } from './texts.js';
import type { CaseFacts, CaseFormat, DraftFile } from './types.js';

/** The incident that a record names by itself, in full; null where it does not. */
export function incidentOf({ incidentId }: Pick<IncidentRecord, 'incidentId'>): string | null {
  const ref = incidentId ? readReference(incidentId) : null;
  return ref && !ref.startsWith('#') ? ref : null;
}

/**
 * The cases of a record, in the order in which their assets were chosen.
 * @param incident `owner/repo#12`; null where it is not known.
 * @param name what files are called where neither a reference nor an id tells.
 */
export function casesOf(
  record: IncidentRecord,
  incident: string | null,
  name = 'incident',
): CaseFacts[] {
  const { primaryClass, secondaryClasses, evalAssets, affectedWorkflow, runIds } = record;
  const given = record.incidentId && !readReference(record.incidentId) ? record.incidentId : null;
  const about = incident ? `incident-${numberOf(incident)}` : slug(given ?? name) || 'incident';
  const classes = [primaryClass, ...secondaryClasses];
  const ofArguments = classes.includes('Tool argument failure');
  const ofTools = ofArguments || classes.includes('Tool selection failure');
  return [...new Set(evalAssets)].map((asset, at) => {
    const { asks, about: tested } = assetOf(asset);
    const tools = tested === 'tools' || (tested === 'run' && ofTools);
    return {
      stem: `${about}-${slug(asset) || `asset-${at + 1}`}`,
      asset,
      incident,
      incidentId: given,
      failureClass: primaryClass,
      workflow: affectedWorkflow,
      runIds,
      proves: record.evalProves,
      tests: { words: tested !== 'tools', tools, given: tools && ofArguments },
      asks,
    };
  });
}

/** The files of some cases. */
export function draftFiles(cases: readonly CaseFacts[], format: CaseFormat): DraftFile[] {
  return cases.flatMap((facts) => format.draft(facts));
}

/** Why a record has no case to draft, and what to do; plain text, two sentences. */
export function noAsset({ primaryClass }: Pick<IncidentRecord, 'primaryClass'>): string {
  const { label, options } = sectionOf('evalAssets');
  const fitting = adviceFor(primaryClass)?.assets;
  const choose = fitting
    ? `What fits “${primaryClass}”: ${fitting.join(', ')}.`
    : `There are: ${(options ?? []).join(', ')}.`;
  return `No eval asset is chosen, so there is nothing to draft. Answer “${label}” in the issue. ${choose}`;
}
