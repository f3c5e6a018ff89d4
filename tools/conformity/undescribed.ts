// What a value has and its schema does not describe: GitHub would not send it.
import { asJson, asList, type Json, text } from '../embedded-github/exchange.js';

/** JSON pointers of fields that none of the value's schemas names. */
export function undescribed(
  value: unknown,
  schemas: readonly Json[],
  resolve: (schema: Json) => Json,
  pointer = '',
): string[] {
  const all = schemas.flatMap((schema) => flattened(schema, resolve));
  if (Array.isArray(value)) {
    const items = all.flatMap(({ items }) => (items === undefined ? [] : [asJson(items)]));
    if (items.length === 0) return [];
    return value.flatMap((item) => undescribed(item, items, resolve, `${pointer}/*`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const open = all.some(
    ({ properties, additionalProperties: more, type }) =>
      (more !== undefined && more !== false) || (properties === undefined && type === 'object'),
  );
  if (all.length === 0 || open) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const known = all.flatMap(({ properties }) => {
      const found = asJson(properties)[key];
      return found === undefined ? [] : [asJson(found)];
    });
    const at = `${pointer}/${key}`;
    return known.length === 0 ? [at] : undescribed(item, known, resolve, at);
  });
}

/** A schema and those it is made of; alternatives count as one. */
function flattened(schema: Json, resolve: (schema: Json) => Json): Json[] {
  const own = resolve(schema);
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => asList(own[key]));
  const { properties, type } = own;
  const bare = parts.length > 0 && properties === undefined;
  return [
    ...(bare || (text(type) !== 'object' && text(type) !== 'array' && properties === undefined)
      ? []
      : [own]),
    ...parts.flatMap((part) => flattened(part, resolve)),
  ];
}
