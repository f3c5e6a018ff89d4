// Each loosening of a configuration, and whether what a change tightened still holds.
import * as z from 'zod';
import { configInForce } from '../../../src/core/config/config-in-force.js';
import {
  loosenings,
  ORDERED_KEYS,
  ORDERED_POLICY_KEYS,
} from '../../../src/core/config/loosenings.js';
import { configSchema } from '../../../src/core/config/schema.js';

/** A configuration from dotted keys. */
function config(keys: Record<string, unknown>): object {
  const root: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(keys)) {
    const path = name.split('.');
    const last = path.pop() as string;
    let place = root;
    for (const key of path) {
      place[key] ??= {};
      place = place[key] as Record<string, unknown>;
    }
    place[last] = value;
  }
  return root;
}
const policies = (...list: object[]) => config({ 'release.policies': list });
const REFUNDS = {
  id: 'refunds',
  kind: 'approval',
  paths: ['agents/refunds/**'],
  reviewers: ['@acme/finance'],
  because: '#12',
};

const KEYS: [string, unknown, unknown, string][] = [
  ['incidents.label', 'incident', 'bug', 'incidents.label goes from incident to bug'],
  ['incidents.repository', undefined, 'acme/x', 'incidents.repository goes from not set to acme/x'],
  ['incidents.since', undefined, '2026-01-01', 'incidents.since goes from not set to 2026-01-01'],
  [
    'incidents.since',
    '2026-01-01',
    '2026-02-01',
    'incidents.since goes from 2026-01-01 to 2026-02-01',
  ],
  ['incidents.trusted', 'write', 'triage', 'incidents.trusted goes from write to triage'],
  ['incidents.trusted', 'triage', 'admin', 'incidents.trusted goes from triage to admin'],
  ['incidents.closed', 'reopen', 'say', 'incidents.closed goes from reopen to say'],
  ['incidents.type', 'Incident', undefined, 'incidents.type goes from Incident to not set'],
  ['severity.serious', ['SEV1', 'SEV2'], ['SEV1'], 'severity.serious no longer has SEV2'],
  ['maintainers', 'maintain', 'write', 'maintainers goes from maintain to write'],
  ['app', undefined, 'my-app', 'app goes from not set to my-app'],
  [
    'changes.eval.paths',
    ['evals/**'],
    ['evals/**', 'src/**'],
    'changes.eval.paths has src/** as well',
  ],
  ['changes.gate.paths', ['gates/**'], ['x/**'], 'changes.gate.paths has x/** as well'],
  ['waivers.days', 30, 90, 'waivers.days goes from 30 to 90'],
  ['release.base', ['production', 'prod'], ['prod'], 'release.base no longer has production'],
  ['release.head', ['release/**'], ['release/1'], 'release.head no longer has release/**'],
  ['release.incidents', 'open', 'linked', 'release.incidents goes from open to linked'],
  ['release.require', ['severity', 'impact'], ['impact'], 'release.require no longer has severity'],
  ['release.block', ['eval', 'gate'], ['eval'], 'release.block no longer has gate'],
  ['release.tags', ['a-v*'], ['a-v*', 'b-v*'], 'release.tags has b-v* as well'],
  ['release.proof', 'proven', 'landed', 'release.proof goes from proven to landed'],
  ['release.fresh', true, false, 'release.fresh goes from true to false'],
  ['release.enforce', true, false, 'release.enforce goes from true to false'],
  ['release.enforce', true, 'from 2026-12-15', 'release.enforce goes from true to from 2026-12-15'],
  [
    'release.enforce',
    'from 2026-12-15',
    'from 2027-01-15',
    'release.enforce goes from from 2026-12-15 to from 2027-01-15',
  ],
  ['release.environments', ['production'], [], 'release.environments no longer has production'],
  ['release.containment', false, true, 'release.containment goes from false to true'],
  ['workflows.refunds', ['a/**', 'b/**'], ['a/**'], 'workflows.refunds no longer has b/**'],
  ['workflows.refunds', ['a/**'], undefined, 'workflows.refunds no longer has a/**'],
  ['rules.blames-model', 'error', 'note', 'rules.blames-model goes from error to note'],
  ['rules.blames-model', undefined, 'off', 'rules.blames-model is off'],
];

test.each(KEYS)('%s: %p to %p', (key, before, after, text) => {
  const found = loosenings(config({ [key]: before }), config({ [key]: after }));
  expect(found.map((one) => one.text)).toContain(text);
  expect(found[0]).toMatchObject({ path: key.split('.'), because: null });
});

