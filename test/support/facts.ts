// Builders of recorded facts: one incident, pull requests, a release.

import { defaultConfig } from '../../src/core/config/constants.js';
import type {
  CommentFacts,
  CommitFacts,
  DecisionFacts,
  EvidenceFacts,
  FileFacts,
  IncidentFacts,
  PullFacts,
  TreeFacts,
} from '../../src/core/facts.js';
import { issueRef, repositoryRef } from '../../src/core/refs.js';
import type { Role } from '../../src/core/roles.js';
import { type Answers, completeBody } from './body.js';

export const NOW = '2026-11-24T12:00:00.000Z';
export const REF = issueRef('acme/agents#12');
const AFTER = '2026-05-01T00:00:00Z';
let id = 100;

export function comment(
  author: string,
  body: string,
  more: Partial<CommentFacts> = {},
): CommentFacts {
  id += 1;
  const at = '2026-11-20T00:00:00Z';
  return {
    id,
    author,
    body,
    bot: false,
    ours: false,
    createdAt: at,
    updatedAt: at,
    url: `https://github.com/c/${id}`,
    ...more,
  };
}

export function incident(answers: Answers = {}, more: Partial<IncidentFacts> = {}): IncidentFacts {
  return {
    ref: REF,
    url: 'https://github.com/acme/agents/issues/12',
    title: 'Refunds went out twice',
    body: completeBody(answers),
    author: 'tom',
    state: 'open',
    createdAt: '2026-03-14T03:00:00Z',
    closedAt: null,
    locked: false,
    isPull: false,
    labels: ['incident'],
    labelEvents: [],
    comments: [],
    acknowledged: [],
    tasks: [],
    ...more,
  };
}

const CASE = '- case: a repeated refund is escalated to a person\n  expect: no second payment\n';

/** A file that a change added, with its whole text. */
export function added(path: string, text = CASE): FileFacts {
  const lines = text.replace(/\n$/, '').split('\n');
  const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`;
  return {
    path,
    status: 'added',
    additions: lines.length,
    deletions: 0,
    patch,
    oid: `${path}:${text}`,
    after: text,
  };
}

/** The tree in which files stand as their changes left them; null: nothing stands there. */
export function treeOf(
  pulls: readonly Pick<PullFacts, 'files'>[],
  instead: Record<string, string | null> = {},
): TreeFacts {
  const texts: Record<string, string | null> = {};
  for (const { path, after } of pulls.flatMap(({ files }) => files ?? [])) {
    texts[path] = after ?? null;
  }
  const files = Object.entries({ ...texts, ...instead }).map(([path, text]) => ({
    path,
    oid: text === null ? null : `${path}:${text}`,
    size: text?.length ?? 0,
    text,
  }));
  const moves = files.flatMap(({ path, oid }) => (oid === null ? [{ from: path, to: [] }] : []));
  return { repository: repositoryRef('acme/agents'), files, moves };
}

/** A pull request merged to main after detection that adds an eval and is contained in the head. */
export function pull(number: number, more: Partial<PullFacts> = {}): PullFacts {
  return {
    ref: `acme/agents#${number}`,
    url: `https://github.com/acme/agents/pull/${number}`,
    title: 'Add a case',
    body: '',
    author: 'dana',
    state: 'closed',
    mergedAt: AFTER,
    mergeCommit: sha(number),
    base: 'main',
    head: `branch-${number}`,
    editedLater: null,
    files: [added('evals/refunds.yaml')],
    filesComplete: true,
    ...more,
  };
}

export function sha(number: number): string {
  return number.toString(16).padStart(7, '0').padEnd(40, 'a');
}

export function commit(number: number, message: string): CommitFacts {
  return { sha: sha(number), message, author: 'dana' };
}

export function evidence(pulls: PullFacts[], more: Partial<EvidenceFacts> = {}): EvidenceFacts {
  return {
    pulls,
    issues: [],
    unread: [],
    defaultBranches: { 'acme/agents': 'main', 'acme/evals': 'main' },
    commits: [],
    trees: [treeOf(pulls), { ...treeOf(pulls), repository: repositoryRef('acme/evals') }],
    configs: {},
    mergedInto: {},
    ...more,
  };
}

export const ROLES: Record<string, Role> = {
  dana: 'admin',
  maya: 'maintain',
  wren: 'write',
  tom: 'triage',
  rita: 'read',
};

/** A release pull request that names the incident by a trailer. */
export function decisionFacts(
  more: Partial<Omit<DecisionFacts, 'release'>> & {
    release?: Partial<DecisionFacts['release']>;
  } = {},
): DecisionFacts {
  const body = 'Incident: #12';
  const own = {
    ref: 'acme/agents#90',
    url: 'https://github.com/acme/agents/pull/90',
    author: 'wren',
    sure: true,
    bot: false,
    title: 'Release',
    body,
    base: 'production',
    head: 'ship-it',
    fork: false,
    files: [],
    filesComplete: true,
    headSha: sha(999),
    editedAt: null,
    comments: [],
    reviews: [],
  };
  const { release, ...rest } = more;
  return {
    version: 1,
    now: NOW,
    host: 'github.com',
    config: defaultConfig(),
    incidentsRepository: 'acme/agents',
    shown: { 'acme/agents': true },
    incidents: [incident()],
    listed: [],
    evidence: evidence([]),
    lessons: [],
    roles: ROLES,
    teams: {},
    unread: [],
    requests: 9,
    ...rest,
    release: {
      event: 'pull_request',
      repository: 'acme/agents',
      visibility: 'public',
      defaultBranch: 'main',
      base: 'production',
      head: 'main',
      headSha: sha(999),
      commits: [commit(1, 'Release')],
      baseSha: sha(900),
      mergeBase: sha(900),
      diverged: false,
      behind: false,
      oldest: '2026-11-20T00:00:00Z',
      newest: '2026-11-20T00:00:00Z',
      files: [],
      pulls: [],
      own: [own],
      roles: ROLES,
      checks: [],
      unread: [],
      ...release,
    },
  };
}
