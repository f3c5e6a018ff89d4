// What the workflow was run on, as a subject for the gate.

import { groupNumbers } from '../github/merge-group.js';
import type { Subject } from '../github/subject.js';
import type { Inputs } from './inputs.js';

interface Payload {
  pull_request?: { number?: unknown };
  merge_group?: { base_sha?: unknown; head_sha?: unknown; head_ref?: unknown };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value ? value : null;
}

/**
 * Finds out what to judge.
 * @throws Error for people where neither event nor inputs say.
 */
export function readSubject(
  event: string,
  payload: Payload,
  repository: string,
  inputs: Inputs,
): Subject {
  const subject: Subject = {
    event,
    repository,
    pull: null,
    base: inputs.base,
    head: inputs.head,
    group: [],
  };
  if (inputs.base && inputs.head) return subject;
  if (inputs.base || inputs.head) {
    const [given, missing] = inputs.base ? ['base', 'head'] : ['head', 'base'];
    throw new Error(
      `The input ${given} stands alone. Expected both, for example base: v1.2.0 and head: v1.3.0; ${missing} is blank. Give it, or neither to judge the event.`,
    );
  }
  const number = payload.pull_request?.number;
  if (typeof number === 'number' && Number.isInteger(number)) return { ...subject, pull: number };
  const { base_sha: base, head_sha: head, head_ref: ref } = payload.merge_group ?? {};
  if (text(base) && text(head)) {
    return { ...subject, base: text(base), head: text(head), group: groupNumbers(text(ref) ?? '') };
  }
  throw new Error(
    `There is nothing to judge. Expected a pull_request or merge_group event, or the inputs base and head, for example base: v1.2.0 and head: \${{ github.sha }}; got the event “${event.slice(0, 40)}”.`,
  );
}
