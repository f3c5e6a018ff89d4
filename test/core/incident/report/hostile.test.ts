// Hostile texts by every way to GitHub: comment, follow-up issues, answers, check runs, summary.

import fc from 'fast-check';
import { annotations } from '../../../../src/action/outputs.js';
import { configChange } from '../../../../src/core/config/change.js';
import { pullConfigCheck } from '../../../../src/core/config/change-check.js';
import { defaultConfigCheck } from '../../../../src/core/config/check.js';
import { globFault } from '../../../../src/core/config/glob-faults.js';
import { parseConfig } from '../../../../src/core/config/parse-config.js';
import { type Config, configSchema } from '../../../../src/core/config/schema.js';
import type { CommentFacts, IncidentFacts } from '../../../../src/core/facts.js';
import { type Assessment, assess } from '../../../../src/core/incident/assess.js';
import { SECTIONS, type SectionKey } from '../../../../src/core/incident/form/definition.js';
import { planIncident } from '../../../../src/core/incident/report/plan.js';
import { reviewIncident } from '../../../../src/core/incident/review.js';
import {
  evidenceCheck,
  type NamedIncident,
} from '../../../../src/core/pull-request/evidence-check.js';
import { renderPullComment } from '../../../../src/core/pull-request/warning.js';
import { issueRef } from '../../../../src/core/refs.js';
import { decideRelease } from '../../../../src/core/release/decide.js';
import { planReleaseComment, releaseCheck } from '../../../../src/core/release/report/check.js';
import { planCheck } from '../../../../src/core/writes/checks.js';
import type { Write } from '../../../../src/core/writes/write.js';
import { sealWith } from '../../../../src/github/seal.js';
import { alive, aliveInTitle } from '../../../support/alive.js';
import { COMPLETE, renderAnswers } from '../../../support/body.js';
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
} from '../../../support/facts.js';
import { hostileLine, hostileText } from '../../../support/hostile.js';

interface World {
  /** By section: what is answered in place of the example, or after it. */
  answers: [SectionKey, string, 'alone' | 'after' | 'line'][];
  title: string;
  reason: string;
  branch: string;
  path: string;
  name: string;
  config: string;
}

