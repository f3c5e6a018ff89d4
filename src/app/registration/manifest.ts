// The manifest that GitHub makes the App from: app.yml or app.full.yml, with what this server adds.

import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import * as z from 'zod';
import type { Choices } from './choices.js';
import type { GitHubServer } from './server-of.js';

const schema = z.object({
  name: z.string(),
  description: z.string(),
  url: z.url(),
  public: z.boolean(),
  default_permissions: z.record(z.string(), z.enum(['read', 'write', 'admin'])),
  default_events: z.array(z.string()),
});

export type Manifest = z.infer<typeof schema>;

const FILES = { core: 'app.yml', full: 'app.full.yml' } as const;

/** The package's folder, seen from the bundle in `dist/` and from this file. */
const ROOTS = ['../', '../../../'];

/** A manifest of the package. @throws where the package is not whole. */
export function readManifest(which: Choices['manifest']): Manifest {
  const urls = ROOTS.map((root) => new URL(root + FILES[which], import.meta.url));
  const found = urls.find((url) => existsSync(url));
  if (!found)
    throw new Error(`The file ${FILES[which]} of this package is missing; install it anew.`);
  return schema.parse(load(readFileSync(found, 'utf8')));
}

/** What the full manifest asks for beyond the core one, as `contents: write`, and its events. */
export function beyondCore(): { permissions: string[]; events: string[] } {
  const [core, full] = [readManifest('core'), readManifest('full')];
  return {
    permissions: Object.entries(full.default_permissions)
      .filter(([name, level]) => core.default_permissions[name] !== level)
      .map(([name, level]) => `${name}: ${level}`),
    events: full.default_events.filter((event) => !core.default_events.includes(event)),
  };
}

/** As it is sent. @param returnTo address of ours to which GitHub sends the person back. */
export function manifestToSend({ manifest, name, webhook }: Choices, returnTo: string): object {
  return {
    ...readManifest(manifest),
    name,
    public: false,
    hook_attributes: { url: webhook, active: true },
    redirect_url: returnTo,
  };
}

/** Where the manifest is posted. */
export function postTo({ organization }: Choices, server: GitHubServer, state: string): string {
  const owner = organization === null ? '' : `/organizations/${organization}`;
  return `${server.web}${owner}/settings/apps/new?state=${encodeURIComponent(state)}`;
}
