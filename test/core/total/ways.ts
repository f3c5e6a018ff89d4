// Hostile texts by every way to GitHub, and what of them would be alive there: for the tests and the soak.

import fc from 'fast-check';
import { Lexer, type Token } from 'marked';
import { annotations } from '../../../src/action/outputs.js';
import { defaultConfigCheck } from '../../../src/core/checks/configuration.js';
import { pullConfigCheck } from '../../../src/core/checks/configuration-change.js';
import { evidenceCheck, type NamedIncident } from '../../../src/core/checks/incident-evidence.js';
import { planCheck } from '../../../src/core/checks/plan.js';
import { releaseCheck } from '../../../src/core/checks/release-gate.js';
import { configChange } from '../../../src/core/config/change.js';
import { globFault } from '../../../src/core/config/glob-faults.js';
import { parseConfig } from '../../../src/core/config/parse-config.js';
import { type Config, configSchema } from '../../../src/core/config/schema.js';
import { answerTo } from '../../../src/core/deployment/answer.js';
import type { CommentFacts, IncidentFacts } from '../../../src/core/facts.js';
import { type Assessment, assess } from '../../../src/core/incident/assess.js';
import { SECTIONS, type SectionKey } from '../../../src/core/incident/form/definition.js';
import { planIncident } from '../../../src/core/incident/report/plan.js';
import { reviewIncident } from '../../../src/core/incident/review.js';
import { renderPullComment } from '../../../src/core/pull-request/warning.js';
import { issueRef } from '../../../src/core/refs.js';
import { decideRelease } from '../../../src/core/release/decide.js';
import { planNote, planSimulation } from '../../../src/core/release/past/comment.js';
import { renderSimulation } from '../../../src/core/release/past/report.js';
import { simulated } from '../../../src/core/release/past/simulated.js';
import { planReleaseComment } from '../../../src/core/release/report/comment.js';
import { setupBody } from '../../../src/core/setup/pull-text.js';
import { waysOf } from '../../../src/core/setup/ways.js';
import { oneLine } from '../../../src/core/text/escape.js';
import type { Write } from '../../../src/core/writes/write.js';
import { signCopiesWith } from '../../../src/github/proof-signature.js';
import { signWith } from '../../../src/github/signature.js';
import { alive, aliveInTitle } from '../../support/alive.js';
import { COMPLETE, renderAnswers } from '../../support/body.js';
import {
  added,
  comment,
  commit,
  decisionFacts,
  evidence,
  incident,
  NOW,
  pull,
  ROLES,
} from '../../support/facts.js';
import { hostileLine, hostileText } from '../../support/hostile.js';
import { setupFacts } from '../setup/facts.js';

export interface World {
  /** By section: what is answered in place of the example, or after it. */
  answers: [SectionKey, string, 'alone' | 'after' | 'line'][];
  title: string;
  reason: string;
  branch: string;
  path: string;
  name: string;
  config: string;
  /** What the configuration and the repository call things. */
  names: string[];
}

/** A name of one line; backticks are what ends a code span. */
const hostileName = hostileLine.map((line) => {
  const name = oneLine(line, 40).replaceAll(',', '').trim();
  return name === '' || /^none$/i.test(name) ? 'x' : name;
});

export const world: fc.Arbitrary<World> = fc.record({
  answers: fc.array(
    fc.tuple(
      fc.constantFrom(...SECTIONS.map(({ key }) => key)),
      hostileText,
      fc.constantFrom('alone' as const, 'after' as const, 'line' as const),
    ),
    { minLength: 1, maxLength: 9 },
  ),
  title: hostileLine,
  reason: hostileLine,
  branch: hostileLine,
  path: hostileLine,
  name: hostileLine,
  config: hostileText,
  names: fc.array(hostileName, { minLength: 8, maxLength: 8 }),
});

function bodyOf({ answers }: World): string {
  const changed = answers.map(([key, text, how]) => {
    if (how === 'alone') return [key, text];
    const example = COMPLETE[key] ?? '';
    const line = text.replace(/[\r\n]/g, ' ');
    return [key, how === 'line' ? `- [ ] ${line}\n- [ ] x ${line}` : `${example} ${line}`];
  });
  return renderAnswers({ ...COMPLETE, ...Object.fromEntries(changed) });
}

