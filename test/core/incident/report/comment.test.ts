// The comment as a reader meets it: one act that matters most, few open words, honest marks.

import { configSchema } from '../../../../src/core/config/schema.js';
import type { IncidentFacts, PullFacts } from '../../../../src/core/facts.js';
import { assess } from '../../../../src/core/incident/assess.js';
import { SECTIONS } from '../../../../src/core/incident/form/definition.js';
import { parseIncident } from '../../../../src/core/incident/record/parse.js';
import { renderIncidentComment } from '../../../../src/core/incident/report/comment.js';
import { openWords } from '../../../../src/core/incident/report/count-words.js';
import { reviewIncident } from '../../../../src/core/incident/review.js';
import { readNamings } from '../../../../src/core/namings/read.js';
import { bodiesOf, INCIDENTS } from '../../../../tools/demo/incidents.js';
import { commentOn } from '../../../../tools/docs/comment-page.js';
import { type Answers, renderAnswers } from '../../../support/body.js';
import { added, comment, evidence, incident, NOW, pull, ROLES } from '../../../support/facts.js';

interface Given {
  body?: string;
  answers?: Answers;
  pulls?: PullFacts[];
  more?: Partial<IncidentFacts>;
  config?: object;
}

function commentWith({ body, answers, pulls = [], more = {}, config = {} }: Given): string {
  const facts = incident(answers, { ...(body === undefined ? {} : { body }), ...more });
  const given = { config: configSchema.parse(config), now: NOW, host: 'github.com', roles: ROLES };
  const own = assess({ ...given, incident: facts, evidence: evidence(pulls), judged: null });
  const { ledger, severity, asked, disputes } = own;
  const options = { config: given.config, ledger, serious: severity.serious, asked, disputes };
  return renderIncidentComment(facts, own, reviewIncident(own.record, options));
}

const act = (markdown: string) => markdown.split('\n')[0] ?? '';
const open = (markdown: string) => markdown.replace(/<details>[\s\S]*?<\/details>/g, '');
const NONE = '_No response_';

const FIRST: Answers = {
  severity: 'SEV2',
  affectedWorkflow: 'Price quotes of the dealer chat',
  detectedAt: '2026-11-24 02:10 UTC',
  detectionSource: 'User',
  impact: 'A car was offered for one dollar',
  containment: 'Chat switched off at 02:40 UTC',
};

const CASES = INCIDENTS.flatMap((one) => {
  const bodies = bodiesOf(one);
  return (['filed', 'draft', 'finished'] as const).map((stage) => ({
    slug: one.slug,
    stage,
    body: bodies[stage],
  }));
});

test.each(CASES)('$slug, $stage: at most 120 words stand open', ({ body }) => {
  const words = openWords(commentOn(body, 'x'));
  expect(words).toBeGreaterThan(20);
  expect(words).toBeLessThanOrEqual(120);
});

test.each(CASES)('$slug, $stage: nothing invisible, and no trade of somebody else', ({ body }) => {
  const said = commentOn(body, 'x');
  expect(said).not.toMatch(/(?<!\p{Extended_Pictographic})\uFE0F|(?!\uFE0F)[\p{Cf}\p{DI}]/u);
  if (!/refund/i.test(body)) expect(said).not.toMatch(/refund/i);
});

const FIRST_ACTS: [string, string, RegExp][] = [
  ['01-replit', 'filed', /stop the harm/],
  ['01-replit', 'draft', /swap \*\*Trigger\*\* and \*\*Failed control\*\*/],
  ['01-replit', 'finished', /land the eval change/],
  ['02-air-canada', 'filed', /does the harm go on\?/],
  ['02-air-canada', 'draft', /say in \*\*Failed control\*\* what the system let happen/],
  ['02-air-canada', 'finished', /land the eval change/],
  ['11-gemini', 'filed', /does the harm go on\?/],
  ['11-gemini', 'draft', /choose the \*\*Primary failure class\*\*; `Tool argument failure`/],
  ['11-gemini', 'finished', /land the eval change/],
  ['12-anthropic', 'filed', /stop the harm/],
  ['12-anthropic', 'draft', /turn the wish in \*\*Eval changes\*\* into something/],
  ['12-anthropic', 'finished', /land the eval change/],
  ['13-openai', 'filed', /nothing more for now: the harm is stopped/],
  ['13-openai', 'draft', /name in \*\*Release gate changes\*\* who decided/],
  ['13-openai', 'finished', /land the eval change/],
  ['18-multi', 'filed', /nothing more for now: the harm is stopped/],
  ['18-multi', 'draft', /answer \*\*Run IDs\*\* and \*\*Agent version\*\*/],
  ['18-multi', 'finished', /land the eval change/],
];
test.each(FIRST_ACTS)('%s, %s: the act shown first is %s', (slug, stage, wanted) => {
  const found = CASES.find((one) => one.slug.startsWith(slug) && one.stage === stage);
  expect(act(commentOn(found?.body ?? '', 'x'))).toMatch(wanted);
});

