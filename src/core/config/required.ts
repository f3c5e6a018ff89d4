// Whether anything is judged in a repository, and whether the gate is required where releases go.

import { RELEASE_CHECK } from '../checks/plan.js';
import { code, plain } from '../text/escape.js';
import type { Config } from './schema.js';

/** What of a branch's rules was read. */
export interface BranchRules {
  branch: string;
  /** App to which each requirement of the gate is bound; null: to none. */
  required: (number | null)[];
  /** What could not be read, and why, for people. */
  unread: { what: string; why: string }[];
}

/** What was looked at to tell where releases go. */
export interface ReleasePlaces {
  /** Release branches: those that exist and match, and those into which releases were proposed. */
  branches: string[];
  /** How many branches and pull requests were looked at; null: they could not be read. */
  looked: { branches: number | null; pulls: number | null };
  /** Rules of some of the release branches. */
  rules: BranchRules[];
}

/** What the check says about the gate, as Markdown. */
export interface GateNotes {
  /** False where it is sure that nothing here was a release. */
  judged: boolean;
  notes: string[];
}

const GATE = code(RELEASE_CHECK);

function ruleNote({ branch, required, unread }: BranchRules, app: number): string {
  const name = code(branch);
  if (required.includes(app)) return `- ${GATE} is required on ${name} and bound to this App.`;
  if (required.length > 0) {
    const others = required.flatMap((one) => one ?? []);
    const bound =
      others.length > 0 ? `bound to another App (id ${others.join(', ')})` : 'bound to no App';
    return `- ${GATE} is required on ${name}, but ${bound}, so any job with \`checks: write\` could write it. Choose this App as its source.`;
  }
  if (unread.length > 0) {
    const what = unread.map((one) => `${one.what} (${plain(one.why, 200)})`).join(' and ');
    return `- Whether ${GATE} is required on ${name} is not known: ${what} could not be read.`;
  }
  return `- ${GATE} is not required on ${name}: neither a ruleset nor branch protection asks for it, so a release can be merged without it. Require it, with this App as its source.`;
}

function many(count: number, noun: string, nouns: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${nouns}`;
}

function lookedAt({ looked }: ReleasePlaces): string {
  const branches =
    looked.branches === null
      ? 'the branches could not be read'
      : `of ${many(looked.branches, 'branch', 'branches')} none matches \`release.base\``;
  const pulls =
    looked.pulls === null
      ? 'the pull requests could not be read'
      : `of the ${many(looked.pulls, 'pull request', 'pull requests')} changed last none matches \`release.base\` or \`release.head\``;
  return `${branches}, and ${pulls}`;
}

/** @param app id of this App. */
export function gateNotes(places: ReleasePlaces, config: Config, app: number): GateNotes {
  const { branches, looked, rules } = places;
  if (branches.length > 0) {
    const more = branches.length - rules.length;
    const said = [
      ...rules.map((one) => ruleNote(one, app)),
      ...(more > 0
        ? [`- ${many(more, 'release branch', 'release branches')} more not looked at.`]
        : []),
    ];
    const beside = 'Who may pass by a rule is not looked at.';
    return { judged: true, notes: [`${said.join('\n')}\n\n${beside}`] };
  }
  const known = looked.branches !== null && looked.pulls !== null;
  const patterns = (list: readonly string[]) =>
    list.map((one) => code(one)).join(', ') || 'nothing';
  const { base, head } = config.release;
  return {
    judged: !known,
    notes: [
      `${known ? 'No release is judged here' : 'Whether any release is judged here is not known'}: ${lookedAt(places)}. \`release.base\` is ${patterns(base)}, \`release.head\` is ${patterns(head)}. Name the branches that are deployed.`,
    ],
  };
}
