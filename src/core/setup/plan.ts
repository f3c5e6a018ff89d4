// The plan of a set-up: the pull request with its files, as far as the App may write them.
import type { Write } from '../writes/write.js';
import type { SetupFacts } from './facts.js';
import { planSetup } from './files.js';
import { SETUP_BRANCH } from './names.js';
import { SETUP_TITLE, type SetupPlan, setupBody } from './pull-text.js';

/** What is to be proposed. @param workflows whether the App may add them. */
export function planProposal(facts: SetupFacts, workflows: boolean): SetupPlan {
  const { files, kept, ways } = planSetup(facts);
  const barred = (path: string) => !workflows && path.startsWith('.github/workflows/');
  return {
    ways,
    kept,
    files: files.filter(({ path }) => !barred(path)),
    byHand: files.filter(({ path }) => barred(path)),
  };
}

/** Opens it. @param sha head of the default branch, from which the facts were read. */
export function planOpening(
  repository: string,
  sha: string,
  facts: SetupFacts,
  plan: SetupPlan,
): Write[] {
  return [
    {
      do: 'open-setup',
      repository,
      base: { branch: facts.defaultBranch, sha },
      branch: SETUP_BRANCH,
      files: plan.files.map(({ path, text }) => ({ path, text })),
      message: `${SETUP_TITLE}\n\nForms, configuration, workflow and owners, as the pull request tells.`,
      title: SETUP_TITLE,
      body: setupBody(facts, plan),
    },
  ];
}
