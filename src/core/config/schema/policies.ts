// The release policies of the configuration, by kind.

import * as z from 'zod';
import { globs, issue, owner, text } from './parts.js';

const policyBase = {
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'expected lower case letters, digits and hyphens')
    .meta({ examples: ['refund-evals'] })
    .describe('Name of the policy, used to waive it'),
  because: issue.optional().describe('The incident that this policy answers'),
  owner: owner.optional().describe('Who answers for this policy'),
};

export const policy = z.discriminatedUnion('kind', [
  z.strictObject({
    ...policyBase,
    kind: z.literal('eval-check'),
    checks: z
      .array(text.meta({ examples: ['evals / regression'] }))
      .min(1)
      .describe('Check runs that must be successful'),
  }),
  z.strictObject({
    ...policyBase,
    kind: z.literal('canary'),
    check: text.default('canary').describe('Check run that is the canary evidence'),
  }),
  z.strictObject({
    ...policyBase,
    kind: z.literal('approval'),
    paths: globs.describe('Paths of the action class'),
    reviewers: z.array(owner).min(1).describe('One of them has to approve'),
  }),
  z.strictObject({
    ...policyBase,
    kind: z.literal('route-notes'),
    paths: globs.describe('Paths of the model routes'),
    section: text.default('Model routes').describe('Heading in the PR body'),
  }),
  z.strictObject({
    ...policyBase,
    kind: z.literal('rollback'),
    section: text.default('Rollback').describe('Heading in the PR body'),
  }),
  z.strictObject({
    ...policyBase,
    kind: z.literal('freeze'),
    count: z.int().min(1).default(3).describe('Serious incidents that start the freeze'),
    days: z.int().min(1).default(30).describe('Days looked back'),
    by: z.enum(['class', 'workflow']).default('class').describe('What the incidents share'),
  }),
]);

/** Record keys the gate may require. */
export const requirable = [
  'detectedAt',
  'detectionSource',
  'affectedWorkflow',
  'severity',
  'impact',
  'containment',
  'runIds',
  'workflowStep',
  'timeline',
  'agentVersion',
  'modelLane',
  'toolConfiguration',
  'approvalPolicy',
  'releaseChanges',
  'whatFailed',
  'primaryClass',
  'triggerKind',
  'trigger',
  'failedControlKind',
  'failedControl',
] as const;
