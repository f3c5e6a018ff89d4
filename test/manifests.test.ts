// The manifests ask for exactly what the code uses.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { INPUTS } from '../src/action/inputs.js';
import { EVENTS } from '../src/app/events.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

interface Manifest {
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
  const set = [...read('src/action/run.ts').matchAll(/setOutput\([\w.]+, '([\w-]+)'/g)].map(
    (match) => match[1],
  );
  expect(Object.keys(outputs).sort()).toEqual([...new Set(set)].sort());
  expect(runs).toEqual({ using: 'node24', main: 'dist/action.js' });
});

test('every declared input is read', () => {
  const code = read('src/action/inputs.ts').replace(/export const INPUTS[\s\S]*?as const;/, '');
  for (const input of INPUTS) expect(code).toContain(`'${input}'`);
});

test('app.yml subscribes to exactly the handled events', () => {
  const handled = new Set<string>(EVENTS.map((event) => event.split('.')[0] ?? ''));
  // GitHub delivers those of the installation itself to every App.
  for (const always of ['installation', 'installation_repositories']) handled.delete(always);
  expect([...manifest('app.yml').default_events].sort()).toEqual([...handled].sort());
});

test('app.yml asks for exactly the permissions that the requests need', () => {
  const files = [...reachable('src/app/app.ts')];
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
  if (EVENTS.some((event) => event.startsWith('merge_group.'))) needed.merge_queues = 'read';
  expect(manifest('app.yml').default_permissions).toEqual(needed);
});
