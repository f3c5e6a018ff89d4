// What a change does to the configuration: what of it gets looser, and at which line.
import { RULE_IDS } from '../incident/rules/ids.js';
import { CONFIG_PATH } from './constants.js';
import { loadYaml } from './load-yaml.js';
import { type Loosening, loosenings } from './loosenings.js';
import { type ConfigReading, parseConfig } from './parse-config.js';
import { lineOfPath } from './places.js';
import type { Config } from './schema.js';

/** A loosening with the line of the new text at which it shows; 1 where nothing is left of it. */
export interface Looser extends Loosening {
  line: number;
}

export interface ConfigChange {
  before: ConfigReading;
  after: ConfigReading;
  /** The change takes the file away. */
  deleted: boolean;
  looser: Looser[];
}

function readText(text: string | null): ConfigReading {
  return parseConfig(text ?? '', { file: CONFIG_PATH, ruleIds: RULE_IDS });
}

function whole(text: string): Loosening {
  return { path: [], item: null, text, because: null };
}

/** In the document a policy stands by its number, in the path of a loosening by its id. */
function documentPath({ path }: Loosening, config: Config): PropertyKey[] {
  const [section, list, id, ...rest] = path;
  if (section !== 'release' || list !== 'policies' || id === undefined) return path;
  const at = config.release.policies.findIndex((policy) => policy.id === id);
  return at < 0 ? [section, list] : [section, list, at, ...rest];
}

function found(before: ConfigReading, after: ConfigReading, deleted: boolean): Loosening[] {
  if (after.problems.length > 0) return [];
  if (before.problems.length > 0) {
    const text = 'what held before could not be read, so nothing tells what gets looser';
    return [whole(text)];
  }
  const looser = loosenings(before.config, after.config);
  return deleted ? [whole('the file is deleted, and all that it held is gone'), ...looser] : looser;
}

/**
 * Compares the text of the file without a change and with it; null where there is no file, and the
 * defaults hold. Nothing is told of a text that has errors: it loosens nothing before it is mended.
 */
export function configChange(before: string | null, after: string | null): ConfigChange {
  const [old, now] = [readText(before), readText(after)];
  const deleted = before !== null && after === null;
  const { places } = loadYaml(after ?? '');
  const looser = found(old, now, deleted).map((one) => ({
    ...one,
    line: places ? lineOfPath(places, documentPath(one, now.config)) : 1,
  }));
  return { before: old, after: now, deleted, looser };
}
