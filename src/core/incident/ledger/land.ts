// Whether a line has landed: which change proves it, or why what was claimed does not.
import type { ChangeKind } from '../../config/kinds.js';
import type { TaskFacts } from '../../facts.js';
import { type IssueRef, refKey, resolveReference, showRef } from '../../refs.js';
import { mentionedReferences } from '../record/change-references.js';
import type { ChangeLine } from '../record/schema.js';
import type { Candidate } from './candidates.js';
import { isForceKind } from './match.js';
import { prove } from './proof.js';
import type { Evidence, LedgerContext } from './types.js';

export interface Outcome {
  evidence: Evidence | null;
  explanations: string[];
  /** Something that could prove it could not be read. */
  unknown: boolean;
}

const NOTHING: Outcome = { evidence: null, explanations: [], unknown: false };

const TRAINING = /\breviewer[- ]training\b/i;

/** Whether a line asks for training: people learn by it, so that no case can run. */
export function isTraining({ text }: Pick<ChangeLine, 'text'>): boolean {
  return TRAINING.test(text);
}

const not = (why: string, unknown = false): Outcome => ({
  evidence: null,
  explanations: [why],
  unknown,
});

function show(key: string, context: LedgerContext): string {
  return showRef(resolveReference(key, context.repository), context.repository);
}

function nameOf({ ref, name }: Candidate, context: LedgerContext): string {
  return ref ? show(name, context) : name;
}

/** The first of some changes that lands the kind, or why each does not. */
function tryAll(
  candidates: readonly Candidate[],
  kind: ChangeKind,
  context: LedgerContext,
): Outcome {
  const explanations: string[] = [];
  let unknown = false;
  for (const candidate of candidates) {
    const proof = prove(candidate, kind, context);
    if (proof.why === null) {
      const { files, lines, bySize } = proof;
      const { how, by, at, url, ref } = candidate;
      const late = candidate.names(context.ref)?.late;
      const evidence: Evidence = { how, by, at, url, ref, files, lines };
      if (bySize) evidence.bySize = true;
      if (late) evidence.late = late;
      return { evidence, explanations: [], unknown: false };
    }
    explanations.push(`${nameOf(candidate, context)} ${proof.why}.`);
    unknown ||= proof.unknown;
  }
  return { evidence: null, explanations, unknown };
}

function tryIssue(key: IssueRef, kind: ChangeKind, context: LedgerContext): Outcome | null {
  const issue = context.evidence.issues.find(
    ({ ref }) => refKey(resolveReference(ref, '')) === key,
  );
  if (!issue) return null;
  const who = show(issue.ref, context);
  if (isForceKind(kind)) {
    return not(`${who} is an issue; ${kind} changes land by a merged pull request.`);
  }
  if (!issue.completed) {
    return not(`${who} is ${issue.state === 'open' ? 'open' : 'closed as not planned'}.`);
  }
  const { url, ref } = issue;
  return { ...NOTHING, evidence: { how: 'issue', by: null, at: null, url, ref, files: [] } };
}

function tryReference(
  key: IssueRef,
  kind: ChangeKind,
  candidates: readonly Candidate[],
  context: LedgerContext,
): Outcome {
  if (key === context.ref) {
    return not(`${show(key, context)} is this incident itself and proves nothing.`);
  }
  const named = candidates.filter(({ ref }) => ref === key);
  // Merging what is judged makes it true: it is looked at before its state on GitHub.
  const here = named.filter(({ how }) => how === 'here');
  if (named.length > 0) return tryAll(here.length > 0 ? here : named, kind, context);
  const unread = context.evidence.unread.find(({ about }) => about === key);
  const why = unread ? `could not be read (${unread.why})` : 'was not looked up';
  return tryIssue(key, kind, context) ?? not(`${show(key, context)} ${why}.`, unread !== undefined);
}

/** A line without references lands by any change that names the incident. */
function tryNamings(
  kind: ChangeKind,
  candidates: readonly Candidate[],
  context: LedgerContext,
  task: TaskFacts | null,
): Outcome {
  const named = [context.ref, ...(task ? [task.ref] : [])];
  const naming = candidates.filter(
    ({ how, at, names }) => (how === 'here' || at !== null) && named.some((ref) => names(ref)),
  );
  const outcome = tryAll(naming, kind, context);
  if (outcome.evidence) return outcome;
  const cut = context.evidence.unread.find(({ about }) => about === 'naming-pulls');
  const said = cut ? [`Of ${cut.what} ${cut.why}; a reference in the line finds any.`] : [];
  return { ...outcome, explanations: [...outcome.explanations, ...said] };
}

function tryTask({ ref, url, closed, completed }: TaskFacts, context: LedgerContext): Outcome {
  const evidence = { how: 'issue' as const, by: null, at: null, url, ref, files: [] };
  if (completed) return { ...NOTHING, evidence };
  return not(`${show(ref, context)} is ${closed ? 'closed as not planned' : 'open'}.`);
}

/** What lands a line without references. */
function landByItself(
  line: ChangeLine | null,
  kind: ChangeKind,
  candidates: readonly Candidate[],
  context: LedgerContext,
  task: TaskFacts | null,
): Outcome {
  if (line && isTraining(line)) return NOTHING;
  if (isForceKind(kind)) return tryNamings(kind, candidates, context, task);
  return task ? tryTask(task, context) : NOTHING;
}

/** A line that mentions a reference within its words may mean it as the change; it is told how that is written. */
function explainMentions({ text }: ChangeLine, context: LedgerContext): string[] {
  const keys = mentionedReferences(text, context.host)
    .map((written) => refKey(resolveReference(written, context.repository)))
    .filter((key) => key !== context.ref);
  const [first] = keys;
  if (first === undefined) return [];
  const shown = keys.slice(0, 3).map((key) => show(key, context));
  return [
    `${shown.join(', ')} stands within the words of the line, so it is read as text and not as what lands it; if it is, set it between dashes: … — ${shown[0]} — ….`,
  ];
}

/** What lands a line: its references alone, or without any, a change that names the incident. */
export function landLine(
  line: ChangeLine | null,
  kind: ChangeKind,
  candidates: readonly Candidate[],
  context: LedgerContext,
  task: TaskFacts | null = null,
): Outcome {
  if (!line || line.refs.length === 0) {
    const outcome = landByItself(line, kind, candidates, context, task);
    if (outcome.evidence || !line) return outcome;
    return {
      ...outcome,
      explanations: [...explainMentions(line, context), ...outcome.explanations],
    };
  }
  const keys = line.refs.map((written) => refKey(resolveReference(written, context.repository)));
  const waits = keys.filter((key) => candidates.some(({ ref, open }) => ref === key && open));
  const outcomes: Outcome[] = [];
  for (const key of waits.length > 0 ? waits : keys) {
    const outcome = tryReference(key, kind, candidates, context);
    if (outcome.evidence) return outcome;
    outcomes.push(outcome);
  }
  return {
    evidence: null,
    explanations: outcomes.flatMap(({ explanations }) => explanations),
    unknown: outcomes.some(({ unknown }) => unknown),
  };
}
