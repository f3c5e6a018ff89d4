// The structure holds: imports point down only, without a circle, and the core reads no world.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../src/', import.meta.url));

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** What a file imports, types included; files of ours by their path under src. */
const graph = new Map(
  files.map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const specifiers = [
      ...text.matchAll(/(?:^(?:import|export)\b[^;']*?\bfrom |^import |\bimport\()'([^']+)'/gm),
    ].map(([, name = '']) =>
      name.startsWith('.') ? join(dirname(file), name).replace(/\.js$/, '.ts') : name,
    );
    return [file, specifiers] as const;
  }),
);

function importsOf(folder: string): string[] {
  return files
    .filter((file) => file.startsWith(folder))
    .flatMap((file) => (graph.get(file) ?? []).map((name) => `${file} → ${name}`));
}

/** What each part may import of src, besides itself. */
const BELOW: Record<string, string[]> = {
  language: [],
  core: ['language'],
  github: ['core', 'language'],
  collect: ['github', 'core', 'language'],
  app: ['collect', 'github', 'core', 'language'],
  report: ['core', 'language'],
  evidence: ['core', 'language'],
  action: ['report', 'evidence', 'collect', 'github', 'core', 'language'],
  cli: ['report', 'evidence', 'collect', 'github', 'core', 'language'],
};

test.each(Object.entries(BELOW))('%s imports only what stands below it', (part, below) => {
  const allowed = new RegExp(`→ (?:${[part, ...below].join('|')})/`);
  const own = importsOf(`${part}/`).filter((line) => /→ (?:\S+\/\S+\.ts|\.\.)/.test(line));
  expect(own.filter((line) => !allowed.test(line))).toEqual([]);
  expect(importsOf(`${part}/`).length).toBeGreaterThan(0);
});

test('the core and the language import no package but well-kept pure ones', () => {
  const packages = [...importsOf('core/'), ...importsOf('language/')].filter(
    (line) => !/→ \S*\.(?:ts|json)$/.test(line),
  );
  expect(packages.filter((line) => !/→ (?:zod|js-yaml|marked|saxes|fflate)$/.test(line))).toEqual(
    [],
  );
});

test('the core does not look at the clock', () => {
  const clocks = files.filter(
    (file) =>
      /^(?:core|language)\//.test(file) &&
      /new Date\(\)|Date\.now\(\)/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(clocks).toEqual([]);
});

test('no import runs in a circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of graph.get(file) ?? []) if (graph.has(next)) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('names are compared where identity is made, and nowhere else', () => {
  const identity = /^core\/(?:refs|mentions)\.ts$/;
  const compared = /\b(?:ref|repository|author|login|full_name|key)\??\.toLowerCase\(\)/;
  const found = files.filter(
    (file) => !identity.test(file) && compared.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(found).toEqual([]);
});

/** What a file loads at its start, types left out. */
function loadedBy(entry: string): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const text = readFileSync(join(root, file), 'utf8');
    for (const [, from = ''] of text.matchAll(
      /^(?:import|export) (?!type\b)[^;]*? from '(\.[^']+)'/gm,
    )) {
      const target = join(dirname(file), from).replace(/\.js$/, '.ts');
      if (target.endsWith('.ts')) visit(target);
    }
  };
  visit(entry);
  return reached;
}

test.each(['app/main.ts', 'index.ts'])(
  '%s loads nothing of Redis unless it is asked to',
  (entry) => {
    const talks = files.filter((file) =>
      graph.get(file)?.some((name) => /^(?:bullmq|ioredis)$/.test(name)),
    );
    expect(talks.length).toBeGreaterThan(0);
    expect(talks.filter((file) => !file.startsWith('app/redis/'))).toEqual([]);
    const loaded = loadedBy(entry);
    expect(loaded.size).toBeGreaterThan(20);
    expect([...loaded].filter((file) => file.startsWith('app/redis/'))).toEqual([]);
  },
);

test('before its first request the Action loads nothing of what judges', () => {
  const first = [...loadedBy('action/index.ts'), ...loadedBy('action/gate.ts')];
  const judging = /^core\/(?:incident\/(?!rules\/ids)|release\/|force\/|evidence\/|dates\/)/;
  expect(first.filter((file) => judging.test(file))).toEqual([]);
  expect(first).toContain('github/read-config.ts');
});

test('the gate does not carry the language rules', () => {
  // What a judgement loads on demand counts.
  const entries = ['action/gate.ts', 'collect/judge-release.ts', 'action/tell.ts'];
  const reached = new Set(['action/index.ts', ...entries].flatMap((entry) => [...loadedBy(entry)]));
  expect(reached.size).toBeGreaterThan(100);
  expect([...reached].filter((file) => file.startsWith('language/'))).toEqual([]);
});
