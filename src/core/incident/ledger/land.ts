// Whether a claim has landed: which evidence proves it, or why what was claimed does not.
import { type ChangeKind, CONFIG_PATH } from '../../config/schema.js';
import type { PullFacts, TaskFacts } from '../../facts.js';
import { names } from '../../namings/read.js';
import { issueRef, refKey, resolveReference, showRef } from '../../refs.js';
import type { ChangeLine } from '../record/schema.js';
import { notInForce } from './force.js';
import { matchingFiles, pathsOf } from './match.js';
import type { Evidence, Here, LedgerContext } from './types.js';

export interface Outcome {
  evidence: Evidence | null;
  explanations: string[];
}

const TRAINING = /\breviewer[- ]training\b/i;

function show(key: string, context: LedgerContext): string {
  return showRef(resolveReference(key, context.repository), context.repository);
}

/** Why a pull request does not land the kind; the matched files where it does. */
function judgePull(
  pull: PullFacts,
  kind: ChangeKind,
  context: LedgerContext,
): { files: string[]; why: string | null } {
  const no = (why: string) => ({ files: [], why });
  if (!pull.mergedAt) {
    return no(pull.state === 'open' ? 'is not merged yet' : 'was closed without being merged');
  }
  if (Date.parse(pull.mergedAt) < Date.parse(context.detectedAt)) {
    return no('was merged before the incident was detected');
  }
  if (!pull.files) return no('is merged, but its files could not be read');
  const files = matchingFiles(pull.files, kind, context.config);
  if (!pull.filesComplete) return no('changes more files than GitHub lists, so it does not count');
  if (files.length === 0) {
    const paths = pathsOf(kind, context.config);
    const expected = paths ? `; ${kind} paths are ${paths.map((p) => `\`${p}\``).join(', ')}` : '';
    const where = paths
      ? `adds no line on ${kind === 'eval' ? 'an' : 'a'} ${kind} path`
      : 'adds no line';
    return no(`is merged, but ${where}${expected}`);
  }
  return { files, why: notInForce(pull, context, files) };
}

function fromPull(pull: PullFacts, files: string[]): Evidence {
  const { author, mergedAt, url, ref } = pull;
  return { how: 'pull', by: author, at: mergedAt, url, ref, files: files.slice(0, 5) };
}

function tryPulls(pulls: PullFacts[], kind: ChangeKind, context: LedgerContext): Outcome {
  const explanations: string[] = [];
  for (const pull of pulls) {
    const { files, why } = judgePull(pull, kind, context);
    if (!why) return { evidence: fromPull(pull, files), explanations: [] };
    explanations.push(`${show(pull.ref, context)} ${why}.`);
  }
  return { evidence: null, explanations };
}

/**
 * The release's own pull requests: merging them makes the change true. What the range brings from
 * before the incident is no answer to it, and our configuration counts where it is read from.
 */
function tryHere(here: Here[], kind: ChangeKind, context: LedgerContext): Evidence | null {
  const since = Date.parse(context.detectedAt);
  for (const pull of here) {
    const changed = pull.files.filter(
      ({ path, changedAt }) =>
        (changedAt === undefined || Date.parse(changedAt) >= since) &&
        (path !== CONFIG_PATH || pull.toDefault),
    );
    const files = matchingFiles(changed, kind, context.config).slice(0, 5);
    if (files.length === 0) continue;
    return { how: 'here', by: pull.author, at: null, url: pull.url, ref: pull.ref, files };
  }
  return null;
}

function tryIssue(key: string, kind: ChangeKind, context: LedgerContext): Outcome | null {
  const issue = context.evidence.issues.find((found) => issueRef(found.ref) === key);
  if (!issue) return null;
  const who = show(issue.ref, context);
  if (kind === 'eval' || kind === 'gate') {
    const why = `${who} is an issue; ${kind} changes land by a merged pull request.`;
    return { evidence: null, explanations: [why] };
  }
  if (!issue.completed) {
    const why = `${who} is ${issue.state === 'open' ? 'open' : 'closed as not planned'}.`;
    return { evidence: null, explanations: [why] };
  }
  const evidence: Evidence = {
    how: 'issue',
    by: null,
    at: null,
    url: issue.url,
    ref: issue.ref,
    files: [],
  };
  return { evidence, explanations: [] };
}

function tryReference(key: string, kind: ChangeKind, context: LedgerContext): Outcome {
  if (key === context.ref) {
    const why = `${show(key, context)} is this incident itself and proves nothing.`;
    return { evidence: null, explanations: [why] };
  }
  const own = (context.judged?.here ?? []).filter((here) => here.ref === key);
  const here = tryHere(own, kind, context);
  if (here) return { evidence: here, explanations: [] };
  const pull = context.evidence.pulls.find((found) => issueRef(found.ref) === key);
  if (pull) return tryPulls([pull], kind, context);
  const unread = context.evidence.unread.find(({ about }) => about === key);
  const why = unread ? `could not be read (${unread.why})` : 'was not looked up';
  return (
    tryIssue(key, kind, context) ?? {
      evidence: null,
      explanations: [`${show(key, context)} ${why}.`],
    }
  );
}

/** Evidence for a line without references: any pull request that names the incident. */
function tryMentions(kind: ChangeKind, context: LedgerContext, task: TaskFacts | null): Outcome {
  const { repository, host } = context;
  const naming = context.evidence.pulls.filter((pull) => {
    const home = resolveReference(pull.ref, repository).repository;
    return (
      pull.mergedAt &&
      [context.ref, ...(task ? [task.ref] : [])].some((ref) =>
        [pull.title, pull.body].some((text) => names(ref, text, home, host)),
      )
    );
  });
  const merged = tryPulls(naming, kind, context);
  if (merged.evidence) return merged;
  const judged = context.judged;
  const here = (judged?.here ?? []).filter((pull) =>
    pull.texts.some((text) => names(context.ref, text, judged?.repository ?? repository, host)),
  );
  const evidence = tryHere(here, kind, context);
  if (evidence) return { evidence, explanations: [] };
  const cut = context.evidence.unread.find(({ about }) => about === 'naming-pulls');
  const said = cut ? [`Of ${cut.what} ${cut.why}; a reference in the line finds any.`] : [];
  return { evidence: null, explanations: [...merged.explanations, ...said] };
}

function tryTask({ ref, url, closed, completed }: TaskFacts, context: LedgerContext): Outcome {
  const evidence = { how: 'issue' as const, by: null, at: null, url, ref, files: [] };
  if (completed) return { evidence, explanations: [] };
  const why = `${show(ref, context)} is ${closed ? 'closed as not planned' : 'open'}.`;
  return { evidence: null, explanations: [why] };
}

/** Evidence for a line without references. */
function landByItself(
  line: ChangeLine | null,
  kind: ChangeKind,
  context: LedgerContext,
  task: TaskFacts | null,
): Outcome {
  const nothing = { evidence: null, explanations: [] };
  if (line && TRAINING.test(line.text)) return nothing;
  if (kind === 'eval' || kind === 'gate') return tryMentions(kind, context, task);
  return task ? tryTask(task, context) : nothing;
}

/** What lands a line: its references alone, or without any, a pull request naming the incident. */
export function landLine(
  line: ChangeLine | null,
  kind: ChangeKind,
  context: LedgerContext,
  task: TaskFacts | null = null,
): Outcome {
  if (!line || line.refs.length === 0) return landByItself(line, kind, context, task);
  const explanations: string[] = [];
  for (const written of line.refs) {
    const key = refKey(resolveReference(written, context.repository));
    const outcome = tryReference(key, kind, context);
    if (outcome.evidence) return outcome;
    explanations.push(...outcome.explanations);
  }
  return { evidence: null, explanations };
}
