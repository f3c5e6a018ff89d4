// Answers that differ from incident to incident, so that a figure does not rest on one text read often.

const WHO = [
  'The refund agent',
  'The support assistant',
  'The invoice planner',
  'The onboarding bot',
  'The pricing workflow',
  'The dispatch agent',
  'The claims assistant',
];
const ACTS = [
  'paid the same order twice after a timeout of the ledger',
  'quoted a discount that no page of the catalogue has',
  'sent the contract of one customer to another one',
  'closed forty tickets that were still waiting for an answer',
  'called the delete tool with the identifier of the parent folder',
  'booked a courier for an address from last year',
  'looped between two tools until the budget was spent',
  'approved a claim above the limit without a person',
  'translated the warning label and dropped the dosage',
  'answered from a draft that the legal team had withdrawn',
  'merged two accounts that share a postal address',
];
const CHANGES = [
  'the prompt of version',
  'the retry middleware of build',
  'the retrieval index of snapshot',
  'the tool schema of revision',
  'the model route of rollout',
  'the importer of batch',
  'the fallback lane of release',
  'the parser of package',
  'the scheduler of deployment',
  'the template of campaign',
  'the embedding job of run',
  'the permission set of tenant',
  'the summariser of canary',
];
const CONTROLS = [
  'The regression set has no case with a repeated request',
  'The approval policy let amounts below the limit pass unseen',
  'No alert watches how often the tool is called within a minute',
  'The canary compared latency and never the answers themselves',
  'The eval graded the wording and not the action that was taken',
  'The on-call rotation had nobody for this workflow on Saturdays',
  'The fallback lane was switched off during the migration',
  'Logging dropped the arguments of the tool before anybody read them',
];
const LINES = [
  'Add the run to the regression set and grade the tool call',
  'Write a case in which the second request comes after a timeout',
  'Fail the suite where an answer quotes no page of the corpus',
  'Replay the recorded conversation with the arguments swapped',
  'Check that amounts above the limit wait for a person',
];

const pick = (list: readonly string[], nth: number) => list[nth % list.length] as string;

/** What differs in the body of an incident. */
export function differentAnswers(nth: number) {
  const change = `${pick(CHANGES, nth)} 4.${nth}`;
  return {
    whatFailed: `${pick(WHO, nth)} ${pick(ACTS, nth + 3)} for case ${nth}.`,
    trigger: `On deploy ${nth} ${change} went live, and ${pick(WHO, nth).toLowerCase()} ${pick(ACTS, nth)}.`,
    failedControl: `${pick(CONTROLS, nth)}, as review ${nth} of ${pick(ACTS, nth + 5)} shows.`,
    impact: `${nth} customers were affected while ${change} was live`,
    line: `${pick(LINES, nth)} of case ${nth}`,
  };
}
