// Which client reads which repository: the one that is judged and others may need different tokens.
import { repositoryRef } from '../core/refs.js';
import type { Api } from '../github/client.js';

export type ApiOf = (repository: string) => Api;

/** The release's repository is read by its own token, any other by that of the incidents. */
export function readersOf(api: Api, other: Api, repository: string): ApiOf {
  const home = repositoryRef(repository);
  return (name) => (repositoryRef(name) === home ? api : other);
}
