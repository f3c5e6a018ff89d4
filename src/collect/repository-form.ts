// The form by which a release reads its incidents: that of the repository that holds them.
import { mayFollow } from '../core/audience.js';
import type { Config } from '../core/config/schema.js';
import type { ReleaseFacts } from '../core/facts.js';
import { attemptReading, type Reading, whole } from '../github/attempt.js';
import { readRepositoryForm } from '../github/read-forms.js';
import type { ApiOf } from './readers.js';

/**
 * The configuration with the form of the incidents' repository. A form that cannot be read is
 * unread: by our labels alone an incident might be taken for none.
 */
export async function readFormOf(
  readers: ApiOf,
  repository: string,
  release: Pick<ReleaseFacts, 'repository' | 'own' | 'roles'>,
  config: Config,
): Promise<Reading<Config>> {
  if (!mayFollow(repository, release)) return whole(config);
  const what = `the issue form of ${repository}`;
  return attemptReading(what, config, async () => {
    const { config: read, broken } = await readRepositoryForm(
      readers(repository),
      repository,
      config,
    );
    const unread = broken.map(({ path, line }) => {
      const at = line === null ? path : `${path}:${line}`;
      return {
        what,
        why: `${at} is no form that can be read, so incidents were read by our own labels alone; mend the file on the default branch`,
      };
    });
    return { value: read, unread };
  });
}
