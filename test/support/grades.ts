// Runs with eval evidence for tests: a push to the default branch whose case passed, and what differs.
import { configSchema } from '../../src/core/config/schema.js';
import type { EvidenceCase, EvidenceDocument } from '../../src/core/evidence/document.js';
import type {
  EvidenceArtifact,
  EvidenceRun,
  GradeFacts,
} from '../../src/core/evidence/grades/facts.js';
import { repositoryRef } from '../../src/core/refs.js';

export const sha = (digit: string) => digit.repeat(40);
export const HEAD = sha('a');
export const FAILING = sha('f');
export const INCIDENT = 'acme/incidents#12';
export const AGENTS = repositoryRef('acme/agents');

/** A case of the incident; counts not given are 0, and runs their sum. */
export function ran(more: Partial<EvidenceCase> = {}): EvidenceCase {
  const counts = { passed: 0, failed: 0, errors: 0, skipped: 0, ...more };
  return {
    incident: INCIDENT,
    case: 'repeated refund is escalated',
    recorded: { runs: 0, failed: 0 },
    runs: counts.passed + counts.failed + counts.errors,
    ...counts,
  };
}

export function documentOf(
  cases: EvidenceCase[],
  more: Partial<EvidenceDocument> = {},
): EvidenceDocument {
  return {
    version: 1,
    commit: HEAD,
    on: null,
    results: [{ tool: 'promptfoo 0.121.20', sha256: '0'.repeat(64) }],
    cases,
    others: { passed: 1, failed: 0, errors: 0, skipped: 0 },
    ...more,
  };
}

export function artifactOf(
  document: EvidenceDocument | null,
  more: Partial<EvidenceArtifact> = {},
): EvidenceArtifact {
  return {
    id: 70,
    name: 'eval-evidence-evals-0123abcd-1-ca395085',
    run: 7,
    repositoryId: 1,
    expired: false,
    document,
    why: null,
    ...more,
  };
}

export function runOf(more: Partial<EvidenceRun> = {}): EvidenceRun {
  return {
    id: 7,
    url: 'https://github.com/acme/agents/actions/runs/7',
    repository: AGENTS,
    repositoryId: 1,
    headRepository: AGENTS,
    event: 'push',
    branch: 'main',
    sha: HEAD,
    attempt: 1,
    finished: true,
    cutShort: false,
    at: '2026-11-20T10:00:00Z',
    artifacts: [artifactOf(documentOf([ran({ passed: 3 })]))],
    ...more,
  };
}

export function gradeFacts(runs: EvidenceRun[], more: Partial<GradeFacts> = {}): GradeFacts {
  return {
    repository: AGENTS,
    sha: HEAD,
    defaultBranch: 'main',
    range: [],
    heads: [],
    runs,
    distances: [],
    unread: [],
    ...more,
  };
}

/** The defaults, with what a test asks of releases. */
export function configOf(release: object = {}) {
  return configSchema.parse({ release });
}
