// The check run of the configuration on a commit of the default branch.

import { CONFIG_PATH } from '../config/constants.js';
import type { Unenforced } from '../config/enforceable.js';
import type { FormsSaid } from '../config/forms/said.js';
import type { LayeredReading } from '../config/layers.js';
import type { ConfigReading } from '../config/parse-config.js';
import { saysBeside } from '../config/problem.js';
import {
  annotationsOf,
  problemRemarks,
  type Remark,
  remarkLine,
  unenforcedRemarks,
} from '../config/remarks.js';
import type { GateNotes } from '../config/required.js';
import type { Config } from '../config/schema.js';
import { pageLink } from '../pages.js';
import { code, plain } from '../text/escape.js';
import type { CheckSpec } from '../writes/write.js';
import { CONFIG_CHECK } from './plan.js';

/** A configuration as it was found, with what of it cannot be enforced. */
export interface CheckedConfig {
  /** Commit on which the run stands. */
  sha: string;
  reading: ConfigReading & Partial<LayeredReading>;
  /** Null: there is no file. */
  text: string | null;
  unenforced: readonly Unenforced[];
  /** GitHub server. */
  host: string;
  /** Repository of the organization's defaults; null: this one. Missing: nothing is said of them. */
  organization?: string | null;
  /** What is said of the issue forms; missing: nothing. */
  forms?: FormsSaid;
}

const MOST_KEYS = 20;

/** Which keys are the organization's, as a paragraph of its own; empty where none is. */
export function organizationNote(
  { fromOrganization: keys = [] }: Partial<LayeredReading>,
  organization: string | null | undefined,
): string[] {
  if (organization === null) {
    return ['Every repository of this owner takes from this file what its own file does not set.'];
  }
  if (organization === undefined || keys.length === 0) return [];
  const shown = keys
    .slice(0, MOST_KEYS)
    .map((key) => code(key))
    .join(', ');
  const more = keys.length > MOST_KEYS ? ` and ${keys.length - MOST_KEYS} more` : '';
  return [`From the organization (${code(organization)}): ${shown}${more}.`];
}

const ABOUT = 'configuration';
/** Titles of a run that is about the forms. */
export const FORM_BROKEN = 'An issue form cannot be used';
export const FORM_DRIFTED = 'an issue form does not fit it';

/** `2 policies`. */
export function policies({ release }: Config): string {
  const count = release.policies.length;
  return count === 1 ? '1 policy' : `${count} policies`;
}

/** What `release.enforce` means for releases, to follow another sentence; blank where it is on. */
export function enforcement({ release }: Config): string {
  const { enforce } = release;
  if (enforce === true) return '';
  const until = enforce === false ? '' : `until ${enforce.replace('from ', '')} (UTC) `;
  return ` \`release.enforce\` is \`${enforce}\`: ${until}no release is held, and \`Release gate\` is neutral, which satisfies a required check.`;
}

/** What is wrong and what cannot be enforced. @param next what to do. */
export function faults(
  { reading, text, unenforced }: Pick<CheckedConfig, 'reading' | 'text' | 'unenforced'>,
  next: string,
): Remark[] {
  return [...problemRemarks(reading.problems, next), ...unenforcedRemarks(unenforced, text)];
}

const UNTIL =
  'Until this is mended, every release is held with `collect-evidence` or `hold`; the next commit that changes the file is checked again.';

/**
 * The run on a commit of the default branch.
 * @param beside paths at which a configuration lies that nothing reads.
 * @param gate whether anything is judged here, and whether the gate is required.
 */
export function defaultConfigCheck(
  checked: CheckedConfig,
  beside: readonly string[],
  gate: GateNotes,
): CheckSpec {
  const { sha, reading, text, host, forms, organization } = checked;
  const from = organizationNote(reading, organization);
  const remarks = faults(checked, 'Correct it on the default branch.');
  const broken = [
    ...remarks.map((remark) => remarkLine(remark, host)),
    ...beside.map((path) => `- ${plain(saysBeside(path, CONFIG_PATH))}.`),
  ];
  const annotations = annotationsOf([...remarks, ...(forms?.remarks ?? [])]);
  const about = { name: CONFIG_CHECK, sha, about: ABOUT, annotations };
  const said = [forms?.text ?? '', ...gate.notes, `${pageLink('config')}.`];
  const notes = said.filter(Boolean).join('\n\n');
  if (broken.length > 0) {
    const title = 'The configuration cannot be enforced';
    const summary = `${broken.join('\n')}\n\n${UNTIL}\n\n${notes}`;
    return { ...about, conclusion: 'failure', title, summary };
  }
  const fine =
    text === null
      ? `There is no file \`${CONFIG_PATH}\`, so the defaults hold.${enforcement(reading.config)}`
      : `The configuration is valid; ${policies(reading.config)} can be enforced.${enforcement(reading.config)}`;
  const valid = text === null ? 'The defaults hold' : 'The configuration is valid';
  const summary = [fine, ...from, notes].join('\n\n');
  if (forms?.level === 'failure') {
    return { ...about, conclusion: 'failure', title: FORM_BROKEN, summary };
  }
  const drifted = forms?.level === 'warning';
  const title = drifted
    ? `${valid}, and ${FORM_DRIFTED}`
    : gate.judged
      ? valid
      : `${valid}, and no release is judged here`;
  return { ...about, conclusion: gate.judged && !drifted ? 'success' : 'neutral', title, summary };
}
