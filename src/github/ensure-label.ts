// Labels that a write needs: created where the repository lacks them.
import type { LabelSpec } from '../core/writes/write.js';
import type { Api } from './client.js';
import { statusOf } from './errors.js';
import { PAGE_SIZE, readPages, repo } from './pages.js';

/** Whether a repository has a label. */
export async function hasLabel(api: Api, repository: string, name: string): Promise<boolean> {
  try {
    await api.request('GET /repos/{owner}/{repo}/labels/{name}', { ...repo(repository), name });
    return true;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    return false;
  }
}

/** Creates a label that is missing; one that stands keeps its colour. */
export async function ensureLabel(api: Api, repository: string, label: LabelSpec): Promise<void> {
  if (await hasLabel(api, repository, label.name)) return;
  await api
    .request('POST /repos/{owner}/{repo}/labels', { ...repo(repository), ...label })
    .catch((problem) => {
      // Somebody created it in between.
      if (statusOf(problem) !== 422) throw problem;
    });
}

/** Pages of labels that are looked through. */
const PAGES = 5;

/** Those of some labels that a repository lacks. */
export async function missingLabels(
  api: Api,
  repository: string,
  labels: readonly LabelSpec[],
): Promise<LabelSpec[]> {
  const { items } = await readPages(
    (page) =>
      api.request('GET /repos/{owner}/{repo}/labels', {
        ...repo(repository),
        per_page: PAGE_SIZE,
        page,
      }),
    PAGES,
  );
  const there = new Set(items.map(({ name }) => name.toLowerCase()));
  return labels.filter(({ name }) => !there.has(name.toLowerCase()));
}
