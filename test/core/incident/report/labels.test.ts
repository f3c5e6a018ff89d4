// The labels of an incident: set when they become right, put back once, and then left to whoever takes them away.
import { defaultConfig } from '../../../../src/core/config/constants.js';
import type { LabelEvent } from '../../../../src/core/facts.js';
import type { AcceptedCommand } from '../../../../src/core/incident/commands/accepted.js';
import { planLabels } from '../../../../src/core/incident/report/labels.js';
import type { Stage } from '../../../../src/core/incident/stages.js';
import { comment, REF } from '../../../support/facts.js';

/** An issue whose labels are changed by us and by others, each change an event. */
function createIssue() {
  const labels = new Set(['incident']);
  const labelEvents: LabelEvent[] = [];
  let minute = 0;
  const at = () => new Date(Date.UTC(2026, 10, 20) + minute * 60_000).toISOString();
  const change = (label: string, added: boolean, ours: boolean) => {
    minute += 1;
    if (added) labels.add(label);
    else labels.delete(label);
    labelEvents.push({ label, added, ours, actor: ours ? 'review[bot]' : 'keeper[bot]', at: at() });
  };
  const commands: AcceptedCommand[] = [];
  return {
    labels,
    put: (label: string) => change(label, true, false),
    take: (label: string) => change(label, false, false),
    review() {
      minute += 1;
      const command = { comment: comment('tom', '/review', { createdAt: at() }) };
      commands.push({ command, request: { name: 'review' } } as AcceptedCommand);
    },
    /** What we do, and say, when we look at it. */
    look(stage: Stage, severity: string | null = 'SEV2') {
      const { writes, notes } = planLabels({
        incident: { ref: REF, labels: [...labels], labelEvents },
        stage,
        severity,
        commands,
        config: defaultConfig(),
      });
      for (const write of writes) {
        if (write.do === 'add-labels')
          for (const { name } of write.labels) change(name, true, true);
        if (write.do === 'remove-label') change(write.label, false, true);
      }
      return { writes: writes.length, notes };
    },
  };
}

const own = (labels: Set<string>) => [...labels].filter((label) => label !== 'incident').sort();

test('labels follow stage and severity, and what stands is left', () => {
  const issue = createIssue();
  issue.look('reported', 'SEV1');
  expect(own(issue.labels)).toEqual(['review:reported', 'severity:sev1']);
  expect(issue.look('reported', 'SEV1').writes).toBe(0);
  issue.look('in-review', 'SEV2');
  expect(own(issue.labels)).toEqual(['review:in-review', 'severity:sev2']);
  issue.look('in-review', null);
  expect(own(issue.labels)).toEqual(['review:in-review', 'severity:sev2']);
});

test('a label that somebody exchanges is restored', () => {
  const issue = createIssue();
  issue.look('in-review');
  issue.take('review:in-review');
  issue.put('review:learned');
  expect(issue.look('in-review').notes).toEqual([]);
  expect(own(issue.labels)).toEqual(['review:in-review', 'severity:sev2']);
});

test('with a bot that takes them away, there is no war: twice for each stage, then it is said', () => {
  const issue = createIssue();
  const fight = (stage: Stage) => {
    let writes = 0;
    for (let round = 0; round < 20; round += 1) {
      writes += issue.look(stage).writes;
      for (const label of own(issue.labels)) issue.take(label);
    }
    return writes;
  };
  expect(fight('in-review')).toBe(2);
  expect(issue.look('in-review').notes).toEqual([
    'The label `review:in-review` was taken off again; it stays off until the stage changes or somebody writes `/review`.',
    'The label `severity:sev2` was taken off again; it stays off until the severity changes or somebody writes `/review`.',
  ]);
  expect(fight('changes-pending')).toBe(2);
  expect(fight('in-review')).toBe(2);
  issue.review();
  expect(fight('in-review')).toBe(2);
});

test('with a bot that puts a wrong one on, there is none either', () => {
  const issue = createIssue();
  issue.look('in-review');
  let writes = 0;
  for (let round = 0; round < 20; round += 1) {
    issue.put('review:learned');
    writes += issue.look('in-review').writes;
  }
  expect(writes).toBe(2);
  expect(issue.look('in-review').notes).toEqual([
    'The label `review:learned` was put on again; it is not what this says.',
  ]);
});
