// The labels an incident should carry: its stage and its severity. They are output, never input.

import type { Config } from '../../config/schema.js';
import type { LabelSpec, Write } from '../../writes/write.js';
import { severityLabel } from '../severity.js';
import { STAGES, type Stage } from '../stages.js';

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

/** Plans the difference between the labels that are there and those that should be. */
export function planLabels(
  labels: string[],
  stage: Stage,
  severity: string | null,
  config: Config,
  repository: string,
  number: number,
): Write[] {
  const wanted = [STAGE_LABELS[stage], ...(severity ? [severitySpec(severity, config)] : [])];
  const names = wanted.map((label) => label.name);
  const managed = [
    ...STAGES.map((known) => STAGE_LABELS[known].name),
    ...(severity ? config.severity.levels.map(severityLabel) : []),
  ];
  const present = labels.map((label) => label.toLowerCase());
  const missing = wanted.filter((label) => !present.includes(label.name));
  const wrong = labels.filter((label) => {
    const name = label.toLowerCase();
    return managed.includes(name) && !names.includes(name);
  });
  const adding: Write[] =
    missing.length > 0 ? [{ do: 'add-labels', repository, number, labels: missing }] : [];
  const removing = wrong.map((label): Write => ({ do: 'remove-label', repository, number, label }));
  return [...adding, ...removing];
}
