// GitHub's OpenAPI description: which operation a request is, and what is said of it.
import { asJson, asList, type Json, text } from '../embedded-github/exchange.js';

interface Operation {
  /** `GET /repos/{owner}/{repo}`. */
  readonly name: string;
  readonly query: ReadonlyMap<string, Json>;
  readonly bodyRequired: boolean;
  /** The schema of a JSON body; null where none is described. */
  readonly body: Json | null;
  /** The schema of an answer's JSON: null where it has none, undefined where the status is not described. */
  answer(status: number): Json | null | undefined;
}

export interface Description {
  /** The operation of a request; null where the description has none. */
  operation(method: string, path: string): Operation | null;
  /** The schema of a webhook's payload; null where it is not described. */
  webhook(event: string, action: string): Json | null;
  /** What a `$ref` names. */
  resolve(schema: Json): Json;
}

export function createDescription(document: Json): Description {
  const resolve = (value: unknown): Json => {
    const { $ref } = asJson(value);
    return $ref === undefined ? asJson(value) : resolve(at(document, text($ref)));
  };
  const templates = Object.entries(asJson(document.paths)).map(([template, item]) =>
    templateOf(template, asJson(item), resolve),
  );
  const hooks = asJson(document['x-webhooks']);

  return {
    resolve,
    operation(method, path) {
      const found = templates
        .filter(({ item, pattern }) => method.toLowerCase() in item && pattern.test(path))
        .sort((a, b) => b.literal - a.literal)[0];
      if (!found) return null;
      const described = asJson(found.item[method.toLowerCase()]);
      return operationOf(`${method} ${found.template}`, described, resolve);
    },
    webhook(event, action) {
      const name = [event, action].filter(Boolean).join('-').replaceAll('_', '-');
      const described = asJson(asJson(hooks[name]).post);
      return described.requestBody === undefined ? null : jsonOf(resolve(described.requestBody));
    },
  };
}

function operationOf(name: string, described: Json, resolve: (value: unknown) => Json): Operation {
  const parameters = asList(described.parameters).map(resolve);
  const request = resolve(described.requestBody);
  const responses = asJson(described.responses);
  return {
    name,
    query: new Map(
      parameters
        .filter((one) => one.in === 'query')
        .map((one) => [text(one.name), asJson(one.schema)]),
    ),
    bodyRequired: request.required === true,
    body: jsonOf(request),
    answer(status) {
      const response = responses[`${status}`];
      return response === undefined ? undefined : jsonOf(resolve(response));
    },
  };
}

function templateOf(template: string, item: Json, resolve: (value: unknown) => Json) {
  const parameters = Object.values(item)
    .flatMap((method) => asList(asJson(method).parameters))
    .map(resolve);
  const long = new Set(
    parameters.filter((one) => one['x-multi-segment'] === true).map(({ name }) => text(name)),
  );
  const parts = template.split('/').map((part) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name !== undefined) return long.has(name) ? '.+' : '[^/]+';
    return part
      .split(/\{[^}]+\}/)
      .map((literal) => literal.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
      .join('[^/]+');
  });
  const literal = template.split('/').filter((part) => !part.includes('{')).length;
  return { template, item, literal, pattern: new RegExp(`^${parts.join('/')}$`) };
}

/** The schema of JSON content. */
function jsonOf({ content }: Json): Json | null {
  const { schema } = asJson(asJson(content)['application/json']);
  return schema === undefined ? null : asJson(schema);
}

function at(document: Json, ref: string): unknown {
  return ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>(
      (value, part) => asJson(value)[part.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    );
}
