// A person asks for check runs of ours again.
import { repositoryRef } from '../../core/refs.js';
import { pullKey } from '../keys.js';
import { type Touched, touch } from '../touched.js';

interface Requested {
  head_sha: string;
  pull_requests: readonly ({ number: number } | null)[] | undefined;
}

/** What stands judged on the commit, and its pull requests. @param repository `owner/repo`. */
export function askedAgain(
  repository: string,
  { head_sha: sha, pull_requests: pulls = [] }: Requested,
): Touched[] {
  const keys = pulls.flatMap((pull) => (pull ? [touch(pullKey(repository, pull.number))] : []));
  return [...keys, { what: 'commit', repository: repositoryRef(repository), sha }];
}
