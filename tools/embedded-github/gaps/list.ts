// All gaps that the proxy fills, in the order in which they are tried.
import type { Gap } from '../gap.js';
import { artifactGaps } from './artifacts.js';
import { branchGaps } from './branches.js';
import { checkGaps } from './checks.js';
import { commentGaps } from './comments.js';
import { commitGaps } from './commits.js';
import { contentsGap } from './contents.js';
import { deliveryGaps } from './deliveries.js';
import { dependencyGaps } from './dependencies.js';
import { deploymentGaps } from './deployments.js';
import { graphqlGap } from './graphql.js';
import { installationGaps } from './installation.js';
import { eventGaps } from './issue-events.js';
import { issueTypeGaps } from './issue-types.js';
import { issueGaps } from './issues.js';
import { labelGap } from './labels.js';
import { mergeGap } from './merge.js';
import { permissionGap } from './permission.js';
import { proposalGaps } from './proposals.js';
import { pullGaps } from './pulls.js';
import { reactionGaps } from './reactions.js';
import { registrationGaps } from './registration.js';
import { releaseGaps } from './releases.js';
import { repositoryGaps } from './repository.js';
import { ruleGaps } from './rules.js';
import { statusGaps } from './statuses.js';
import { subIssueGaps } from './sub-issues.js';

export const GAPS: readonly Gap[] = [
  ...proposalGaps,
  ...commentGaps,
  ...issueGaps,
  ...eventGaps,
  labelGap,
  ...pullGaps,
  mergeGap,
  ...branchGaps,
  ...checkGaps,
  ...reactionGaps,
  ...subIssueGaps,
  ...dependencyGaps,
  ...issueTypeGaps,
  ...statusGaps,
  ...artifactGaps,
  ...deploymentGaps,
  ...commitGaps,
  ...releaseGaps,
  ...ruleGaps,
  contentsGap,
  ...repositoryGaps,
  permissionGap,
  graphqlGap,
  ...installationGaps,
  ...registrationGaps,
  ...deliveryGaps,
];