function configOf({ name, names }: World): Config {
  const [one = '', two = '', three = '', four = ''] = names;
  const path = `x${name.slice(0, 150)}/**`;
  const paths = ['evals/**', ...(globFault(path, 'counted') ? [] : [path])];
  return configSchema.parse({
    taxonomy: {
      classes: [`class ${name}`, one],
      triggers: [`trigger ${two}`, two],
      controls: [`control ${three}`, three],
    },
    workflows: { [`flow ${four}`]: ['agents/**'] },
    review: { owner: '@acme/reviewers' },
    changes: { eval: { paths } },
    release: {
      policies: [
        { id: 'notes', kind: 'route-notes', paths: ['**'], section: `Notes ${name}` },
        { id: 'checks', kind: 'eval-check', checks: [`check ${name}`], because: '#12' },
        { id: 'approval', kind: 'approval', paths: ['**'], reviewers: ['@acme/safety'] },
      ],
    },
  });
}

function commands({ reason, name }: World): CommentFacts[] {
  return [
    comment('maya', `/waive alert until 2026-12-20 because ${reason}`),
    comment('maya', `/wrong metric-vague because ${reason}`),
    comment('tom', `/wrong ${name.replace(/\s/g, '') || 'x'} because ${reason}`),
    comment('rita', `/waive eval until 2026-12-20 because ${reason}`),
    comment('rita', `/severity ${reason}`),
    comment('wren', '/tasks'),
    comment('tom', '/agenda'),
    comment('tom', '/help'),
  ];
}

export function own(world: World, more: Partial<IncidentFacts> = {}) {
  const facts = incident({}, { body: bodyOf(world), title: world.title, ...more });
  const config = configOf(world);
  const gate = [added(`.github/workflows/${world.path}`)];
  const proof = evidence([pull(46, { title: world.title, body: 'Fixes #12', files: gate })]);
  const rest = { config, now: NOW, host: 'github.com', roles: ROLES, judged: null };
  return { facts, assessment: assess({ incident: facts, evidence: proof, ...rest }), proof };
}

/** What an incident has written: comment, answers and follow-up issues. */
export function incidentWrites(world: World, comments = commands(world)): Write[] {
  const { facts, assessment } = own(world, { comments });
  const { record, ledger, severity, asked, disputes, context } = assessment;
  const options = { config: context.config, ledger, serious: severity.serious, asked, disputes };
  return planIncident({
    incident: facts,
    assessment,
    review: reviewIncident(record, options),
    since: null,
    requested: true,
    sign: signWith('secret'),
    signCopies: signCopiesWith('secret'),
  });
}