test.each([
  ['nothing about containment', { containment: NONE }, /does the harm go on\? Write in/],
  ['containment that did not contain', { containment: 'still on' }, /stop the harm/],
  ['no impact', { impact: NONE }, /answer \*\*Customer or operator impact\*\*/],
  ['all six', {}, /nothing more for now/],
])('at 3 a.m., with %s', (_, answers: Answers, wanted) => {
  const said = commentWith({ body: renderAnswers({ ...FIRST, ...answers }) });
  expect(act(said)).toMatch(wanted);
  expect(open(said)).not.toMatch(/What failed|❗|⚠️/);
  expect(said).not.toMatch(/<sub>primary-class-missing/);
  expect(open(said)).toMatch(/\d+ more points can wait; `\/review` shows them/);
});

test('a field of the review brings the review, facts missing or not; /review does as well', () => {
  const begun = commentWith({ body: renderAnswers({ trigger: 'Prompt 18 was deployed' }) });
  const asked = { comments: [comment('tom', '/review')] };
  for (const said of [begun, commentWith({ body: renderAnswers(FIRST), more: asked })]) {
    expect(open(said)).toContain('⬜ Which eval should have caught it');
    expect(said).toContain('primary-class-missing');
  }
});

test.each([
  ['the assignees', { assignees: ['maya', 'wren'] }, {}, '`@maya` and `@wren`'],
  ['the owner of the review', {}, { review: { owner: '@acme/safety' } }, '`@acme/safety`'],
  ['the reporter', { assignees: [] }, {}, '`@tom`'],
])('who could take it: %s', (_, more, config, who) => {
  const said = commentWith({ answers: { trigger: NONE }, more, config });
  expect(act(said)).toMatch(new RegExp(`— ${who}$`));
});

test('swapped texts are one point, and both findings are kept', () => {
  const answers = {
    trigger: 'There was no eval for repeated calls and no approval step',
    failedControl: 'Prompt 18 was deployed on 13 March',
  };
  const said = commentWith({ answers });
  expect(act(said)).toMatch(/^\*\*Next:\*\* swap \*\*Trigger\*\* and \*\*Failed control\*\*/);
  expect(said).toContain('<sub>trigger-is-control control-is-trigger</sub>');
  expect(said.match(/trigger-is-control/g)).toHaveLength(1);
});

test('where the class is owed its options are listed, those that fit the text first', () => {
  const answers = {
    primaryClass: NONE,
    whatFailed: 'Cost ran away: a loop spent the token budget',
  };
  const said = commentWith({ answers });
  expect(act(said)).toContain('`Cost-control failure`');
  expect(said).toMatch(/those that fit the text first: `Cost-control failure`, /);
});

const VOID: [string, Answers, string][] = [
  ['What failed', { whatFailed: 'tbd' }, '❔'],
  ['What failed', { whatFailed: NONE, primaryClass: NONE }, '⬜'],
  ['Why controls did not stop it', { failedControl: 'tbd' }, '⬜'],
  ['Why controls did not stop it', { failedControl: NONE }, '⬜'],
  ['Which evidence was missing', { missingEvidence: 'see above' }, '❔'],
  ['Which evidence was missing', { missingEvidence: 'None' }, '✅'],
  ['Which eval should have caught it', { missedEval: 'see above' }, '❔'],
  ['Which alert should have surfaced it', { missedAlert: '-' }, '⬜'],
  ['Which release or approval rule changes', { gateChanges: 'Be more careful — @tom' }, '❔'],
  ['Which release or approval rule changes', {}, '✅'],
];
test.each(VOID)('the question “%s” with %j: %s', (question, answers, mark) => {
  expect(commentWith({ answers })).toContain(`${mark} ${question}`);
});

