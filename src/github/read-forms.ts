// Reads the issue forms of a repository by their two names: in one request where there is GraphQL.
import type { FormFault, FormFile } from '../core/incident/form/form-file.js';
import { FORM_PATHS, type OwnForm } from '../core/incident/form/own-form.js';
import type { Api } from './client.js';
import { mapLimited } from './pages.js';
import { readTextFile } from './read-config.js';
import { type BlobFacts, readFilesAt } from './read-tree.js';

/** A form with its blob. */
export type StoredForm = FormFile & { oid: string };

async function readAlone(
  api: Api,
  repository: string,
  path: string,
  revision: string,
): Promise<Pick<BlobFacts, 'oid' | 'text'> | null> {
  return readTextFile(api, repository, path, revision === 'HEAD' ? undefined : revision);
}

/**
 * The forms at some revisions, each a hash or `HEAD` for the default branch.
 * @throws where one cannot be read.
 */
export async function readFormsAt(
  api: Api,
  repository: string,
  revisions: readonly string[],
): Promise<StoredForm[][]> {
  const requests = FORM_PATHS.map((path) => ({ path, revisions }));
  // What this does not tell is asked for one by one, and then the reason is known.
  const found = await readFilesAt(api, repository, requests).catch(() => null);
  const read = async (revision: string): Promise<StoredForm[]> => {
    const blobs = await mapLimited([...FORM_PATHS], 4, async (path) => {
      const known = found?.get(`${revision}:${path}`);
      const blob = known === undefined ? await readAlone(api, repository, path, revision) : known;
      return blob ? [{ path, oid: blob.oid, text: blob.text }] : [];
    });
    return blobs.flat();
  };
  return Promise.all(revisions.map(read));
}

/** The own form of the default branch, and files of it that are none. @throws where it cannot be read. */
export async function readOwnForm(
  api: Api,
  repository: string,
): Promise<{ form: OwnForm | null; broken: FormFault[] }> {
  const [files = []] = await readFormsAt(api, repository, ['HEAD']);
  if (files.length === 0) return { form: null, broken: [] };
  const { ownFormOf } = await import('../core/incident/form/form-file.js');
  return ownFormOf(files);
}

/** A configuration with the form by which its incidents are read. */
export function withForm<C extends object>(
  config: C,
  form: OwnForm | null,
): C & { form?: OwnForm } {
  return form ? { ...config, form } : config;
}
