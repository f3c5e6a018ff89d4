// Puts the rows of all files together: a case of an incident with its runs, and all others by number.

import type { EvidenceCase, EvidenceDocument, Outcomes } from './document.js';
import { incidentsOf, type NamingContext } from './incident-of.js';
import type { Outcome, ReadResults, Row } from './rows.js';

const COUNTED = {
  passed: 'passed',
  failed: 'failed',
  error: 'errors',
  skipped: 'skipped',
} as const satisfies Record<Outcome, keyof Outcomes>;

function nothing(): Outcomes {
  return { passed: 0, failed: 0, errors: 0, skipped: 0 };
}

function add(known: EvidenceCase, { outcome, recorded }: Row): EvidenceCase {
  const counted = COUNTED[outcome];
  const ran = outcome !== 'skipped';
  const grades = recorded && ran;
  return {
    ...known,
    [counted]: known[counted] + 1,
    runs: known.runs + (ran ? 1 : 0),
    recorded: {
      runs: known.recorded.runs + (grades ? 1 : 0),
      failed: known.recorded.failed + (grades && outcome === 'failed' ? 1 : 0),
    },
  };
}

/** One file of results as it was read. */
export interface ReadFile extends ReadResults {
  /** Hash of its bytes, hexadecimal. */
  sha256: string;
}

export interface Commits {
  commit: string | null;
  on: string | null;
}

/** The document of some files; one that is given twice counts once. */
export function gatherEvidence(
  files: readonly ReadFile[],
  { commit, on }: Commits,
  context: NamingContext,
): EvidenceDocument {
  const distinct = [...new Map(files.map((file) => [file.sha256, file])).values()];
  const cases = new Map<string, EvidenceCase>();
  const others = nothing();
  for (const row of distinct.flatMap(({ rows }) => rows)) {
    const incidents = incidentsOf(row, context);
    if (incidents.length === 0) others[COUNTED[row.outcome]] += 1;
    for (const incident of incidents) {
      const key = JSON.stringify([incident, row.name]);
      const known = cases.get(key) ?? {
        incident,
        case: row.name,
        runs: 0,
        ...nothing(),
        recorded: { runs: 0, failed: 0 },
      };
      cases.set(key, add(known, row));
    }
  }
  return {
    version: 1,
    commit,
    on,
    results: distinct.map(({ tool, sha256 }) => ({ tool, sha256 })),
    cases: [...cases.values()],
    others,
  };
}
