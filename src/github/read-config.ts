// Reads the configuration from the default branch, whatever is being judged.
import { type ConfigReading, parseConfig } from '../core/config/parse-config.js';
import { CONFIG_PATH } from '../core/config/schema.js';
import { RULE_IDS } from '../core/incident/rules/ids.js';
import type { Api } from './client.js';
import { statusOf, Unreadable } from './errors.js';
import { repo } from './pages.js';

/** Reads and checks the file; a repository without one has the defaults. */
export async function readConfig(
  api: Api,
  repository: string,
  path = CONFIG_PATH,
): Promise<ConfigReading> {
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...repo(repository),
      path,
    });
    // A folder has no content, and GitHub leaves out that of a file over 1 MB.
    if (!('content' in data) || (data.content === '' && data.size > 0)) {
      throw new Unreadable(`${path} is no file whose content GitHub gives`);
    }
    const { content } = data;
    const text = Buffer.from(content, 'base64').toString('utf8');
    return parseConfig(text, { file: path, ruleIds: RULE_IDS });
  } catch (error) {
    if (statusOf(error) === 404 && path === CONFIG_PATH) return parseConfig('', { file: path });
    throw error;
  }
}
