// The environments of a repository: as they are set up, or as deployments name them.
import type { Api } from './client.js';
import { isTransient } from './errors.js';
import { PAGE_SIZE, repo } from './pages.js';

async function setUp(api: Api, repository: string): Promise<string[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/environments', {
    ...repo(repository),
    per_page: PAGE_SIZE,
  });
  return (data.environments ?? []).map(({ name }) => name);
}

async function deployedTo(api: Api, repository: string): Promise<string[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/deployments', {
    ...repo(repository),
    per_page: PAGE_SIZE,
  });
  return [...new Set(data.map(({ environment }) => environment))];
}

/** Their names. The first needs `actions: read`, else the latest hundred deployments tell. @throws where neither may be read. */
export async function readEnvironments(api: Api, repository: string): Promise<string[]> {
  try {
    return await setUp(api, repository);
  } catch (error) {
    if (isTransient(error)) throw error;
    return deployedTo(api, repository);
  }
}