const HARMLESS: [string, unknown, unknown][] = [
  ['severity.serious', ['SEV1'], ['SEV1', 'SEV2']],
  ['maintainers', 'write', 'admin'],
  ['app', 'my-app', undefined],
  ['waivers.days', 90, 30],
  ['release.base', ['release/1'], ['release/**']],
  ['release.incidents', 'linked', 'open'],
  ['release.proof', 'landed', 'catches'],
  ['release.enforce', false, 'from 2026-12-15'],
  ['release.enforce', 'from 2026-12-15', true],
  ['release.containment', true, false],
  ['workflows.refunds', ['agents/refunds/*.md'], ['agents/**']],
  ['rules.blames-model', 'note', 'error'],
  ['incidents.since', '2026-02-01', undefined],
  ['review.owner', '@a', '@b'],
  ['release.block', ['eval', 'gate'], ['gate', 'eval']],
];

test.each(HARMLESS)('%s: %p to %p is no loosening', (key, before, after) => {
  expect(loosenings(config({ [key]: before }), config({ [key]: after }))).toEqual([]);
});

const CHECKS = { id: 'evals', kind: 'eval-check', checks: ['a', 'b'] };
const FREEZE = { id: 'freeze', kind: 'freeze', count: 3, days: 30, by: 'class' };
const CANARY = { id: 'canary', kind: 'canary', check: 'canary' };
test.each<[object, object | null, string]>([
  [REFUNDS, null, 'policy refunds is gone'],
  [REFUNDS, { ...CANARY, id: 'refunds' }, 'policy refunds is canary instead of approval'],
  [
    REFUNDS,
    { ...REFUNDS, paths: ['agents/refunds/eu/**'] },
    'release.policies.refunds.paths no longer has agents/refunds/**',
  ],
  [
    REFUNDS,
    { ...REFUNDS, reviewers: ['@acme/finance', '@tom'] },
    'release.policies.refunds.reviewers has @tom as well',
  ],
  [CHECKS, { ...CHECKS, checks: ['b'] }, 'release.policies.evals.checks no longer has a'],
  [CANARY, { ...CANARY, check: 'lint' }, 'release.policies.canary.check goes from canary to lint'],
  [FREEZE, { ...FREEZE, count: 9 }, 'release.policies.freeze.count goes from 3 to 9'],
  [FREEZE, { ...FREEZE, days: 7 }, 'release.policies.freeze.days goes from 30 to 7'],
  [FREEZE, { ...FREEZE, by: 'workflow' }, 'release.policies.freeze.by goes from class to workflow'],
])('%j to %j', (before, after, text) => {
  const found = loosenings(policies(before), after ? policies(after) : policies());
  expect(found.map((one) => one.text)).toEqual([text]);
  expect(found[0]?.because).toBe(before === REFUNDS ? '#12' : null);
});

test('a policy that is renamed, moved or stricter', () => {
  const stricter = {
    ...REFUNDS,
    paths: ['agents/**'],
    reviewers: ['@acme/finance'],
    because: '#13',
  };
  expect(loosenings(policies(REFUNDS, FREEZE), policies(FREEZE, stricter))).toEqual([]);
  expect(loosenings(policies(REFUNDS), policies({ ...REFUNDS, id: 'money' }))).toHaveLength(1);
  const section = { id: 'rollback', kind: 'rollback', section: 'Rollback' };
  expect(loosenings(policies(section), policies({ ...section, section: 'Way back' }))).toEqual([]);
});

test('names that objects have by birth are names like others', () => {
  const before = { workflows: JSON.parse('{"__proto__": ["a/**"], "constructor": ["b/**"]}') };
  expect(loosenings(before, { workflows: {} })).toHaveLength(2);
  expect(loosenings({ workflows: {} }, before)).toEqual([]);
});

