// Names of the set-up: its branch, and the files that it brings.
import { CONFIG_PATH } from '../config/constants.js';
import { FILING_FORM, REVIEW_FORM } from '../incident/form/repository-form.js';

/** The one branch from which the set-up is proposed; by it the pull request is found again. */
export const SETUP_BRANCH = 'agent-incident-review/set-up';
export const WORKFLOW_PATH = '.github/workflows/release-gate.yml';
/** Where GitHub looks for it; the first one that is there counts. */
export const CODEOWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;
/** The Action, as a workflow calls it; a moving tag of the version that is released. */
export const ACTION = 'agent-incident-review/agent-incident-review';
export const ACTION_VERSION = 'v0';
/** Our own repository. */
export const HOME = `https://github.com/${ACTION}`;

/** Folders whose entries the set-up needs to know; blank is the root. */
export const FOLDERS = [
  '',
  '.github',
  '.github/ISSUE_TEMPLATE',
  '.github/workflows',
  'docs',
] as const;

/** Files that CODEOWNERS names. */
export const OUR_FILES = [CONFIG_PATH, FILING_FORM, REVIEW_FORM, WORKFLOW_PATH] as const;
