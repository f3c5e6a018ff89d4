// The check runs of the App: one a name and commit, updated in place, never doubled.
import { shorten } from '../text/escape.js';
import { shortName } from '../text/short-name.js';
import type { CheckSpec, Write } from '../writes/write.js';

export const RELEASE_CHECK = 'Release gate';
/** On commits that change the configuration; a release can stand on the same commit. */
export const CONFIG_CHECK = 'Release gate configuration';
export const EVIDENCE_CHECK = 'Incident evidence';
/** Written by `mode: evidence`; it shows what a run's artifact says, and proves nothing itself. */
export const EVAL_CHECK = 'Eval evidence';

/** Bytes; GitHub takes 65,535. */
const MOST_SUMMARY = 65_000;

/** What a run with annotations is about ends in their name. */
const ANNOTATED = / notes:[0-9a-f]{8}$/;

/** A check run of ours that stands on a commit. */
export interface CheckRunFacts {
  id: number;
  name: string;
  conclusion: string | null;
  about: string;
  title: string;
  summary: string;
}

/** The run of a name that GitHub shows: the latest. */
export function latestRun(runs: readonly CheckRunFacts[], name: string): CheckRunFacts | null {
  const named = runs.filter((run) => run.name === name).sort((a, b) => b.id - a.id);
  return named[0] ?? null;
}

/** Plans the difference between the run that stands and the one that should. */
export function planCheck(
  runs: readonly CheckRunFacts[],
  wanted: CheckSpec,
  repository: string,
): Write[] {
  const { annotations = [], ...rest } = wanted;
  const notes = annotations.length > 0 ? ` notes:${shortName(JSON.stringify(annotations))}` : '';
  const check = {
    ...rest,
    about: `${wanted.about}${notes}`,
    summary: shorten(wanted.summary, MOST_SUMMARY),
  };
  const run = latestRun(runs, check.name);
  // GitHub keeps a completed run completed and what is annotated annotated: what differs in that
  // takes a new run.
  const restarts = run && run.conclusion !== null && check.conclusion === null;
  const annotated = notes !== '' || (run !== null && ANNOTATED.test(run.about));
  if (!run || restarts || (annotated && run.about !== check.about)) {
    return [{ do: 'create-check', repository, check: { ...check, annotations } }];
  }
  const same =
    run.conclusion === check.conclusion &&
    run.about === check.about &&
    run.title === check.title &&
    run.summary.trim() === check.summary.trim();
  return same ? [] : [{ do: 'update-check', repository, id: run.id, check }];
}
