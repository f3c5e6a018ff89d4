// What an App from app.full.yml may do, for tests that need more than the core.
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

const file = new URL('../../app.full.yml', import.meta.url);

/** Its permissions, less those that are named. */
export function fullPermissions(...without: string[]): Record<string, string> {
  const { default_permissions: all } = load(readFileSync(file, 'utf8')) as {
    default_permissions: Record<string, string>;
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => !without.includes(name)));
}
