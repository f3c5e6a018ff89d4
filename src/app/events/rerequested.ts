// A person asks for check runs of ours again.
import { repositoryRef } from '../../core/refs.js';
import { pullKey } from '../keys.js';
import { type Touched, touch } from '../touched.js';

interface Requested {
  head_sha: string;
  pull_requests: readonly ({ number: number } | null)[] | undefined;
}

/** The pull requests of a check run. @param repository `owner/repo`. */
export function pullsOf(
  repository: string,
  { pull_requests: pulls = [] }: Pick<Requested, 'pull_requests'>,
): Touched[] {
  return pulls.flatMap((pull) => (pull ? [touch(pullKey(repository, pull.number))] : []));
}

/** What stands judged on the commit, and its pull requests. @param repository `owner/repo`. */
export function askedAgain(repository: string, run: Requested): Touched[] {
  const { head_sha: sha } = run;
  return [
    ...pullsOf(repository, run),
    { what: 'commit', repository: repositoryRef(repository), sha },
  ];
}
