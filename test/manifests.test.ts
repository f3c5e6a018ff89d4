// The manifests ask for exactly what the code uses.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { INPUTS } from '../src/action/inputs.js';
import { EVENT_NAMES } from '../src/app/events/index.js';

import { CORE_NEEDS, FULL_NEEDS } from '../src/app/permissions.js';
import { manifestToSend } from '../src/app/registration/manifest.js';
import { startGitHub } from '../tools/embedded-github/github.js';
import { EVENT_PERMISSION, PERMISSION_LEVELS } from '../tools/embedded-github/manifest-rules.js';
import { APP_EVENTS, APP_PERMISSIONS } from '../tools/embedded-github/world.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

interface Manifest {
  name: string;
  url: string;
  public: boolean;
  inputs: Record<string, unknown>;
  outputs: Record<string, unknown>;
  runs: { using: string; main: string };
  default_permissions: Record<string, string>;
  default_events: string[];
}

const manifest = (path: string) => load(read(path)) as Manifest;

/** Permission that a route needs; `write` for everything but GET. */
const PERMISSIONS: [RegExp, string][] = [
  [/\/rules\/branches|\/issue-types/, 'metadata'],
  [/\/commits\/\{ref\}\/status/, 'statuses'],
  [/\/deployment_protection_rule$|\/deployments(?:\/|$)/, 'deployments'],
  [/\/actions\/|\/deployment_protection_rules$/, 'actions'],
  [/\/(check-runs)/, 'checks'],
  [/\/pulls/, 'pull_requests'],
  [/\/issues|\/labels/, 'issues'],
  [/\/contents|\/git\/|\/compare|\/commits|\/releases|\/branches/, 'contents'],
  [/\/teams/, 'members'],
  [/\/collaborators|^\/installation\/repositories$|^\/repos\/\{owner\}\/\{repo\}$/, 'metadata'],
];

function routes(files: string[]): { method: string; path: string }[] {
  return files.flatMap((file) =>
    [...read(file).matchAll(/'(GET|POST|PATCH|PUT|DELETE) (\/[^']*)'/g)].map((match) => ({
      method: match[1] as string,
      path: match[2] as string,
    })),
  );
}

/** The files that a module brings in, itself included. */
function reachable(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const folder = new URL(file, 'file:///');
  for (const [, path] of read(file).matchAll(/from '(\.[^']+)\.js'/g)) {
    reachable(new URL(`${path}.ts`, folder).pathname.slice(1), seen);
  }
  return seen;
}

