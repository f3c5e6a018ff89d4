// What the configuration is about, for those who read none: its paths and the defaults.

// Written from the schema, so that who needs the defaults alone does not load it.
import defaults from './defaults.json' with { type: 'json' };
import type { Config } from './schema.js';

/** Path of the configuration file in a repository. */
export const CONFIG_PATH = '.github/agent-incident-review.yml';
/** Where people put it by mistake: nothing is read from there. */
export const BESIDE_CONFIG = [
  '.github/agent-incident-review.yaml',
  'agent-incident-review.yml',
  'agent-incident-review.yaml',
];

/** The configuration of a repository that has no file. */
export function defaultConfig(): Config {
  return structuredClone(defaults) as Config;
}
