// Finds the schema, the keys and an example for a path of the configuration.
import * as z from 'zod';
import { configSchema } from './schema.js';

type Schema = z.core.$ZodType;

interface Def {
  type: string;
  innerType?: Schema;
  defaultValue?: unknown;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  options?: Schema[];
  discriminator?: string;
  values?: unknown[];
  entries?: Record<string, unknown>;
}

function defOf(schema: Schema): Def {
  return schema._zod.def as unknown as Def;
}

/** Takes off defaults and optionals. */
function bare(schema: Schema): Schema {
  const { innerType } = defOf(schema);
  return innerType ? bare(innerType) : schema;
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The value at a path of a loaded document; undefined where there is none. */
export function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined),
    document,
  );
}

/** Where a document has the policy of an id; null where it has none. */
export function policyPath(document: unknown, id: string): PropertyKey[] | null {
  const list = ['release', 'policies'];
  const written = valueAt(document, list);
  const at = (Array.isArray(written) ? written : []).findIndex(
    (policy) => valueAt(policy, ['id']) === id,
  );
  return at < 0 ? null : [...list, at];
}

/** The alternative that a value chooses by its discriminator. */
function chosen(def: Def, value: unknown): Schema | undefined {
  const kind = isObject(value) ? value[def.discriminator ?? ''] : undefined;
  return def.options?.find((option) => {
    const literal = defOf(option).shape?.[def.discriminator ?? ''];
    return literal && defOf(literal).values?.includes(kind);
  });
}

/** The schema at a path, defaults and optionals left on; null where the path leaves the schema. */
export function schemaAt(path: readonly PropertyKey[], document: unknown): Schema | null {
  let schema: Schema | undefined = configSchema;
  for (const [depth, part] of path.entries()) {
    schema = bare(schema);
    if (defOf(schema).type === 'union') {
      schema = chosen(defOf(schema), valueAt(document, path.slice(0, depth)));
      if (!schema) return null;
    }
    const { shape, element, valueType }: Def = defOf(schema);
    const named: Schema | undefined =
      shape && Object.hasOwn(shape, part) ? shape[String(part)] : undefined;
    schema = named ?? (typeof part === 'number' ? element : valueType);
    if (!schema) return null;
  }
  return schema;
}

/** The keys that may stand in the mapping at a path. */
export function keysAt(path: readonly PropertyKey[], document: unknown): string[] {
  const found = schemaAt(path, document);
  if (!found) return [];
  const def = defOf(bare(found));
  const schema = def.type === 'union' ? chosen(def, valueAt(document, path)) : bare(found);
  return Object.keys((schema && defOf(schema).shape) ?? {});
}

/** An example of a good value: one written in the schema, the default, or one made of its parts. */
export function exampleOf(schema: Schema): unknown {
  const { examples } = (z.globalRegistry.get(schema) ?? {}) as { examples?: unknown[] };
  if (examples?.length) return examples[0];
  const def = defOf(schema);
  const { defaultValue } = def;
  if (def.type === 'default' && (!isObject(defaultValue) || Object.keys(defaultValue).length > 0)) {
    return defaultValue;
  }
  if (def.innerType) return exampleOf(def.innerType);
  if (def.element) return [exampleOf(def.element)];
  if (def.values) return def.values[0];
  if (def.entries) return Object.values(def.entries)[0];
  if (def.options?.[0]) return exampleOf(def.options[0]);
  const first = Object.entries(def.shape ?? {})[0];
  return first ? { [first[0]]: exampleOf(first[1]) } : undefined;
}

/** Dotted paths of the mappings that know a key of this name, the file itself left out. */
export function homesOf(name: string, schema: Schema = configSchema, path = ''): string[] {
  const { shape } = defOf(bare(schema));
  return Object.entries(shape ?? {}).flatMap(([key, child]) => [
    ...(key === name && path ? [`${path}.${key}`] : []),
    ...homesOf(name, child, path ? `${path}.${key}` : key),
  ]);
}
