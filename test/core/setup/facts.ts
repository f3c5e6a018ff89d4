// Facts of a repository that is to be set up; what is not named is as in an empty one.
import { defaultConfig } from '../../../src/core/config/constants.js';
import type { SetupFacts, TreeEntry } from '../../../src/core/setup/facts.js';

interface Given extends Omit<Partial<SetupFacts>, 'tree' | 'traces'> {
  /** Texts by path; null: something that is no ordinary file. */
  files?: Record<string, string | null>;
  branches?: string[] | null;
  tags?: string[] | null;
  environments?: string[] | null;
}

function entriesOf(files: Record<string, string | null>): TreeEntry[] {
  const folders = Object.keys(files).flatMap((path) =>
    path
      .split('/')
      .slice(0, -1)
      .map((_, at, parts) => parts.slice(0, at + 1).join('/')),
  );
  return [
    ...[...new Set(folders)].map((path) => ({ path, kind: 'folder' as const })),
    ...Object.entries(files).map(([path, text]) => ({
      path,
      kind: text === null ? ('other' as const) : ('file' as const),
    })),
  ];
}

export function setupFacts(given: Given = {}): SetupFacts {
  const { files = {}, branches = ['main'], tags = [], environments = [], ...rest } = given;
  return {
    repository: 'acme/agents',
    host: 'github.com',
    defaultBranch: 'main',
    today: '2026-11-24',
    tree: { entries: entriesOf(files), texts: files },
    config: defaultConfig(),
    faulty: false,
    traces: { branches, tags, environments },
    history: { incidents: { open: 0, closed: 0, more: false }, touched: [], releases: 0 },
    past: null,
    places: null,
    owner: '@maya',
    app: { id: 4242, slug: 'acme-reviews' },
    ...rest,
  };
}
