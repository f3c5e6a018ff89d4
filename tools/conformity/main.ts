// Reads what was recorded and GitHub's description, and tells what differs.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Json } from '../embedded-github/exchange.js';
import type { Recorded } from '../embedded-github/recorder.js';
import { check } from './check.js';
import { createDescription } from './description.js';
import { judge, KNOWN } from './known.js';
import { type Ajv, createValidator } from './validator.js';

const DESCRIPTION = 'node_modules/@octokit/openapi/generated/api.github.com.json';

/**
 * @param folder holds what was recorded, as JSON Lines.
 * @param packages the folder that Ajv and the description are installed in.
 * @returns whether all is as GitHub describes it.
 */
export function run(folder: string, packages: string, print: (line: string) => void): boolean {
  const require = createRequire(join(packages, 'package.json'));
  const ajv = new (require('ajv').default)({ strict: false, allErrors: true, logger: false });
  require('ajv-formats').default(ajv);
  // GitHub sends an empty address where there is none, and git takes any text as an email.
  const uri = ajv.formats.uri;
  ajv.addFormat('uri', (value: string) => value === '' || matches(uri, value));
  ajv.addFormat('email', true);
  const document = JSON.parse(readFileSync(join(packages, DESCRIPTION), 'utf8')) as Json;
  const description = createDescription(document);
  const found = check(read(folder), description, createValidator(ajv as Ajv, document));
  const { unknown, unneeded, known } = judge(found.deviations, KNOWN);
  for (const { operation, part, pointer, why } of unknown) {
    print(`${operation}: ${part} ${pointer} ${why}`);
  }
  for (const { operation, pointer } of unneeded) {
    print(`known.ts: ${operation} ${pointer} is as described now; take the entry away`);
  }
  print(
    `${found.operations.size} operations and events: ${found.requests} requests, ` +
      `${found.answers} answers and ${found.webhooks} webhooks of different shape held against ` +
      `GitHub's description; ${unknown.length} deviations, ${known} known ones`,
  );
  // A part of the suite need not reach every entry; CI runs all of it.
  const stale = process.env.CI ? unneeded.length : 0;
  return unknown.length === 0 && stale === 0 && found.operations.size > 0;
}

function matches(format: unknown, value: string): boolean {
  return typeof format === 'function' ? format(value) : (format as RegExp).test(value);
}

function* read(folder: string): Generator<Recorded> {
  for (const name of readdirSync(folder).sort()) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      if (line !== '') yield JSON.parse(line) as Recorded;
    }
  }
}
