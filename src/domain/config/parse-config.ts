// Reads the configuration file; every error names file, line, key, what was expected, what came.
import { load, YAMLException } from 'js-yaml';
import type * as z from 'zod';
import { nearest } from '../text/nearest.js';
import { CONFIG_PATH, type Config, configSchema, defaultConfig } from './schema.js';
import { showPath, yamlLines } from './yaml-lines.js';

export interface ConfigProblem {
  file: string;
  /** 1-based; null where no line can be told. */
  line: number | null;
  /** Dotted path; empty for the file as a whole. */
  key: string;
  message: string;
  expected: string;
  received: string;
}

export interface ConfigReading {
  /** The defaults where there is any problem. */
  config: Config;
  problems: ConfigProblem[];
}

const MOST_CHARACTERS = 65_536;

function shorten(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return (text ?? String(value)).replace(/\s+/g, ' ').slice(0, 80);
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}

function schemaKeys(path: readonly PropertyKey[]): string[] {
  let schema: unknown = configSchema;
  for (const part of path) {
    while (schema && typeof schema === 'object' && !('shape' in schema)) {
      const def: { innerType?: unknown } = (schema as { def: object }).def;
      if (!def.innerType) return [];
      schema = def.innerType;
    }
    schema = (schema as { shape: Record<PropertyKey, unknown> }).shape[part];
  }
  while (schema && typeof schema === 'object' && !('shape' in schema)) {
    schema = (schema as { def: { innerType?: unknown } }).def.innerType;
  }
  return schema ? Object.keys((schema as { shape: object }).shape) : [];
}

type Issue = z.core.$ZodIssue;

function expectedOf(issue: Issue, received: unknown): string {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = typeof received === 'string' ? nearest(received, values) : null;
    return `one of ${values.join(', ')}${near ? `; did you mean ${near}?` : ''}`;
  }
  if (issue.code === 'invalid_type') return `a value of type ${issue.expected}`;
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'kind') {
    return 'one of eval-check, canary, approval, route-notes, rollback, freeze';
  }
  return issue.message.replace(/^expected /i, '');
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const keys = schemaKeys(path);
  const near = nearest(key, keys);
  if (keys.length === 0) return 'a key that docs/config.md lists';
  return `one of ${keys.join(', ')}${near ? `; did you mean ${near}?` : ''}`;
}

/** Reads the text of a configuration file. Empty and comment-only files are the defaults. */
export function parseConfig(
  text: string,
  options: { file?: string; ruleIds?: readonly string[] } = {},
): ConfigReading {
  const file = options.file ?? CONFIG_PATH;
  const lines = yamlLines(text);
  const problems: ConfigProblem[] = [];
  const add = (problem: Omit<ConfigProblem, 'file'>) => problems.push({ file, ...problem });
  const fail = (): ConfigReading => ({ config: defaultConfig(), problems });
  const whole = { line: null, key: '' };
  if (text.length > MOST_CHARACTERS) {
    const received = `${text.length} characters`;
    add({
      ...whole,
      message: 'The file is too long',
      expected: 'at most 65536 characters',
      received,
    });
    return fail();
  }
  if (/^(?:\s*(?:#.*)?(?:\n|$))*$/.test(text.replace(/\r/g, '')))
    return { config: defaultConfig(), problems };
  let document: unknown;
  try {
    document = load(text, { maxAliases: 50 });
  } catch (error) {
    const known = error instanceof YAMLException ? error : null;
    const line = known?.mark ? known.mark.line + 1 : null;
    const received = shorten(known?.reason ?? String(error));
    add({
      line,
      key: '',
      message: 'The file is not valid YAML',
      expected: 'a mapping such as "incidents: { label: incident }"',
      received,
    });
    return fail();
  }
  if (document === null) return { config: defaultConfig(), problems };
  const result = configSchema.safeParse(document);
  for (const issue of result.error?.issues ?? []) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
      for (const name of issue.keys) {
        const key = showPath([...path, name]);
        const received = `${name}: ${shorten(valueAt(document, [...path, name]))}`;
        add({
          line: lines.get(key) ?? null,
          key,
          message: 'Unknown key',
          expected: unknownKey(name, path),
          received,
        });
      }
      continue;
    }
    const received = valueAt(document, path);
    const key = showPath(path);
    add({
      line: lines.get(key) ?? null,
      key,
      message: 'Wrong value',
      expected: expectedOf(issue, received),
      received: shorten(received),
    });
  }
  for (const rule of Object.keys(result.data?.rules ?? {})) {
    if (!options.ruleIds || options.ruleIds.includes(rule)) continue;
    const near = nearest(rule, options.ruleIds);
    const expected = `the id of a rule${near ? `; did you mean ${near}?` : ''}`;
    const key = `rules.${rule}`;
    add({ line: lines.get(key) ?? null, key, message: 'Unknown rule', expected, received: rule });
  }
  const ids = (result.data?.release.policies ?? []).map((policy) => policy.id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    const key = `release.policies[${index}].id`;
    add({
      line: lines.get(key) ?? null,
      key,
      message: 'Two policies share an id',
      expected: 'ids that differ',
      received: id,
    });
  }
  return result.success && problems.length === 0 ? { config: result.data, problems } : fail();
}

/** One problem as a sentence for people. */
export function showConfigProblem(problem: ConfigProblem): string {
  const { file, line, key, message, expected, received } = problem;
  const place = `${file}${line === null ? '' : `:${line}`}`;
  const what = key ? `${message} at ${key}` : message;
  return `${place}: ${what}. Expected ${expected}. Got ${received}. Correct it on the default branch.`;
}
