// The check run `Release gate`: whether a commit may be released.
import type { JudgedPull } from '../facts.js';
import { VERDICT_WORDS } from '../incident/report/words.js';
import { renderSummary, titleOf } from '../release/report/summary.js';
import { type Decision, VERDICTS } from '../release/types.js';
import { plain } from '../text/escape.js';
import type { Button, CheckSpec } from '../writes/write.js';
import { RELEASE_CHECK } from './plan.js';

const ORDINARY = 'no-release';
const RELEASE = 'release ';

/** What a `Release gate` run is about: releases by what they are called. */
export function aboutReleases(names: readonly string[]): string {
  return `${RELEASE}${[...names].sort().join(' ')}`.slice(0, 200);
}

/** Whether a run judged a release, so that an ordinary pull request must not overwrite it. */
export function isAboutRelease(about: string): boolean {
  return about.startsWith(RELEASE);
}

/** Numbers of the pull requests that a run judged, as far as it names them. */
export function pullsJudged(about: string): number[] {
  if (!isAboutRelease(about)) return [];
  return [...about.matchAll(/ #(\d{1,15}) into /g)].map(([, number]) => Number(number));
}

/** The run of a pull request that is no release. */
export function ordinaryCheck(sha: string): CheckSpec {
  return {
    name: RELEASE_CHECK,
    sha,
    conclusion: 'success',
    buttons: [],
    about: ORDINARY,
    title: 'Not a release',
    summary:
      'Base and head match none of the release branches of the configuration (`release.base`, `release.head`), so nothing was judged. A release branch into the default branch counts only where `release.head` is set.',
  };
}

/** The run while a release is judged. */
export function pendingCheck(sha: string, about: string): CheckSpec {
  return {
    name: RELEASE_CHECK,
    sha,
    conclusion: null,
    about,
    title: 'Judging the release',
    summary: 'The incidents of this release are being read.',
  };
}

/** One judged release; several can share a head commit, and a run belongs to the commit. */
export interface JudgedRelease {
  /** What it is called: `#34 into production`. */
  name: string;
  decision: Decision;
  /** It was opened with a workflow's own token, so that GitHub starts no workflow on it. */
  startsNoWorkflow?: boolean;
}

const NO_WORKFLOW =
  "This pull request was opened with a workflow's `GITHUB_TOKEN`, so GitHub starts no workflow on it: a required check of the Action stays “Expected” for ever. Require this App's check `Release gate` instead, or open the pull request with the token of an App or a person.";

/** Whether GitHub starts no workflow on a pull request, by who opened it. */
export function startsNoWorkflow({ author, bot }: Pick<JudgedPull, 'author' | 'bot'>): boolean {
  return bot && author === 'github-actions[bot]';
}

/** The request count says how it was read, not what was found; it would change every run. */
export function summaryOf(decision: Decision): string {
  return renderSummary({ ...decision, looked: { ...decision.looked, requests: 0 } });
}

const JUDGE: Button = {
  label: 'Judge again',
  id: 'judge',
  does: 'Reads and judges everything afresh',
};
const TASKS: Button = {
  label: 'Open tasks',
  id: 'tasks',
  does: 'An issue for each planned change',
};

const DRAFT: Button = {
  label: 'Draft eval case',
  id: 'eval-case',
  does: 'Drafts of the chosen eval assets',
};

/** Of a run that holds a release; they follow from what its summary says. */
function buttonsOf(
  judged: readonly JudgedRelease[],
  conclusion: CheckSpec['conclusion'],
): Button[] {
  if (conclusion !== 'failure') return [];
  const incidents = judged.flatMap(({ decision }) => decision.incidents);
  return incidents.some(({ verdict }) => verdict !== 'ship') ? [JUDGE, TASKS, DRAFT] : [JUDGE];
}

/** The run of judged releases of one commit: as good as the worst of them. */
export function releaseCheck(sha: string, about: string, judged: JudgedRelease[]): CheckSpec {
  const verdicts = judged.map(({ decision }) => decision.verdict);
  const verdict = VERDICTS.find((known) => verdicts.includes(known)) ?? 'collect-evidence';
  const titles = judged
    .filter(({ decision }) => decision.verdict === verdict)
    .map(({ decision }) => titleOf(decision));
  const alone = judged.length === 1;
  // One configuration holds for them all.
  const loose = judged.some(({ decision }) => decision.notEnforced);
  const title = titles[0] ?? VERDICT_WORDS[verdict];
  const conclusion = loose ? 'neutral' : verdict === 'ship' ? 'success' : 'failure';
  return {
    name: RELEASE_CHECK,
    sha,
    conclusion,
    buttons: buttonsOf(judged, conclusion),
    about,
    title: loose ? `${title} (not enforced)` : title,
    summary: [
      ...judged.map(
        ({ name, decision }) => `${alone ? '' : `# ${plain(name)}\n\n`}${summaryOf(decision)}`,
      ),
      ...(judged.some((one) => one.startsNoWorkflow) ? [NO_WORKFLOW] : []),
    ].join('\n\n'),
  };
}
