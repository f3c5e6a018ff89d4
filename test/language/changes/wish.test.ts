// Wishes, and changes that look like one; a text that names anything of its own is left alone.
import { isHollowProof, saysLater } from '../../../src/language/changes/hollow.js';
import { CHANGE_LIMITS, judgeChange } from '../../../src/language/changes/judge.js';

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => ({ line }));

const isWish = (text: string) => saysLater(text) || judgeChange(text).wish > CHANGE_LIMITS.say;

const WISHES = lines(`
improve quality
Improve quality.
better accuracy
make the agent more robust
Make our refund agent more robust and reliable
increase reliability
ensure this does not happen again
Ensure that this will never happen again in the future
Make sure such an incident cannot happen again
Prevent this from happening again
Avoid similar incidents in future
Prevent recurrence
Never again
This must not happen again
Improve accuracy and reliability of the agent
Improve the accuracy of refunds
Increase model performance
We should improve our testing
Add more tests
Add more evals to improve quality
More evals before each release
Better monitoring
Improve monitoring and alerting
Improve test coverage
Test more thoroughly
Be more careful
The agent should be more careful
Reduce hallucinations
Fewer mistakes
Ensure quality
Ensure the agent behaves correctly
Make sure the model answers correctly
Pay more attention to quality
Strengthen the release process
Better quality control
TBD
to be decided
Fix the problem
Improve the agent
Higher accuracy overall
Stricter gates
Improve quality by adding more tests
Enhance the robustness of the system
Do better testing
Monitor the agent more closely
improve eval coverage
Raise the quality of answers for all customers
Reduce the risk of such errors
Let's make it better
Improve safety, quality and trust
Improve retrieval quality
Improve agent quality and reliability going forward
Increase the reliability of our agents in production
We need better evals
Better evals
More robust agent
More reliable outputs
Have better guardrails
Make sure this doesn't happen again.
Make sure it never happens again
Ensure that the same mistake does not happen again
Do not let this happen again
We must prevent such errors in the future
Improve the reliability of the refund agent
improve response quality for customers
Improve the overall user experience
Make it more reliable
Make everything safer
Strengthen our guardrails
Improve the process
Improve our release process to avoid such incidents
Tighten controls
Increase test coverage
Better alerts
Improve alerts
More alerts
Be more vigilant
Review changes more carefully
Check releases more carefully
Test thoroughly before release
More human oversight
Increase observability
Ensure high quality answers
Ensure safe behaviour
Minimise risk
Increase customer trust
Stricter reviews
Do better
Eliminate hallucinations
`);

const CHANGES = lines(`
Repeated-refund case in evals/refunds
Improve accuracy on evals/refunds to 95%
Increase canary to 5 percent
Increase the canary threshold
Make the refund suite a required check
Improve \`issue_refund\` accuracy
Better alert on refunds per order
Alert on a second refund for one order
Ensure the agent refuses a second refund
Ensure a refund for a paid order is refused
Ensure this does not happen again: case in evals/refunds
Ensure this does not happen again with a repeated order id
More reviewers approve refunds above the limit
Stricter approval for refunds
Improve Salesforce lookup accuracy
Improve accuracy on the held-out refund set
Refund evals are a required check
Page on a second refund for one order
Mandatory eval pass before release
Freeze after repeated failures
Behaviour suite for agreement with doubtful ideas
Quality score per lane in production, continuously
Agreement rate in production, daily
A named person may hold a launch on qualitative evidence
Sample answers that cite a policy page, weekly
Count tool errors that are followed by a success claim
A workflow without a budget is not released
mkdir returns an error: the next step is not a move
Reduce the refund limit for unreviewed refunds
Limit refunds to one per order
Qualität verbessern
Améliorer la qualité
Mejorar la calidad
品質を改善する
Zuverlässigkeit erhöhen
Add an eval for a refund that was already paid
Add a canary
Add rollback metadata
Rollback metadata
Model route release notes
Canary threshold
Prevent duplicate refunds
Prevent a second refund per order
Stop the rollout when the error rate doubles
Test the agent with a repeated order id
Monitor refunds per order
Improve error messages of the refund tool
Tighten the approval limit
Raise an alert when cost per report doubles
Reviewer-training example
Make approvals mandatory for deletions
Make the order id a required argument
Improve prompt
No change
Detect repeated tool calls
Catch duplicate order ids
Freeze rule
Stricter approval for an action class
Eval of the class: order ids that were refunded before
Reduce cost per report
Refuse a second refund
Stop the agent after twenty turns
Limit spending per run
Reduce spending limit
Cut costs per report by half
Detect loops between agents
Detect hallucinated citations
Catch refunds of refunded orders
Prevent writes during a freeze
Prevent the agent from deleting tables
Avoid deletes without a backup
Ensure each answer cites its policy page
Ensure the freeze flag is set before a deploy
Make the freeze flag mandatory
Make refund evals blocking
Make the tool idempotent
Make approvals stricter for deletions
Add a reviewer for deletions
Add human approval for refunds
Add an approval step
More frequent sampling of refunds
Weekly review of refunds
Review answers weekly
Monitor the number of turns
Monitor tool errors
Test the refund tool more often with bad ids
Test every lane before a routing change
Check order ids
Better logging of arguments
Higher canary share
Stricter freeze rule
Improve the idempotency check
Improve refund policy lookup
Improve the freeze
Improve reviewer guidelines for refunds
Increase sampling of refund answers
Increase the number of reviewers
Raise the approval limit
Track refunds per order
Hold the release when evals are red
No release on Friday
Hallucinated ids
Answer quality score by lane
Regression suite
Evals in CI
Approval by finance
Policy page agrees with the answer
Agents do not write to production
Agent refuses writes in a freeze
The model answers with a source
Answers carry a source
Escalation to a person
Handover to a human
Two agents that disagree stop
Latency budget for each call
Cost budget
Timeouts
Accuracy of order ids
Consistency of answers between lanes
Canary for model lanes
Shadow traffic
Golden set of refunds
Human review of deletions
Retrieval-evidence case
Tool-selection test
Approval-boundary test for deletions
Rollback drill
Red-team the refund agent
Load test
Contract test for the tool schema
`);

test.each(WISHES)('a wish: $line', ({ line }) => {
  expect(isWish(line)).toBe(true);
});

test.each(CHANGES)('no wish: $line', ({ line }) => {
  expect(isWish(line)).toBe(false);
});

test.each(
  lines(`
Proves quality.
Proves: the agent is reliable. Does not prove: everything.
It proves that the agent works.
Proves: better accuracy. Does not prove: reliability.
It works
`),
)('proves nothing: $line', ({ line }) => {
  expect(isHollowProof(line)).toBe(true);
});

test.each(
  lines(`
Proves: one order is refunded once. Does not prove: that the amount is right.
Proves: the agent is reliable. Does not prove: that the amount is right.
Proves: lanes agree on the sampled prompts. Does not prove: that rare tokens are right.
Beweist: Qualität.
Covers refunds
`),
)('proves something: $line', ({ line }) => {
  expect(isHollowProof(line)).toBe(false);
});
