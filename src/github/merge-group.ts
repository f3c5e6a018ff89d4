// The pull requests that a merge group brings in.
import type { OwnPull } from '../domain/facts/types.js';
import type { Api } from './client.js';
import { statusOf } from './errors.js';
import { mapLimited } from './pages.js';
import { ownPull, type Range, readFiles, readPull } from './read-pulls.js';
import type { Subject } from './read-release.js';

const MOST_PULLS = 50;

/** Numbers that the group's branch and the subjects of its commits name. */
function groupNumbers(subject: Subject, range: Range): number[] {
  const named = range.comparison.commits.flatMap(({ message }) => {
    const [first = ''] = message.split('\n', 1);
    const match = /^Merge pull request #(\d+)\b/.exec(first) ?? /\(#(\d+)\)\s*$/.exec(first);
    return match ? [Number(match[1])] : [];
  });
  return [...new Set([...subject.group, ...named])].slice(0, MOST_PULLS);
}

/**
 * Reads them. A subject line can name any open pull request, so of its files count those alone that
 * the group changes.
 */
export async function readGroup(api: Api, subject: Subject, range: Range): Promise<OwnPull[]> {
  const { repository } = subject;
  const changed = new Map(range.files.map((file) => [file.path, file]));
  const pulls = await mapLimited(groupNumbers(subject, range), 4, async (number) => {
    const wire = await readPull(api, repository, number).catch((error) => {
      if (statusOf(error) === 404) return null;
      throw error;
    });
    if (!wire || wire.merged_at) return null;
    const { files } = await readFiles(api, repository, number);
    const own = files.flatMap(({ path }) => changed.get(path) ?? []);
    return ownPull(wire, repository, own);
  });
  return pulls.filter((pull) => pull !== null);
}
