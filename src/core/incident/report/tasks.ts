// Follow-up issues for planned changes: what is opened, and how one is known again.

import { EVIDENCE_CHECK } from '../../checks/plan.js';
import { CHANGE_KINDS, type ChangeKind } from '../../config/kinds.js';
import type { Config } from '../../config/schema.js';
import type { IncidentFacts, TaskFacts } from '../../facts.js';
import { issueRef, resolveReference, showRef } from '../../refs.js';
import { code, link, plain, shorten, title } from '../../text/escape.js';
import { MARKERS } from '../../writes/sticky.js';
import type { Write } from '../../writes/write.js';
import type { Assessment } from '../assess.js';
import { readCommands } from '../commands/read.js';
import { linesOf } from '../ledger/build.js';
import { isForceKind } from '../ledger/match.js';
import { taskKey } from '../ledger/tasks.js';
import { decisionReason, isOptional } from '../record/change-lines.js';
import type { ChangeLine, IncidentRecord } from '../record/schema.js';
import type { Stage } from '../stages.js';
import { howToLand } from './landing.js';

/** Tasks that are opened at once; GitHub allows 80 such writes a minute. */
const MOST_AT_ONCE = 20;
const TEXT = /^> (.*)$/m;
const MARKER =
  /^<!-- agent-incident-review:task ([\w.-]+\/[\w.-]+#\d+) (eval|gate|alert|evidence) ([0-9a-f]{8}) -->/;

/** An issue as it is listed. */
export interface TaskIssue {
  /** GitHub's own number of it, by which another issue is blocked. */
  id: number;
  number: number;
  url: string;
  body: string;
  closed: boolean;
  completed: boolean;
}

/** In our comment, once a button has opened follow-up issues: nothing else tells that they are there. */
const BY_BUTTON = '<!-- agent-incident-review:tasks -->';

/** Whether a button has opened follow-up issues; an App wrote so, for the Action as well. */
function wasPressed({ comments }: Pick<IncidentFacts, 'comments'>): boolean {
  return comments.some(
    ({ ours, bot, body }) =>
      (ours || bot) && body.startsWith(MARKERS.incident) && body.includes(BY_BUTTON),
  );
}

/** The line of our comment by which follow-up issues that a button opened are known again; blank where it opened none. */
export function tasksMark(incident: Pick<IncidentFacts, 'comments'>, pressed: boolean): string {
  return pressed || wasPressed(incident) ? `\n\n${BY_BUTTON}` : '';
}

/** Whether follow-up issues may exist, so that they have to be looked for. */
export function mayHaveTasks(incident: Pick<IncidentFacts, 'comments'>, config: Config): boolean {
  const asked = incident.comments
    .flatMap(readCommands)
    .some(({ request }) => request?.name === 'tasks');
  return asked || config.tasks.auto || wasPressed(incident);
}

/** The first of each line; of its doubles those that are still open are told with it. */
function withoutDoubles(tasks: readonly TaskFacts[]): TaskFacts[] {
  const first = new Map<string, TaskFacts>();
  for (const task of [...tasks].sort((a, b) => a.number - b.number)) {
    const line = `${task.kind} ${task.key}`;
    const kept = first.get(line);
    if (!kept) first.set(line, task);
    else if (!task.closed) {
      const { id = 0, number } = task;
      first.set(line, { ...kept, doubles: [...(kept.doubles ?? []), { id, number }] });
    }
  }
  return [...first.values()];
}

/**
 * The follow-up issues of an incident among those with the label, one a line. `ref`: the incident's.
 */
export function readTasks(issues: readonly TaskIssue[], ref: string): TaskFacts[] {
  const { repository } = resolveReference(ref, '');
  const all = issues.flatMap(({ id, number, url, body, closed, completed }): TaskFacts[] => {
    const [, incident, kind, key] = MARKER.exec(body) ?? [];
    if (!incident || issueRef(incident) !== issueRef(ref)) return [];
    const text = TEXT.exec(body)?.[1] ?? '';
    const assessed = issueRef(`${repository}#${number}`);
    return [
      {
        ref: assessed,
        id,
        number,
        url,
        kind: kind as ChangeKind,
        key: key as string,
        text,
        closed,
        completed,
      },
    ];
  });
  return withoutDoubles(all);
}

/** What has to be done, so that somebody can do it who has read nothing but this issue. */
function whatToDo(kind: ChangeKind, incident: string, assessed: Assessment): string[] {
  if (!isForceKind(kind)) {
    return [
      'Make the change, link it here, and close this issue as completed: that lands it.',
      `A maintainer can say it on the incident as well: ${code(`/attest ${kind} <URL>`)}`,
    ];
  }
  return [
    howToLand([kind], assessed.context),
    'A closing keyword for this issue in the pull request does the same. Closing this issue by hand lands nothing.',
    `**How to verify**: the check ${code(EVIDENCE_CHECK)} on the pull request says that it lands the ${kind} change of ${incident}, or what it lacks.`,
  ];
}

/** The failure in two lines: the first two of what tells most of it. */
function failure({ trigger, failedControl, whatFailed, impact }: IncidentRecord): string {
  const told = [
    ['What started it', trigger],
    ['What should have contained it', failedControl],
    ['What failed', whatFailed],
    ['Impact', impact],
  ] as const;
  return told
    .flatMap(([name, said]) => (said ? [`- ${name}: ${plain(said, 300)}`] : []))
    .slice(0, 2)
    .join('\n');
}

function planTask(
  line: ChangeLine,
  kind: ChangeKind,
  incident: IncidentFacts,
  assessed: Assessment,
): Write {
  const { config } = assessed.context;
  const { repository, number } = resolveReference(incident.ref, '');
  const marker = `<!-- agent-incident-review:task ${issueRef(incident.ref)} ${kind} ${taskKey(line.text)} -->`;
  const short = showRef({ repository, number }, repository);
  const failed = failure(assessed.record);
  const body = [
    marker,
    `The review of ${short} (${link('incident', incident.url)}) planned this **${kind}** change:`,
    `> ${plain(line.text, 1_000)}`,
    [
      `- Owner: ${line.owner ? code(line.owner) : 'nobody is named yet'}`,
      ...(line.due ? [`- Due: ${line.due}`] : []),
    ].join('\n'),
    ...(failed ? ['### What went wrong', failed] : []),
    '### What to do',
    ...whatToDo(kind, code(short), assessed),
  ].join('\n\n');
  const person = line.owner && !line.owner.includes('/') ? line.owner.slice(1) : null;
  const label = {
    name: config.tasks.label,
    color: 'c5def5',
    description: 'A change that an incident review planned',
  };
  return {
    do: 'open-task',
    repository,
    incident: number,
    marker,
    title: `${kind} change of incident ${number}: ${title(line.text)}`,
    body: shorten(body),
    label,
    assignee: person,
  };
}

/** Marks the incident as blocked by the open issues that were there before the command. */
function planBlocked(incident: IncidentFacts, assessed: Assessment): Write[] {
  const by = assessed.ledger.entries.flatMap(({ task }) =>
    task && !task.closed && task.id !== undefined ? [task.id] : [],
  );
  const { repository, number } = resolveReference(incident.ref, '');
  return by.length > 0 ? [{ do: 'block-issue', repository, number, by }] : [];
}

/** Closes what two workers opened twice: the lower one stays. */
export function planDoubles({ ref, tasks }: IncidentFacts): Write[] {
  const { repository } = resolveReference(ref, '');
  return tasks.flatMap(({ number: of, doubles = [] }) =>
    doubles.map(({ number }): Write => ({ do: 'close-double', repository, number, of })),
  );
}

/**
 * Links follow-up issues that our comment does not show yet: whoever opened them may not have come
 * so far. @param shown the comment as it stands. @param now the comment as it will be.
 */
export function planLinks(
  incident: IncidentFacts,
  { ledger }: Assessment,
  shown: string,
  now: string,
): Write[] {
  const { repository, number } = resolveReference(incident.ref, '');
  return ledger.entries.flatMap(({ task }): Write[] => {
    if (!task || task.closed || task.id === undefined) return [];
    const isNew = now.includes(task.url) && !shown.includes(task.url);
    return isNew ? [{ do: 'link-task', repository, incident: number, task: task.id }] : [];
  });
}

/** Plans an issue for each planned change that has neither a reference nor an issue yet; each blocks the incident. */
export function planTasks(
  incident: IncidentFacts,
  assessed: Assessment,
  stage: Stage,
  pressed = false,
): Write[] {
  const { config } = assessed.context;
  const known = new Set(incident.acknowledged.map(Math.abs));
  const commanded = assessed.commands.some(
    ({ request, command }) => request.name === 'tasks' && !known.has(command.comment.id),
  );
  const asked = commanded || pressed;
  const due = config.tasks.auto && stage === 'changes-pending';
  if (!asked && !due) return [];
  const writes = CHANGE_KINDS.flatMap((kind) => {
    const entries = assessed.ledger.entries.filter((entry) => entry.kind === kind);
    return linesOf(assessed.record, kind).flatMap((line, at) => {
      const entry = entries[at];
      const done = entry?.status !== 'planned' || entry.task !== null;
      if (done || line.refs.length > 0 || isOptional(line) || decisionReason(line)) return [];
      return [planTask(line, kind, incident, assessed)];
    });
  });
  return [...writes.slice(0, MOST_AT_ONCE), ...(asked ? planBlocked(incident, assessed) : [])];
}
