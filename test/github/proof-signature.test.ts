// The line that keeps accepted proof: what is signed is read, and nothing else.
import type { ProofCopy } from '../../src/core/evidence/grades/copies.js';
import { copiesLine } from '../../src/core/incident/report/copies.js';
import { readSignedCopies, saidCopies, signCopiesWith } from '../../src/github/proof-signature.js';
import { signWith } from '../../src/github/signature.js';
import { comment } from '../support/facts.js';

const REF = 'acme/incidents#12';
const copy = (more: Partial<ProofCopy> = {}): ProofCopy => ({
  repository: 'acme/agents',
  sha: 'a'.repeat(40),
  case: '0123456789abcdef',
  runs: 3,
  run: 19_283_746_501,
  attempt: 2,
  at: '2026-11-20T10:00:00Z',
  catches: false,
  red: null,
  ...more,
});
const COPIES = [
  copy({ catches: true }),
  copy({ repository: 'acme/a--b.c', red: { on: 'f'.repeat(40), runs: 5 } }),
];
const sign = signCopiesWith('secret');
const said = (line: string, more = {}) => ({
  ref: REF,
  comments: [
    comment('app[bot]', `<!-- agent-incident-review:incident -->\nText.${line}`, {
      ours: true,
      ...more,
    }),
  ],
});

test('what was signed is read as it was', () => {
  const line = copiesLine(REF, COPIES, sign);
  expect(readSignedCopies(said(line), sign)).toEqual(COPIES);
  expect(readSignedCopies({ ...said(line), ref: 'ACME/Incidents#12' }, sign)).toEqual(COPIES);
  expect(saidCopies(line)).toEqual(COPIES);
});

const LINE = copiesLine(REF, COPIES, sign);

test.each([
  ['another commit', LINE.replaceAll('a'.repeat(40), 'b'.repeat(40)), {}],
  ['more runs', LINE.replace(' 3 ', ' 30 '), {}],
  ['another incident', copiesLine('acme/incidents#13', COPIES, sign), {}],
  ['another secret', copiesLine(REF, COPIES, signCopiesWith('guess')), {}],
  ['a comment of somebody else', LINE, { ours: false }],
  ['a part of what was signed', LINE.replace(/; [^;]*(?= [0-9a-f]{32} -->)/, ''), {}],
  ['words beside it', LINE.replace('proof ', 'proof words; '), {}],
  [
    'the signature of commands',
    signWith('secret')(REF, [1]).replace('acknowledged 1', 'proof 1'),
    {},
  ],
  ['nothing', '', {}],
])('with %s nothing is read', (_, line, more) => {
  expect(readSignedCopies(said(line, more), sign)).toEqual([]);
});
