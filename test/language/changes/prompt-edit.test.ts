// Edits of the prompt, and changes that only speak of it.
import { CHANGE_LIMITS, judgeChange } from '../../../src/language/changes/judge.js';

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => ({ line }));

const isPromptEdit = (text: string) => judgeChange(text).promptOnly > CHANGE_LIMITS.say;

const EDITS = lines(`
improve the system prompt
Improved the prompt
Add an instruction to the prompt
tell the model to ask before deleting
Tell the agent to log each refund
Tell the refund agent never to refund twice
Update the prompt to say that refunds are final
Update prompt 19
Clarify the instructions
Rewrite the agent's instructions
Prompt engineering
Better prompt
Tighten the system prompt wording
Add a line about order ids to the system prompt
Add "never refund twice" to the prompt
Add an explicit instruction to check the order id
Instruct the model not to delete tables
Change the refund prompt so that it checks the order id
Remind the assistant to ask for approval first
New prompt with clearer rules
The prompt should say that deletions need approval
System prompt: forbid deletions
Put the freeze rule into the system prompt
Prompt fix
We improved the prompt.
Improve the prompt and tell the model to be careful
Make the prompt clearer
Fix the prompt
Tell the agent to hand over to a human
Remind the model that deletions need approval
`);

const CHANGES = lines(`
Repeated-refund case in evals/refunds
Tell the model to ask first, and add an eval for it
Tell the agent to log deletes and block deletes without approval
Improve the prompt; case in evals/refunds
Prompt changes need a canary
Require approval for prompt changes
Pin the prompt version
Update the eval prompt
Run evals on every prompt change
Add a regression case for the prompt
Clarify the instructions for operators
Update the runbook instructions
Roll back the prompt
Revert prompt 18
Improve the grader prompt
Tell the customers what was lost
Tell the customer support what came back
Ask the provider for a spending limit
Ask the model team for an eval
Remove database access from the agent
Prompt review by @acme/safety before release
Prompt suite is a required check
Release notes for prompt changes
Add the prompt hash to each trace
Log the prompt version with each run
Change the tool schema so that the prompt cannot pass two ids
Prompt verbessern
Update the instructions on-call follows
Put prompts under version control
Improve prompt caching
Fix the prompt cache key
Update the prompt registry
Prompt diff shown in the release PR
Ask the model provider for logs
Review the prompt suite
Write to the affected customers
Change the agent's permissions
Improve the prompt injection filter
Add a prompt injection filter
Tell the support agents to double-check
Ask the model team for an eval
`);

test.each(EDITS)('an edit: $line', ({ line }) => {
  expect(isPromptEdit(line)).toBe(true);
});

test.each(CHANGES)('no edit: $line', ({ line }) => {
  expect(isPromptEdit(line)).toBe(false);
});