const world: fc.Arbitrary<World> = fc.record({
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

function configOf({ name }: World): Config {
  const path = `x${name.slice(0, 150)}/**`;
  const paths = ['evals/**', ...(globFault(path, 'counted') ? [] : [path])];
  return configSchema.parse({
    taxonomy: { classes: [`class ${name}`] },
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

function own(world: World, more: Partial<IncidentFacts> = {}) {
  const facts = incident({}, { body: bodyOf(world), title: world.title, ...more });
  const config = configOf(world);
  const gate = [added(`.github/workflows/${world.path}`)];
  const proof = evidence([pull(46, { title: world.title, body: 'Fixes #12', files: gate })]);
  const rest = { config, now: NOW, host: 'github.com', roles: ROLES, judged: null };
  return { facts, assessment: assess({ incident: facts, evidence: proof, ...rest }), proof };
}

/** What an incident has written: comment, answers and follow-up issues. */
function incidentWrites(world: World, comments = commands(world)): Write[] {
  const { facts, assessment } = own(world, { comments });
  const { record, ledger, severity, asked, disputes, context } = assessment;
  const options = { config: context.config, ledger, serious: severity.serious, asked, disputes };
  return planIncident({
    incident: facts,
    assessment,
    review: reviewIncident(record, options),
    since: null,
    requested: true,
    seal: sealWith('secret'),
  });
}

const OWN_MARKER =
  /^<!-- agent-incident-review:[a-z]+(?::\d+| acme\/agents#12 [a-z]+ [0-9a-f]{8})? -->\n/;
const OWN_SEAL = /\n\n<!-- agent-incident-review:acknowledged [\d,-]+ [0-9a-f]{32} -->$/;

/** Said of more than a title takes; an annotation takes more. */
const TOO_LONG = 'longer than GitHub takes';

function aliveInWrite(write: Write): string[] {
  switch (write.do) {
    case 'create-comment':
    case 'update-comment':
      return alive(write.body.replace(OWN_MARKER, '').replace(OWN_SEAL, ''));
    case 'open-task': {
      const body = write.body.replace(OWN_MARKER, '');
      expect(body).toMatch(/^\nThe review of #12 \(\[/);
      return [...alive(body.replace('of #12 (', 'of it (')), ...aliveInTitle(write.title)];
    }
    case 'create-check':
    case 'update-check': {
      const { summary, title, annotations = [] } = write.check;
      const notes = annotations.flatMap(({ message }) => {
        expect(Buffer.byteLength(message)).toBeLessThan(65_536);
        return aliveInTitle(message).filter((found) => found !== TOO_LONG);
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

function named(assessment: Assessment, { title, reason }: World): NamedIncident[] {
  const url = 'https://github.com/acme/agents/issues/12';
  const known = { ref: issueRef('acme/agents#12'), url, title, own: assessment, why: null };
  return [
    { ...known, closes: true, reveal: true },
    { ...known, closes: true, reveal: false },
    { ...known, own: null, why: reason, closes: false, reveal: false },
  ];
}

function holds(numRuns: number, property: (world: World) => void): void {
  fc.assert(fc.property(world, property), { seed: 12, numRuns });
}

test('an incident: its comment, answers and follow-up issues', () => {
  const seen = new Set<string>();
  holds(200, (world) => {
    for (const write of incidentWrites(world)) {
      seen.add(write.do);
      expect(aliveInWrite(write)).toEqual([]);
    }
  });
  expect([...seen].sort()).toEqual(['add-labels', 'create-comment', 'open-task', 'react']);
});

test('a release: check run, comment, summary and annotations', () => {
  holds(200, (world) => {
    const decision = decisionOf(world);
    const names = [`#90 into ${world.branch}`, `#91 into ${world.branch}`];
    const judged = names.map((name) => ({ name, decision }));
    const { title, summary } = releaseCheck('a', 'b', judged);
    expect([...aliveInTitle(title), ...alive(summary)]).toEqual([]);
    const [write] = planReleaseComment([], decision, 'acme/agents', 90);
    expect(write && aliveInWrite(write)).toEqual([]);
    for (const line of annotations(decision.reasons, 'error', 50)) {
      expect(line).toMatch(/^::error title=[^\p{Cc}\p{Cf}]*::[^\p{Cc}\p{Cf}]*$/u);
      expect(line.length).toBeLessThan(9_000);
    }
  });
});

test('a pull request: its check run and comment', () => {
  holds(200, (world) => {
    const all = named(own(world).assessment, world);
    const notes = {
      pull: 'acme/agents#46',
      elsewhere: 'production',
      stranger: true,
      more: 3,
      tooManyFiles: true,
    };
    const { title, summary } = evidenceCheck('a', all, notes);
    expect([...aliveInTitle(title), ...alive(summary)]).toEqual([]);
    expect(alive(renderPullComment(all, notes.pull) ?? '')).toEqual([]);
  });
});

test('a configuration: its check run', () => {
  const bodies = (text: string) => [
    text,
    `release:\n  ${text}: 1\n`,
    `maintainers: ${JSON.stringify(text)}\n`,
    `rules: { ${JSON.stringify(text)}: error }\n`,
    `workflows: { ${JSON.stringify(text)}: ["a/**"] }\n`,
    `incidents: { label: ${JSON.stringify(text.replaceAll(',', '').slice(0, 40))} }\n`,
  ];
  holds(150, ({ config }) => {
    for (const body of bodies(config)) {
      const reading = parseConfig(body, { ruleIds: ['metric-vague'] });
      const checked = { sha: 'a', text: body, unenforced: [], host: 'github.com' };
      const approval = { by: null, missing: 'nobody has approved' };
      const pull = { ...checked, number: 34, approval, incidents: 'acme/agents' };
      const checks = [
        defaultConfigCheck({ ...checked, reading }, [], { judged: true, notes: [] }),
        pullConfigCheck({ ...pull, change: configChange('', body) }),
        pullConfigCheck({ ...pull, change: configChange(body, null) }),
      ];
      const writes = checks.flatMap((check) => planCheck([], check, 'acme/agents'));
      expect(writes.flatMap(aliveInWrite)).toEqual([]);
    }
  });
});

test('more than GitHub takes is cut where nothing comes alive', () => {
  const refs = Array.from({ length: 60 }, (_, at) => `acme/evals#${100 + at}`).join(', ');
  const said = '`@acme/everyone` #7 [pay](http://e.test) <b> | `` ` ``';
  const line = `- [ ] ${said} — @maya — ${refs}\n`.repeat(60);
  const lines = (['evalChanges', 'gateChanges', 'alertChanges', 'evidenceTasks'] as const).map(
    (key): World['answers'][number] => [key, line, 'alone'],
  );
  const text = '漢'.repeat(300);
  const long = {
    answers: lines,
    title: text,
    reason: text,
    branch: '',
    path: '',
    name: '',
    config: '',
  };
  const stranger = (at: number) => ({
    ...comment('rita', `/severity ${text}`),
    id: 2_000_000_000 + at,
  });
  const strangers = Array.from({ length: 1_000 }, (_, at) => stranger(at));
  const [written] = incidentWrites(long, strangers).filter(
    ({ do: what }) => what === 'create-comment',
  );
  expect(written && aliveInWrite(written)).toEqual([]);
  const body = written && 'body' in written ? written.body : '';
  expect(body).toMatch(OWN_SEAL);
  expect(Buffer.byteLength(body)).toBeGreaterThan(50_000);
  expect(Buffer.byteLength(body)).toBeLessThan(65_536);
  const { assessment } = own(long);
  const many = Array.from({ length: 30 }, () => named(assessment, long)).flat();
  const notes = { pull: '', elsewhere: null, stranger: false, more: 0, tooManyFiles: false };
  const { summary } = evidenceCheck('a', many, notes);
  expect(summary).toMatch(/\n\n… The rest is cut off: GitHub takes no more\.$/);
  expect(alive(summary)).toEqual([]);
});
