// The evidence document for people: a table of cases, and what did not count.

import { cell, code, plain } from '../text/escape.js';
import type { EvidenceCase, EvidenceDocument } from './document.js';

const MOST_ROWS = 100;

/** Whether every run of a case passed. */
export function isGreen({ runs, passed, skipped }: EvidenceCase): boolean {
  return runs > 0 && passed === runs && skipped === 0;
}

function mark(one: EvidenceCase): string {
  if (isGreen(one)) return '✅ passed';
  if (one.failed > 0) return '❌ failed';
  return one.errors > 0 ? '⚠️ error' : '⏭ skipped';
}

function row(one: EvidenceCase): string {
  const { incident, case: name, runs, passed } = one;
  return `| ${[code(incident), cell(plain(name, 200)), mark(one), `${passed} of ${runs}`].join(' | ')} |`;
}

/** Markdown for the job summary and the check run. */
export function showEvidence({ cases, others, commit, on }: EvidenceDocument): string {
  const of = on ? `the agent of ${code(on.slice(0, 7), 7)}` : 'this commit';
  const tested = commit ? `Of ${of}, at ${code(commit.slice(0, 7), 7)}` : `Of ${of}`;
  const { passed, failed, errors, skipped } = others;
  const rest = `Cases that name no incident: ${passed} passed, ${failed} failed, ${errors} errors, ${skipped} skipped.`;
  if (cases.length === 0) {
    return `## Eval evidence\n\n${tested}: no case names an incident.\n\n${rest}\n`;
  }
  const more = cases.length - MOST_ROWS;
  return [
    '## Eval evidence',
    `${tested}: ${cases.filter(isGreen).length} of ${cases.length} cases of incidents passed in every run.`,
    [
      '| Incident | Case | Outcome | Passed |',
      '|---|---|---|---|',
      ...cases.slice(0, MOST_ROWS).map(row),
    ].join('\n'),
    ...(more > 0 ? [`${more} more cases are in the artifact.`] : []),
    `${rest}\n`,
  ].join('\n\n');
}
