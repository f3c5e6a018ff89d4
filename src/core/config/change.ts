// What a change does to the configuration: what of it gets looser, and at which line.
import { RULE_IDS } from '../incident/rules/ids.js';
import { CONFIG_PATH } from './constants.js';
import { type ConfigText, type LayeredReading, parseLayers } from './layers.js';
import { loadYaml } from './load-yaml.js';
import { type Loosening, loosenings } from './loosenings.js';
import type { ConfigReading } from './parse-config.js';
import { lineOfPath } from './places.js';
import { policyPath } from './schema-walk.js';

/** A loosening with the line of the new text at which it shows; 1 where nothing is left of it. */
export interface Looser extends Loosening {
  line: number;
}

export interface ConfigChange {
  before: LayeredReading;
  after: LayeredReading;
  /** The change takes the file away. */
  deleted: boolean;
  looser: Looser[];
}

function readText(text: string | null, organization: ConfigText | null): LayeredReading {
  return parseLayers({ file: CONFIG_PATH, text: text ?? '' }, organization, RULE_IDS);
}

function whole(text: string): Loosening {
  return { path: [], item: null, text, because: null };
}

/** In the document a policy stands by its number, in the path of a loosening by its id. */
function documentPath({ path }: Loosening, document: unknown): PropertyKey[] {
  const [section, list, id, ...rest] = path;
  if (section !== 'release' || list !== 'policies' || id === undefined) return path;
  const policy = policyPath(document, id);
  return policy ? [...policy, ...rest] : [section, list];
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
 * @param organization its file, which lies under both; null where there is none.
 */
export function configChange(
  before: string | null,
  after: string | null,
  organization: ConfigText | null = null,
): ConfigChange {
  const [old, now] = [readText(before, organization), readText(after, organization)];
  const deleted = before !== null && after === null;
  const { document, places } = loadYaml(after ?? '');
  const looser = found(old, now, deleted).map((one) => ({
    ...one,
    line: places ? lineOfPath(places, documentPath(one, document)) : 1,
  }));
  return { before: old, after: now, deleted, looser };
}
