// What the workflow was run on, as a subject for the gate.

import { groupNumbers } from '../github/merge-group.js';
import type { Subject } from '../github/subject.js';
import type { Inputs } from './inputs.js';

interface Payload {
  pull_request?: { number?: unknown };
  merge_group?: { base_sha?: unknown; head_sha?: unknown; head_ref?: unknown };
  /** Of a push. */
  ref?: unknown;
  deleted?: unknown;
  head_commit?: { id?: unknown } | null;
  release?: { tag_name?: unknown; draft?: unknown };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value ? value : null;
}

/** The tag that was pushed or whose release was published; null for any other event. */
function readTag({ ref, deleted, release }: Payload): string | null {
  const [, pushed] = /^refs\/tags\/(.+)$/.exec(text(ref) ?? '') ?? [];
  if (pushed && deleted === true) {
    throw new Error(
      `There is nothing to judge: the tag ${pushed} was deleted. Expected a tag that is pushed; keep this event away with on: push: tags.`,
    );
  }
  const published = text(release?.tag_name);
  if (published && release?.draft === true) {
    throw new Error(
      `There is nothing to judge: the release ${published} is a draft. Expected a published one, by on: release: types: [published].`,
    );
  }
  return pushed ?? published;
}

/**
 * Finds out what to judge.
 * @param sha the commit that the workflow runs on.
 * @throws Error for people where neither event nor inputs say.
 */
export function readSubject(
  event: string,
  payload: Payload,
  repository: string,
  inputs: Inputs,
  sha: string | null = null,
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
  const tag = readTag(payload);
  // The tag itself may be an object of its own; the commit is what is judged.
  if (tag) return { ...subject, tag, head: text(payload.head_commit?.id) ?? sha ?? tag };
  throw new Error(
    `There is nothing to judge. Expected a pull_request or merge_group event, a push of a tag, a published release, or the inputs base and head, for example base: v1.2.0 and head: \${{ github.sha }}; got the event “${event.slice(0, 40)}”.`,
  );
}
