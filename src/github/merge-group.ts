// The pull requests that a merge group brings in.

import type { JudgedPull } from '../core/facts.js';
import type { Api } from './client.js';
import { statusOf } from './errors.js';
import { mapLimited } from './pages.js';
import {
  compare,
  judgedPull,
  type Range,
  readFiles,
  readPull,
  type WirePull,
} from './read-pulls.js';
import type { QueuedGroup } from './read-queue.js';
import type { Subject } from './subject.js';

const MOST_PULLS = 50;

/** A merge group's branch names its pull request: `gh-readonly-queue/main/pr-45-<sha>`. */
export function groupNumbers(headRef: string): number[] {
  const match = /\/pr-(\d+)-[0-9a-f]+$/.exec(headRef);
  return match ? [Number(match[1])] : [];
}

/** What a merge group is judged as. */
export function groupSubject(repository: string, group: QueuedGroup): Subject & { head: string } {
  return {
    event: 'merge_group',
    repository,
    pull: null,
    base: group.base_sha,
    head: group.head_sha,
    group: groupNumbers(group.head_ref),
  };
}

/** Numbers that the group's branch and the subjects of its commits name. */
function numbersOf(subject: Subject, range: Range): number[] {
  const named = range.commits.flatMap(({ message }) => {
    const [first = ''] = message.split('\n', 1);
    const match = /^Merge pull request #(\d+)\b/.exec(first) ?? /\(#(\d+)\)\s*$/.exec(first);
    return match ? [Number(match[1])] : [];
  });
  return [...new Set([...subject.group, ...named])].slice(0, MOST_PULLS);
}

/** Open pull requests that a group names; its commits can name any, so that alone proves nothing. */
async function readOpen(api: Api, subject: Subject, range: Range): Promise<WirePull[]> {
  const pulls = await mapLimited(numbersOf(subject, range), 4, (number) =>
    readPull(api, subject.repository, number).catch((error) => {
      if (statusOf(error) === 404) return null;
      throw error;
    }),
  );
  return pulls.filter((pull) => pull !== null).filter(({ state }) => state === 'open');
}

/** The open pull requests of a group, by its subject. */
export async function readGroupPulls(
  api: Api,
  subject: Subject & { base: string | null; head: string },
): Promise<WirePull[]> {
  const range = await compare(api, subject.repository, subject.base ?? subject.head, subject.head);
  return readOpen(api, subject, range);
}

/** Reads them with their files; of these count those alone that the group changes. */
export async function readGroup(api: Api, subject: Subject, range: Range): Promise<JudgedPull[]> {
  const { repository } = subject;
  const changed = new Map(range.files.map((file) => [file.path, file]));
  return mapLimited(await readOpen(api, subject, range), 4, async (wire) => {
    const { files } = await readFiles(api, repository, wire.number);
    const brought = files.flatMap(({ path }) => changed.get(path) ?? []);
    return judgedPull(wire, repository, brought, subject.group.includes(wire.number));
  });
}
