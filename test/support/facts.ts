// Builders of recorded facts: one incident, pull requests, a release.

import { defaultConfig } from '../../src/core/config/schema.js';
import type {
  CommentFacts,
  CommitFacts,
  DecisionFacts,
  EvidenceFacts,
  IncidentFacts,
  PullFacts,
} from '../../src/core/facts.js';
import { issueRef } from '../../src/core/refs.js';
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
    files: [{ path: 'evals/refunds.yaml', status: 'added', additions: 9 }],
    filesComplete: true,
    comparison: { status: 'ahead', commits: [], complete: true },
    ...more,
  };
}

export function sha(number: number): string {
  return number.toString(16).padStart(40, 'a');
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
    reverts: [],
    later: [],
    commits: [],
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
    files: [],
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
      oldest: '2026-11-20T00:00:00Z',
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
