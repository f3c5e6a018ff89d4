// The labels an incident should carry: its stage and its severity. They are output, never input.

import type { Config } from '../../config/schema.js';
import type { IncidentFacts, LabelEvent } from '../../facts.js';
import { resolveReference } from '../../refs.js';
import { code } from '../../text/escape.js';
import type { LabelSpec, Write } from '../../writes/write.js';
import type { AcceptedCommand } from '../commands/accepted.js';
import { severityLabel } from '../severity.js';
import { STAGES, type Stage } from '../stages.js';
import { incidentLabel } from './incident-label.js';

export const STAGE_LABELS: Record<Stage, LabelSpec> = {
  reported: { name: 'review:reported', color: 'd4c5f9', description: 'First facts are still owed' },
  'in-review': {
    name: 'review:in-review',
    color: 'fbca04',
    description: 'The review is not complete',
  },
  'changes-pending': {
    name: 'review:changes-pending',
    color: 'f9a03f',
    description: 'Operating changes have not all landed',
  },
  learned: {
    name: 'review:learned',
    color: '0e8a16',
    description: 'Every owed change has landed or is waived',
  },
};

/** The name of the label that says a stage. */
export function stageLabel(stage: Stage): string {
  return STAGE_LABELS[stage].name;
}

/** Whether a label is that of the last stage; GitHub keeps the case in which a repository made it. */
export function isLearnedLabel(name: string): boolean {
  return name.toLowerCase() === STAGE_LABELS.learned.name;
}

/** Whether a label says a stage: the issue is under review. */
export function isStageLabel(name: string): boolean {
  return STAGES.some((stage) => STAGE_LABELS[stage].name === name.toLowerCase());
}

const SEVERITY_COLORS = ['b60205', 'd93f0b', 'e99695', 'fef2c0'];

function severitySpec(level: string, config: Config): LabelSpec {
  const rank = config.severity.levels.indexOf(level);
  const color = SEVERITY_COLORS[Math.min(rank, SEVERITY_COLORS.length - 1)] as string;
  const serious = config.severity.serious.includes(level);
  const description = serious ? 'Owes an eval and a gate decision' : 'Owes no operating change';
  return { name: severityLabel(level), color, description };
}

/** All labels of incidents: their own, those of the stages and those of the severities. */
export function labelsOf(config: Config): LabelSpec[] {
  const stages = STAGES.map((stage) => STAGE_LABELS[stage]);
  return [
    incidentLabel(config),
    ...stages,
    ...config.severity.levels.map((level) => severitySpec(level, config)),
  ];
}

/** What labels are planned by. */
interface LabelFacts {
  incident: Pick<IncidentFacts, 'ref' | 'labels' | 'labelEvents'>;
  stage: Stage;
  /** Null where it is not known: what is there stays. */
  severity: string | null;
  commands: readonly AcceptedCommand[];
  config: Config;
}

/** Labels of which one is right. */
interface Family {
  wanted: LabelSpec;
  names: string[];
  /** What has to change before a label that was taken away is set again. */
  until: string;
}

/** A label is set when it becomes right, and put back once; so is one that is wrong taken off. */
const MOST = 2;

function familiesOf({ stage, severity, config }: LabelFacts): Family[] {
  const stages = STAGES.map((known) => STAGE_LABELS[known].name);
  const levels = config.severity.levels.map(severityLabel);
  return [
    { wanted: STAGE_LABELS[stage], names: stages, until: 'the stage changes' },
    ...(severity
      ? [{ wanted: severitySpec(severity, config), names: levels, until: 'the severity changes' }]
      : []),
  ];
}

/** What we did ourselves with a family since its label became the right one, or `/review` was given. */
function oursSince({ wanted, names }: Family, facts: LabelFacts): LabelEvent[] {
  const assessed = facts.incident.labelEvents.filter(
    ({ ours, label }) => ours && names.includes(label.toLowerCase()),
  );
  const other = assessed.findLastIndex(
    ({ added, label }) => added && label.toLowerCase() !== wanted.name,
  );
  const reviews = facts.commands.filter(({ request }) => request.name === 'review');
  const asked = reviews.at(-1)?.command.comment.createdAt ?? '';
  // Times are whole seconds: what was done in the second of the command came before it.
  return assessed.slice(other + 1).filter(({ at }) => at > asked);
}

function planFamily(
  family: Family,
  facts: LabelFacts,
): { add: LabelSpec[]; remove: string[]; notes: string[] } {
  const { wanted, names, until } = family;
  const assessed = oursSince(family, facts);
  const times = (name: string, added: boolean) =>
    assessed.filter((event) => event.added === added && event.label.toLowerCase() === name).length;
  const there = facts.incident.labels.filter((label) => names.includes(label.toLowerCase()));
  const missing = !there.some((label) => label.toLowerCase() === wanted.name);
  const wrong = there.filter((label) => label.toLowerCase() !== wanted.name);
  const set = times(wanted.name, true) < MOST;
  const remove = wrong.filter((label) => times(label.toLowerCase(), false) < MOST);
  const again = code('/review');
  return {
    add: missing && set ? [wanted] : [],
    remove,
    notes: [
      ...(missing && !set
        ? [
            `The label ${code(wanted.name)} was taken off again; it stays off until ${until} or somebody writes ${again}.`,
          ]
        : []),
      ...wrong
        .filter((label) => !remove.includes(label))
        .map((label) => `The label ${code(label)} was put on again; it is not what this says.`),
    ],
  };
}

/**
 * Plans the difference between the labels that are there and those that should be. Another bot may
 * keep the labels as well: what it changes back twice stays, and the notes say so.
 */
export function planLabels(facts: LabelFacts): { writes: Write[]; notes: string[] } {
  const { repository, number } = resolveReference(facts.incident.ref, '');
  const plans = familiesOf(facts).map((family) => planFamily(family, facts));
  const labels = plans.flatMap(({ add }) => add);
  const adding: Write[] =
    labels.length > 0 ? [{ do: 'add-labels', repository, number, labels }] : [];
  const removing = plans
    .flatMap(({ remove }) => remove)
    .map((label): Write => ({ do: 'remove-label', repository, number, label }));
  return { writes: [...adding, ...removing], notes: plans.flatMap(({ notes }) => notes) };
}
