// The release policies of the configuration, each judged to one of four outcomes.
import { matchesAny } from '../config/globs.js';
import type { Policy } from '../config/schema.js';
import type { DecisionFacts } from '../facts/types.js';
import { withoutCode } from '../text/visible.js';
import { standingApprovals } from './approvals.js';
import { readListed } from './links.js';

export interface Outcome {
  state: 'pass' | 'fail' | 'not-applicable' | 'unknown';
  /** What is wrong and what clears it; empty where it passes. */
  message: string;
  action: string;
}

const PASS: Outcome = { state: 'pass', message: '', action: '' };
const NONE: Outcome = { state: 'not-applicable', message: '', action: '' };

function fail(message: string, action: string): Outcome {
  return { state: 'fail', message, action };
}

function checkProblem(name: string, facts: DecisionFacts): string | null {
  const runs = facts.release.checks.filter((check) => check.name === name);
  if (runs.length === 0) return `check “${name}” has not run on the head commit`;
  const bad = runs.find((run) => run.status !== 'completed' || run.conclusion !== 'success');
  if (!bad) return null;
  const state = bad.status === 'completed' ? bad.conclusion : bad.status;
  return `check “${name}” is ${state}, not successful`;
}

/** The text under a heading of the pull request's body, blank where there is none. */
function sectionText(body: string, heading: string): string {
  const lines = body.replace(/<!--[\s\S]*?-->/g, '').split(/\r?\n/);
  const title = (line: string) => /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1]?.toLowerCase();
  const start = lines.findIndex((line) => title(line) === heading.toLowerCase());
  if (start < 0) return '';
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => title(line) !== undefined);
  return rest
    .slice(0, end < 0 ? undefined : end)
    .join('\n')
    .trim();
}

function touched(paths: string[], facts: DecisionFacts): string | null {
  return facts.release.files.find((file) => matchesAny(file.path, paths))?.path ?? null;
}

function bodies(facts: DecisionFacts): string {
  return facts.release.pull?.body ?? facts.release.own.map((pull) => pull.body).join('\n\n');
}

function judgeChecks(names: string[], facts: DecisionFacts): Outcome {
  const problems = names.flatMap((name) => checkProblem(name, facts) ?? []);
  if (problems.length === 0) return PASS;
  return fail(`${problems.join('; ')}.`, 'Get the check to succeed on the head commit');
}

function judgeCanary(check: string, facts: DecisionFacts): Outcome {
  const problem = checkProblem(check, facts);
  const line = bodies(facts)
    .split('\n')
    .some((text) => /^\W*canary\W*:\W*https:\/\/\S+/i.test(withoutCode(text)));
  if (!problem || line) return PASS;
  const action = `Get “${check}” to succeed, or add a line “Canary: https://…” to the pull request`;
  return fail(`No canary evidence: ${problem}.`, action);
}

function judgeApproval(
  policy: Extract<Policy, { kind: 'approval' }>,
  facts: DecisionFacts,
): Outcome {
  const path = touched(policy.paths, facts);
  if (!path) return NONE;
  const approvers = standingApprovals(facts).map(({ author }) => author.toLowerCase());
  let unread = false;
  for (const reviewer of policy.reviewers) {
    const team = reviewer.includes('/');
    const people = team ? facts.teams[reviewer.toLowerCase()] : [reviewer.slice(1)];
    if (!people) unread = true;
    else if (people.some((person) => approvers.includes(person.toLowerCase()))) return PASS;
  }
  const who = policy.reviewers.join(' or ');
  const message = `${path} needs an approval by ${who} of the head commit.`;
  if (unread) {
    return {
      state: 'unknown',
      message: `${message} The members of a team could not be read.`,
      action: 'Grant members: read, or name people',
    };
  }
  return fail(message, `Ask ${who} to approve the head commit`);
}

function judgeSection(
  paths: string[] | null,
  section: string,
  facts: DecisionFacts,
  says: (text: string) => boolean,
): Outcome {
  if (paths && !touched(paths, facts)) return NONE;
  const text = sectionText(bodies(facts), section);
  if (text && says(text)) return PASS;
  const message = text
    ? `The section “${section}” does not say enough.`
    : `The pull request has no section “${section}”.`;
  return fail(message, `Write “## ${section}” in the pull request`);
}

/** A rollback section names a version and says how. */
function namesVersionAndWay(text: string): boolean {
  const version = /\bv?\d+(?:\.\d+)+\b|\b[0-9a-f]{7,40}\b|\bv\d+\b/i.test(text);
  return version && (text.match(/\p{L}{2,}/gu) ?? []).length >= 3;
}

function judgeFreeze(
  policy: Extract<Policy, { kind: 'freeze' }>,
  facts: DecisionFacts,
  contained: string[],
): Outcome {
  const from = Date.parse(facts.now) - policy.days * 86_400_000;
  const groups = new Map<string, string[]>();
  for (const listed of facts.listed) {
    const { record, severity } = readListed(listed, facts);
    const at = Date.parse(record.detectedAt ?? listed.createdAt);
    const key = policy.by === 'class' ? record.primaryClass : record.affectedWorkflow;
    if (!severity.level || !severity.serious || !key || at < from) continue;
    const group = key.trim().toLowerCase();
    groups.set(group, [...(groups.get(group) ?? []), listed.ref]);
  }
  const frozen = [...groups].find(
    ([, refs]) =>
      refs.length >= policy.count && !refs.some((ref) => contained.includes(ref.toLowerCase())),
  );
  if (!frozen) return PASS;
  const [, refs] = frozen;
  const shared = policy.by === 'class' ? 'one failure class' : 'one workflow';
  return fail(
    `${refs.length} serious incidents of ${shared} within ${policy.days} days: ${refs.join(', ')}.`,
    'Ship only what contains the failure, or wait until the freeze ends',
  );
}

/** Judges one policy. `contained`: incidents whose remedy this release brings. */
export function judgePolicy(policy: Policy, facts: DecisionFacts, contained: string[]): Outcome {
  switch (policy.kind) {
    case 'eval-check':
      return judgeChecks(policy.checks, facts);
    case 'canary':
      return judgeCanary(policy.check, facts);
    case 'approval':
      return judgeApproval(policy, facts);
    case 'route-notes':
      return judgeSection(policy.paths, policy.section, facts, (text) => text.length > 0);
    case 'rollback':
      return judgeSection(null, policy.section, facts, namesVersionAndWay);
    case 'freeze':
      return judgeFreeze(policy, facts, contained);
  }
}
