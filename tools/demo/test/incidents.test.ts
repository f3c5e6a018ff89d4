// The public incidents as bodies: every section in order, nothing made up, readable by the product.
import { readFileSync } from 'node:fs';
import { SECTIONS } from '../../../src/core/incident/form/definition.js';
import { hasEvidenceTask, isDeclaredUnknown } from '../../../src/core/incident/record/declared.js';
import { parseIncident } from '../../../src/core/incident/record/parse.js';
import { reviewIncident } from '../../../src/core/incident/review.js';
import { demoIncident, INCIDENTS, incidentBody } from '../incidents.js';

const NOW = '2026-11-24T00:00:00Z';
const KEYS = SECTIONS.map(({ key }) => key);
// `Unknown` is an option of these, not a declaration.
const CHOICES: readonly string[] = ['urgent', 'examples', 'ownerObvious'];

test.each(INCIDENTS.map((incident) => [incident.slug, incident] as const))(
  '%s reads without a problem, every gap with its task',
  (slug, incident) => {
    const body = incidentBody(incident);
    const file = new URL(`../../../test/fixtures/incidents/${slug}.md`, import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(body);
    expect([...body.matchAll(/^### (.+)$/gm)].map(([, label]) => label)).toEqual(
      SECTIONS.map(({ label }) => label),
    );
    const record = parseIncident(body, { now: NOW });
    expect(record.problems).toEqual([]);
    expect(record.primaryClass).toBe(incident.answers.primaryClass);
    const unknown = KEYS.filter((key) => !CHOICES.includes(key) && isDeclaredUnknown(record, key));
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.filter((key) => !hasEvidenceTask(record, key))).toEqual([]);
  },
);

test('the demo’s incident grows from the first five fields to a whole review', () => {
  const demo = demoIncident();
  const bodies = [demo.filed, demo.withFacts, demo.reviewed({ eval: '#5', gate: '#6' })];
  const records = bodies.map((body) => parseIncident(body, { now: NOW }));
  const answered = records.map(
    (record) => KEYS.filter((key) => record.sources[key]?.state === 'answered').length,
  );
  expect(answered).toEqual([5, 16, SECTIONS.length - 1]);
  expect(records.map((record) => reviewIncident(record).stage)).toEqual([
    'in-review',
    'in-review',
    'changes-pending',
  ]);
  const last = records[2];
  expect(last?.evalChanges).toMatchObject([{ refs: ['#5'], owner: '@acme/agent-evals' }]);
  expect(last?.gateChanges).toMatchObject([{ refs: ['#6'], owner: '@acme/release' }]);
  expect(reviewIncident(last ?? parseIncident('')).findings).toEqual([]);
});
