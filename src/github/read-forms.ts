// Reads the issue forms of a repository by their two names: in one request where there is GraphQL.
import type { Config } from '../core/config/schema.js';
import type { FormFault, FormFile } from '../core/incident/form/form-file.js';
import { FORM_PATHS } from '../core/incident/form/repository-form.js';
import type { Api } from './client.js';
import { statusOf, Unreadable } from './errors.js';
import { mapLimited, repo } from './pages.js';
import { readTextFile } from './read-config.js';
import { readFilesByGraphql } from './read-tree.js';

/** A form with its blob. */
export type StoredForm = FormFile & { oid: string };

const FOLDER = '.github/ISSUE_TEMPLATE';

/** Without GraphQL: the folder, and what of it has one of the names. @throws where one cannot be read. */
async function readListed(api: Api, repository: string, revision: string): Promise<StoredForm[]> {
  const ref = revision === 'HEAD' ? undefined : revision;
  const route = 'GET /repos/{owner}/{repo}/contents/{path}';
  const at = { ...repo(repository), path: FOLDER, ...(ref === undefined ? {} : { ref }) };
  const { data } = await api.request(route, at).catch((error: unknown) => {
    if (statusOf(error) === 404) return { data: [] };
    throw error;
  });
  // A file of that name is no folder, and holds no form.
  const none = typeof data === 'object' && data !== null && 'type' in data;
  if (!Array.isArray(data) && !none) throw new Unreadable(`${FOLDER} was not listed`, true);
  const listed = (Array.isArray(data) ? data : []).filter(({ path }) => FORM_PATHS.includes(path));
  return mapLimited(listed, 2, async ({ path, sha: oid, type }) => {
    const file = type === 'file' ? await readTextFile(api, repository, path, ref) : null;
    return { path, oid, text: file?.text ?? null };
  });
}

/**
 * The forms at some revisions, each a hash or `HEAD` for the default branch.
 * @param besides further paths, which are looked up only where one request tells them as well.
 * @throws where a form cannot be read.
 */
export async function readFormsAt(
  api: Api,
  repository: string,
  revisions: readonly string[],
  besides: readonly string[] = [],
): Promise<StoredForm[][]> {
  const paths = [...FORM_PATHS, ...besides];
  const requests = paths.map((path) => ({ path, revisions }));
  // What this does not tell is asked for in another way, and then the reason is known.
  const found = await readFilesByGraphql(api, repository, requests).catch(() => null);
  return mapLimited([...revisions], 2, async (revision) => {
    const told = paths.map((path) => ({ path, blob: found?.get(`${revision}:${path}`) }));
    if (told.some(({ blob }) => blob === undefined)) return readListed(api, repository, revision);
    return told.flatMap(({ path, blob }) =>
      blob ? [{ path, oid: blob.oid, text: blob.text }] : [],
    );
  });
}

/**
 * A configuration with the form by which the incidents of a repository are read, and files of it that
 * are no form. @throws where they cannot be read.
 */
export async function readRepositoryForm<C extends Pick<Config, 'severity' | 'taxonomy'>>(
  api: Api,
  repository: string,
  config: C,
): Promise<{ config: C & Pick<Config, 'form'>; broken: FormFault[] }> {
  const [files = []] = await readFormsAt(api, repository, ['HEAD']);
  if (files.length === 0) return { config, broken: [] };
  const { repositoryFormOf } = await import('../core/incident/form/form-file.js');
  const { form, broken } = repositoryFormOf(files, config);
  return { config: form ? { ...config, form } : config, broken };
}
