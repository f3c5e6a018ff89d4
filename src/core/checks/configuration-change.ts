// The check run of the configuration on a pull request that changes it.

import type { ConfigChange } from '../config/change.js';
import { CONFIG_PATH } from '../config/constants.js';
import type { FormsSaid } from '../config/forms/said.js';
import type { LooseningApproval } from '../config/loosening-approval.js';
import { annotationsOf, looserRemarks, type Remark, remarkLine } from '../config/remarks.js';
import { pageLink } from '../pages.js';
import { plain } from '../text/escape.js';
import type { CheckSpec } from '../writes/write.js';
import {
  type CheckedConfig,
  enforcement,
  FORM_BROKEN,
  FORM_DRIFTED,
  faults,
  organizationNote,
  policies,
} from './configuration.js';
import { CONFIG_CHECK } from './plan.js';

const ABOUT = 'configuration of #';

/** A change of the configuration by a pull request. */
interface CheckedChange extends Omit<CheckedConfig, 'reading'> {
  number: number;
  change: ConfigChange;
  /** Null where nothing got looser. */
  approval: LooseningApproval | null;
  /** Repository of the incidents, `owner/repo`. */
  incidents: string;
}

function lines(remarks: readonly Remark[], host: string): string {
  return remarks.map((remark) => remarkLine(remark, host)).join('\n');
}

function approvalLine(approval: LooseningApproval): string {
  return approval.by === null
    ? `Each loosening has to be wanted: ${plain(approval.missing)}. The check is made again by itself.`
    : `A maintainer stands for it: ${plain(`@${approval.by}`)}, by a review of the last push.`;
}

/** The run on the head of a pull request that changes the configuration. */
export function pullConfigCheck(checked: CheckedChange): CheckSpec {
  const { sha, number, change, approval, incidents, host, forms } = checked;
  const { after: reading, looser, deleted } = change;
  const wrong = faults({ ...checked, reading }, 'Correct it in this pull request.');
  const open = approval !== null && approval.by === null;
  const loosened = looserRemarks(looser, !open, incidents);
  const remarks = [...wrong, ...loosened, ...(forms?.remarks ?? [])];
  const parts = [
    wrong.length > 0
      ? `### What cannot be enforced\n\n${lines(wrong, host)}\n\nMerged like this, every release is held with \`collect-evidence\` or \`hold\`.`
      : deleted
        ? `The file is deleted: from the merge on the defaults hold.${enforcement(reading.config)}`
        : `The configuration is valid; ${policies(reading.config)} can be enforced.${enforcement(reading.config)}`,
    ...(approval
      ? [`### What gets looser\n\n${lines(loosened, host)}\n\n${approvalLine(approval)}`]
      : []),
    ...organizationNote(reading, checked.organization),
    ...(forms?.text ? [forms.text] : []),
    'It holds from the merge on: a configuration is read from the default branch alone.',
    `${pageLink('config')}.`,
  ];
  const title =
    wrong.length > 0
      ? 'The configuration cannot be enforced'
      : open
        ? 'The configuration gets looser, and no maintainer has approved that'
        : forms?.level === 'failure'
          ? FORM_BROKEN
          : forms?.level === 'warning'
            ? `The configuration is valid, and ${FORM_DRIFTED}`
            : approval
              ? 'The configuration gets looser, and a maintainer has approved that'
              : 'The configuration is valid';
  const failed = wrong.length > 0 || open || forms?.level === 'failure';
  return {
    name: CONFIG_CHECK,
    sha,
    about: `${ABOUT}${number}`,
    conclusion: failed ? 'failure' : forms?.level === 'warning' ? 'neutral' : 'success',
    title,
    summary: parts.join('\n\n'),
    annotations: annotationsOf(remarks),
  };
}

/** The run on the head of a pull request that changes an issue form, and not the configuration. */
export function pullFormsCheck(sha: string, number: number, forms: FormsSaid): CheckSpec {
  const { level, remarks, text } = forms;
  const fits = 'The issue form fits the configuration';
  return {
    name: CONFIG_CHECK,
    sha,
    about: `${ABOUT}${number}`,
    conclusion: level === 'failure' ? 'failure' : level === 'warning' ? 'neutral' : 'success',
    title:
      level === 'failure'
        ? FORM_BROKEN
        : level === 'warning'
          ? 'An issue form does not fit the configuration'
          : fits,
    summary: `${text}\n\nIncidents are read by the forms of the default branch, so it holds from the merge on; what was filed before is read by our labels and those of the new form.\n\n${pageLink('config')}.`,
    annotations: annotationsOf(remarks),
  };
}

/** Whether a run stands for a change by a pull request. */
export function isAboutConfigChange(about: string): boolean {
  return about.startsWith(ABOUT);
}

/** The run where a pull request changes the configuration no more. */
export function unchangedConfigCheck(sha: string, number: number): CheckSpec {
  return {
    name: CONFIG_CHECK,
    sha,
    about: `${ABOUT}${number}`,
    conclusion: 'success',
    title: 'The configuration stays as it is',
    summary: 'Merging this pull request changes neither the configuration nor an issue form.',
  };
}

/** The run where the file of a pull request cannot be read. @param why for people. */
export function unreadConfigCheck(sha: string, number: number, why: string): CheckSpec {
  return {
    name: CONFIG_CHECK,
    sha,
    about: `${ABOUT}${number}`,
    conclusion: 'failure',
    title: 'The configuration could not be read',
    summary: `What this pull request does to \`${CONFIG_PATH}\` could not be read: ${plain(why)}. Expected a text file of at most 65,536 characters.`,
  };
}
