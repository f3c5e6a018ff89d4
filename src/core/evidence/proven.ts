// Whether a case is proven: red on the failing version, green on this one, and why it is not.

import type { EvidenceCase, EvidenceDocument } from './document.js';
import { isGreen } from './show.js';

export interface ProvenCase {
  incident: string;
  case: string;
  /** Null where it is proven; else why it is not, for people. */
  why: string | null;
  /** As it went on the failing version, where it is there, and on this one. */
  red: EvidenceCase | null;
  green: EvidenceCase;
}

/** Whether every run of a case failed by an assertion. */
function isRed({ runs, failed, skipped }: EvidenceCase): boolean {
  return runs > 0 && failed === runs && skipped === 0;
}

/** How its runs went, for people. */
export function said({ runs, passed, failed, errors, skipped }: EvidenceCase): string {
  const parts = [
    [passed, 'passed'],
    [failed, 'failed'],
    [errors, 'broke'],
    [skipped, 'skipped'],
  ] as const;
  const told = parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []));
  return told.join(', ') || `${runs} runs`;
}

function isSame(a: EvidenceCase, b: EvidenceCase): boolean {
  return a.incident === b.incident && a.case === b.case;
}

/** Whether anything else passed there: else nobody knows whether the version ran at all. */
function ranBeside(there: EvidenceDocument, proven: EvidenceCase): boolean {
  const beside = there.cases.some(
    (one) => !isSame(one, proven) && one.case !== proven.case && isGreen(one),
  );
  return beside || there.others.passed > 0;
}

function whyNot(green: EvidenceCase, red: EvidenceCase | null, there: EvidenceDocument) {
  if (!isGreen(green)) return `it is not green here: ${said(green)}`;
  if (!red) return 'it did not run on the failing version';
  if (red.failed === 0 && red.errors > 0) {
    return `it broke on the failing version and did not fail: ${said(red)}; an error is not red`;
  }
  if (isGreen(red))
    return 'it is green on the failing version as well, so it would not have caught it';
  if (!isRed(red)) return `it is not red in every run on the failing version: ${said(red)}`;
  if (!ranBeside(there, red)) {
    return 'no other case passed on the failing version, so nothing shows that it ran at all; add a case that both versions pass';
  }
  return null;
}

/** Every case of an incident that ran here. @param there results on the failing version. */
export function proveCases(there: EvidenceDocument, here: EvidenceDocument): ProvenCase[] {
  return here.cases.map((green) => {
    const red = there.cases.find((one) => isSame(one, green)) ?? null;
    return {
      incident: green.incident,
      case: green.case,
      why: whyNot(green, red, there),
      red,
      green,
    };
  });
}

/** How often it may still pass where it failed n times of n: the bound at 95 % confidence, in percent. */
export function boundOf(runs: number): number {
  return Math.round((1 - 0.05 ** (1 / runs)) * 100);
}
