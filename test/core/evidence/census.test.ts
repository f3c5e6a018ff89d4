// The census: which cases of learned incidents a run lacks, and which do not pass.

import {
  censusTitle,
  type LearnedCase,
  showCensus,
  takeCensus,
} from '../../../src/core/evidence/census.js';
import type { EvidenceCase, EvidenceDocument } from '../../../src/core/evidence/document.js';
import { issueRef } from '../../../src/core/refs.js';

const NONE = { passed: 0, failed: 0, errors: 0, skipped: 0 };
const NAME = '#12: repeated refund';

function ran(counts: Partial<typeof NONE>, more: Partial<EvidenceCase> = {}): EvidenceCase {
  const own = { ...NONE, ...counts };
  const runs = own.passed + own.failed + own.errors;
  const recorded = { runs: 0, failed: 0 };
  return { incident: 'acme/agents#12', case: NAME, runs, ...own, recorded, ...more };
}

function document(cases: EvidenceCase[], on: string | null = null): EvidenceDocument {
  return { version: 1, commit: 'a'.repeat(40), on, results: [], cases, others: NONE };
}

const learned = (...names: (string | null)[]): LearnedCase[] =>
  names.map((name) => ({ incident: issueRef('acme/agents#12'), name }));

test.each<[string, LearnedCase[], EvidenceDocument[], string[]]>([
  ['nothing is learned', [], [document([ran({ failed: 1 })])], []],
  ['it passed', learned(NAME), [document([ran({ passed: 3 })])], []],
  [
    'its tool puts the suite before its name',
    learned(NAME),
    [document([ran({ passed: 1 }, { case: `refunds ›  ${NAME} [chat]` })])],
    [],
  ],
  ['its name is not known', learned(null), [document([ran({ passed: 1 })])], []],
  [
    'another letter case of the repository',
    learned(NAME),
    [document([ran({ passed: 1 }, { incident: 'Acme/Agents#12' })])],
    [],
  ],
  ['there are no runs at all', learned(NAME), [], ['case-missing –']],
  ['the run does not hold it', learned(NAME), [document([])], ['case-missing –']],
  [
    'the run holds another one of the incident',
    learned(NAME),
    [document([ran({ passed: 1 }, { case: '#12: other' })])],
    [`case-missing ${NAME} did not run`],
  ],
  [
    'it failed',
    learned(NAME),
    [document([ran({ passed: 2, failed: 1 })])],
    [`case-failing ${NAME} failed in 1 of 3 runs`],
  ],
  [
    'it broke',
    learned(NAME),
    [document([ran({ errors: 2 })])],
    [`case-failing ${NAME} broke in 2 of 2 runs`],
  ],
  [
    'it was skipped',
    learned(NAME),
    [document([ran({ skipped: 1 })])],
    [`case-missing ${NAME} was skipped`],
  ],
  [
    'it passed in one shard and failed in another',
    learned(NAME),
    [document([ran({ passed: 1 })]), document([ran({ failed: 1 })])],
    [`case-failing ${NAME} failed in 1 of 2 runs`],
  ],
  [
    'it is red on the failing version, where it should be',
    learned(NAME),
    [document([ran({ passed: 1 })]), document([ran({ failed: 1 })], 'b'.repeat(40))],
    [],
  ],
  [
    'it ran on another version alone',
    learned(NAME),
    [document([ran({ failed: 1 })], 'b'.repeat(40))],
    ['case-missing –'],
  ],
  [
    'a recorded output is graded red beside it',
    learned(NAME),
    [document([ran({ passed: 1, failed: 1 }, { recorded: { runs: 1, failed: 1 } })])],
    [],
  ],
  [
    'a recorded output alone is graded',
    learned(NAME),
    [document([ran({ failed: 1 }, { recorded: { runs: 1, failed: 1 } })])],
    [`case-missing ${NAME} graded recorded outputs alone, so no agent ran`],
  ],
])('where %s', (_, cases, documents, expected) => {
  const { findings } = takeCensus(cases, documents);
  const said = findings.map(({ rule, case: name, message }) =>
    name === null ? `${rule} –` : `${rule} ${name} ${message}`,
  );
  expect(said).toEqual(expected);
});

test('it is shown with the way out, and hostile names stay text', () => {
  const name = '| <img> @dana';
  const census = takeCensus(learned(name, null), [document([ran({ failed: 1 }, { case: name })])]);
  expect(censusTitle(census)).toBe('1 of learned incidents failing');
  const shown = showCensus(census);
  expect(shown).toContain('`case-failing` | failed in 1 of 1 runs |');
  expect(shown).toContain('`/retire eval because <reason>`');
  expect(shown).not.toMatch(/<img>|[^`]@dana/);
});

test('where all is well it says so, and nothing where nothing was asked', () => {
  const well = takeCensus(learned(NAME), [document([ran({ passed: 1 })])]);
  expect(censusTitle(well)).toBeNull();
  expect(showCensus(well)).toContain('The cases of 1 learned incident ran and passed');
  expect(showCensus(takeCensus([], []))).toBe('');
});
