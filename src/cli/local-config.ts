// The configuration as it lies in the checkout, for commands that ask no server.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG_PATH } from '../core/config/constants.js';
import { parseConfig } from '../core/config/parse-config.js';
import type { Config } from '../core/config/schema.js';
import { RULE_IDS } from '../core/incident/rules/ids.js';

/** Null where there is none. */
export async function readLocalConfig(folder: string): Promise<Config | null> {
  const text = await readFile(join(folder, CONFIG_PATH), 'utf8').catch(() => null);
  if (text === null) return null;
  return parseConfig(text, { file: CONFIG_PATH, ruleIds: RULE_IDS }).config;
}
