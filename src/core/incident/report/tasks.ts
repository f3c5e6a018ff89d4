// Follow-up issues for planned changes: what is opened, and how one is known again.

import { CHANGE_KINDS, type ChangeKind } from '../../config/kinds.js';
import type { Config } from '../../config/schema.js';
import type { IncidentFacts, TaskFacts } from '../../facts.js';
import { issueRef, resolveReference, showRef } from '../../refs.js';
import { code, link, plain, shorten, title } from '../../text/escape.js';
import type { Write } from '../../writes/write.js';
import type { Assessment } from '../assess.js';
import { readCommands } from '../commands/read.js';
import { linesOf } from '../ledger/build.js';
import { pathsOf } from '../ledger/match.js';
import { taskKey } from '../ledger/tasks.js';
import { decisionReason, isOptional } from '../record/change-lines.js';
import type { ChangeLine } from '../record/schema.js';
import type { Stage } from '../stages.js';

/** Tasks that are opened at once; GitHub allows 80 such writes a minute. */
const MOST_AT_ONCE = 20;
const TEXT = /^> (.*)$/m;
const MARKER =
  /^<!-- agent-incident-review:task ([\w.-]+\/[\w.-]+#\d+) (eval|gate|alert|evidence) ([0-9a-f]{8}) -->/;

/** An issue as it is listed. */
export interface TaskIssue {
  number: number;
  url: string;
  body: string;
  closed: boolean;
  completed: boolean;
}

/** Whether follow-up issues may exist, so that they have to be looked for. */
export function mayHaveTasks(incident: Pick<IncidentFacts, 'comments'>, config: Config): boolean {
  const asked = incident.comments
    .flatMap(readCommands)
    .some(({ request }) => request?.name === 'tasks');
  return asked || config.tasks.auto;
}

/** The follow-up issues of an incident among those with the label. `ref`: the incident's. */
export function readTasks(issues: readonly TaskIssue[], ref: string): TaskFacts[] {
  const { repository } = resolveReference(ref, '');
  return issues.flatMap(({ number, url, body, closed, completed }): TaskFacts[] => {
    const [, incident, kind, key] = MARKER.exec(body) ?? [];
    if (!incident || issueRef(incident) !== issueRef(ref)) return [];
    const text = TEXT.exec(body)?.[1] ?? '';
    const own = issueRef(`${repository}#${number}`);
    return [
      {
        ref: own,
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
}

function howItLands(kind: ChangeKind, incident: string, config: Config): string {
  const paths = pathsOf(kind, config);
  if (!paths) return 'It has landed when this issue is closed as completed.';
  const where = paths.map((path) => code(path)).join(', ');
  return `It has landed when a pull request is merged that says ${code(`Incident: ${incident}`)} and adds lines on one of ${where}. Closing this issue alone proves nothing.`;
}

function planTask(
  line: ChangeLine,
  kind: ChangeKind,
  incident: IncidentFacts,
  config: Config,
): Write {
  const { repository, number } = resolveReference(incident.ref, '');
  const marker = `<!-- agent-incident-review:task ${issueRef(incident.ref)} ${kind} ${taskKey(line.text)} -->`;
  const short = showRef({ repository, number }, repository);
  const body = [
    marker,
    `The review of ${short} (${link('incident', incident.url)}) planned this **${kind}** change:`,
    `> ${plain(line.text, 1_000)}`,
    [
      `- Owner: ${line.owner ? code(line.owner) : 'nobody is named yet'}`,
      ...(line.due ? [`- Due: ${line.due}`] : []),
    ].join('\n'),
    howItLands(kind, short, config),
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

/** Plans an issue for each planned change that has neither a reference nor an issue yet. */
export function planTasks(incident: IncidentFacts, own: Assessment, stage: Stage): Write[] {
  const { config } = own.context;
  const known = new Set(incident.acknowledged.map(Math.abs));
  const asked = own.commands.some(
    ({ request, command }) => request.name === 'tasks' && !known.has(command.comment.id),
  );
  const due = config.tasks.auto && stage === 'changes-pending';
  if (!asked && !due) return [];
  const writes = CHANGE_KINDS.flatMap((kind) => {
    const entries = own.ledger.entries.filter((entry) => entry.kind === kind);
    return linesOf(own.record, kind).flatMap((line, at) => {
      const entry = entries[at];
      const done = entry?.status !== 'planned' || entry.task !== null;
      if (done || line.refs.length > 0 || isOptional(line) || decisionReason(line)) return [];
      return [planTask(line, kind, incident, config)];
    });
  });
  return writes.slice(0, MOST_AT_ONCE);
}