const OUR_MARKER =
  /^<!-- agent-incident-review:[a-z]+(?::\d+| acme\/agents#12 [a-z]+ [0-9a-f]{8})? -->\n/;
export const OUR_SIGNATURE =
  /\n\n<!-- agent-incident-review:acknowledged [\d,-]+ [0-9a-f]{32} -->$/;

/** Said of more than a title takes; an annotation takes more. */
const TOO_LONG = 'longer than GitHub takes';

export function aliveInWrite(write: Write): string[] {
  switch (write.do) {
    case 'create-comment':
    case 'update-comment':
      return alive(write.body.replace(OUR_MARKER, '').replace(OUR_SIGNATURE, ''));
    case 'open-task': {
      const body = write.body.replace(OUR_MARKER, '');
      const own = body.startsWith('\nThe review of #12 ([') ? [] : ['a follow-up of nothing'];
      return [...own, ...alive(body.replace('of #12 (', 'of it (')), ...aliveInTitle(write.title)];
    }
    case 'create-check':
    case 'update-check': {
      const { summary, title, annotations = [] } = write.check;
      const notes = annotations.flatMap(({ message }) => {
        const long = Buffer.byteLength(message) < 65_536 ? [] : [TOO_LONG];
        return [...long, ...aliveInTitle(message).filter((found) => found !== TOO_LONG)];
      });
      return [...alive(summary), ...aliveInTitle(title), ...notes];
    }
    case 'add-labels':
      return write.labels.flatMap(({ name }) => aliveInTitle(name));
    default:
      return [];
  }
}

function decisionOf(world: World) {
  const { facts, proof } = own(world, { comments: commands(world).slice(0, 5) });
  const { branch, reason, title } = world;
  const release = decisionFacts().release;
  return decideRelease(
    decisionFacts({
      config: configOf(world),
      incidents: [facts],
      evidence: proof,
      listed: [{ ...incident({}, { title }), ref: 'acme/agents#13' }],
      unread: [{ what: `the team ${branch}`, why: 'access is denied' }],
      release: {
        head: branch,
        base: branch,
        commits: [commit(1, `${title}\n\nIncident: ${reason}`)],
        files: [{ path: world.path, status: 'modified', additions: 1 }],
        own: release.own.map((one) => ({
          ...one,
          title,
          body: `${reason}\nIncident: #12\nIncident: ${reason}\n\n## Rollback\n\n${reason}`,
          comments: [
            comment('maya', `/waive policy notes until 2026-12-20 because ${reason}`),
            comment('rita', `/waive release until 2026-12-20 because ${reason}`),
            comment('maya', `/waive policy ${reason} until 2026-12-20 because ${reason}`),
          ],
        })),
      },
    }),
  );
}

export function named(assessment: Assessment, { title, reason }: World): NamedIncident[] {
  const url = 'https://github.com/acme/agents/issues/12';
  const known = { ref: issueRef('acme/agents#12'), url, title, assessed: assessment, why: null };
  return [
    { ...known, closes: true, reveal: true },
    { ...known, closes: true, reveal: false },
    { ...known, assessed: null, why: reason, closes: false, reveal: false },
  ];
}

function ofIncident(world: World): string[] {
  return incidentWrites(world).flatMap(aliveInWrite);
}

function ofRelease(world: World): string[] {
  const decision = decisionOf(world);
  const names = [`#90 into ${world.branch}`, `#91 into ${world.branch}`];
  const judged = names.map((name) => ({ name, decision }));
  const { title, summary } = releaseCheck('a', 'b', judged);
  const [write] = planReleaseComment([], decision, 'acme/agents', 90);
  const lines = annotations(decision.reasons, 'error', 50).filter(
    (line) =>
      !/^::(?:error|warning) title=[^\p{Cc}\p{Cf}]*::[^\p{Cc}\p{Cf}]*$/u.test(line) ||
      line.length > 9_000,
  );
  return [
    ...aliveInTitle(title),
    ...alive(summary),
    ...(write ? aliveInWrite(write) : []),
    ...lines.map((line) => `annotation: ${line}`),
  ];
}

function ofPull(world: World): string[] {
  const all = named(own(world).assessment, world);
  const pull = 'acme/agents#46';
  const notes = { pull, elsewhere: world.branch, stranger: true, more: 3, tooManyFiles: true };
  const { title, summary } = evidenceCheck('a', all, notes);
  return [
    ...aliveInTitle(title),
    ...alive(summary),
    ...alive(renderPullComment(all, notes.pull) ?? ''),
  ];
}

/** Configurations that hold a text wherever one may stand. */
function configsOf(text: string): string[] {
  return [
    text,
    `release:\n  ${text}: 1\n`,
    `maintainers: ${JSON.stringify(text)}\n`,
    `rules: { ${JSON.stringify(text)}: error }\n`,
    `workflows: { ${JSON.stringify(text)}: ["a/**"] }\n`,
    `incidents: { label: ${JSON.stringify(text.replaceAll(',', '').slice(0, 40))} }\n`,
  ];
}

function ofConfig({ config }: World): string[] {
  return configsOf(config).flatMap((body) => {
    const reading = parseConfig(body, { ruleIds: ['metric-vague'] });
    const checked = { sha: 'a', text: body, unenforced: [], host: 'github.com' };
    const approval = { by: null, missing: 'nobody has approved' };
    const pull = { ...checked, number: 34, approval, incidents: 'acme/agents' };
    const checks = [
      defaultConfigCheck({ ...checked, reading }, [], { judged: true, notes: [] }),
      pullConfigCheck({ ...pull, change: configChange('', body) }),
      pullConfigCheck({ ...pull, change: configChange(body, null) }),
    ];
    return checks.flatMap((check) => planCheck([], check, 'acme/agents').flatMap(aliveInWrite));
  });
}

/** The reply to `/simulate`: names of releases, what stood against them, what was not computed. */
function ofSimulation(world: World): string[] {
  const { branch, reason } = world;
  const url = 'https://github.com/acme/agents/pull/90';
  const release = { name: branch, url, at: NOW };
  const facts = decisionFacts({ config: configOf(world), unread: [{ what: branch, why: reason }] });
  const simulation = { releases: [simulated(release, facts)], stopped: reason, requests: 3 };
  const rendered = renderSimulation(simulation, []);
  const asked = { do: 'simulate' as const, blob: 'c0ffee1c0ffee1', asked: 7 };
  const note = planNote([], { do: 'say', note: 'x', asked: 7 }, 'acme/agents', 90);
  const plan = planSimulation([], asked, { rendered, cut: true }, 'acme/agents', 90);
  return [...note, ...plan].flatMap((write) => {
    const body = 'body' in write ? write.body : '';
    return alive(
      body
        .split('\n')
        .slice(2)
        .join('\n')
        .replace(/^\n*## [^\n]*\n/, ''),
    );
  });
}

/** What the set-up finds in a repository: branches, tags, environments, files, labels. */
function ofSetup(world: World): string[] {
  const [one = '', two = '', three = '', four = ''] = world.names;
  const config = configOf(world);
  const facts = setupFacts({
    config: { ...config, incidents: { ...config.incidents, label: one } },
    defaultBranch: two,
    branches: [two, three, 'production'],
    tags: [`${four}1`, `${four}2`],
    environments: [`production ${one}`],
    history: { incidents: null, touched: [`#${1}`], releases: 3 },
  });
  const ways = waysOf(facts, false);
  const file = { path: world.path, text: world.config, how: 'created' as const };
  const kept = { path: world.branch, note: world.reason };
  const body = setupBody(facts, { files: [file], kept: [kept], byHand: [file], ways });
  const tokens = new Lexer({ gfm: true }).lex(body);
  // Files to copy stand in fences of their own: a fence that a file ends would show the rest alive.
  const fenced = (token: Token) =>
    token.type === 'code' && /^(?:json|yaml)$/.test(token.lang ?? '');
  const rest = tokens.filter((token) => !fenced(token)).map(({ raw }) => raw);
  return alive(rest.join('')).filter((found) => !SETUPS_WORDS.test(found));
}

const SETUPS_WORDS =
  /^(?:link: \[(?:agent-incident-review|Rulesets|Branches)\]\(|heading: ## (?:What |How releases|Is the gate|To be added))|^(?:HTML: <details><summary>Ruleset|em: \*(?:Bypass|Do not|Settings))/;

/** What a waiting deployment is told. */
function ofDeployment(world: World): string[] {
  const decision = decisionOf(world);
  const environment = world.names[0] ?? '';
  const rulings = [
    { what: 'judged' as const, decision, later: [] },
    { what: 'unnamed' as const },
    { what: 'running' as const },
  ];
  return rulings.flatMap((ruling) =>
    [true, false].flatMap((enforced) => {
      const comment = answerTo({ environment, ruling, enforced, reports: [] })?.comment ?? '';
      const said = comment.replace(/_Report \d of at most 9\._$/, '');
      return [...alive(said), ...(comment.length <= 1_024 ? [] : ['more than GitHub takes'])];
    }),
  );
}

/** Each way to GitHub: what of a world would be alive there; nothing may be. */
export const WAYS: Readonly<Record<string, (world: World) => string[]>> = {
  incident: ofIncident,
  release: ofRelease,
  'pull request': ofPull,
  configuration: ofConfig,
  simulation: ofSimulation,
  'set-up': ofSetup,
  deployment: ofDeployment,
};
