// Follow-up issues of change lines: which belongs to which, also after a line was reworded.
import type { ChangeKind } from '../../config/kinds.js';
import type { TaskFacts } from '../../facts.js';
import { shortName } from '../../text/short-name.js';
import type { ChangeLine } from '../record/schema.js';

/** How much of the words two texts share before one is taken for the other reworded. */
const REWORDED = 0.5;

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A short, stable name of a line's text: case and spaces do not matter. */
export function taskKey(text: string): string {
  return shortName(words(text).join(' '));
}

function share(a: string, b: string): number {
  const [left, right] = [new Set(words(a)), new Set(words(b))];
  const both = [...left].filter((word) => right.has(word)).length;
  return both / Math.max(1, left.size, right.size);
}

/** The task of each line without references; the same task never stands for two lines. */
export function matchTasks(
  lines: readonly ChangeLine[],
  kind: ChangeKind,
  tasks: readonly TaskFacts[],
): Map<ChangeLine, TaskFacts> {
  const free = tasks.filter((task) => task.kind === kind).sort((a, b) => a.number - b.number);
  const matched = new Map<ChangeLine, TaskFacts>();
  const take = (line: ChangeLine, fits: (task: TaskFacts) => boolean) => {
    const at = matched.has(line) ? -1 : free.findIndex(fits);
    const [task] = at < 0 ? [] : free.splice(at, 1);
    if (task) matched.set(line, task);
  };
  const open = lines.filter(({ refs }) => refs.length === 0);
  for (const line of open) take(line, ({ key }) => key === taskKey(line.text));
  for (const line of open) take(line, ({ text }) => share(text, line.text) >= REWORDED);
  return matched;
}