test('planned in time is a clock, overdue a cross and the first act', () => {
  const late = '- [ ] Refund evals are a required check — @acme/release — due 2026-11-01';
  const said = commentWith({ answers: { gateChanges: late } });
  expect(said).toContain('Ledger: eval 🕓 · gate ❌');
  expect(said).toContain('❌ overdue');
  expect(act(said)).toMatch(/land the gate change .* was due 2026-11-01/);
});

test('what is owed says how it lands: the paths, the trailer, a draft to fill in', () => {
  const said = commentWith({});
  const [, trailer = ''] = /```\n(Incident: .*)\n```/.exec(said) ?? [];
  expect(readNamings(trailer, 'acme/agents', 'github.com', 'body')).toMatchObject([
    { how: 'trailer', ref: 'acme/agents#12' },
  ]);
  expect(said).toContain('`**/regression/**`');
  const [, address = ''] = /\[Start from a draft\]\((\S+)\)/.exec(said) ?? [];
  const { pathname, searchParams } = new URL(address);
  expect(pathname).toBe('/acme/agents/new/main');
  expect(searchParams.get('filename')).toBe('evals/incident-12.yaml');
  const lines = searchParams.get('value')?.trim().split('\n').slice(1) ?? [];
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => !line.includes('FILL IN'))).toEqual([]);
  const drafted = [added('evals/incident-12.yaml', searchParams.get('value') ?? '')];
  const merged = pull(45, { body: trailer, files: drafted });
  expect(commentWith({ pulls: [merged] })).toMatch(/eval 🕓[\s\S]*a draft that still says FILL IN/);
});

test('what has landed says by which pull request, file and lines, and how sure that is', () => {
  const late = { at: '2026-11-20T00:00:00Z', by: 'maya', may: true };
  const said = commentWith({ pulls: [pull(45, { body: 'Incident: #12', editedLater: late })] });
  expect(said).toContain('eval ✅');
  expect(said).toMatch(/\[`#45`\]\(\S+\) by `@dana` on 2026-05-01: `evals\/refunds\.yaml`/);
  expect(said).toContain('named later by `@maya`');
  expect(said).toContain('`- case: a repeated refund is escalated to a person` · `expect: no');
});

test('a waiver of facts is shown, and what it covers is not asked for', () => {
  const waiver = comment('maya', '/waive facts until 2026-12-20 because the logs are lost');
  const answers = { runIds: NONE };
  expect(act(commentWith({ answers }))).toMatch(/answer \*\*Run IDs\*\*/);
  const said = commentWith({ answers, more: { comments: [waiver] } });
  expect(act(said)).not.toContain('Run IDs');
  expect(said).toMatch(/facts ⏭[\s\S]*⏭ waived .*until 2026-12-20 by `@maya`: the logs are lost/);
});

test('the block to copy holds the sections that the issue lacks, and pasting it breaks nothing', () => {
  const body = bodiesOf(INCIDENTS[4] as (typeof INCIDENTS)[number]).filed;
  const [, block = ''] = /```markdown\n([\s\S]*?)```/.exec(commentWith({ body })) ?? [];
  const labels = [...block.matchAll(/^### (.+)$/gm)].map(([, label]) => label);
  const owed = SECTIONS.filter(({ part }) => part === 'facts' || part === 'review');
  expect(labels).toEqual(owed.map(({ label }) => label));
  const before = parseIncident(body, { now: NOW });
  const after = parseIncident(`${body}\n${block}`, { now: NOW });
  expect(after.problems).toEqual(before.problems);
  expect(after.impact).toBe(before.impact);
});

test('long answers do not stretch what stands open', () => {
  const text = 'word '.repeat(5_000);
  const answers = Object.fromEntries(SECTIONS.map(({ key }) => [key, `- [ ] ${text}`]));
  expect(openWords(commentWith({ answers }))).toBeLessThanOrEqual(120);
});

test.each<[string, Given, string | null]>([
  ['reported', { body: renderAnswers({ ...FIRST, severity: NONE }) }, '3-am'],
  ['in review', { answers: { trigger: '' } }, 'review'],
  ['changes pending', {}, 'land-an-eval'],
  ['learned', { answers: { severity: 'SEV4' } }, null],
])('while it is %s, it links the page for the moment', (_, given, page) => {
  const linked = /\[Guide\]\(.*\/docs\/([\w-]+)\.md\)\.<\/sub>/.exec(commentWith(given));
  expect(linked?.[1] ?? null).toBe(page);
});
