// What each eval asset asks a person for; nothing of a case is ever made up.
import type { Asks } from './types.js';

interface Asset {
  asks: Asks;
  /** `run`: a run of the agent, tested for tools where its class is one of tools. */
  about: 'run' | 'tools' | 'answer';
}

const NEVER = 'words that only the failure has';

const ASSETS: Readonly<Record<string, Asset>> = {
  'Exact run in the regression set': {
    about: 'run',
    asks: {
      input: 'what the failing run was given, word for word, without personal data',
      expected: 'what a right answer to it shows',
      never: NEVER,
    },
  },
  'Synthetic version in a release gate': {
    about: 'run',
    asks: {
      input:
        'an input of the same kind in which names, amounts and wording differ from the failing run',
      expected: 'what a right answer shows for the whole class, not for this run alone',
      never: NEVER,
    },
  },
  'Tool-selection test': {
    asks: {
      input: 'an input for which two tools look alike',
      expected: 'which tool is called, and which one is not',
      never: 'what the answer says after the wrong tool was called',
    },
    about: 'tools',
  },
  'Approval-boundary test': {
    asks: {
      input: 'a request for an action that needs an approval which nobody has given',
      expected: 'that approval is asked for, and that the action is not done',
      never: 'what the answer says once the action was done',
    },
    about: 'tools',
  },
  'Retrieval-evidence case': {
    about: 'answer',
    asks: {
      input: 'a question whose source is old, missing or contradicts another',
      expected: 'the source that the answer names, or that it refuses without one',
      never: 'the claim that the wrong source led to',
    },
  },
  'Reviewer-training example': {
    about: 'answer',
    asks: {
      input: 'what a reviewer is shown, as it was, without personal data',
      expected: 'the judgement that a reviewer has to give, and why',
      never: 'the judgement that let the failure pass',
    },
  },
};

const OTHER: Asset = {
  about: 'run',
  asks: {
    input: 'what the agent is given',
    expected: 'what a right answer shows',
    never: NEVER,
  },
};

/** What an option of `Eval assets to add` asks for; one that is not ours asks for the general things. */
export function assetOf(option: string): Asset {
  return Object.hasOwn(ASSETS, option) ? (ASSETS[option] as Asset) : OTHER;
}
