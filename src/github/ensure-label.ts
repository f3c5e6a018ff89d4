// Labels that a write needs: created where the repository lacks them.
import type { LabelSpec } from '../core/writes/write.js';
import type { Api } from './client.js';
import { statusOf } from './errors.js';
import { repo } from './pages.js';

/** Creates a label that is missing; one that stands keeps its colour. */
export async function ensureLabel(api: Api, repository: string, label: LabelSpec): Promise<void> {
  try {
    await api.request('GET /repos/{owner}/{repo}/labels/{name}', {
      ...repo(repository),
      name: label.name,
    });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    await api
      .request('POST /repos/{owner}/{repo}/labels', { ...repo(repository), ...label })
      .catch((problem) => {
        // Somebody created it in between.
        if (statusOf(problem) !== 422) throw problem;
      });
  }
}
