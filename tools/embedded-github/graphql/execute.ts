// Runs a GraphQL document: held against GitHub's whole public schema, answered field by field.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type FormattedExecutionResult,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  parse,
  responsePathAsArray,
  validate,
} from 'graphql';
import type { Caller } from '../exchange.js';
import type { Box } from '../gap.js';
import { createReader, type Reader } from '../reader.js';
import { repositoryOf } from './repository.js';
import { failure } from './shown.js';
import { nodeAt } from './threads.js';

/** GitHub gives at most this many items of a connection. */
const MOST_ITEMS = 100;

let known: Promise<GraphQLSchema> | null = null;

/** What a type or field is for, which nobody asks here: two thirds of the text. */
const DESCRIPTION = /"""[\s\S]*?(?<!\\)"""/g;

/** The schema's own file: the package's entry reads five megabytes of JSON besides. */
function schemaFile(): string {
  const [name, file] = ['@octokit/graphql-schema', 'schema.graphql'];
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const found = folders.map((folder) => join(folder, name, file)).find(existsSync);
  if (!found) throw new Error(`${name} is not installed; run npm ci`);
  return found;
}

/** GitHub's public schema; built once, in about a quarter of a second. */
function githubSchema(): Promise<GraphQLSchema> {
  known ??= readFile(schemaFile(), 'utf8').then((text) =>
    buildSchema(text.replace(DESCRIPTION, ''), { assumeValid: true, noLocation: true }),
  );
  return known;
}

export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operation: string | null;
}

/** Valid documents by their text: an App asks the same again and again. */
const valid = new Map<string, DocumentNode>();
const MOST_VALID = 500;

/** The document, or why there is none. */
function documentOf(schema: GraphQLSchema, query: string): DocumentNode | readonly GraphQLError[] {
  const known = valid.get(query);
  if (known) return known;
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return [error as GraphQLError];
  }
  const invalid = validate(schema, document);
  if (invalid.length > 0) return invalid;
  if (valid.size >= MOST_VALID) valid.clear();
  valid.set(query, document);
  return document;
}

export async function run(box: Box, caller: Caller, asked: Asked): Promise<object> {
  const schema = await githubSchema();
  const document = documentOf(schema, asked.query);
  if (!('kind' in document)) return { errors: document.map(shown) };
  const result = await execute({
    schema,
    document,
    rootValue: root(createReader(box, caller)),
    variableValues: asked.variables,
    operationName: asked.operation,
    fieldResolver: resolver(box),
  });
  const { data, errors } = result;
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors ? { errors: errors.map(shown) } : {}),
  };
}

/** An error in GitHub's form, its `type` beside the message. */
function shown(error: GraphQLError): FormattedExecutionResult {
  const { extensions, ...rest } = error.toJSON();
  const { type, ...more } = extensions ?? {};
  return {
    ...(type === undefined ? {} : { type }),
    ...rest,
    ...(Object.keys(more).length > 0 ? { extensions: more } : {}),
  } as FormattedExecutionResult;
}

function resolver(box: Box): GraphQLFieldResolver<Record<string, unknown>, unknown> {
  return (source, args, _, info) => {
    const path = responsePathAsArray(info.path).join('.');
    const broken = box.graphql.brokenAt(path);
    if (broken) throw failure(broken.type, broken.message);
    if (getNamedType(info.returnType).name.endsWith('Connection')) window(info.fieldName, args);
    const value = source[info.fieldName];
    if (value === undefined) {
      throw new Error(
        `the embedded GitHub does not answer ${info.parentType.name}.${info.fieldName}: add it in tools/embedded-github/graphql`,
      );
    }
    return typeof value === 'function' ? value(args) : value;
  };
}

function window(field: string, { first, last }: Record<string, unknown>): void {
  const asked = first ?? last;
  if (typeof asked !== 'number') {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`;
    throw failure('MISSING_PAGINATION_BOUNDARIES', message);
  }
  if (asked > MOST_ITEMS) {
    const message = `Requesting ${asked} records on the \`${field}\` connection exceeds the \`first\` limit of ${MOST_ITEMS} records.`;
    throw failure('EXCESSIVE_PAGINATION', message);
  }
}

function root(reader: Reader) {
  const node = async ({ id }: { id: string }) => {
    const found = await nodeAt(reader, id);
    if (found) return found;
    throw failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
  };
  return {
    async repository({ owner, name }: { owner: string; name: string }) {
      const read = await reader.get(`/repos/${owner}/${name}`);
      if (read) return repositoryOf(reader, read);
      const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`;
      throw failure('NOT_FOUND', message);
    },
    viewer() {
      const { caller } = reader;
      const login = caller.kind === 'user' ? caller.login : '';
      const name = caller.kind === 'installation' ? `${caller.slug}[bot]` : login;
      return { __typename: 'User', login: name, id: `U_${name}` };
    },
    node,
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => node({ id })),
    rateLimit: {
      limit: 5000,
      cost: 1,
      remaining: 4999,
      used: 1,
      nodeCount: 0,
      resetAt: new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000).toISOString(),
    },
  };
}
