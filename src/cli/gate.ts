// `gate --facts`: decides again, offline, on the facts that a run has recorded.

import { readFile } from 'node:fs/promises';
import type { DecisionFacts } from '../core/facts.js';
import type { Entry, Ledger } from '../core/incident/ledger/types.js';
import { decideRelease } from '../core/release/decide.js';
import type { Decision } from '../core/release/types.js';
import type { Terminal } from './terminal.js';

function decide(facts: DecisionFacts, file: string): Decision {
  try {
    return decideRelease(facts);
  } catch (cause) {
    throw new Error(
      `${file} is no facts file: parts of it are missing. Expected what a run of the gate has written, whole; record the facts again.`,
      { cause },
    );
  }
}

/** What of an entry tells why it is open, or by what it is not. */
function showEntry(entry: Entry) {
  const { kind, text, status, owed, refs, explanations, unknown, evidence, waiver, graded } = entry;
  const proof = graded ? { unproven: entry.unproven === true, grade: graded.grade } : {};
  return { kind, text, status, owed, refs, explanations, unknown, evidence, waiver, ...proof };
}

function showLedger(ledger: Ledger | null) {
  return ledger && { kinds: ledger.kinds, entries: ledger.entries.map(showEntry) };
}

/** @returns 0 for `ship` and where the configuration enforces nothing, else 1. @throws Error for people where the file is no facts file. */
export async function gate(file: string | undefined, terminal: Terminal): Promise<number> {
  if (!file)
    throw new Error('No facts. Expected --facts FILE, the file that the output “facts” names.');
  let facts: DecisionFacts;
  try {
    facts = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} is no facts file: ${(cause as Error).message}`, { cause });
  }
  if (facts?.version !== 1) {
    throw new Error(
      `${file} is no facts file. Expected "version": 1; got ${JSON.stringify(facts?.version)}.`,
    );
  }
  const { verdict, reasons, incidents, notEnforced } = decide(facts, file);
  const shown = incidents.map((incident) => ({ ...incident, ledger: showLedger(incident.ledger) }));
  terminal.out(`${JSON.stringify({ verdict, reasons, incidents: shown }, null, 2)}\n`);
  return verdict === 'ship' || notEnforced ? 0 : 1;
}
