// What an open pull request that names an incident is told: what it would land, or what is missing.

import { evidenceCheck, type NamedIncident } from '../../../src/core/checks/incident-evidence.js';
import { defaultConfig } from '../../../src/core/config/constants.js';
import type { PullFacts } from '../../../src/core/facts.js';
import { assess } from '../../../src/core/incident/assess.js';
import { renderPullComment } from '../../../src/core/pull-request/warning.js';
import { added, evidence, incident, NOW, pull, REF, ROLES } from '../../support/facts.js';

const NOTES = {
  pull: 'acme/agents#50',
  elsewhere: null,
  stranger: false,
  more: 0,
  tooManyFiles: false,
};

function named(more: Partial<PullFacts>, how: Partial<NamedIncident> = {}): NamedIncident[] {
  const open = pull(50, { state: 'open', mergedAt: null, body: 'Incident: #12', ...more });
  const assessed = assess({
    incident: incident(),
    config: defaultConfig(),
    now: NOW,
    host: 'github.com',
    roles: ROLES,
    evidence: evidence([]),
    judged: {
      repository: 'acme/agents',
      head: 'main',
      commits: [],
      here: [{ pull: open, toDefault: true }],
    },
  });
  const url = 'https://github.com/acme/agents/issues/12';
  const bare = { ref: REF, url, title: 'x', assessed, why: null };
  return [{ ...bare, closes: false, names: true, reveal: true, ...how }];
}

const EVAL = { files: [added('evals/refunds.yaml')] };
const DOCS = { files: [added('docs/notes.md')] };

test('one that lands a change is told its file and first lines, and gets no comment', () => {
  const { title, summary } = evidenceCheck('a', named(EVAL), NOTES);
  expect(title).toBe('Lands 1 change; 1 still owed');
  expect(summary).toMatch(
    /Merging lands \*\*eval\*\*.*`evals\/refunds\.yaml` → `- case: a repeated/,
  );
  expect(summary).not.toContain('To land');
  expect(renderPullComment(named(EVAL), NOTES.pull)).toBeNull();
});

test('one that lands nothing is told the remedy, by check and by comment', () => {
  const { title, summary } = evidenceCheck('a', named(DOCS), NOTES);
  expect(title).toBe('Lands no owed change; 2 still owed');
  for (const said of [summary, renderPullComment(named(DOCS), NOTES.pull)]) {
    expect(said).toMatch(/To land \*\*eval\*\*: add lines on one of .*`\*\*\/regression\/\*\*`/);
    expect(said).toContain('To land **gate**');
    expect(said).toContain('`Incident: acme/agents#12`');
  }
});

test.each([
  ['only mentions the incident', { names: false }],
  ['may not be shown the incident', { reveal: false }],
])('one that %s gets no comment', (_, how) => {
  expect(renderPullComment(named(DOCS, how), NOTES.pull)).toBeNull();
});

test('one that would close the incident too early is told what it lands as well', () => {
  const said = renderPullComment(named(EVAL, { closes: true }), NOTES.pull);
  expect(said).toMatch(/closes an incident before it is learned[\s\S]*It would land: eval\./);
});
