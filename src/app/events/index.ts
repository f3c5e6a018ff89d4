// The events the App is subscribed to. Each is a hint: what it touches is read again.
import { checkRun } from './check-run.js';
import { checkSuite } from './check-suite.js';
import { deploymentProtectionRule } from './deployment-protection-rule.js';
import { deploymentStatus } from './deployment-status.js';
import type { EventRead } from './event.js';
import { installationEvent, installationRepositories } from './installation.js';
import { issueComment } from './issue-comment.js';
import { issues } from './issues.js';
import { mergeGroup } from './merge-group.js';
import { pullRequestEvent } from './pull-request.js';
import { pullRequestReview } from './pull-request-review.js';
import { push } from './push.js';

const ALL = [
  checkRun,
  checkSuite,
  deploymentProtectionRule,
  deploymentStatus,
  installationEvent,
  installationRepositories,
  issueComment,
  issues,
  mergeGroup,
  pullRequestEvent,
  pullRequestReview,
  push,
];

/** By name, such as `issues.opened`. */
export const EVENTS = ALL.flatMap(({ names }) => names);

/** The name of an event without its action, such as `issues`. */
const bare = (name: string) => name.split('.')[0] ?? name;

const BY_NAME = new Map(ALL.map((event) => [bare(event.names[0] ?? ''), event]));

/** Names without their actions. */
export const EVENT_NAMES: ReadonlySet<string> = new Set(BY_NAME.keys());

/** Reads what came with an event; total. Null for one that the App is not subscribed to. */
export function readEvent(name: string, payload: unknown): EventRead | null {
  return BY_NAME.get(name)?.read(payload) ?? null;
}
