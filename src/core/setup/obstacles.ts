// What keeps the App from setting a repository up, in words for whoever asked.
import { code } from '../text/escape.js';

/** What of a repository and of the App's permissions matters. */
export interface Circumstances {
  archived: boolean;
  disabled: boolean;
  /** It has no commit yet. */
  empty: boolean;
  /** What the installation may do; null where that could not be read. */
  permissions: Readonly<Record<string, string>> | null;
}

/** Without these no pull request can be opened. */
const NEEDED = ['contents', 'pull_requests'] as const;

/** Of what is proposed, in words. */
interface ProposalWords {
  /** By which it is asked for again. */
  command: string;
  /** With its article, capital. */
  what: string;
  /** What to do without the App. */
  byHand: string;
}

const SETUP: ProposalWords = {
  command: '/setup',
  what: 'The set-up',
  byHand:
    'Without the App it works as well: run `npx agent-incident-review init` in a checkout and propose what it writes.',
};

function isMissing(permissions: Circumstances['permissions'], name: string): boolean {
  return permissions !== null && permissions[name] !== 'write';
}

/** Whether the App may add workflows; where that is not known it tries. */
export function mayAddWorkflows({ permissions }: Pick<Circumstances, 'permissions'>): boolean {
  return !isMissing(permissions, 'workflows');
}

/** Null where nothing is in the way. */
export function obstacleOf(
  about: Circumstances,
  { command, byHand }: ProposalWords = SETUP,
): string | null {
  if (about.archived)
    return `This repository is archived, so nothing can be added to it. Unarchive it and write ${code(command)} again.`;
  if (about.disabled) return 'GitHub has disabled this repository, so nothing can be added to it.';
  if (about.empty)
    return `This repository has no commit yet, so there is nothing to propose a change to. Make a first commit and write ${code(command)} again.`;
  const missing = NEEDED.filter((name) => isMissing(about.permissions, name));
  if (missing.length === 0) return null;
  const names = missing.map((name) => code(`${name}: write`)).join(' and ');
  return `This App lacks the permission ${names}, so it cannot open a pull request. An owner can add it in the settings of the App and accept it in those of its installation; \`app.full.yml\` has it. ${byHand}`;
}

/** What was refused when it was tried. @param status HTTP status. */
export function refusalOf(
  status: number,
  workflows: boolean,
  { what, byHand }: ProposalWords = SETUP,
): string {
  const known: Record<number, string> = {
    403: `GitHub denied it (403). Either a permission is missing (${code('contents: write')}, ${code('pull_requests: write')}${workflows ? `, ${code('workflows: write')}` : ''}), or a rule keeps this App out`,
    404: 'GitHub denied it (404), as it does where a permission is missing',
    409: 'the repository is empty, or changed meanwhile (409)',
    422: 'GitHub refused the branch, the commit or the pull request (422): look for a ruleset that limits names of branches, or that asks for something of each commit',
  };
  return `${what} could not be proposed: ${known[status] ?? `GitHub answered ${status}`}. ${byHand}`;
}