const NONE = policies();
test.each<[string, object, object, object | null, string]>([
  ['a policy that stands', NONE, policies(REFUNDS), policies(FREEZE, REFUNDS), 'in-force'],
  ['a policy that is gone', NONE, policies(REFUNDS), policies(FREEZE), 'gone'],
  [
    'a policy made stricter',
    NONE,
    policies(REFUNDS),
    policies({ ...REFUNDS, paths: ['agents/**'] }),
    'in-force',
  ],
  [
    'a policy made looser',
    NONE,
    policies(REFUNDS),
    policies({ ...REFUNDS, reviewers: ['@acme/finance', '@a'] }),
    'gone',
  ],
  [
    'another policy made looser',
    policies(CHECKS),
    policies(CHECKS, REFUNDS),
    policies({ ...CHECKS, checks: ['a'] }, REFUNDS),
    'in-force',
  ],
  [
    'a check added to a policy',
    policies({ ...CHECKS, checks: ['a'] }),
    policies(CHECKS),
    policies({ ...CHECKS, checks: ['b'] }),
    'in-force',
  ],
  [
    'a check added and lost',
    policies({ ...CHECKS, checks: ['a'] }),
    policies(CHECKS),
    policies({ ...CHECKS, checks: ['a'] }),
    'gone',
  ],
  [
    'a check added, the policy lost',
    policies({ ...CHECKS, checks: ['a'] }),
    policies(CHECKS),
    NONE,
    'gone',
  ],
  [
    'a key that holds',
    config({ 'waivers.days': 90 }),
    config({ 'waivers.days': 30 }),
    config({ 'waivers.days': 20 }),
    'in-force',
  ],
  [
    'a key that went part of the way back',
    config({ 'waivers.days': 90 }),
    config({ 'waivers.days': 30 }),
    config({ 'waivers.days': 60 }),
    'gone',
  ],
  [
    'a kind that blocks no more',
    config({ 'release.block': ['eval'] }),
    config({ 'release.block': ['eval', 'gate'] }),
    config({ 'release.block': ['eval'] }),
    'gone',
  ],
  [
    'a kind that blocks while another does no more',
    config({ 'release.block': ['eval'] }),
    config({ 'release.block': ['eval', 'gate'] }),
    config({ 'release.block': ['gate'] }),
    'in-force',
  ],
  ['nothing stricter', policies(REFUNDS), NONE, NONE, 'no-substance'],
  [
    'another label',
    config({ 'incidents.label': 'a' }),
    config({ 'incidents.label': 'b' }),
    config({ 'incidents.label': 'b' }),
    'no-substance',
  ],
  [
    'a level of a rule',
    config({ 'rules.a': 'note' }),
    config({ 'rules.a': 'error' }),
    config({ 'rules.a': 'error' }),
    'no-substance',
  ],
  ['what could not be read', NONE, policies(REFUNDS), null, 'unknown'],
])('of our configuration: %s', (_, before, after, now, state) => {
  const force = configInForce(before, after, now);
  expect(force.state).toBe(state);
  expect(JSON.parse(JSON.stringify(force))).toEqual(force);
});

/** Keys that decide nothing about a release, and the lists that are compared name by name. */
const NEUTRAL = [
  'severity.levels',
  'workflows',
  'evalCases.format',
  'evalCases.path',
  'review.owner',
  'taxonomy.classes',
  'taxonomy.triggers',
  'taxonomy.controls',
  'tasks.auto',
  'tasks.label',
  'report.nudges',
  'rules',
  'release.policies',
];

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

const SCHEMA = z.toJSONSchema(configSchema, { io: 'input' }) as JsonSchema;

test('every key of the configuration has an order or is neutral', () => {
  const leaves = ({ properties }: JsonSchema, path: string[]): string[] =>
    properties
      ? Object.entries(properties).flatMap(([key, inner]) => leaves(inner, [...path, key]))
      : [path.join('.')];
  const known = new Set([...ORDERED_KEYS, ...NEUTRAL]);
  expect(leaves(SCHEMA, []).filter((key) => !known.has(key))).toEqual([]);
});

/** Keys of a policy that change nothing of what it asks for. */
const NEUTRAL_OF_POLICY = ['id', 'kind', 'because', 'owner', 'section'];

test('every key of a policy has an order or is neutral', () => {
  const items = SCHEMA.properties?.release?.properties?.policies?.items;
  const kinds = items?.oneOf ?? items?.anyOf ?? [];
  expect(kinds.length).toBeGreaterThan(4);
  const known = new Set([...ORDERED_POLICY_KEYS, ...NEUTRAL_OF_POLICY]);
  const keys = kinds.flatMap(({ properties = {} }) => Object.keys(properties));
  expect(keys.filter((key) => !known.has(key))).toEqual([]);
});

test('what was brought and what was lost is named', () => {
  const force = configInForce(NONE, policies(REFUNDS), NONE);
  expect(force).toMatchObject({
    brought: ['release.policies.refunds'],
    reason: 'policy refunds is gone',
  });
});
