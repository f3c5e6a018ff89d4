// Builds the ledger of one incident: every owed change with its status and its evidence.

import { CHANGE_KINDS, type ChangeKind } from '../../config/kinds.js';
import type { TaskFacts } from '../../facts.js';
import { readReference, refKey, resolveReference } from '../../refs.js';
import { sectionOf } from '../form/definition.js';
import { MOST_LINES } from '../record/change-blocks.js';
import { decisionReason, isOptional } from '../record/change-lines.js';
import { TOO_MANY } from '../record/parse.js';
import type { ChangeLine, IncidentRecord } from '../record/schema.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { addGrades } from './grades.js';
import { landLine } from './land.js';
import { owedKinds } from './owed.js';
import { retirementFor, retirementsOf } from './retired.js';
import { matchTasks } from './tasks.js';
import type { Entry, Evidence, KindState, Ledger, LedgerContext, Waiver } from './types.js';

/** The section that holds the lines of a kind. */
export const LINES = {
  eval: 'evalChanges',
  gate: 'gateChanges',
  alert: 'alertChanges',
  evidence: 'evidenceTasks',
} as const satisfies Record<ChangeKind, keyof IncidentRecord>;

/** The change lines of a kind. */
export function linesOf(record: IncidentRecord, kind: ChangeKind): ChangeLine[] {
  return record[LINES[kind]];
}

/** The waiver of a kind that is in force now; the one that runs longest. */
export function waiverOf(
  what: string,
  context: Pick<LedgerContext, 'commands' | 'now'>,
): Waiver | null {
  const waivers = context.commands.flatMap(({ request, command }): Waiver[] => {
    if (request.name !== 'waive' || request.kind !== what) return [];
    const { author, url } = command.comment;
    return [{ by: author, until: request.until, reason: request.reason, url }];
  });
  const valid = waivers.filter((waiver) => context.now <= `${waiver.until}T23:59:59.999Z`);
  return valid.sort((a, b) => b.until.localeCompare(a.until))[0] ?? null;
}

/** The attestation that covers a line: of its reference, or of the kind where it has none. */
function attestationOf(
  line: ChangeLine | null,
  kind: ChangeKind,
  context: LedgerContext,
): Evidence | null {
  const keys = (line?.refs ?? []).map((ref) => refKey(resolveReference(ref, context.repository)));
  for (const { request, command } of [...context.commands].reverse()) {
    if (request.name !== 'attest' || request.kind !== kind) continue;
    const written = readReference(request.url, context.host);
    const ref = written ? refKey(resolveReference(written, context.repository)) : null;
    if (keys.length > 0 && !(ref && keys.includes(ref))) continue;
    const { author, createdAt } = command.comment;
    return { how: 'attestation', by: author, at: createdAt, url: request.url, ref, files: [] };
  }
  return null;
}

function entryOf(
  line: ChangeLine | null,
  kind: ChangeKind,
  candidates: readonly Candidate[],
  context: LedgerContext,
  task: TaskFacts | null,
): Entry {
  const decision = line !== null && decisionReason(line) !== null;
  const attested = attestationOf(line, kind, context);
  const outcome = decision
    ? { evidence: null, explanations: [], unknown: false }
    : landLine(line, kind, candidates, context, task);
  const evidence = outcome.evidence ?? attested;
  const waiver = evidence ? null : waiverOf(kind, context);
  const open = line ? ('planned' as const) : ('missing' as const);
  const by = evidence?.by ? `@${evidence.by}` : null;
  return {
    kind,
    text: line?.text ?? '',
    owner: line?.owner ?? by,
    due: line?.due ?? null,
    refs: line?.refs ?? [],
    done: line?.done ?? false,
    status: evidence ? 'landed' : waiver ? 'waived' : open,
    owed: line === null || !isOptional(line),
    decision: !decision ? 'none' : evidence ? 'confirmed' : 'awaiting',
    evidence,
    retired: evidence && retirementFor(kind, evidence.at, retirementsOf(context.commands)),
    waiver,
    explanations: evidence ? [] : outcome.explanations,
    unknown: !evidence && outcome.unknown,
    task,
  };
}

/** Whether lines of a kind were not read. */
function isCut({ problems }: IncidentRecord, kind: ChangeKind): boolean {
  const { label } = sectionOf(LINES[kind]);
  return problems.some((problem) => problem.kind === TOO_MANY && problem.section === label);
}

/** Stands for the lines of a kind that were not read: nothing is known of them, so nothing lands them. */
function unreadEntry(kind: ChangeKind, context: LedgerContext): Entry {
  const most = MOST_LINES.toLocaleString('en-US');
  const waiver = waiverOf(kind, context);
  return {
    kind,
    text: `what stands beyond ${most} lines`,
    owner: null,
    due: null,
    refs: [],
    done: false,
    status: waiver ? 'waived' : 'planned',
    owed: true,
    decision: 'none',
    evidence: null,
    retired: null,
    waiver,
    explanations: [`${sectionOf(LINES[kind]).label} has more lines than are read.`],
    unknown: true,
    task: null,
    unread: true,
  };
}

function isSettled(entry: Entry): boolean {
  return entry.status === 'waived' || (entry.status === 'landed' && !entry.unproven);
}

/** Builds the ledger; pure, total, in the order of the kinds and of the lines. */
export function buildLedger(record: IncidentRecord, context: LedgerContext): Ledger {
  const owed = owedKinds(record, context.serious);
  const candidates = candidatesOf(context);
  const entries: Entry[] = [];
  const kinds = {} as Record<ChangeKind, KindState>;
  for (const kind of CHANGE_KINDS) {
    const lines = linesOf(record, kind);
    const tasks = matchTasks(lines, kind, context.tasks);
    const ofKind = lines.map((line) =>
      entryOf(line, kind, candidates, context, tasks.get(line) ?? null),
    );
    if (owed[kind] && !ofKind.some((entry) => entry.owed)) {
      ofKind.push(entryOf(null, kind, candidates, context, null));
    }
    if (isCut(record, kind)) ofKind.push(unreadEntry(kind, context));
    for (const entry of ofKind) entry.owed &&= owed[kind];
    if (kind === 'eval') addGrades(ofKind, context, waiverOf(kind, context));
    const confirmed = ofKind.some((entry) => entry.decision === 'confirmed');
    const open = ofKind.filter((entry) => entry.owed && !isSettled(entry));
    const settled = confirmed ? !open.some(({ unread }) => unread) : open.length === 0;
    kinds[kind] = { owed: owed[kind], settled };
    entries.push(...ofKind);
  }
  return { entries, kinds };
}

/** Entries that are owed and open: of a kind that is settled, none is. */
export function openEntries({ entries, kinds }: Ledger): Entry[] {
  return entries.filter((entry) => entry.owed && !kinds[entry.kind].settled && !isSettled(entry));
}

/** Whether every owed kind is settled. */
export function isLearned(ledger: Ledger): boolean {
  return CHANGE_KINDS.every((kind) => !ledger.kinds[kind].owed || ledger.kinds[kind].settled);
}
