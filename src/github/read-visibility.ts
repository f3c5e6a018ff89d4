// Reads who can see a repository.
import type { Visibility } from '../core/facts.js';
import type { Api } from './client.js';
import { repo } from './pages.js';

/** The visibility that a repository's own description tells. */
export function visibilityOf(about: {
  private?: boolean | undefined;
  visibility?: string | undefined;
}): Visibility {
  if (about.visibility === 'internal' || about.visibility === 'private') return about.visibility;
  return about.private === false ? 'public' : 'private';
}

export async function readVisibility(api: Api, repository: string): Promise<Visibility> {
  const { data } = await api.request('GET /repos/{owner}/{repo}', repo(repository));
  return visibilityOf(data);
}