test('action.yml declares the inputs that are read and the outputs that are set', () => {
  const { inputs, outputs, runs } = manifest('action.yml');
  expect(Object.keys(inputs)).toEqual([...INPUTS]);
  const code = ['tell', 'evidence', 'report']
    .map((name) => read(`src/action/${name}.ts`))
    .join('\n');
  const set = [...code.matchAll(/setOutput\([\w.]+, '([\w-]+)'/g)].map((match) => match[1]);
  expect(Object.keys(outputs).sort()).toEqual([...new Set(set)].sort());
  expect(runs).toEqual({ using: 'node24', main: 'dist/action.js' });
});

test('every declared input is read', () => {
  const code = read('src/action/inputs.ts').replace(/export const INPUTS[\s\S]*?as const;/, '');
  for (const input of INPUTS) expect(code).toContain(`'${input}'`);
});

/** What app.full.yml alone asks for: the App works without. */
const FULL_ONLY = FULL_NEEDS.map(({ permission }) => permission).filter(
  (name) => !CORE_NEEDS.some(({ permission }) => permission === name),
);

test('app.yml subscribes to exactly the handled events, but those that app.full.yml brings', () => {
  const handled = new Set(EVENT_NAMES);
  // GitHub delivers those of the installation itself to every App.
  for (const always of ['installation', 'installation_repositories']) handled.delete(always);
  const isFull = (event: string) => FULL_ONLY.includes(EVENT_PERMISSION[event] ?? '');
  expect([...manifest('app.full.yml').default_events].sort()).toEqual([...handled].sort());
  expect([...manifest('app.yml').default_events].sort()).toEqual(
    [...handled].filter((event) => !isFull(event)).sort(),
  );
});

test('app.yml asks for exactly the permissions that the requests need', () => {
  // Judging is loaded on demand; so is what only the full permissions allow, which is left out here.
  const judging = reachable('src/collect/judge-release.ts');
  const files = [...new Set([...reachable('src/app/app.ts'), ...judging])];
  const needed: Record<string, string> = { metadata: 'read' };
  // What an App may do about itself needs no permission.
  const asked = routes(files).filter(({ path }) => !path.startsWith('/app'));
  for (const { method, path } of asked) {
    const permission = PERMISSIONS.find(([pattern]) => pattern.test(path))?.[1];
    if (!permission) throw new Error(`no permission is known for ${path}`);
    if (method !== 'GET') needed[permission] = 'write';
    else needed[permission] ??= 'read';
  }
  // GitHub sends this event only to those who may read the queue.
  if (EVENT_NAMES.has('merge_group')) needed.merge_queues = 'read';
  const full = manifest('app.full.yml').default_permissions;
  for (const name of FULL_ONLY) {
    if (!(name in needed)) continue;
    expect({ [name]: full[name] }).toEqual({ [name]: needed[name] });
    delete needed[name];
  }
  expect(manifest('app.yml').default_permissions).toEqual(needed);
});

const APPS = ['app.yml', 'app.full.yml'];

test.each(APPS)('%s asks only for what GitHub knows, and may see each event', (path) => {
  const { default_permissions: permissions, default_events: events, ...rest } = manifest(path);
  const levels = Object.entries(permissions).map(([name, level]) => ({
    name,
    known: PERMISSION_LEVELS[name]?.includes(level) ?? false,
  }));
  expect(levels.filter(({ known }) => !known)).toEqual([]);
  const blind = events.filter((event) => {
    const needed = EVENT_PERMISSION[event];
    return needed === undefined || permissions[needed] === undefined;
  });
  expect(blind).toEqual([]);
  expect(new Set(events).size).toBe(events.length);
  expect(rest).toMatchObject({ public: false, url: expect.stringMatching(/^https:/) });
});

test('app.full.yml has all of app.yml, and at least as much of each', () => {
  const [core, full] = APPS.map(manifest) as [Manifest, Manifest];
  const rank = (level = '') => ['', 'read', 'write', 'admin'].indexOf(level);
  const less = Object.entries(core.default_permissions).filter(
    ([name, level]) => rank(full.default_permissions[name]) < rank(level),
  );
  expect(less).toEqual([]);
  expect(full.default_events).toEqual(expect.arrayContaining(core.default_events));
  expect(full).toMatchObject({ name: core.name, url: core.url });
});

test.each(['core', 'full'] as const)(
  'GitHub takes the %s manifest as it is sent',
  async (which) => {
    const github = await startGitHub({ app: { made: false } });
    const choices = {
      organization: null,
      name: 'Reviews',
      manifest: which,
      webhook: 'https://x.example/h',
    };
    const sent = manifestToSend(choices, 'https://x.example/register/created');
    expect(Object.keys(sent).sort()).toEqual(
      [
        'name',
        'description',
        'url',
        'public',
        'hook_attributes',
        'redirect_url',
        'default_permissions',
        'default_events',
      ].sort(),
    );
    const answer = await fetch(`${github.url}/settings/apps/new`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ manifest: JSON.stringify(sent) }),
    });
    const said = await answer.text();
    await github.close();
    expect({ status: answer.status, said }).toEqual({ status: 302, said: '' });
  },
);

test('each permission of the manifests but metadata has its row in the table of permissions', () => {
  const rows = (needs: typeof CORE_NEEDS) =>
    Object.fromEntries(needs.map(({ permission, level }) => [permission, level]));
  const { metadata: _, ...core } = manifest('app.yml').default_permissions;
  expect(rows(CORE_NEEDS)).toEqual(core);
  expect(manifest('app.full.yml').default_permissions).toMatchObject(rows(FULL_NEEDS));
});

test('the App of the embedded GitHub is the one of app.yml', () => {
  const { default_permissions, default_events } = manifest('app.yml');
  expect(default_permissions).toEqual(APP_PERMISSIONS);
  expect([...default_events].sort()).toEqual([...APP_EVENTS].sort());
});

test('both manifests are in the package', () => {
  expect(JSON.parse(read('package.json')).files).toEqual(expect.arrayContaining(APPS));
});
