// Holds values against schemas of an OpenAPI 3.0 description, by Ajv.
import { asJson, type Json } from '../embedded-github/exchange.js';

/** What is used of Ajv, which is installed beside the description. */
export interface Ajv {
  addSchema(schema: object): unknown;
  compile(schema: object): Validate;
}

interface Validate {
  (value: unknown): boolean;
  errors?:
    | readonly {
        readonly instancePath: string;
        readonly keyword: string;
        readonly message?: string;
        readonly params: Json;
        readonly schemaPath: string;
      }[]
    | null;
}

export interface Fault {
  /** JSON pointer; a `*` stands for any index. */
  readonly pointer: string;
  readonly why: string;
}

export type Faults = (schema: Json, value: unknown) => Fault[];

export function createValidator(ajv: Ajv, document: Json): Faults {
  const { schemas } = asJson(document.components);
  ajv.addSchema({ $id: 'github', components: { schemas: plain(schemas) } });
  const compiled = new Map<Json, Validate>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile(plain(schema) as object);
    compiled.set(schema, validate);
    if (validate(value)) return [];
    return faultsOf(validate.errors ?? []);
  };
}

/** Alternatives report each of their branches; the first fault of a place says enough. */
function faultsOf(errors: NonNullable<Validate['errors']>): Fault[] {
  const found = new Map<string, Fault>();
  for (const { instancePath, keyword, message, params } of errors) {
    if (keyword === 'anyOf' || keyword === 'oneOf') continue;
    const own = keyword === 'required' ? `/${params.missingProperty}` : '';
    const pointer = instancePath.replace(/\/\d+(?=\/|$)/g, '/*') + own;
    const why =
      keyword === 'required'
        ? 'is missing'
        : `${message}${keyword === 'enum' ? `: ${JSON.stringify(params.allowedValues)}` : ''}`;
    if (!found.has(pointer)) found.set(pointer, { pointer, why });
  }
  if (found.size > 0) return [...found.values()];
  return errors.map(({ instancePath, message }) => ({ pointer: instancePath, why: `${message}` }));
}

/** OpenAPI 3.0 as JSON Schema: `nullable` is an alternative, and a `$ref` names the document. */
export function plain(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, example, examples, ...rest } = schema as Json;
  const own: Json = {};
  for (const [key, value] of Object.entries(rest)) {
    if (key === '$ref') own.$ref = `github${value}`;
    else if (key === 'enum' || key === 'default' || key === 'const') own[key] = value;
    else own[key] = plain(value);
  }
  // A property may be called `nullable` or `example`: then it is a schema, not a keyword.
  for (const [key, value] of Object.entries({ example, examples })) {
    if (typeof value === 'object' && value !== null && 'type' in value) own[key] = plain(value);
  }
  if (nullable !== true) return own;
  return { anyOf: [own, { type: 'null' }] };
}
