// The rules on the review's own sections: when they speak, and what they say.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultConfig } from '../../../../src/core/config/constants.js';
import { noEvidence } from '../../../../src/core/facts.js';
import { buildLedger } from '../../../../src/core/incident/ledger/build.js';
import { detectionGaps } from '../../../../src/core/incident/ledger/owed.js';
import { parseIncident } from '../../../../src/core/incident/record/parse.js';
import { reviewIncident } from '../../../../src/core/incident/review.js';
import type { Finding } from '../../../../src/core/incident/rules/rule.js';
import { issueRef } from '../../../../src/core/refs.js';
import { type Answers, completeBody } from '../../../support/body.js';
import { findingsOn, testRules } from '../../../support/rule-cases.js';
import { CASES } from './cases/review.js';

testRules(CASES);

function found(rule: string, answers: Answers): Finding[] {
  return findingsOn(answers).filter((finding) => finding.rule === rule);
}

const incidents = fileURLToPath(new URL('../../../fixtures/incidents/', import.meta.url));
const reviews = readdirSync(incidents).map((name) => ({ name }));

test.each(reviews)('these rules have nothing to say to $name', ({ name }) => {
  const record = parseIncident(readFileSync(`${incidents}${name}`, 'utf8'));
  const { findings } = reviewIncident(record);
  expect(findings.filter(({ rule }) => Object.hasOwn(CASES, rule))).toEqual([]);
});

test('the complete incident has no finding', () => {
  expect(findingsOn({})).toEqual([]);
});

test.each([
  {
    answers: { agentVersion: 'latest', modelLane: 'default' },
    sections: ['Agent version', 'Model lane'],
  },
  { answers: { agentVersion: 'prod', toolConfiguration: 'v7' }, sections: ['Agent version'] },
])('version-vague speaks once for each vague section: $sections', ({ answers, sections }) => {
  expect(found('version-vague', answers).map(({ section }) => section)).toEqual(sections);
});

test('detection-incomplete speaks once for each open question', () => {
  const open = { urgent: '', firstSignal: '', examples: '', ownerObvious: '' };
  expect(found('detection-incomplete', open).map(({ section }) => section)).toEqual([
    'Should it have been urgent?',
    'First metric or event that changed',
    'Did the alert carry enough examples to act?',
    'Was the owner obvious?',
  ]);
});

test('speculation is said once, as a note, however often it is written', () => {
  const said = found('speculates-about-model', {
    trigger: 'The agent panicked after a second order id came in',
    impact: 'The bot lied to 41 customers',
  });
  expect(said.map(({ section, level }) => [section, level])).toEqual([['Trigger', 'note']]);
});

test.each([
  { rule: 'fact-missing', answers: { agentVersion: '' }, says: /gen_ai\.agent\.version/ },
  { rule: 'fact-missing', answers: { runIds: '' }, says: /gen_ai\.conversation\.id/ },
  { rule: 'fact-missing', answers: { approvalPolicy: '' }, says: /^(?!.*gen_ai)/ },
  { rule: 'version-vague', answers: { modelLane: 'default' }, says: /gen_ai\.response\.model/ },
  { rule: 'version-vague', answers: { approvalPolicy: 'default' }, says: /commit of its file/ },
  {
    rule: 'evidence-gap-without-task',
    answers: { missingEvidence: 'Tool-call arguments were not in the traces' },
    says: /carry it as gen_ai\.tool\.call\.arguments\..*Record gen_ai\.tool\.call\.arguments on/,
  },
  {
    rule: 'evidence-gap-without-task',
    answers: { missingEvidence: 'Which documents were retrieved' },
    says: /gen_ai\.retrieval\.documents/,
  },
  {
    rule: 'evidence-gap-without-task',
    answers: { missingEvidence: 'Why the on-call did not answer' },
    says: /^(?!.*gen_ai)/,
  },
  {
    rule: 'missed-eval-missing',
    answers: { missedEval: '', primaryClass: 'Approval boundary failure' },
    says: /`Approval-boundary test`/,
  },
  {
    rule: 'missed-alert-missing',
    answers: { missedAlert: '', primaryClass: 'Cost-control failure' },
    says: /gen_ai\.usage\.output_tokens/,
  },
  {
    rule: 'tells-a-story',
    answers: {
      whatFailed: '02:10 first refund\n02:31 support notices\n02:40 tool off',
      timeline: '',
    },
    says: /Timeline, which is still empty/,
  },
])('$rule on $answers says $says', ({ rule, answers, says }) => {
  const [first] = found(rule, answers);
  expect(first?.remedy).toMatch(says);
});

const GAPS: Answers[] = [
  { detectionSource: 'User', urgent: 'Yes' },
  { examples: 'No' },
  { examples: 'No alert fired' },
  { ownerObvious: 'No' },
  { detectionSource: 'Operator', examples: 'No', ownerObvious: 'No' },
];

test.each(GAPS)('what owes an alert change is what the rules speak of: %j', (answers) => {
  const record = parseIncident(completeBody(answers));
  const gaps = detectionGaps(record);
  const rules = reviewIncident(record).findings.map(({ rule }) => rule);
  expect(gaps.length).toBeGreaterThan(0);
  expect(rules).toEqual(gaps);
});

test('a gap of an incident that owes nothing is a note', () => {
  const levels = (severity: string) =>
    found('no-alert-fired', { examples: 'No alert fired', severity }).map(({ level }) => level);
  expect([levels('SEV1'), levels('SEV3')]).toEqual([['warning'], ['note']]);
});

test('a waiver of the alert change silences the gap', () => {
  const record = parseIncident(completeBody({ examples: 'No alert fired' }));
  const author = 'lead';
  const comment = { author, url: 'https://x.test/1', createdAt: '2026-03-15T00:00:00Z' };
  const request = { name: 'waive', kind: 'alert', until: '2026-12-31', reason: 'feed is gone' };
  const ledger = buildLedger(record, {
    config: defaultConfig(),
    now: '2026-03-16T00:00:00Z',
    host: 'github.com',
    ref: issueRef('acme/x#1'),
    repository: 'acme/x',
    since: '2026-03-14T02:10:00Z',
    serious: true,
    commands: [{ request, command: { comment } }] as never,
    evidence: noEvidence(),
    tasks: [],
    copies: [],
    judged: null,
  });
  expect(reviewIncident(record, { ledger }).findings).toEqual([]);
});
