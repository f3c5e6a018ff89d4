// The files of a set-up: what is missing is made for this repository, what is there stays.
import { CONFIG_PATH } from '../config/constants.js';
import { renderFilingForm, renderIssueForm } from '../incident/form/issue-form.js';
import { FILING_FORM, REVIEW_FORM } from '../incident/form/repository-form.js';
import { sameRepository } from '../refs.js';
import { planCodeowners } from './codeowners.js';
import { renderConfig } from './config-file.js';
import type { KeptFile, SetupFacts, SetupFile, SetupFiles } from './facts.js';
import { WORKFLOW_PATH } from './names.js';
import { presentConfig, presentFile, presentWorkflow } from './present.js';
import { type Ways, waysOf } from './ways.js';
import { renderWorkflow } from './workflow-file.js';

function isFile(one: SetupFile | KeptFile): one is SetupFile {
  return 'text' in one;
}

/** The forms belong where incidents are filed. */
function formPlans(facts: SetupFacts): (SetupFile | KeptFile)[] {
  const { config, repository, tree } = facts;
  const home = config.incidents.repository;
  if (home && repository && !sameRepository(home, repository)) return [];
  const forms = [
    { path: FILING_FORM, text: renderFilingForm },
    { path: REVIEW_FORM, text: renderIssueForm },
  ];
  return forms.map(
    ({ path, text }): SetupFile | KeptFile =>
      presentFile(tree, path) ?? { path, text: text(config), how: 'created' },
  );
}

/** Who owns the files: whoever is known, else who owns the review. */
function ownerOf({ owner, config }: SetupFacts): string | null {
  return owner ?? config.review.owner ?? null;
}

/** The set-up of a repository, and how it was found to release. */
export function planSetup(facts: SetupFacts): SetupFiles & { ways: Ways } {
  const { tree, defaultBranch } = facts;
  const config = presentConfig(tree, CONFIG_PATH);
  const ways = waysOf(facts, config?.path === CONFIG_PATH);
  const plans: (SetupFile | KeptFile)[] = [
    config ?? { path: CONFIG_PATH, text: renderConfig(facts, ways), how: 'created' },
    ...formPlans(facts),
    presentWorkflow(tree) ?? {
      path: WORKFLOW_PATH,
      text: renderWorkflow(ways, defaultBranch),
      how: 'created',
    },
    planCodeowners(tree, ownerOf(facts)),
  ];
  return {
    ways,
    files: plans.filter(isFile),
    kept: plans.filter((one): one is KeptFile => !isFile(one)),
  };
}
