// The census: whether a run still holds the cases of learned incidents, and whether they pass.

import type { IssueRef } from '../refs.js';
import { cell, code, plain } from '../text/escape.js';
import type { EvidenceCase, EvidenceDocument } from './document.js';
import { addUp, live } from './grades/cases.js';
import { isGreen } from './show.js';

/** A case that a learned incident has. */
export interface LearnedCase {
  incident: IssueRef;
  /** What it is called; null where that is not known: then any case of the incident will do. */
  name: string | null;
}

interface CensusFinding {
  rule: 'case-missing' | 'case-failing';
  incident: IssueRef;
  /** Null: the incident has no case left at all. */
  case: string | null;
  /** What is wrong, one sentence without the names. */
  message: string;
}

export interface Census {
  /** Incidents that were asked for. */
  asked: IssueRef[];
  findings: CensusFinding[];
}

/** The cases of all documents, by incident: one that fails anywhere fails. */
function casesBy(documents: readonly EvidenceDocument[]): Map<string, EvidenceCase[]> {
  const by = new Map<string, EvidenceCase[]>();
  // A run on another version of the agent may well be red: that is what it is for.
  for (const one of addUp(documents.filter(({ on }) => on === null))) {
    by.set(one.incident, [...(by.get(one.incident) ?? []), one]);
  }
  return by;
}

const spaced = (name: string) => name.replace(/\s+/g, ' ').trim();

/** Tools put class, suite or parameters around what the team calls a case. */
function isCalled({ case: title }: EvidenceCase, name: string): boolean {
  return spaced(title).includes(spaced(name));
}

function stateOf(one: EvidenceCase): Omit<CensusFinding, 'incident' | 'case'> | null {
  const graded = live(one);
  const { runs, failed, errors, skipped } = graded;
  if (isGreen(graded)) return null;
  if (failed > 0) return { rule: 'case-failing', message: `failed in ${failed} of ${runs} runs` };
  if (errors > 0) {
    return { rule: 'case-failing', message: `broke in ${errors} of ${runs} runs` };
  }
  return skipped > 0
    ? { rule: 'case-missing', message: 'was skipped' }
    : { rule: 'case-missing', message: 'graded recorded outputs alone, so no agent ran' };
}

/** Takes it; pure. @param documents what one commit's runs say. */
export function takeCensus(
  learned: readonly LearnedCase[],
  documents: readonly EvidenceDocument[],
): Census {
  const ran = casesBy(documents);
  const asked = [...new Set(learned.map(({ incident }) => incident))];
  const findings = asked.flatMap((incident): CensusFinding[] => {
    const cases = ran.get(incident) ?? [];
    if (cases.length === 0) {
      const message = 'no case of this run names it any more';
      return [{ rule: 'case-missing', incident, case: null, message }];
    }
    const names = learned.flatMap((one) =>
      one.incident === incident && one.name !== null ? [one.name] : [],
    );
    const gone = [...new Set(names)].filter((name) => !cases.some((one) => isCalled(one, name)));
    return [
      ...gone.map((name): CensusFinding => {
        return { rule: 'case-missing', incident, case: name, message: 'did not run' };
      }),
      ...cases.flatMap((one) => {
        const state = stateOf(one);
        return state ? [{ ...state, incident, case: one.case }] : [];
      }),
    ];
  });
  return { asked, findings };
}

/** In a few words, for a title; null where nothing is wrong. */
export function censusTitle({ findings }: Census): string | null {
  const of = (rule: CensusFinding['rule']) => findings.filter((one) => one.rule === rule).length;
  const [missing, failing] = [of('case-missing'), of('case-failing')];
  const parts = [
    ...(missing > 0 ? [`${missing} of learned incidents missing`] : []),
    ...(failing > 0 ? [`${failing} of learned incidents failing`] : []),
  ];
  return parts.join(', ') || null;
}

/** A finding in one sentence, plain text. */
export function sayFinding({ incident, case: name, message }: CensusFinding): string {
  return name === null ? `${incident}: ${message}.` : `${incident}: “${name}” ${message}.`;
}

const MOST_ROWS = 50;

/** Markdown; nothing where nothing was asked for. */
export function showCensus({ asked, findings }: Census): string {
  if (asked.length === 0) return '';
  const incidents = asked.length === 1 ? '1 learned incident' : `${asked.length} learned incidents`;
  if (findings.length === 0) {
    return `### Learned incidents\n\nThe cases of ${incidents} ran and passed.\n`;
  }
  const rows = findings.slice(0, MOST_ROWS).map((one) => {
    const name = one.case === null ? '–' : cell(plain(one.case, 200));
    return `| ${code(one.incident)} | ${name} | ${code(one.rule)} | ${one.message} |`;
  });
  const more = findings.length - rows.length;
  return [
    '### Learned incidents',
    `Of ${incidents} these cases are missing or do not pass:`,
    ['| Incident | Case | | What |', '|---|---|---|---|', ...rows].join('\n'),
    ...(more > 0 ? [`${more} more are not shown.`] : []),
    `Put a case back, or mend what it caught. Is what it guards gone? Then a maintainer who did not report the incident writes ${code('/retire eval because <reason>')} on it.\n`,
  ].join('\n\n');
}
